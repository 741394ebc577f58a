import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// What the map of the country says in words.
struct NetherlandsWords {
  private let map: NetherlandsMap
  private let language: Language

  init(of map: NetherlandsMap, _ language: Language) {
    self.map = map
    self.language = language
  }

  private var country: String { language(nl: "Nederland", en: "the Netherlands") }

  private var day: String {
    map.coverage.date.map { " (\($0.words(language)))" } ?? ""
  }

  /// Question, place and date.
  var title: String {
    let place = map.area?.region.shortName ?? country
    return language(
      nl: "Waar werken lokale coalities? \(place.capitalizedFirst)\(day)",
      en: "Where do local coalitions work? \(place.capitalizedFirst)\(day)")
  }

  /// The finding, long and short.
  var titles: [String] {
    let place = map.area.map { "\($0.region.shortName): " } ?? ""
    let (seen, total) = (language.number(map.total.inView), counted(map.total.total))
    guard map.total.inView > 0 else {
      let none = language(
        nl: "van geen gemeente is een coalitie in beeld",
        en: "a coalition is in view of no municipality")
      return [place.isEmpty ? none.capitalizedFirst : place + none]
    }
    let isWhole = map.total.inView == map.total.total
    let long =
      isWhole
      ? language(
        nl: "in alle \(total) is een coalitie of de voorbereiding ervan in beeld",
        en: "a coalition, or one in preparation, is in view in all \(total)")
      : language(
        nl: "in \(seen) van \(total) is een coalitie of de voorbereiding ervan in beeld",
        en: "a coalition, or one in preparation, is in view in \(seen) of \(total)")
    let short = language(
      nl: "coalitie in beeld: \(seen) van \(total)", en: "coalition in view: \(seen) of \(total)")
    return [long, short].map { place.isEmpty ? $0.capitalizedFirst : place + $0 }
  }

  /// The finding with the count of each status.
  var description: String {
    let split = TileLook.all.compactMap { look -> String? in
      let count = map.municipalities(of: look.status).count
      return count > 0 ? "\(name(of: look)) \(language.number(count))" : nil
    }
    return "\(titles[0]). \(language.list(split).capitalizedFirst). \(reservation)"
  }

  func counted(_ count: Int) -> String { language.count(count, .municipality) }

  /// The name of a status.
  func name(of look: TileLook) -> String {
    look.status?.name(language) ?? language(nl: "niet in beeld", en: "not in view")
  }

  /// What the legend says of a look, with how many municipalities have it; of a look that the region
  /// does not have that it stands elsewhere.
  func legend(of look: TileLook) -> String {
    let words = look.status.map { meaning(of: $0)(language) } ?? name(of: look)
    let municipalities = map.municipalities(of: look.status).count
    let count = language.number(municipalities)
    guard map.area != nil else { return "\(words): \(count)" }
    guard municipalities > 0 else {
      return language(nl: "\(words): elders in het land", en: "\(words): elsewhere in the country")
    }
    return language(nl: "\(words): \(count) in deze regio", en: "\(words): \(count) in this region")
  }

  private func meaning(of status: CoalitionStatus) -> Text {
    switch status {
    case .active: Text(nl: "er werkt een coalitie", en: "a coalition is at work")
    case .regional:
      Text(nl: "doet mee aan een regionale coalitie", en: "takes part in a regional coalition")
    case .preparing: Text(nl: "een coalitie in voorbereiding", en: "a coalition in preparation")
    case .stopped: Text(nl: "de coalitie is gestopt", en: "the coalition has stopped")
    case .unknown: Text(nl: "niet in beeld", en: "not in view")
    }
  }

  /// How many of a province are in view.
  func share(of province: Region) -> String {
    let count = map.coverage.count(within: province)
    return language(
      nl: "\(language.number(count.inView)) van \(language.number(count.total))",
      en: "\(language.number(count.inView)) of \(language.number(count.total))")
  }

  /// The name of a province on the map.
  func name(of province: Region) -> String {
    let name = province.name
    let word = "Provincie "
    return name.hasPrefix(word) ? String(name.dropFirst(word.count)) : name
  }

  private var reservation: String {
    language(
      nl:
        "Van een gemeente die niet in beeld is, is niets bekend; daar kan best een coalitie zijn.",
      en:
        "Nothing is known of a municipality that is not in view; there may well be a coalition.")
  }

  /// The page without its map.
  func page(on kind: PageKind) -> TablePage {
    var page = TablePage(on: kind, language)
    page.titles = titles
    page.subtitle = title
    let seen = Set(map.places.map { map.look(of: $0) })
    page.guide = TileLook.all.filter { seen.contains($0) }
      .map { ReadingGuide.Entry(.tile($0), legend(of: $0)) }
    page.remarks = [
      reservation,
      language(
        nl: "Elke zeshoek is een gemeente, ongeveer op haar plaats. Dikke lijnen zijn provincies.",
        en: "Every hexagon is a municipality, about in its place. Thick lines are provinces."),
    ]
    page.notes = notes
    page.source = language(
      nl:
        "Bron: de lijst van coalities, met een bron per gemeente. Plaatsen: CBS / Kadaster, CC BY 4.0.",
      en:
        "Source: the list of coalitions, with a source for each. Places: CBS / Kadaster, CC BY 4.0."
    )
    return page
  }

  private var notes: [String] {
    let shared = map.places.count { $0.municipalities.count > 1 }
    let lost = map.withoutPlace
    return [
      shared > 0
        ? language(
          nl: "Gemeenten die later zijn samengegaan, delen een tegel; die toont wat het verst is.",
          en: "Municipalities that merged later share a tile, which shows what is furthest.") : "",
      lost.isEmpty
        ? ""
        : language(
          nl: "Zonder plaats op de kaart: \(language.list(lost.map { $0.shortName })).",
          en: "Without a place on the map: \(language.list(lost.map { $0.shortName }))."),
    ].filter { !$0.isEmpty }
  }

  /// The names of those in view by status, for beside or below the map.
  var lists: [(heading: String, names: [String])] {
    TileLook.all.compactMap { look in
      let found = map.municipalities(of: look.status)
      guard look.status != nil, !found.isEmpty else { return nil }
      let heading = "\(name(of: look).capitalizedFirst) (\(language.number(found.count)))"
      return (heading: heading, names: found.map { $0.shortName })
    }
  }

  /// So many names, and how many more there are.
  func names(_ names: [String], most: Int) -> String {
    names.count <= most
      ? names.joined(separator: ", ")
      : names.prefix(most).joined(separator: ", ")
        + language(
          nl: " en nog\u{A0}\(language.number(names.count - most))",
          en: " and \(language.number(names.count - most))\u{A0}more")
  }

  /// What a tile is called aloud.
  func told(of place: NetherlandsMap.Place) -> String {
    place.municipalities.map { municipality in
      let status = TileLook(map.coverage.known(of: municipality.id)?.status)
      return "\(municipality.shortName): \(name(of: status))"
    }.joined(separator: "; ")
  }

  /// Those in view, and of a region all, with what is known of them and its sources.
  var table: Document.Block {
    let rows = map.coverage.municipalities.compactMap { municipality -> [String]? in
      let known = map.coverage.known(of: municipality.id)
      if let area = map.area {
        guard municipality.lies(in: area.region) else { return nil }
      } else if known == nil {
        return nil
      }
      let province = map.coverage.areas(of: municipality, .province).map { name(of: $0) }
      return [
        municipality.shortName, language.list(province), name(of: TileLook(known?.status)),
        known?.date?.words(language) ?? "", known.map { map.coverage.sources(of: $0) } ?? "",
      ]
    }
    return .table(
      caption: title,
      header: [
        language(nl: "Gemeente", en: "Municipality"), language(nl: "Provincie", en: "Province"),
        language(nl: "Coalitie", en: "Coalition"), language(nl: "Sinds of op", en: "Since or on"),
        language(nl: "Bron", en: "Source"),
      ], rows: rows)
  }
}
