import CoalitionModel
import Graphviz

/// A page that is filled from top to bottom, with what is told about its elements.
struct DiagramPage {
  /// The free room on all sides, in points.
  static let margin = 16.0

  /// The widest that a paragraph is, in heights of its letters.
  private static let widestText = 60.0

  let width: Double
  /// How far the page is filled.
  private(set) var bottom = margin
  private(set) var marks: [Mark] = []
  private(set) var lines: [MarkLine] = []
  private var nodes: [Drawing.Node] = []
  private var edges: [Drawing.Edge] = []
  private var texts: [Drawing.TextBlock] = []
  private var names: [String: String] = [:]

  init(width: Double) {
    self.width = width
  }

  /// The width between the margins.
  var room: Double { width - 2 * Self.margin }

  /// Leaves room open.
  mutating func skip(_ height: Double) { bottom += height }

  /// A question with the name of the network; where one line is too short for both, the name
  /// has a line of its own.
  mutating func addTitle(_ title: String, _ subtitle: String) {
    let measure = TextMeasure(fontSize: 20, isBold: true)
    let label = FittedLabel(
      measure: measure, width: room, stretch: 1, mostLines: 4, mostCharacters: 2_000)
    var parts = [title[...]]
    if measure.width(of: title) > room, let end = title.firstRange(of: #/[?:] /#)?.upperBound {
      parts = [title[..<end].dropLast(), title[end...]]
    }
    let lines = parts.map(String.init).flatMap(label.lines)
    add(
      Drawing.TextBlock(
        id: "titel", at: Point(x: Self.margin, y: bottom), lines: lines,
        fontSize: measure.fontSize, color: Ink.text, isBold: true))
    bottom += measure.size(of: lines).y
    bottom += 2
    addParagraph(subtitle, id: "ondertitel", color: Ink.quiet)
    bottom += 18
  }

  mutating func addFooter(_ text: String) {
    bottom += 10
    addParagraph(text, id: "bron", color: Ink.quiet)
    bottom += Self.margin
  }

  /// Text over the whole width, or as much of it as can be read with ease.
  mutating func addParagraph(
    _ text: String, id: String, fontSize: Double = Mark.fontSize, isBold: Bool = false,
    color: Color = Ink.text, mostLines: Int = 8
  ) {
    let measure = TextMeasure(fontSize: fontSize, isBold: isBold)
    let label = FittedLabel(
      measure: measure, width: min(room, Self.widestText * fontSize), stretch: 1,
      mostLines: mostLines, mostCharacters: 2_000, areFull: true)
    let lines = label.lines(text)
    add(
      Drawing.TextBlock(
        id: id, at: Point(x: Self.margin, y: bottom), lines: lines, fontSize: fontSize,
        color: color, isBold: isBold))
    bottom += measure.size(of: lines).y
  }

  /// A text at a place of its own.
  mutating func add(_ text: Drawing.TextBlock) { texts.append(text) }

  /// A mark with its center on the page.
  mutating func add(_ mark: Mark, at center: SIMD2<Double>) {
    marks.append(mark)
    nodes.append(mark.node(at: center))
  }

  mutating func add(_ line: MarkLine) { lines.append(line) }

  /// A straight line between two points, with a name when it means something.
  mutating func addRule(
    id: String, from: SIMD2<Double>, to: SIMD2<Double>, color: Color, line: LineStyle = .solid,
    width: Double = 1, name: String? = nil
  ) {
    for (end, place) in [("a", from), ("b", to)] {
      var node = Drawing.Node(
        id: "\(id)-\(end)", center: Point(x: place.x, y: place.y), size: .zero, shape: .point)
      node.isObstacle = false
      nodes.append(node)
    }
    edges.append(
      Drawing.Edge(
        id: id, from: "\(id)-a", to: "\(id)-b", line: line, color: color, width: width))
    names[id] = name
  }

  /// A legend over the whole width.
  mutating func add(_ legend: Legend) {
    add(legend, at: SIMD2(Self.margin, bottom), width: room)
    skip(legend.height(width: room))
  }

  /// A legend in a width at a place of its own.
  mutating func add(_ legend: Legend, at origin: SIMD2<Double>, width: Double) {
    let placed = legend.placed(at: origin, width: width)
    nodes += placed.nodes.map { node in
      var sample = node
      sample.isObstacle = false
      return sample
    }
    edges += placed.edges
    texts += placed.texts
  }

  /// The picture; its elements are told by the names and data of marks and lines.
  ///
  /// One that is too large is refused when it is drawn.
  func diagram(
    title: String, description: String, _ language: Language, isTooLarge: Bool = false
  ) -> Diagram {
    let known = Set(nodes.map(\.id))
    let drawn = lines.filter { known.contains($0.from) && known.contains($0.to) }
    let all = drawn.map(\.edge) + edges
    let drawing = Drawing(
      canvas: Size(width: width, height: bottom.rounded(.up)), nodes: nodes, edges: all,
      texts: texts, routing: marks.count <= 80 && all.count <= 260 ? .splines : .straight)
    var names = self.names
    var data: [String: [String: String]] = [:]
    for mark in marks { (names[mark.id], data[mark.id]) = (mark.name, mark.data) }
    for line in drawn where !line.name.isEmpty {
      (names[line.id], data[line.id]) = (line.name, line.data)
    }
    return Diagram(
      drawing: drawing, title: title, description: description, language: language, names: names,
      data: data, tiedCount: isTooLarge ? .max : 0)
  }
}
