import CoalitionModel
import Graphviz
import Wording

/// A page that is filled from top to bottom, with what is told about its elements.
struct DiagramPage {
  /// The free room on all sides, in points.
  static let margin = 16.0

  /// How far two parts of a page are apart.
  private static let gutter = 30.0

  let width: Double
  /// How far the page is filled.
  private(set) var bottom = margin
  private(set) var marks: [Mark] = []
  private(set) var lines: [MarkLine] = []
  private var nodes: [Drawing.Node] = []
  private var edges: [Drawing.Edge] = []
  private var texts: [Drawing.TextBlock] = []
  private var names: [String: String] = [:]

  /// The narrowest that a picture is.
  private static let leastRoom = DiagramOptions.leastWidth - 2 * margin

  /// The left side of what is filled, and its width: all between the margins, or a part.
  private(set) var left = margin
  private(set) var room: Double

  init(width: Double) {
    self.width = width
    room = width - 2 * Self.margin
  }

  /// The width that is left beside notes.
  func room(beside width: Double) -> Double { room - width - Self.gutter }

  /// How wide a page is on which a picture stands beside notes.
  static func width(of picture: Double, beside notes: Double) -> Double {
    (picture + gutter + notes + 2 * margin).rounded(.up)
  }

  /// Adds a picture and its notes: these beside it in a width of their own, or under it,
  /// also where the picture would be too narrow.
  mutating func add(
    _ picture: (inout DiagramPage) -> Void, notes: (inout DiagramPage) -> Void,
    beside width: Double?
  ) {
    guard let width, room(beside: width) >= Self.leastRoom else {
      picture(&self)
      notes(&self)
      return
    }
    let (top, whole) = (bottom, room)
    room = room(beside: width)
    picture(&self)
    let end = bottom
    (left, room, bottom) = (left + room + Self.gutter, width, top)
    notes(&self)
    (left, room, bottom) = (Self.margin, whole, max(end, bottom))
  }

  /// Leaves room open.
  mutating func skip(_ height: Double) { bottom += height }

  /// A text at a place of its own.
  mutating func add(_ text: Drawing.TextBlock) { texts.append(text) }

  /// A mark with its center on the page.
  mutating func add(_ mark: Mark, at center: SIMD2<Double>) {
    marks.append(mark)
    nodes.append(mark.node(at: center))
  }

  mutating func add(_ line: MarkLine) { lines.append(line) }

  /// A place without a mark at which lines begin or end.
  mutating func addBend(id: String, at place: SIMD2<Double>) {
    var node = Drawing.Node(
      id: id, center: Point(x: place.x, y: place.y), size: .zero, shape: .point)
    node.isObstacle = false
    nodes.append(node)
  }

  /// A straight line between two points, with a name when it means something.
  mutating func addRule(
    id: String, from: SIMD2<Double>, to: SIMD2<Double>, color: Color, line: LineStyle = .solid,
    width: Double = 1, name: String? = nil
  ) {
    for (end, place) in [("a", from), ("b", to)] { addBend(id: "\(id)-\(end)", at: place) }
    edges.append(
      Drawing.Edge(
        id: id, from: "\(id)-a", to: "\(id)-b", line: line, color: color, width: width))
    names[id] = name
  }

  /// A legend over the width that is filled.
  mutating func add(_ legend: Legend) {
    add(legend, at: SIMD2(left, bottom), width: room)
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
    let known = Set(nodes.map { $0.id })
    let drawn = lines.filter { known.contains($0.from) && known.contains($0.to) }
    let all = drawn.map { $0.edge } + edges
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
