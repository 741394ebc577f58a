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
      words.text("Dicht bij iedereen", "Near to everybody"),
      words.text("Daartussen", "In between"), words.text("Aan de rand", "At the edge"),
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
      return words.text(
        "Ringen van invloed, zoals vastgelegd. Bespreek ze met de partners zelf voor u ze deelt.",
        "Rings of influence, as recorded. Talk about them with the partners before you share them.")
    case .heldBack:
      return words.text("Geen ringen: ", "No rings: ")
        + analysis.disclosure.reason(language) + "."
    case .nearness where content.rings.isEmpty:
      return words.text(
        "Er zijn nog geen verbindingen in beeld. Leg ze vast, of zet 'ring' bij partners "
          + "(meebeslissen, meewerken, meedenken, meeweten); dan laat dit plaatje de ringen zien.",
        "No ties are in view yet. Record them, or put 'ring' with partners (decide, work, think, "
          + "know); then this picture shows the rings.")
    case .nearness:
      let steps =
        content.rings.count == 3
        ? words.text(", in drie even brede stappen", ", in three equal steps") : ""
      return words.text(
        "Hoe verder naar binnen, hoe minder stappen naar alle anderen (nabijheid, harmonic "
          + "closeness)\(steps). Dit zegt niets over hoe goed iemand het doet.",
        "The farther inside, the fewer steps to all others (nearness, harmonic closeness)\(steps). "
          + "This says nothing about how well anyone does.") + words.leftOut
    }
  }

  /// The partners that stand in no ring.
  func rest(of content: RingsContent) -> String? {
    guard !content.rest.isEmpty, content.basis != .heldBack else { return nil }
    let most = content.isCrowd ? Self.mostNamesInCrowd : Self.mostNames
    let names = content.rest.prefix(most).map { $0.name }
    let more = content.rest.count - names.count
    let heading =
      content.basis == .influence
      ? words.text("Ring niet in beeld", "Ring not in view")
      : words.text("Verbindingen niet in beeld", "Ties not in view")
    return "\(heading): \(names.joined(separator: ", "))"
      + words.andMore(more) + "."
  }

  private static let mostNames = 30
  private static let mostNamesInCrowd = 8

  /// What the small marks of a crowd are.
  var dots: String {
    words.text(
      "Elke stip is een partner. Met naam: partners met de meeste verbindingen in hun ring, waar "
        + "daar plek voor is.",
      "Every dot is a partner. With a name: partners with most ties in their ring, where there is "
        + "room.")
  }

  /// Who stands in which ring; in a crowd how many, and those with a name.
  func description(of content: RingsContent, _ crowd: RingsCrowd? = nil) -> String {
    let rings = content.rings.enumerated().map { place, ring in
      crowd.map { "\(ring.name): \(count($0.rings[place]))." }
        ?? "\(ring.name): \(language.list(ring.partners.map { $0.name }))."
    }
    return ([subtitle(of: content)] + rings + [rest(of: content)].compactMap { $0 })
      .joined(separator: " ")
  }

  private func count(_ ring: RingsCrowd.Ring) -> String {
    let names = ring.named.map { $0.partner.name }
    let all = words.number(ring.named.count + ring.dots.count)
    return "\(all) partners"
      + (names.isEmpty ? "" : words.text(", onder wie ", ", among whom ") + language.list(names))
  }
}
