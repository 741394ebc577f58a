import CoalitionModel
import NetworkAnalysis
import Wording

/// What the grid of influence and interest says in words.
struct GridWords {
  private let words: NetworkWords
  private let content: GridContent
  private let language: Language

  init(of analysis: Analysis, _ content: GridContent, _ options: DiagramOptions) {
    words = NetworkWords(analysis, options.language)
    self.content = content
    language = options.language
  }

  /// What to record first; nothing where a partner has both figures.
  static func lacking(_ content: GridContent) -> Text? {
    guard content.isEmpty else { return nil }
    return Text(
      nl:
        "Van geen partner zijn invloed en belang vastgelegd. Zet bij partners 'invloed' (van 0, geen, "
        + "tot 5, kan de aanpak maken of breken) en 'belang-sterkte' (van 0 tot 5, raakt de kern van "
        + "het werk). Vul het samen in, en noem de bron.",
      en:
        "Of no partner are influence and interest recorded. Put 'influence' with partners (from 0, "
        + "none, to 5, can make or break the approach) and 'interest-strength' (from 0 to 5, touches "
        + "the core of its work). Fill it in together, and name the source.")
  }

  private static let question = Text(
    nl: "Wie heeft invloed, en voor wie staat er veel op het spel?",
    en: "Who has influence, and for whom is much at stake?")

  /// The question, the place and the date.
  var name: String {
    words.title(Text(nl: "Wie heeft invloed en belang?", en: "Who has influence and interest?"))
  }

  func name(of domain: Domain?) -> String { words.name(of: domain).capitalizedFirst }

  // MARK: Finding

  /// The finding, then shorter.
  private var titles: [String] {
    if let lacking = Self.lacking(content) { return [lacking(language)] }
    let striking = content.spots.filter { $0.isStriking }.flatMap { $0.partners }
    let quarters: [(partners: [Partner], words: Text)] = [
      (striking, Text(nl: "groot belang, weinig invloed", en: "much at stake, little influence")),
      (
        content.partners(isInterested: true, isInfluential: false),
        Text(nl: "veel belang, minder invloed", en: "much at stake, less influence")
      ),
      (
        content.partners(isInterested: true, isInfluential: true),
        Text(nl: "veel belang, veel invloed", en: "much at stake, much influence")
      ),
      (content.partners, Text(nl: "minder belang", en: "less at stake")),
    ]
    guard let found = quarters.first(where: { !$0.partners.isEmpty }) else { return [] }
    let number = Text.inWords(found.partners.count).capitalizedFirst(language)
    let noun = language.word(.partner, for: found.partners.count)
    let counted = "\(number) \(noun): \(found.words(language))"
    guard found.partners.count <= 3,
      let phrase = NounPhrase.list(found.partners.compactMap { words.phrase($0.id) })
    else { return [counted] }
    let who = phrase.words.capitalizedFirst
    return ["\(who(language)): \(found.words(language))", counted]
  }

  // MARK: The page

  /// The page without its picture.
  func page(on kind: PageKind) -> TablePage {
    var page = TablePage(on: kind, language)
    page.titles = titles
    let count = language.count(content.partners.count, .partner)
    page.subtitle = words.subtitle(Self.question(language), content.isEmpty ? [] : [count])
    page.source = words.source
    guard !content.isEmpty else { return page }
    page.remarks = [
      language(
        nl:
          "Elke naam staat op zijn cijfers; wie dezelfde cijfers heeft, staat bij elkaar. Het is een "
          + "inschatting: bespreek haar met de partners zelf.",
        en:
          "Every name stands on its figures; those with the same figures stand together. It is an "
          + "estimate: talk about it with the partners themselves.")
    ]
    if !content.unplaced.isEmpty {
      let names = words.list(content.unplaced.map { $0.name }, most: 8)
      page.notes = [
        language(
          nl: "Cijfers niet in beeld: \(names).", en: "Figures not in view: \(names).")
      ]
    }
    return page
  }

  /// How to read what is there; without domains where a list tells them.
  func guide(hasList: Bool) -> [ReadingGuide.Entry] {
    let present = Set(content.partners.map { $0.domain })
    let order = Domain.allCases.map { Optional($0) } + [nil]
    let domains =
      hasList
      ? []
      : order.filter { present.contains($0) }.map {
        ReadingGuide.Entry(.token(.look(of: $0)), words.name(of: $0))
      }
    guard content.spots.contains(where: { $0.isStriking }) else { return domains }
    var card = Card([], .unknown)
    card.isBridge = true
    return domains + [
      ReadingGuide.Entry(
        .card(card),
        language(
          nl: "valt op: belang 4 of 5, invloed 0 of 1",
          en: "stands out: interest 4 or 5, influence 0 or 1"))
    ]
  }

  /// What to do with those in a quarter.
  func advice(isInterested: Bool, isInfluential: Bool) -> String {
    switch (isInterested, isInfluential) {
    case (true, true): language(nl: "Nauw betrekken", en: "Involve closely")
    case (false, true): language(nl: "Tevreden houden", en: "Keep satisfied")
    case (true, false): language(nl: "Meer stem geven", en: "Give a voice")
    case (false, false): language(nl: "Op de hoogte houden", en: "Keep informed")
    }
  }

  /// The names of the axes, the longest first.
  var interest: [String] {
    [
      language(
        nl: "belang: hoeveel staat er voor deze partner op het spel?",
        en: "interest: how much is at stake for this partner?"),
      language(nl: "belang", en: "interest"),
    ]
  }
  var influence: [String] {
    [
      language(
        nl: "invloed: kan deze partner de aanpak maken of breken?",
        en: "influence: can this partner make or break the approach?"),
      language(nl: "invloed", en: "influence"),
    ]
  }

  /// How many more stand on a point.
  func more(_ count: Int) -> String { "+\(words.number(count))" }

  func cut(_ count: Int) -> [String] {
    guard count > 0 else { return [] }
    let partners = language.count(count, .partner)
    return [
      language(
        nl: "Alleen geteld: \(partners), als + met een getal.",
        en: "Only counted: \(partners), as + with a number.")
    ]
  }

  // MARK: Told

  func told(_ partner: Partner, _ spot: GridContent.Spot) -> String {
    language(
      nl: "\(partner.name): invloed \(spot.influence), belang \(spot.interest)",
      en: "\(partner.name): influence \(spot.influence), interest \(spot.interest)")
  }

  /// Who stands in which quarter.
  var description: String {
    guard !content.isEmpty else { return titles.first ?? "" }
    let quarters = [true, false].flatMap { influential in
      [true, false].map { interested -> String in
        let own = content.partners(isInterested: interested, isInfluential: influential)
        let who =
          own.isEmpty
          ? language(nl: "niemand", en: "nobody") : words.list(own.map { $0.name }, most: 5)
        return "\(advice(isInterested: interested, isInfluential: influential)): \(who)."
      }
    }
    return String((["\(titles[0])."] + quarters).joined(separator: " ").prefix(600))
  }
}
