import CoalitionModel
import NetworkAnalysis
import Wording

/// What the picture of the rings says in words.
struct RingsWords {
  private let words: NetworkWords
  private let content: RingsContent
  private let analysis: Analysis
  private let language: Language

  init(of analysis: Analysis, _ content: RingsContent, _ options: DiagramOptions) {
    words = NetworkWords(analysis, options.language)
    (self.analysis, self.content) = (analysis, content)
    language = options.language
  }

  /// What to record first; nothing where somebody stands in a ring.
  var lacking: Text? {
    guard content.isEmpty else { return nil }
    if content.basis == .heldBack {
      let reason = Text { analysis.disclosure.reason($0) }
      return Text(nl: "Er zijn geen ringen: \(reason.nl).", en: "There are no rings: \(reason.en).")
    }
    return Text(
      nl: "Er zijn nog geen verbindingen in beeld. Leg ze vast, of zet 'ring' bij partners "
        + "(meebeslissen, meewerken, meedenken, meeweten).",
      en: "No ties are in view yet. Record them, or put 'ring' with partners (decide, work, think, "
        + "know).")
  }

  private var question: Text {
    content.basis == .influence
      ? Text(nl: "Wie denkt en beslist mee?", en: "Who thinks along and decides?")
      : Text(nl: "Wie staat in het midden?", en: "Who stands in the middle?")
  }

  /// The question, the place and the date.
  var name: String { words.title(question) }

  func name(of domain: Domain?) -> String { words.name(of: domain).capitalizedFirst }

  /// The names of a partner, the longest first.
  func names(of partner: Partner) -> [String] { partner.names }

  // MARK: Finding

  /// The finding, then shorter.
  private var titles: [String] {
    if let lacking { return [lacking(language)] }
    let first = inner
    let rest = outside
    let both = rest.map { Text(nl: "\(first.nl); \($0.nl)", en: "\(first.en); \($0.en)") }
    return [both, first, counted].compactMap { $0?(language) }
  }

  /// Who stands in the inner ring.
  private var inner: Text {
    let partners = content.rings[0]
    guard content.basis == .nearness else {
      guard let phrase = phrase(of: partners) else {
        return Text(
          nl: "Wie meebeslist, is nog niet in beeld", en: "Who decides is not in view yet")
      }
      return Text(
        nl: "\(phrase.nl.capitalizedFirst) \(phrase.verb(Self.decide).nl) mee",
        en: "\(phrase.en.capitalizedFirst) \(phrase.verb(Self.decide).en)")
    }
    if partners.count > 1, let nearest = content.nearest, let phrase = words.phrase(nearest.id) {
      return Text(
        nl: "\(phrase.nl.capitalizedFirst) \(phrase.verb(Self.stand).nl) het dichtst bij iedereen",
        en: "\(phrase.en.capitalizedFirst) \(phrase.verb(Self.stand).en) nearest to everybody")
    }
    guard let phrase = phrase(of: partners) else { return counted }
    return Text(
      nl: "\(phrase.nl.capitalizedFirst) \(phrase.verb(Self.stand).nl) dicht bij iedereen",
      en: "\(phrase.en.capitalizedFirst) \(phrase.verb(Self.stand).en) near to everybody")
  }

  private static let stand = Noun(nl: ("staat", "staan"), en: ("stands", "stand"))
  private static let decide = Noun(nl: ("beslist", "beslissen"), en: ("decides", "decide"))

  /// Some partners by name; of more than three the number.
  private func phrase(of partners: [Partner]) -> NounPhrase? {
    guard partners.count > 3 else { return .list(partners.compactMap { words.phrase($0.id) }) }
    let number = Text.inWords(partners.count)
    return NounPhrase(
      Text(nl: "\(number.nl) partners", en: "\(number.en) partners"), isPlural: true)
  }

  private var counted: Text {
    let count = content.rings[0].count
    let partners = Text { $0.count(count, .partner) }
    return content.basis == .influence
      ? Text(nl: "\(partners.nl) in de binnenste ring", en: "\(partners.en) in the inner ring")
      : Text(nl: "Dicht bij iedereen: \(partners.nl)", en: "Near to everybody: \(partners.en)")
  }

  /// Of how many partners nothing is in view.
  private var outside: Text? {
    let count = content.basis == .nearness ? content.rings[3].count : content.rest.count
    guard count > 0 else { return nil }
    let number = Text.inWords(count)
    let noun = Text { $0.word(.partner, for: count) }
    return content.basis == .nearness
      ? Text(
        nl: "van \(number.nl) \(noun.nl) is nog geen verbinding in beeld",
        en: "of \(number.en) \(noun.en) no tie is in view yet")
      : Text(
        nl: "van \(number.nl) \(noun.nl) is de ring niet in beeld",
        en: "of \(number.en) \(noun.en) the ring is not in view")
  }

  // MARK: The page

  /// The page without its picture.
  func page(on page: PageKind) -> TablePage {
    var page = TablePage(on: page, language)
    page.titles = titles
    let count = language.count(content.partners.count, .partner)
    page.subtitle = words.subtitle(question(language), content.isEmpty ? [] : [count])
    page.source = words.source
    page.remarks = content.isEmpty ? [] : [explanation]
    if !content.rest.isEmpty {
      let names = words.list(content.rest.map { $0.name }, most: 8)
      page.notes = [
        language(nl: "Ring niet in beeld: \(names).", en: "Ring not in view: \(names).")
      ]
    }
    return page
  }

  /// What the rings mean.
  private var explanation: String {
    if content.basis == .influence {
      return language(
        nl: "De ringen zijn een inschatting, zoals vastgelegd. Bespreek ze met de partners zelf.",
        en: "The rings are an estimate, as recorded. Talk about them with the partners.")
    }
    return language(
      nl:
        "Hoe minder stappen naar alle anderen, hoe dichter bij het midden.\(words.leftOut) De plaats "
        + "zegt niets over hoe goed iemand het doet.",
      en: "The fewer steps to all others, the nearer to the middle.\(words.leftOut) The place says "
        + "nothing about how well anyone does.")
  }

  /// How to read what is there; domains of which the name stands nowhere else are in it, none where
  /// a list tells them.
  func guide(headed: [Domain?]?) -> [ReadingGuide.Entry] {
    var entries = content.rings.indices.filter { !content.rings[$0].isEmpty }.map {
      ReadingGuide.Entry(.ring($0), nameOf(ring: $0))
    }
    let bridge = content.partners.first { content.bridges.contains($0.id) }
    if let bridge {
      entries.append(
        ReadingGuide.Entry(
          .token(.look(of: bridge.domain), isBridge: true),
          language(nl: "schakel tussen zorg en sociaal domein", en: "links care and social domain"))
      )
    }
    guard let headed else { return entries }
    let domains = RingsContent.domains.filter { domain in
      !headed.contains(domain) && content.partners.contains { $0.domain == domain }
    }
    return entries
      + domains.map { ReadingGuide.Entry(.token(.look(of: $0)), words.name(of: $0)) }
  }

  private func nameOf(ring: Int) -> String {
    let name =
      content.basis == .influence
      ? Ring.allCases[ring].name(language)
      : [
        language(nl: "dicht bij iedereen", en: "near to everybody"),
        language(nl: "daartussen", en: "in between"),
        language(nl: "aan de rand", en: "at the edge"),
        language(nl: "geen verbinding in beeld", en: "no tie in view"),
      ][ring]
    return "\(name) (\(words.number(content.rings[ring].count)))"
  }

  /// What is not on the page.
  func cut(unnamed: Int, undrawn: Int) -> [String] {
    func partners(_ count: Int) -> String { language.count(count, .partner) }
    var notes: [String] = []
    if undrawn > 0 {
      notes.append(
        language(
          nl: "Niet getekend: \(partners(undrawn)).", en: "Not drawn: \(partners(undrawn))."))
    }
    if unnamed > 0 {
      notes.append(
        language(
          nl: "Zonder naam: \(partners(unnamed)), elk een stip in de kleur van zijn domein.",
          en: "Without a name: \(partners(unnamed)), each a dot in the color of its domain."))
    }
    return notes
  }

  // MARK: Told

  var ringNames: String {
    content.rings.indices.filter { !content.rings[$0].isEmpty }.map { nameOf(ring: $0) }
      .joined(separator: "; ")
  }

  /// A partner with its ring.
  func told(_ partner: Partner, _ ring: Int) -> String {
    let name = nameOf(ring: ring)
    return "\(partner.name): \(name[..<(name.lastIndex(of: " ") ?? name.endIndex)])"
  }

  /// Who stands in which ring.
  var description: String {
    guard !content.isEmpty else { return titles[0] }
    let rings = content.rings.indices.filter { !content.rings[$0].isEmpty }.map { ring in
      let names = words.list(content.rings[ring].map { $0.name }, most: 6)
      return "\(nameOf(ring: ring).capitalizedFirst): \(names)."
    }
    let sentences = [titles[0] + "."] + rings + [explanation]
    return String(sentences.joined(separator: " ").prefix(600))
  }
}
