import CoalitionModel
package import NetworkAnalysis
package import Wording

extension Diagram {
  /// What the picture shows, as text: who works with whom, who meets where, and what is missing.
  ///
  /// A picture with a title and a description is not enough for who cannot see it; the same content
  /// stands beside it, in headings and tables that a screen reader can walk through.
  ///
  /// ## Source
  /// WCAG 2.1, success criteria 1.1.1 and 1.3.1: https://www.w3.org/TR/WCAG21/.
  ///
  /// - Parameters:
  ///   - analysis: What the picture was made of.
  ///   - options: What the picture was told from outside.
  /// - Returns: The title and description of the picture, and a section for each part.
  package func textAlternative(of analysis: Analysis, _ options: DiagramOptions) -> Document {
    let content =
      options.coalitions.map { _ in [] } ?? TextAlternative(of: analysis, options).blocks
    return Document(
      options.language, title: title,
      [.paragraph(description)] + (table.map { [$0] } ?? []) + content)
  }
}

/// The parts of the text beside a picture; a part without content is left out.
private struct TextAlternative {
  private let analysis: Analysis
  private let options: DiagramOptions
  private let words: NetworkWords

  init(of analysis: Analysis, _ options: DiagramOptions) {
    self.analysis = analysis
    self.options = options
    words = NetworkWords(analysis, options.language)
  }

  private var language: Language { options.language }

  var blocks: [Document.Block] {
    ties + structures + missing + apart + partners
      + section(
        language(nl: "Waar dit vandaan komt", en: "Where this comes from"), [words.footer])
  }

  private func section(_ heading: String, _ paragraphs: [String]) -> [Document.Block] {
    paragraphs.isEmpty
      ? [] : [.heading(level: 2, heading)] + paragraphs.map { .paragraph($0) }
  }

  private func section(
    _ heading: String, _ paragraph: String, _ headings: [String], _ rows: [[String]]
  ) -> [Document.Block] {
    guard !rows.isEmpty else { return [] }
    return section(heading, [paragraph]) + [.table(caption: heading, header: headings, rows: rows)]
  }

  private var ties: [Document.Block] {
    let rows = DrawnTie.all(in: analysis).map { tie in
      let state =
        tie.isPlanned
        ? language(nl: "gepland, nog niet bestaand", en: "planned, not existing yet")
        : tie.isMutual
          ? language(nl: "over en weer", en: "both ways")
          : language(nl: "van de eerste naar de tweede", en: "from the first to the second")
      return [tie.from, tie.to].map(analysis.name(of:)) + [tie.name(language), state]
    }
    return section(
      language(nl: "Wie werkt met wie", en: "Who works with whom"),
      language(
        nl: "Elke regel is één verbinding tussen twee partners.",
        en: "Every row is one tie between two partners."),
      [
        language(nl: "Partner", en: "Partner"), language(nl: "Werkt met", en: "Works with"),
        language(nl: "Wat", en: "What"), language(nl: "Hoe", en: "How"),
      ], rows)
  }

  private var structures: [Document.Block] {
    let shown = analysis.network.allStructures.filter {
      [.current, .planned].contains($0.standing) && !$0.members.isEmpty
    }
    let rows = shown.map { structure in
      let members = Set(structure.members).map(analysis.name(of:)).sorted()
      let guests = Set(structure.associates).subtracting(structure.members)
        .map(analysis.name(of:)).sorted()
      let with =
        guests.isEmpty
        ? "" : language(nl: "; werkt met ", en: "; works with ") + guests.joined(separator: ", ")
      let planned =
        structure.standing == .planned ? language(nl: " (gepland)", en: " (planned)") : ""
      return [structure.name + planned, members.joined(separator: ", ") + with]
    }
    return section(
      language(nl: "Wie zit in welk overleg", en: "Who is in which meeting"),
      language(
        nl: "Samen in een overleg of netwerk zitten is nog geen verbinding van ieder met ieder.",
        en: "To be in a meeting or network together is not yet a tie of all with all."),
      [
        language(nl: "Overleg of netwerk", en: "Meeting or network"),
        language(nl: "Wie er meedoen", en: "Who take part"),
      ], rows)
  }

  private var missing: [Document.Block] {
    let rows = options.links.compactMap { link -> [String]? in
      guard let first = analysis.network.partner(link.first),
        let second = analysis.network.partner(link.second)
      else { return nil }
      let presence = analysis.tieEvidence.evidence(between: first, and: second).presence
      let known =
        presence == .absent
        ? language(nl: "ontbreekt", en: "missing")
        : language(nl: "niet in beeld", en: "not in view")
      return ["\(link.number)", first.name, second.name, known]
    }
    return section(
      language(nl: "Om te bespreken", en: "To talk about"),
      language(
        nl:
          "Verbindingen die de moeite van het bespreken waard zijn, met het nummer uit het advies.",
        en: "Ties worth talking about, with the number of the advice."),
      [
        language(nl: "Nummer", en: "Number"), language(nl: "Partner", en: "Partner"),
        language(nl: "Met", en: "With"), language(nl: "Wat bekend is", en: "What is known"),
      ], rows)
  }

  /// The partners without a tie of their own, by what is known of them.
  private var apart: [Document.Block] {
    let paragraphs = InvolvementBand.all(in: analysis).map { band in
      "\(band.heading(language)): \(band.partners.map { $0.name }.joined(separator: ", "))."
    }
    return section(
      language(nl: "Zonder eigen verbinding in beeld", en: "Without a tie of their own in view"),
      paragraphs)
  }

  private var partners: [Document.Block] {
    let rows = analysis.network.partners.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map {
      [$0.name, words.name(of: $0.domain), $0.status.name(language)]
    }
    return section(
      language(nl: "Alle partners", en: "All partners"),
      language(
        nl: "Elke partner met zijn domein en of hij meedoet.",
        en: "Every partner with its domain and whether it takes part."),
      [
        language(nl: "Partner", en: "Partner"), language(nl: "Domein", en: "Domain"),
        language(nl: "Meedoen", en: "Taking part"),
      ], rows)
  }
}
