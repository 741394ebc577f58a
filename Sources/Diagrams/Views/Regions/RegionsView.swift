import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Who works in which area: a box for each, and a shared zone where two share partners.
  ///
  /// Neighborhoods stand in their municipality. Three or more areas that share partners are a table
  /// of dots. A partner stands once, with a thick border where it works in several areas. Who is of
  /// no area is named below: it may work everywhere.
  package static let regions = View(
    name: "regions", aliases: ["regios", "regio's", "gebieden"],
    question: Text(
      nl: "Wie werkt in welk gebied, en wie in meer gebieden?",
      en: "Who works in which area, and who in several?"), needs: [.regions],
    lacking: { analysis, _ in RegionsWords.lacking(RegionsContent(of: analysis)) }
  ) { analysis, options in
    let content = RegionsContent(of: analysis)
    let words = RegionsWords(of: analysis, content, options)
    let ids = PartnerIDs(of: analysis)
    var scene = words.emptyPage(on: options.page)
    if !content.isEmpty {
      for density in RegionsDensity.all(for: content) {
        let picture = RegionsPicture(of: content, words, ids, density, on: options.page)
        let drawn = picture.drawn()
        scene = drawn.scene
        if drawn.fits { break }
      }
    }
    var diagram = Diagram(
      scene, title: words.name, description: words.description, options.language)
    diagram.table = words.table
    return diagram
  }
}

/// How much a picture of areas shows, and how large.
struct RegionsDensity {
  var isDense = false
  /// The most cards in one area; of others the number is told.
  var mostCards = Int.max
  /// The most areas.
  var mostAreas = Int.max
  /// The most lines of names of those without an area.
  var mostLines = 6
  /// Whether it is told in which wider regions the municipality lies.
  var hasWider = true

  /// The longest page without a height, in heights of a name.
  static let mostHeight = 160.0

  /// From the one that shows all on.
  static func all(for content: RegionsContent) -> [RegionsDensity] {
    let all = [
      RegionsDensity(), RegionsDensity(isDense: true), RegionsDensity(isDense: true, mostLines: 2),
      RegionsDensity(isDense: true, mostLines: 2, hasWider: false),
    ]
    let cards = [20, 12, 8, 6, 4, 3].map {
      RegionsDensity(isDense: true, mostCards: $0, mostLines: 1, hasWider: false)
    }
    var areas: [RegionsDensity] = []
    var count = content.areas.count - 1
    while count > 0 {
      areas.append(
        RegionsDensity(
          isDense: true, mostCards: 3, mostAreas: count, mostLines: 1, hasWider: false))
      count = count * 7 / 8
    }
    return all + cards + areas + [
      RegionsDensity(isDense: true, mostCards: 1, mostAreas: 1, mostLines: 1, hasWider: false)
    ]
  }
}

/// The picture of the areas on a page.
struct RegionsPicture {
  let content: RegionsContent
  let words: RegionsWords
  let ids: PartnerIDs
  let density: RegionsDensity
  let page: PageKind

  init(
    of content: RegionsContent, _ words: RegionsWords, _ ids: PartnerIDs,
    _ density: RegionsDensity, on page: PageKind
  ) {
    (self.content, self.words, self.ids, self.density) = (content, words, ids, density)
    self.page = density.isDense ? page.dense : page
  }

  /// The areas that are drawn: those with most partners.
  private var kept: Set<Region.ID> {
    let ranked = content.areas.enumerated().sorted {
      (-$0.element.partners.count, $0.offset) < (-$1.element.partners.count, $1.offset)
    }
    return Set(ranked.prefix(density.mostAreas).map { $0.element.region.id })
  }

  func drawn() -> (scene: Scene, fits: Bool) {
    var sheet = Sheet("gebieden", titles: words.titles, subtitle: words.subtitle, on: page)
    let kept = kept
    let blocks = content.blocks.compactMap { $0.keeping(kept) }
    let boxes = RegionBoxes(words: words, content: content, ids: ids, density: density, page: page)
    let width = sheet.content.upperBound - sheet.content.lowerBound
    let corner = Point(x: sheet.content.lowerBound, y: sheet.top)
    var drawn = boxes.flow(blocks, at: corner, width: width)
    drawn += boxes.names(
      of: content.unplaced, words.unplacedHeading,
      at: Point(x: corner.x, y: drawn.bottom + 0.9 * page.u), width: width)
    sheet.scene.add(drawn.areas, to: .areas)
    sheet.scene.add(drawn.headings, to: .headings)
    for group in drawn.partners { sheet.scene.add(group, to: .partners) }
    sheet.scene.add(drawn.marks, to: .marks)
    let shown = Set(blocks.flatMap { $0.allAreas }.map { $0.region.id })
    let undrawn = content.areas.filter { !shown.contains($0.region.id) }
    let notes = words.notes(undrawn: undrawn)
    let asides =
      (density.hasWider ? words.wider : [])
      + Sheet.Aside.guide(words.guide(drawn.cards, drawn.hasDots), words.language)
    let limit =
      sheet.limit(asides: asides, notes: notes.count)
      ?? sheet.top + RegionsDensity.mostHeight * page.u
    sheet.close(under: drawn.bottom, asides: asides, notes: notes, source: words.source)
    return (sheet.scene, drawn.bottom <= limit && sheet.isRailFitting)
  }
}
