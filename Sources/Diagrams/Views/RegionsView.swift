import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Who works in which area: a frame per neighborhood, municipality, VSV or wider region.
  ///
  /// A partner that works in several areas stands in each of them, with a thick outline. Who is of no
  /// area is named below: it may work everywhere.
  package static let regions = View(
    name: "regions", aliases: ["regios", "regio's", "gebieden"],
    question: Text(
      nl: "Wie werkt in welk gebied, en wie in meer gebieden?",
      en: "Who works in which area, and who in several?"), needs: [.regions]
  ) { analysis, options in
    regionsDiagram(of: analysis, options)
  }

  private static func regionsDiagram(
    of analysis: Analysis, _ options: DiagramOptions
  ) -> Diagram {
    let words = RegionsWords(of: analysis, options)
    let content = RegionsContent(of: analysis, options)
    let marks = content.areas.flatMap { $0.marks }
    let isTooLarge = marks.count > RegionsContent.mostMarks
    var page = DiagramPage(width: options.width)
    page.addTitle(words.title, words.subtitle(of: content))
    if !isTooLarge { page.add(content, words) }
    for (place, note) in words.notes(of: content).enumerated() {
      page.addParagraph(note, id: "lijst-\(place + 1)", mostLines: 12)
      page.skip(10)
    }
    page.skip(8)
    page.add(
      Legend(marks: marks, lines: [], notes: words.legend(of: marks), options.language))
    page.addFooter(words.footer)
    return page.diagram(
      title: words.title, description: words.description(of: content), options.language,
      isTooLarge: isTooLarge)
  }
}

extension DiagramPage {
  /// Frames in two columns, each next one in the column that is shortest.
  fileprivate mutating func add(_ content: RegionsContent, _ words: RegionsWords) {
    guard !content.areas.isEmpty else { return }
    let gap = RegionsContent.gap
    let side = RegionsContent.panelWidth(page: width, count: content.areas.count)
    var bottoms = [bottom, bottom]
    for (place, area) in content.areas.enumerated() {
      let panel = Panel(heading: words.heading(of: area), marks: area.marks, width: side)
      let column = bottoms[1] < bottoms[0] ? 1 : 0
      let origin = SIMD2(Self.margin + Double(column) * (side + gap), bottoms[column])
      add(panel, id: "achter-\(place + 1)", at: origin, height: panel.height)
      bottoms[column] += panel.height + gap
    }
    skip((bottoms.max() ?? bottom) - bottom + 8)
  }
}

/// Who works in which area, as the file says it of the partner itself.
struct RegionsContent {
  /// An area with the partners that work in it.
  struct Area {
    let id: String
    let name: String
    let kind: RegionKind?
    let partners: [Partner]
    let marks: [Mark]
  }

  /// So many marks still make a readable page.
  static let mostMarks = 120

  let areas: [Area]
  /// The partners that work in more than one area, by id.
  let across: [Partner]
  /// The partners in view of which no area is recorded.
  let unplaced: [Partner]

  /// The room between frames.
  static let gap = 14.0

  /// Frames stand in two columns; a single one has the whole width.
  static func panelWidth(page: Double, count: Int) -> Double {
    let room = page - 2 * DiagramPage.margin
    return count == 1 ? room : (room - gap) / 2
  }

  init(of analysis: Analysis, _ options: DiagramOptions) {
    let network = analysis.network
    let partners = network.partners.filter { $0.status != .stopped }.sorted { $0.id < $1.id }
    let bodies = partners.filter { !$0.members.isEmpty }
    let places = Dictionary(
      firsts: partners.map { partner in
        let own = partner.regions + partner.liesIn.map { $0.region }
        let meets = bodies.filter { $0.id == partner.id || $0.members.contains(partner.id) }
        return (partner.id, Set(own + meets.map { $0.id }))
      })
    let found = Set(places.values.joined())
    across = partners.filter { (places[$0.id]?.count ?? 0) > 1 }
    let isAcross = Set(across.map { $0.id })
    let ids = PartnerMarks(of: analysis, options.language)
    let room = Panel.room(
      width: Self.panelWidth(page: options.width, count: found.count))
    areas = found.map { Self.area($0, in: network) }
      .sorted { Self.key($0) < Self.key($1) }
      .enumerated().map { index, area in
        let members = partners.filter { places[$0.id]?.contains(area.id) ?? false }
        let marks = members.map { partner in
          Mark.partner(
            partner, id: "\(ids[partner.id] ?? "")-\(index + 1)",
            isConnector: isAcross.contains(partner.id), room: room, options.language)
        }
        return Area(
          id: area.id, name: area.name, kind: area.kind, partners: members, marks: marks)
      }
    unplaced = analysis.projection.partners.filter { places[$0.id]?.isEmpty ?? true }
  }

  /// The area with an id: a region, or a body that covers an area.
  private static func area(_ id: String, in network: CoalitionNetwork) -> Region {
    if let region = network.regions.first(where: { $0.id == id }) { return region }
    let body = network.partner(id)
    return Region(
      id: id, name: body?.name ?? id, kind: body?.type.flatMap { RegionKind(code: $0.code) })
  }

  /// Neighborhoods first, then municipalities and what is wider, by name.
  private static func key(_ region: Region) -> (Int, String, String) {
    let order: [RegionKind] = [.neighborhood, .municipality, .vsv]
    let rest = RegionKind.allCases.filter { !order.contains($0) }
    let place =
      region.kind.flatMap { (order + rest).firstIndex(of: $0) } ?? RegionKind.allCases.count
    return (place, region.name, region.id)
  }
}

/// What the picture of the areas says in words.
struct RegionsWords {
  private let words: NetworkWords
  private let analysis: Analysis
  private let language: Language
  private let book: RegionBook

  init(of analysis: Analysis, _ options: DiagramOptions) {
    words = NetworkWords(analysis, options.language)
    self.analysis = analysis
    language = options.language
    book = options.regions
  }

  var title: String {
    words.title(Text(nl: "Wie werkt in welk gebied?", en: "Who works in which area?"))
  }

  var footer: String { words.footer }

  func subtitle(of content: RegionsContent) -> String {
    guard !content.areas.isEmpty else {
      return language(
        nl:
          "Van geen partner is een eigen werkgebied vastgelegd. Zet 'regios' bij partners (wijk, VSV, "
          + "gemeente); dan laat dit plaatje zien wie waar werkt.",
        en:
          "Of no partner is an area of its own recorded. Put 'regions' with partners (neighbourhood, "
          + "VSV, municipality); then this picture shows who works where.")
    }
    let count = content.across.count
    let across =
      count == 0
      ? language(
        nl: "Niemand werkt in beeld in meer gebieden.", en: "Nobody is seen to work in several.")
      : language.count(count, .partner)
        + language(
          nl: " \(language.word(Self.work, for: count)) in meer gebieden.",
          en: " \(language.word(Self.work, for: count)) in several.")
    return language.count(content.areas.count, .area)
      + language(nl: " in beeld. ", en: " in view. ")
      + across
  }

  private static let work = Noun(nl: ("werkt", "werken"), en: ("works", "work"))

  func heading(of area: RegionsContent.Area) -> [String] {
    [area.name] + (area.kind.map { ["(\($0.name(language)))"] } ?? [])
  }

  /// Who has no area of its own, and in which regions the municipality lies.
  func notes(of content: RegionsContent) -> [String] {
    let unplaced =
      content.unplaced.isEmpty
      ? []
      : [
        language(nl: "Eigen werkgebied niet in beeld: ", en: "Area of its own not in view: ")
          + words.names(content.unplaced.map { $0.name }) + "."
      ]
    return unplaced + wider
  }

  /// The regions in which the municipality of the network lies.
  private var wider: [String] {
    guard let municipality = analysis.network.municipality else { return [] }
    let anybody = Partner(id: "", name: "")
    let regions = PartnerRegions(of: anybody, in: analysis.network, book: book)
    let found = PartnerRegions.asked.filter { $0 != .municipality }.compactMap { kind -> String? in
      let names = regions[kind].map { $0.region.name }
      guard !names.isEmpty else { return nil }
      return "\(kind.name(language)): \(language.list(names))"
    }
    guard !found.isEmpty else { return [] }
    return [
      language(nl: "\(municipality) ligt in: ", en: "\(municipality) lies in: ")
        + found.joined(separator: "; ") + "."
    ]
  }

  func legend(of marks: [Mark]) -> [Legend.Entry] {
    let thick = language(
      nl: "Dikke rand: werkt in meer gebieden", en: "Thick outline: in several areas")
    let thin = marks.map { mark -> Mark in
      var mark = mark
      mark.isBold = false
      return mark
    }
    return
      (marks.contains { $0.isBold }
      ? [.mark(.sample("dik", .roundedBox, width: 3.4), thick)] : [])
      + Legend.Entry.notes(on: thin, areNumbered: false, language)
  }

  /// Who works in which area, and who in several.
  func description(of content: RegionsContent) -> String {
    let areas = content.areas.map { area in
      let who =
        area.partners.isEmpty
        ? language(nl: "niemand in beeld", en: "nobody in view")
        : language.list(area.partners.map { $0.name })
      return "\(heading(of: area).joined(separator: " ")): \(who)."
    }
    let across =
      content.across.isEmpty
      ? []
      : [
        language(nl: "In meer gebieden: ", en: "In several areas: ")
          + language.list(content.across.map { $0.name }) + "."
      ]
    return ([subtitle(of: content)] + areas + across + notes(of: content)).joined(separator: " ")
  }
}
