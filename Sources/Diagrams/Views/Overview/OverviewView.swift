import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Who works with whom: partners by domain, ties by kind, meetings as small marks with spokes.
  ///
  /// Partners without a tie of their own stand in bands below, so that nobody is left out; the
  /// missing ties of the advice are dashed and numbered as in the advice.
  package static let overview = View(
    name: "overview", aliases: ["overzicht", "kaart"],
    question: Text(
      nl: "Wie werkt met wie, en wat is om te bespreken?",
      en: "Who works with whom, and what is there to talk about?"),
    needs: [.places]
  ) { analysis, options in
    overviewDiagram(of: analysis, options)
  }

  private static func overviewDiagram(
    of analysis: Analysis, _ options: DiagramOptions
  ) -> Diagram {
    let language = options.language
    let words = NetworkWords(analysis, language)
    let title = words.title(Text(nl: "Wie werkt met wie?", en: "Who works with whom?"))
    if analysis.tiedPartnerCount > OverviewContent.mostLabelled {
      return dense(of: analysis, options, title: title)
    }
    let content = OverviewContent(of: analysis, options)
    var page = DiagramPage(width: options.width)
    page.addTitle(title, words.counts + words.leftOut)
    let marks = content.marks + content.bands.flatMap { $0.marks }
    let notes = Legend.Entry.notes(on: marks, areNumbered: !content.badges.isEmpty, language)
    let legend = Legend(marks: marks, lines: content.lines, notes: notes, language)
    if let aspect = options.aspect, aspect > 1.2, BandColumn.suits(content) {
      page.addBeside(content, legend, aspect: aspect)
    } else {
      page.add(content, legend)
    }
    page.addFooter(words.footer)
    return page.diagram(title: title, description: options.description, language)
  }

  /// Most partners as small marks, when there are too many for labels.
  private static func dense(
    of analysis: Analysis, _ options: DiagramOptions, title: String
  ) -> Diagram {
    let words = NetworkWords(analysis, options.language)
    var page = DiagramPage(width: options.width)
    page.addTitle(title, words.counts + words.leftOut)
    let content = DenseMapContent(of: analysis, options, room: Self.room(for: options, page.room))
    page.add(content)
    let notes = Legend.Entry.notes(on: content, page.lines, options.language)
    page.add(
      Legend(marks: content.marks, lines: [], notes: notes, options.language))
    page.addFooter(words.footer)
    return page.diagram(title: title, description: options.description, options.language)
  }

  /// The map itself, when title, legend and footer have had their part of the page.
  private static func room(for options: DiagramOptions, _ width: Double) -> SIMD2<Double> {
    let height = options.aspect.map { max(0.3 * width, options.width / $0 - 300) }
    return SIMD2(width, height ?? 1.2 * width)
  }
}

extension DiagramPage {
  /// The map, then the bands with the numbers above their partners, then the legend.
  mutating func add(_ content: OverviewContent, _ legend: Legend) {
    var layout = OverviewLayout(
      content: content, width: room, origin: SIMD2(Self.margin, bottom))
    layout.aspect = content.options.aspect.map { aspect in
      let left = content.options.width / aspect - 150 - 70 * Double(content.bands.count)
      return room / max(room / 6, left)
    }
    let map = layout.middle()
    let gap = map.height > 0 ? 26.0 : 0
    let middle = layout.turned(map) { middle in
      layout.bands(below: middle).places.centers.mapValues { $0 + SIMD2(0, map.height + gap) }
    }
    let bands = layout.bands(below: middle)
    add(content, middle, at: SIMD2(Self.margin, bottom))
    skip(map.height + gap)
    add(content, bands, at: SIMD2(Self.margin, bottom))
    for line in content.lines { add(line) }
    skip(bands.places.height + (bands.places.height > 0 ? 22 : 0))
    add(legend)
  }

  /// The map with the bands beside it, and the legend under these or under all.
  mutating func addBeside(_ content: OverviewContent, _ legend: Legend, aspect: Double) {
    let free = width / aspect - bottom - 70
    let column = BandColumn.fitting(content, legend, SIMD2(room, free))
    let mapWidth = room - column.width - 30
    let legendHeight = legend.height(width: column.width)
    let least = column.placed(beside: [:]).places.height
    let under = least + (least > 0 ? 24 : 0) + legendHeight
    let isUnder = under <= free
    let columnHeight = isUnder ? under : least
    let height = isUnder ? free : free - legend.height(width: room) - 24
    var layout = OverviewLayout(
      content: content, width: mapWidth, origin: SIMD2(Self.margin, bottom))
    layout.aspect = mapWidth / max(mapWidth / 6, columnHeight, height)
    let map = layout.middle()
    let left = SIMD2(mapWidth + 30, 0)
    let middle = layout.turned(map) { middle in
      column.placed(beside: middle).places.centers.mapValues { $0 + left }
    }
    let bands = column.placed(beside: middle)
    let start = SIMD2(Self.margin, bottom)
    let spare = content.options.places == nil ? max(0, columnHeight - map.height) : 0
    add(content, middle, at: start + SIMD2(0, spare / 2))
    add(content, bands, at: start + left)
    for line in content.lines { add(line) }
    if isUnder {
      add(legend, at: start + left + SIMD2(0, under - legendHeight), width: column.width)
    }
    skip(max(map.height, columnHeight) + 24)
    if !isUnder { add(legend) }
  }

  /// The marks and numbers that have a place.
  private mutating func add(
    _ content: OverviewContent, _ places: [String: SIMD2<Double>], at origin: SIMD2<Double>
  ) {
    for mark in content.marks + content.badges.map({ $0.mark })
      + content.bands.flatMap({ $0.marks })
    {
      if let center = places[mark.id] { add(mark, at: origin + center) }
    }
  }

  /// The bands with their headings.
  private mutating func add(
    _ content: OverviewContent, _ bands: OverviewLayout.Bands, at origin: SIMD2<Double>
  ) {
    for (index, heading) in bands.headings.enumerated() {
      add(
        Drawing.TextBlock(
          id: "band-\(index + 1)", at: Point(x: origin.x, y: origin.y + heading.top),
          lines: heading.lines, fontSize: Mark.fontSize, color: Colors.text, isBold: true))
    }
    add(content, bands.places.centers, at: origin)
  }
}
