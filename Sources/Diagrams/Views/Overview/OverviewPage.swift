import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// The overview composed on a page: title, map, list and guide, strips and source.
struct OverviewPage {
  /// The most tied partners that have a card.
  static let mostPartners = 60

  let content: OverviewContent
  let words: OverviewWords
  let page: PageKind
  private var scene: Scene

  /// The overview of a network, or nothing where it does not fit the page.
  ///
  /// What does not fit is set dense, then without the ties within one domain.
  static func diagram(of analysis: Analysis, _ options: DiagramOptions) -> Diagram? {
    let content = OverviewContent(of: analysis, options)
    let attempts = [
      (content, options.page), (content, options.page.dense),
      (content.withoutInnerTies, options.page.dense),
    ]
    for (content, page) in attempts {
      var composed = OverviewPage(content, on: page)
      if composed.compose() { return composed.diagram(options) }
    }
    return nil
  }

  private init(_ content: OverviewContent, on page: PageKind) {
    self.content = content
    self.page = page
    words = OverviewWords(content: content)
    scene = Scene("overview", on: page, size: Size(width: page.width, height: page.height ?? 0))
  }

  private func diagram(_ options: DiagramOptions) -> Diagram {
    let title = NetworkWords(content.analysis, options.language).title(OverviewWords.question)
    return Diagram(
      scene, title: title, description: options.description, options.language)
  }

  /// Draws everything; false where it does not fit.
  private mutating func compose() -> Bool {
    let head = PageText.head(words.titles, words.subtitle, on: page)
    scene.add(head.items, to: .texts)
    if let frame = page.frame { return composeFixed(frame, from: head.bottom) }
    return composeFlowing(from: head.bottom)
  }

  // MARK: Pages of which the height follows

  private mutating func composeFlowing(from top: Double) -> Bool {
    let step = page.u
    let map = OverviewMap(content, on: page, width: page.room, height: nil)
    map.draw(in: &scene, at: Point(x: page.margin, y: top))
    var y = top + map.height + step
    let columns = page.room >= 500 ? 2 : 1
    y = addList(at: Point(x: page.margin, y: y), width: page.room, columns: columns) + step
    y = addGuide(at: Point(x: page.margin, y: y), width: page.room, columns: columns) + step
    for strip in words.strips {
      y = add(strip, at: Point(x: page.margin, y: y), width: page.room) + 0.7 * step
    }
    let foot = PageText.foot(notes: words.notes, source: words.source, from: y, on: page)
    scene.add(foot.items, to: .texts)
    guard let height = page.height else {
      scene.size.height = foot.bottom.rounded(.up)
      return true
    }
    return foot.bottom <= height
  }

  // MARK: Pages of a fixed height

  private mutating func composeFixed(_ frame: PageKind.FixedFrame, from top: Double) -> Bool {
    let notes = words.shortNotes
    let foot = PageText.foot(notes: notes, source: words.shortSource, from: 0, on: page)
    scene.add(foot.items, to: .texts)
    let lines = Double(notes.count + 1)
    var bottom = frame.sourceBaseline - (lines - 1) * 2 * page.type.source.size
    bottom -= 2.2 * page.type.source.size
    bottom = addStrips(frame.content, endingAt: bottom) - page.u
    let width = frame.content.upperBound - frame.content.lowerBound
    if let rail = frame.rail {
      let map = OverviewMap(content, on: page, width: width, height: bottom - top)
      guard !map.plan.isTooHigh else { return false }
      map.draw(in: &scene, at: Point(x: frame.content.lowerBound, y: top))
      let room = rail.upperBound - rail.lowerBound
      let corner = Point(x: rail.lowerBound, y: top + 0.4 * page.u)
      let list = addList(at: corner, width: room, columns: 1)
      let guide = Point(x: corner.x, y: list + (content.numbers.isEmpty ? 0 : 1.4 * page.u))
      return addGuide(at: guide, width: room, columns: 1) <= page.height ?? .infinity
    }
    var (below, scene) = (self, self.scene)
    let list = below.addList(at: Point(x: page.margin, y: 0), width: width, columns: 2)
    let more = list + (content.numbers.isEmpty ? 0 : page.u)
    let map = OverviewMap(content, on: page, width: width, height: nil)
    map.draw(in: &scene, at: Point(x: frame.content.lowerBound, y: top))
    self.scene = scene
    let start = top + map.height + page.u
    _ = addList(at: Point(x: page.margin, y: start), width: width, columns: 2)
    return addGuide(at: Point(x: page.margin, y: start + more), width: width, columns: 2) <= bottom
  }

  /// The strips beside each other, as wide as what they hold, their foot at a height.
  ///
  /// - Returns: Their top.
  private mutating func addStrips(
    _ across: ClosedRange<Double>, endingAt bottom: Double
  ) -> Double {
    let strips = words.strips
    guard !strips.isEmpty else { return bottom }
    let gap = page.u
    let counts = strips.map { strip in
      Double(
        strip.clusters.reduce(0) { $0 + $1.chips.reduce(0) { $0 + $1.card.lines[0].count + 6 } }
          + 12)
    }
    let room = across.upperBound - across.lowerBound - gap * Double(strips.count - 1)
    let total = counts.reduce(0, +)
    var x = across.lowerBound
    let places = counts.map { count -> (x: Double, width: Double) in
      let width = room * min(0.72, max(0.28, count / total))
      let scaled = strips.count == 1 ? room : width
      defer { x += scaled + gap }
      return (x, scaled)
    }
    let heights = zip(strips, places).map { strip, place in
      strip.drawn(at: .zero, width: place.width, on: page).bottom
    }
    let top = bottom - (heights.max() ?? 0)
    for (strip, place) in zip(strips, places) {
      _ = add(strip, at: Point(x: place.x, y: top), width: place.width)
    }
    return top
  }

  // MARK: Parts

  private mutating func addList(at corner: Point, width: Double, columns: Int) -> Double {
    guard !content.numbers.isEmpty else { return corner.y }
    let list = words.list.items(at: corner, width: width, columns: columns, on: page)
    scene.add(list.texts, to: .texts)
    scene.add(list.badges, to: .marks)
    return list.bottom
  }

  private mutating func addGuide(at corner: Point, width: Double, columns: Int) -> Double {
    let guide = words.guide(scene)
    guard !guide.entries.isEmpty else { return corner.y }
    let drawn = guide.items(at: corner, width: width, columns: columns, on: page)
    scene.add(drawn.items, to: .texts)
    return drawn.bottom
  }

  private mutating func add(_ strip: ChipStrip, at corner: Point, width: Double) -> Double {
    let drawn = strip.drawn(at: corner, width: width, on: page)
    scene.add(drawn.areas, to: .areas)
    scene.add(drawn.headings, to: .headings)
    for group in drawn.partners { scene.add(group, to: .partners) }
    return drawn.bottom
  }
}
