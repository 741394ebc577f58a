import CoalitionModel
package import NetworkAnalysis
package import Wording

/// The ties between two domains that help most, in words and as JSON.
package struct SuggestionReport {
  /// So many other ties of each outlook are shown.
  static let othersPerOutlook = 3

  let prospects: TieProspects
  let chosen: TieSet
  let others: [MissingTie]
  let words: MissingTieWords
  let language: Language

  /// Prepares the report.
  ///
  /// - Parameters:
  ///   - prospects: The missing ties between two domains, with what each would bring.
  ///   - count: The number of ties in the set.
  ///   - language: The language.
  package init(_ prospects: TieProspects, count: Int, language: Language) {
    self.prospects = prospects
    self.language = language
    chosen = prospects.best(count)
    others = prospects.first(Self.othersPerOutlook, excluding: Set(chosen.ties.map { $0.pair }))
    words = MissingTieWords(prospects: prospects, language: language)
  }

  /// The set with the figures before and after, the other ties by outlook, and how it was worked out.
  package var blocks: [Document.Block] {
    guard chosen.ties.isEmpty else {
      return [.heading(level: 2, title)] + doubts + [
        contactTable, .table(header: header, rows: rows),
      ]
        + otherBlocks + [method]
    }
    return [.heading(level: 2, title), .paragraph(nothing)] + contextBlocks
  }

  /// Whether too few answered a survey to say which ties are missing.
  var isHeldBack: Bool { prospects.disclosure.level < .groups }

  func text(_ nl: String, _ en: String) -> String { Text(nl: nl, en: en)(language) }

  var domainNames: String { language.list(prospects.missing.domains.map { $0.name(language) }) }

  private var title: String {
    guard !chosen.ties.isEmpty else {
      return text("Verbindingen tussen \(domainNames)", "Ties between \(domainNames)")
    }
    let count = chosen.ties.count
    return count == 1
      ? text("De verbinding die het meest brengt", "The tie that brings the most")
      : text(
        "De \(count) verbindingen die samen het meest brengen",
        "The \(count) ties that together bring the most")
  }

  private var doubts: [Document.Block] {
    let scope = text(
      "Tussen de domeinen \(domainNames), hoogstens twee per partner. Begin klein: kies er één of twee.",
      "Between the domains \(domainNames), at most two per partner. Begin small: choose one or two."
    )
    let count = language.number(prospects.tieCount)
    let weak = text(
      """
      Let op: deze volgorde is zwak. Er zijn \(count) verbindingen in beeld; pas vanaf \
      ongeveer \(Limits.tiesForPattern) is het patroon van een netwerk goed te lezen. Gebruik de \
      lijst als begin van een gesprek.
      """,
      """
      Note: this order is weak. There are \(count) ties in view; the pattern of a network \
      can be read well from about \(Limits.tiesForPattern) on. Use the list to start a conversation.
      """)
    let silence = text(
      "Let op: \(prospects.disclosure.reason(.dutch)).",
      "Note: \(prospects.disclosure.reason(.english)).")
    let isQuiet = prospects.disclosure.level < .partners
    let debatable = Set(
      chosen.ties.flatMap { [$0.first, $0.second] }.filter { $0.hasDebatableDomain }
    )
    .sorted { $0.id < $1.id }
    let places = debatable.isEmpty ? [] : [words.debatable(debatable)]
    return ([scope] + (prospects.isWeak ? [weak] : []) + (isQuiet ? [silence] : []) + places).map {
      .paragraph($0)
    }
  }

  private var contactTable: Document.Block {
    .table(
      header: [text("cijfer", "figure"), text("nu", "now"), text("daarna", "then")],
      rows: ContactWords(before: prospects.contact, after: chosen.contact, language: language).rows)
  }

  private var header: [String] {
    [
      text("nr", "no."), text("tussen", "between"), text("en", "and"),
      text("wat we weten", "what we know"), text("hoe", "how"), text("waarom", "why"),
    ]
  }

  private var rows: [[String]] {
    chosen.ties.map { tie in
      [
        prospects.missing.number(of: tie.pair).map { "\($0)" } ?? "–", tie.first.name,
        tie.second.name, words.known(tie), words.how(tie),
        words.why(tie),
      ]
    }
  }

  private var method: Document.Block {
    .paragraph(
      text(
        """
        Zo is gerekend. Wat een verbinding brengt: hoeveel groter de kans wordt dat een vraag in \
        hooguit twee stappen aankomt, als een verbinding de helft van de vragen doorgeeft (P2). Hoe \
        zij past: wie in dit netwerk veel samenwerkt en welke domeinen elkaar vinden. "Snel te \
        leggen" hoort bij het derde deel dat het meest brengt en bij het derde deel dat het best \
        past; en er is iemand met contact met beide, of een overleg van beide. Dat iets past bij \
        het patroon, zegt niet dat het er komt. Vraag altijd eerst of de twee elkaar al kennen.
        """,
        """
        How this was worked out. What a tie brings: how much larger the chance becomes that a \
        question arrives in at most two steps, when a tie passes on half of all questions (P2). \
        How it fits: who works with many in this network and which domains find each other. "Quick \
        to make" is among the third that brings most and the third that fits best; and somebody is \
        in contact with both, or both take part in one structure. That something fits the pattern \
        does not say that it will come about. Always ask first whether the two know each other.
        """))
  }
}
