import CoalitionModel
import NetworkAnalysis
import Wording

/// The parts of the text beside a picture; a part without content is left out.
struct AccessibleContent {
  private let analysis: Analysis
  private let options: DiagramOptions
  private let words: NetworkWords

  init(of analysis: Analysis, _ options: DiagramOptions) {
    self.analysis = analysis
    self.options = options
    words = NetworkWords(analysis, options.language)
  }

  private var language: Language { options.language }

  var sections: [AccessibleText.Section] {
    [ties, structures, missing, apart, partners].compactMap { $0 }
      + [
        AccessibleText.Section(
          heading: words.text("Waar dit vandaan komt", "Where this comes from"),
          paragraphs: [words.footer])
      ]
  }

  private func section(
    _ heading: String, _ paragraph: String, _ headings: [String], _ rows: [[String]]
  ) -> AccessibleText.Section? {
    guard !rows.isEmpty else { return nil }
    return AccessibleText.Section(
      heading: heading, paragraphs: [paragraph],
      table: AccessibleText.Table(headings: headings, rows: rows))
  }

  private var ties: AccessibleText.Section? {
    let rows = DrawnTie.all(in: analysis).map { tie in
      let state =
        tie.style == .planned
        ? words.text("gepland, nog niet bestaand", "planned, not existing yet")
        : tie.isMutual
          ? words.text("over en weer", "both ways")
          : words.text("van de eerste naar de tweede", "from the first to the second")
      return [tie.from, tie.to].map(analysis.name(of:)) + [tie.name(language), state]
    }
    return section(
      words.text("Wie werkt met wie", "Who works with whom"),
      words.text(
        "Elke regel is één verbinding tussen twee partners.",
        "Every row is one tie between two partners."),
      [
        words.text("Partner", "Partner"), words.text("Werkt met", "Works with"),
        words.text("Wat", "What"), words.text("Hoe", "How"),
      ], rows)
  }

  private var structures: AccessibleText.Section? {
    let shown = analysis.network.allStructures.filter {
      [.current, .planned].contains($0.standing) && !$0.members.isEmpty
    }
    let rows = shown.map { structure in
      let members = Set(structure.members).map(analysis.name(of:)).sorted()
      let guests = Set(structure.associates).subtracting(structure.members)
        .map(analysis.name(of:)).sorted()
      let with =
        guests.isEmpty
        ? "" : words.text("; werkt met ", "; works with ") + guests.joined(separator: ", ")
      let planned =
        structure.standing == .planned ? words.text(" (gepland)", " (planned)") : ""
      return [structure.name + planned, members.joined(separator: ", ") + with]
    }
    return section(
      words.text("Wie zit in welk overleg", "Who is in which meeting"),
      words.text(
        "Samen in een overleg of netwerk zitten is nog geen verbinding van ieder met ieder.",
        "To be in a meeting or network together is not yet a tie of all with all."),
      [
        words.text("Overleg of netwerk", "Meeting or network"),
        words.text("Wie er meedoen", "Who take part"),
      ], rows)
  }

  private var missing: AccessibleText.Section? {
    let rows = options.links.compactMap { link -> [String]? in
      guard let first = analysis.network.partner(link.first),
        let second = analysis.network.partner(link.second)
      else { return nil }
      let presence = analysis.ledger.evidence(between: first, and: second).presence
      let known =
        presence == .absent
        ? words.text("ontbreekt", "missing") : words.text("niet in beeld", "not in view")
      return ["\(link.number)", first.name, second.name, known]
    }
    return section(
      words.text("Om te bespreken", "To talk about"),
      words.text(
        "Verbindingen die de moeite van het bespreken waard zijn, met het nummer uit het advies.",
        "Ties worth talking about, with the number of the advice."),
      [
        words.text("Nummer", "Number"), words.text("Partner", "Partner"),
        words.text("Met", "With"), words.text("Wat bekend is", "What is known"),
      ], rows)
  }

  /// The partners without a tie of their own, by what is known of them.
  private var apart: AccessibleText.Section? {
    let paragraphs = InvolvementBand.all(in: analysis).map { band in
      "\(band.heading(language)): \(band.partners.map { $0.name }.joined(separator: ", "))."
    }
    guard !paragraphs.isEmpty else { return nil }
    return AccessibleText.Section(
      heading: words.text("Zonder eigen verbinding in beeld", "Without a tie of their own in view"),
      paragraphs: paragraphs)
  }

  private var partners: AccessibleText.Section? {
    let rows = analysis.network.partners.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map {
      [$0.name, words.name(of: $0.domain), $0.status.name(language)]
    }
    return section(
      words.text("Alle partners", "All partners"),
      words.text(
        "Elke partner met zijn domein en of hij meedoet.",
        "Every partner with its domain and whether it takes part."),
      [
        words.text("Partner", "Partner"), words.text("Domein", "Domain"),
        words.text("Meedoen", "Taking part"),
      ], rows)
  }
}
