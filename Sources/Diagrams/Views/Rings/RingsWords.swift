import CoalitionModel
import NetworkAnalysis
import Wording

/// What the picture of the rings says in words.
struct RingsWords {
  private let words: NetworkWords
  private let analysis: Analysis
  private let language: Language

  init(of analysis: Analysis, _ options: DiagramOptions) {
    words = NetworkWords(analysis, options.language)
    self.analysis = analysis
    language = options.language
  }

  var footer: String { words.footer }

  func name(of ring: Ring) -> String { ring.name(language).capitalizedFirst }

  /// The names of the rings of nearness, from the inside out.
  var nearness: [String] {
    [
      language(nl: "Dicht bij iedereen", en: "Near to everybody"),
      language(nl: "Daartussen", en: "In between"), language(nl: "Aan de rand", en: "At the edge"),
    ]
  }

  func title(of content: RingsContent) -> String {
    switch content.basis {
    case .influence:
      words.title(Text(nl: "Wie denkt en beslist mee?", en: "Who thinks along and decides?"))
    case .nearness, .heldBack:
      words.title(Text(nl: "Wie staat in het midden?", en: "Who stands in the middle?"))
    }
  }

  /// What the rings mean, and what to record.
  func subtitle(of content: RingsContent) -> String {
    switch content.basis {
    case .influence:
      return language(
        nl:
          "Ringen van invloed, zoals vastgelegd. Bespreek ze met de partners zelf voor u ze deelt.",
        en:
          "Rings of influence, as recorded. Talk about them with the partners before you share them."
      )
    case .heldBack:
      return language(nl: "Geen ringen: ", en: "No rings: ")
        + analysis.disclosure.reason(language) + "."
    case .nearness where content.rings.isEmpty:
      return language(
        nl: "Er zijn nog geen verbindingen in beeld. Leg ze vast, of zet 'ring' bij partners "
          + "(meebeslissen, meewerken, meedenken, meeweten); dan laat dit plaatje de ringen zien.",
        en:
          "No ties are in view yet. Record them, or put 'ring' with partners (decide, work, think, "
          + "know); then this picture shows the rings.")
    case .nearness:
      let steps =
        content.rings.count == 3
        ? language(nl: ", in drie even brede stappen", en: ", in three equal steps") : ""
      return language(
        nl: "Hoe verder naar binnen, hoe minder stappen naar alle anderen (nabijheid, harmonic "
          + "closeness)\(steps). Dit zegt niets over hoe goed iemand het doet.",
        en:
          "The farther inside, the fewer steps to all others (nearness, harmonic closeness)\(steps). "
          + "This says nothing about how well anyone does.") + words.leftOut
    }
  }

  /// The partners that stand in no ring.
  func rest(of content: RingsContent) -> String? {
    guard !content.rest.isEmpty, content.basis != .heldBack else { return nil }
    let most = content.isDense ? Self.mostNamesWhenDense : Self.mostNames
    let names = content.rest.prefix(most).map { $0.name }
    let more = content.rest.count - names.count
    let heading =
      content.basis == .influence
      ? language(nl: "Ring niet in beeld", en: "Ring not in view")
      : language(nl: "Verbindingen niet in beeld", en: "Ties not in view")
    return "\(heading): \(names.joined(separator: ", "))"
      + words.andMore(more) + "."
  }

  private static let mostNames = 30
  private static let mostNamesWhenDense = 8

  /// What the small marks of a crowd are.
  var dots: String {
    language(
      nl:
        "Elke stip is een partner. Met naam: partners met de meeste verbindingen in hun ring, waar "
        + "daar plek voor is.",
      en:
        "Every dot is a partner. With a name: partners with most ties in their ring, where there is "
        + "room.")
  }

  /// Who stands in which ring; in a crowd how many, and those with a name.
  func description(of content: RingsContent, _ dense: DenseRings? = nil) -> String {
    let rings = content.rings.enumerated().map { place, ring in
      dense.map { "\(ring.name): \(count($0.rings[place]))." }
        ?? "\(ring.name): \(language.list(ring.partners.map { $0.name }))."
    }
    return ([subtitle(of: content)] + rings + [rest(of: content)].compactMap { $0 })
      .joined(separator: " ")
  }

  private func count(_ ring: DenseRings.Ring) -> String {
    let names = ring.named.map { $0.partner.name }
    let all = words.number(ring.named.count + ring.dots.count)
    return "\(all) partners"
      + (names.isEmpty
        ? "" : language(nl: ", onder wie ", en: ", among whom ") + language.list(names))
  }
}
