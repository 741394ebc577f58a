import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

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
      return words.text(
        "Van geen partner is een eigen werkgebied vastgelegd. Zet 'regios' bij partners (wijk, VSV, "
          + "gemeente); dan laat dit plaatje zien wie waar werkt.",
        "Of no partner is an area of its own recorded. Put 'regions' with partners (neighbourhood, "
          + "VSV, municipality); then this picture shows who works where.")
    }
    let count = content.across.count
    let across =
      count == 0
      ? words.text("Niemand werkt in beeld in meer gebieden.", "Nobody is seen to work in several.")
      : words.text(
        count == 1
          ? "1 partner werkt in meer gebieden."
          : "\(words.number(count)) partners werken in meer gebieden.",
        count == 1
          ? "1 partner works in several." : "\(words.number(count)) partners work in several.")
    let areas = content.areas.count
    return words.text(
      areas == 1 ? "1 gebied" : "\(words.number(areas)) gebieden",
      areas == 1 ? "1 area" : "\(words.number(areas)) areas")
      + words.text(" in beeld. ", " in view. ") + across
  }

  func heading(of area: RegionsContent.Area) -> [String] {
    [area.name] + (area.kind.map { ["(\($0.name(language)))"] } ?? [])
  }

  /// Who has no area of its own, and in which regions the municipality lies.
  func notes(of content: RegionsContent) -> [String] {
    let unplaced =
      content.unplaced.isEmpty
      ? []
      : [
        words.text("Eigen werkgebied niet in beeld: ", "Area of its own not in view: ")
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
      words.text("\(municipality) ligt in: ", "\(municipality) lies in: ")
        + found.joined(separator: "; ") + "."
    ]
  }

  func legend(of marks: [Mark]) -> [Legend.Entry] {
    let thick = words.text("Dikke rand: werkt in meer gebieden", "Thick outline: in several areas")
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
        ? words.text("niemand in beeld", "nobody in view")
        : language.list(area.partners.map { $0.name })
      return "\(heading(of: area).joined(separator: " ")): \(who)."
    }
    let across =
      content.across.isEmpty
      ? []
      : [
        words.text("In meer gebieden: ", "In several areas: ")
          + language.list(content.across.map { $0.name }) + "."
      ]
    return ([subtitle(of: content)] + areas + across + notes(of: content)).joined(separator: " ")
  }
}
