import Graphviz
import Wording

/// A page with a table: title above, what explains the table beside or below it, source at the foot.
struct TablePage {
  let page: PageKind
  let language: Language
  /// The finding, and shorter ones for where there is less room.
  var titles: [String] = []
  var subtitle = ""
  /// The numbered pairs.
  var discussion: [DiscussionList.Entry] = []
  /// What the looks of cells and lines mean, as far as they are there.
  var guide: [ReadingGuide.Entry] = []
  /// What else is to be known, in sentences.
  var remarks: [String] = []
  /// What was cut.
  var notes: [String] = []
  var source = ""

  init(on page: PageKind, _ language: Language) {
    self.page = page
    self.language = language
  }

  /// The room of the table; where the page follows its content its height has no bound.
  var room: Rect {
    let top = head.bottom
    if let frame = page.frame {
      let last = frame.sourceBaseline - 2 * Double(texts.count - 1) * page.type.source.size
      let below = frame.rail == nil ? aside(at: .zero, width: span.width).bottom + gap : 0
      return Rect(
        origin: Point(x: frame.content.lowerBound, y: top),
        size: Size(
          width: frame.content.upperBound - frame.content.lowerBound,
          height: last - 1.6 * page.type.source.size - below - top))
    }
    let below = page.height.map { height in
      height - aside(at: .zero, width: span.width).bottom - 2 * gap - footHeight - top
    }
    return Rect(
      origin: Point(x: page.margin, y: top),
      size: Size(width: page.room, height: below ?? Self.unbounded))
  }

  private static let unbounded = 100_000.0

  /// The whole page; `draw` draws the table into its room, and tells its bottom.
  func scene(_ name: String, _ draw: (inout Scene, Rect) -> Double) -> Scene {
    var scene = Scene(name, on: page, size: Size(width: page.width, height: page.height ?? 0))
    scene.add(head.items, to: .texts)
    let bottom = draw(&scene, room)
    if let rail = page.frame?.rail {
      add(aside(at: Point(x: rail.lowerBound, y: room.minY), width: span.width), to: &scene)
      scene.add(foot(from: 0).items, to: .texts)
      return scene
    }
    let parts = aside(at: Point(x: page.margin, y: bottom + gap), width: span.width)
    add(parts, to: &scene)
    let foot = foot(from: page.height.map { $0 - footHeight } ?? parts.bottom + gap)
    scene.add(foot.items, to: .texts)
    if page.height == nil { scene.size.height = foot.bottom }
    return scene
  }

  private var gap: Double { 1.4 * page.u }
  private var head: (items: [Item], bottom: Double) {
    PageText.head(titles, subtitle, on: page)
  }
  private var texts: [String] { (notes + [source]).filter { !$0.isEmpty } }
  private var footHeight: Double { foot(from: 0).bottom }

  private func foot(from top: Double) -> (items: [Item], bottom: Double) {
    PageText.foot(notes: notes, source: source, from: top, on: page)
  }

  /// How wide the room of list and legend is, and in how many columns they stand.
  private var span: (width: Double, columns: Int) {
    if let rail = page.frame?.rail { return (rail.upperBound - rail.lowerBound, 1) }
    return (page.room, page.room > 30 * page.u ? 2 : 1)
  }

  private typealias Aside = (texts: [Item], badges: [Item], bottom: Double)

  private func add(_ parts: Aside, to scene: inout Scene) {
    scene.add(parts.texts, to: .texts)
    scene.add(parts.badges, to: .marks)
  }

  /// The list, the legend and the remarks below each other; remarks that do not fit a slide are
  /// left out.
  private func aside(at corner: Point, width: Double) -> Aside {
    var parts: Aside = ([], [], corner.y)
    let isSideBySide = page.height != nil && span.columns == 2 && !discussion.isEmpty
    var legend = (start: corner, width: width, columns: span.columns)
    if !discussion.isEmpty {
      let room = isSideBySide ? 0.66 * width : width
      let list = DiscussionList(discussion, language)
        .items(at: corner, width: room, columns: span.columns, on: page)
      parts = (list.texts, list.badges, list.bottom + gap)
      legend.start.y = parts.bottom
      if isSideBySide { legend = (Point(x: corner.x + room, y: corner.y), width - room, 1) }
    }
    if !guide.isEmpty {
      let drawn = ReadingGuide(guide, language)
        .items(at: legend.start, width: legend.width, columns: legend.columns, on: page)
      parts.texts += drawn.items
      parts.bottom = max(drawn.bottom + 0.6 * gap, isSideBySide ? parts.bottom : 0)
    }
    let font = page.type.legend
    let limit = page.frame.map { $0.sourceBaseline - 3 * page.type.source.size } ?? .infinity
    for remark in remarks {
      let lines = PageText.lines(of: remark, font, width: width, most: 6)
      let height = Double(lines.count) * 1.3 * font.size
      guard parts.bottom + height <= limit else { continue }
      parts.texts += PageText.items(
        lines, at: Point(x: corner.x, y: parts.bottom + font.size), font, Palette.secondText,
        lineHeight: 1.3 * font.size)
      parts.bottom += height + 0.6 * font.size
    }
    return parts
  }
}

/// Shares of pairs in four classes, chosen so that the data fill them.
struct ShareScale: Hashable {
  /// The upper bounds of the first three classes, in percent.
  let bounds: [Int]

  /// The coarsest scale of which the largest share reaches the third class; else the finest.
  init(fitting cells: [(ties: Int, pairs: Int)]) {
    let all = [[15, 30, 60], [5, 10, 20], [2, 4, 8], [1, 2, 4]]
    bounds =
      all.first { scale in cells.contains { $0.ties * 100 >= scale[1] * $0.pairs && $0.pairs > 0 } }
      ?? all[3]
  }

  /// The class of a share: 0 to 3; a share on a bound is in the higher class.
  func step(_ ties: Int, of pairs: Int) -> Int { bounds.count { ties * 100 >= $0 * pairs } }

  /// The color of a class, and that of letters on it.
  static func look(of step: Int) -> (fill: Color, text: Color) {
    Palette.share([0.1, 0.2, 0.4, 0.8][min(max(step, 0), 3)])
  }

  /// What the legend says of a class.
  func words(_ step: Int, _ language: Language) -> String {
    if step == 0 {
      return language(
        nl: "minder dan \(bounds[0])% van de paren", en: "less than \(bounds[0])% of the pairs")
    }
    guard step < bounds.count else {
      return language(nl: "\(bounds[2])% of meer", en: "\(bounds[2])% or more")
    }
    return language(
      nl: "\(bounds[step - 1]) tot \(bounds[step])%", en: "\(bounds[step - 1]) to \(bounds[step])%")
  }
}

extension PageText {
  /// The lines of a text in a place so wide, of which none is cut off; nil where it does not fit.
  static func fitting(_ text: String, _ font: Font, width: Double, most: Int) -> [String]? {
    let found = lines(of: text, font, width: width, most: most)
    let isWhole = text.contains("…") || !found.contains { $0.contains("…") }
    return isWhole && found.allSatisfy { font.width(of: $0) <= width } ? found : nil
  }

  /// Lines around the middle of a frame.
  static func centered(
    _ lines: [(text: String, font: Font)], in frame: Rect, _ color: Color
  ) -> [Item] {
    let height = lines.reduce(0) { $0 + $1.font.lineHeight }
    var y = frame.center.y - height / 2
    return lines.map { line in
      y += line.font.lineHeight
      return .text(
        TextLine(
          line.text, at: Point(x: frame.center.x, y: y - 0.26 * line.font.size), line.font, color,
          anchor: .middle))
    }
  }
}
