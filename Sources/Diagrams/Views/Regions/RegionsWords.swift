import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// What the picture of the areas says in words.
struct RegionsWords {
  private let words: NetworkWords
  private let content: RegionsContent
  private let analysis: Analysis
  private let book: RegionBook
  let language: Language

  init(of analysis: Analysis, _ content: RegionsContent, _ options: DiagramOptions) {
    words = NetworkWords(analysis, options.language)
    (self.analysis, self.content) = (analysis, content)
    language = options.language
    book = options.regions
  }

  /// What to record first; nothing where a partner has an area.
  static func lacking(_ content: RegionsContent) -> Text? {
    guard content.isEmpty else { return nil }
    return Text(
      nl: "Van geen partner is een eigen werkgebied vastgelegd. Zet 'regios' bij partners (wijk, "
        + "VSV, gemeente); dan laat dit plaatje zien wie waar werkt.",
      en:
        "Of no partner is an area of its own recorded. Put 'regions' with partners (neighbourhood, "
        + "VSV, municipality); then this picture shows who works where.")
  }

  private static let question = Text(
    nl: "Wie werkt in welk gebied?", en: "Who works in which area?")

  /// The question, the place and the date.
  var name: String { words.title(Self.question) }
  var source: String { words.source }

  // MARK: Around the picture

  /// Who works in several areas, then shorter.
  var titles: [String] {
    if let lacking = Self.lacking(content) { return [lacking(language)] }
    let across = content.across
    guard !across.isEmpty else {
      let count = content.areas.reduce(0) { $0 + $1.partners.count }
      let partners = Text.inWords(count)(language)
      let noun = language.word(.partner, for: count)
      return [
        language(
          nl: "Van \(partners) \(noun) is een eigen werkgebied in beeld",
          en: "Of \(partners) \(noun) an area of their own is in view")
      ]
    }
    let number = Text.inWords(across.count).capitalizedFirst(language)
    let noun = language.word(.partner, for: across.count)
    let work = language.word(.work, for: across.count)
    let counted = language(
      nl: "\(number) \(noun) \(work) in meer gebieden",
      en: "\(number) \(noun) \(work) in several areas")
    guard let phrase = NounPhrase.list(across.compactMap { words.phrase($0.id) }) else {
      return [counted]
    }
    let who = phrase.words.capitalizedFirst(language)
    let verb = phrase.verb(.work)(language)
    let named = language(
      nl: "\(who) \(verb) in meer gebieden", en: "\(who) \(verb) in several areas")
    return [sameAreas.map { "\(who) \(verb) \($0)" }, named, counted].compactMap { $0 }
  }

  /// The two areas, where all that work in more work in the same two.
  private var sameAreas: String? {
    let sets = content.across.map { partner in
      content.areas(of: partner).map { $0.region.name }
    }
    guard let first = sets.first, first.count == 2, sets.allSatisfy({ $0 == first }) else {
      return nil
    }
    return language(
      nl: "zowel in \(first[0]) als in \(first[1])", en: "in both \(first[0]) and \(first[1])")
  }

  var subtitle: String {
    let areas = language.count(content.areas.count, .area)
    return words.subtitle(Self.question(language), content.isEmpty ? [] : [areas])
  }

  /// The page that says what to record.
  func emptyPage(on kind: PageKind) -> Scene {
    var page = TablePage(on: kind, language)
    (page.titles, page.subtitle, page.source) = (titles, subtitle, source)
    return page.scene("gebieden") { _, room in room.minY }
  }

  /// What is not drawn.
  func notes(undrawn areas: [RegionsContent.Area]) -> [String] {
    guard !areas.isEmpty else { return [] }
    let count = language.count(areas.count, .area)
    let names = words.list(areas.map { $0.region.name }, most: 4)
    return [
      language(
        nl: "Niet getekend: \(count) met de minste partners (\(names)).",
        en: "Not drawn: \(count) with fewest partners (\(names)).")
    ]
  }

  /// The regions in which the municipality of the network lies.
  var wider: [Sheet.Aside] {
    guard let municipality = analysis.network.municipality, !regions.isEmpty else { return [] }
    let title = language(nl: "\(municipality) ligt in", en: "\(municipality) lies in")
    return [.points(title, regions)]
  }

  private var regions: [String] {
    guard analysis.network.municipality != nil else { return [] }
    let anybody = Partner(id: "", name: "")
    let found = PartnerRegions(of: anybody, in: analysis.network, book: book)
    return PartnerRegions.asked.filter { $0 != .municipality }.compactMap { kind -> String? in
      let names = found[kind].map { $0.region.name }
      return names.isEmpty ? nil : "\(kind.name(language)): \(language.list(names))"
    }
  }

  /// How to read what is there.
  func guide(_ cards: [Card], _ hasDots: Bool) -> [ReadingGuide.Entry] {
    var bridge = Card([], .unknown)
    bridge.isBridge = true
    let across = ReadingGuide.Entry(
      .card(bridge), language(nl: "werkt in meer gebieden", en: "works in several areas"))
    let dot = ReadingGuide.Entry(
      .dot(isFilled: true), language(nl: "werkt in dit gebied", en: "works in this area"))
    let statuses = PartnerStatus.allCases.filter { status in
      status != .involved && cards.contains { $0.status == status }
    }.map { status in
      var card = Card([], .unknown)
      card.status = status
      return ReadingGuide.Entry(.card(card), status.name(language))
    }
    return (cards.contains { $0.isBridge } ? [across] : []) + (hasDots ? [dot] : []) + statuses
  }

  // MARK: In the picture

  var onlyHere: String { language(nl: "alleen hier", en: "only here") }
  var inBoth: String { language(nl: "In beide gebieden", en: "In both areas") }
  var nobody: String { language(nl: "niemand in beeld", en: "nobody in view") }
  var unplacedHeading: String {
    language(nl: "Eigen werkgebied niet in beeld", en: "Area of its own not in view")
  }

  func shared(_ count: Int) -> String {
    language(
      nl: "\(words.number(count)) gebieden die partners delen",
      en: "\(words.number(count)) areas that share partners")
  }

  func more(_ count: Int) -> String {
    let partner = language.word(.partner, for: count)
    return language(
      nl: "en nog \(words.number(count)) \(partner)",
      en: "and \(words.number(count)) more \(partner)")
  }

  /// The kind of an area; nothing where its name says it.
  func kind(of area: RegionsContent.Area) -> String {
    guard let kind = area.region.kind else { return "" }
    let said = area.region.name.lowercased().split(separator: " ").map { String($0) }
    let words = [kind.name(language), kind.code].map { $0.lowercased() }
    return said.contains { words.contains($0) } ? "" : kind.name(language)
  }

  // MARK: Told

  /// A partner with the areas in which it works.
  func told(_ partner: Partner) -> String {
    let names = content.areas(of: partner).map { $0.region.name }
    return names.isEmpty ? partner.name : "\(partner.name): \(language.list(names))"
  }

  /// A row for each area, for the text beside the picture.
  var table: Document.Block? {
    guard !content.isEmpty else { return nil }
    let rows = content.areas.map { area in
      [
        area.region.name, area.region.kind?.name(language) ?? "",
        language.list(area.partners.map { $0.name }),
      ]
    }
    let unplaced =
      content.unplaced.isEmpty
      ? [] : [[unplacedHeading, "", language.list(content.unplaced.map { $0.name })]]
    return .table(
      caption: Self.question(language),
      header: [
        language(nl: "Gebied", en: "Area"), language(nl: "Soort", en: "Kind"),
        language(nl: "Wie er werken", en: "Who work there"),
      ], rows: rows + unplaced)
  }

  /// Who works in which area, and who in several.
  var description: String {
    guard !content.isEmpty else { return titles[0] }
    let across =
      content.across.isEmpty
      ? []
      : [
        language(nl: "In meer gebieden: ", en: "In several areas: ")
          + words.list(content.across.map { $0.name }, most: 6) + "."
      ]
    let areas = content.areas.map { area in
      "\(area.region.name): \(words.list(area.partners.map { $0.name }, most: 4))."
    }
    let rest =
      content.unplaced.isEmpty
      ? []
      : [
        "\(unplacedHeading): \(words.list(content.unplaced.map { $0.name }, most: 4))."
      ]
    let lies =
      regions.isEmpty ? [] : [Self.lies(analysis.network.municipality ?? "", regions)(language)]
    let sentences = [titles[0] + "."] + across + rest + areas + lies
    return sentences.reduce(into: "") { text, next in
      guard text.count + next.count < 600 else { return }
      text += (text.isEmpty ? "" : " ") + next
    }
  }

  private static func lies(_ municipality: String, _ regions: [String]) -> Text {
    let all = regions.joined(separator: "; ")
    return Text(nl: "\(municipality) ligt in: \(all).", en: "\(municipality) lies in: \(all).")
  }
}
