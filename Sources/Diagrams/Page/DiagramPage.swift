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
  private(set) var lines: [Line] = []
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

  mutating func add(_ line: Line) { lines.append(line) }

  /// A place without a mark at which lines begin or end.
  mutating func addBend(id: String, at place: SIMD2<Double>) {
    var node = Drawing.Node(
      id: id, center: Point(x: place.x, y: place.y), size: .zero, shape: .point)
    node.isObstacle = false
    nodes.append(node)
  }

  /// A straight line between two points, with a name when it means something.
  mutating func addRule(
    id: String, _ way: Segment, look: Line.Look, line: LineStyle = .solid, name: String? = nil
  ) {
    for (end, place) in [("a", way.start), ("b", way.end)] {
      addBend(id: "\(id)-\(end)", at: place)
    }
    edges.append(
      Drawing.Edge(
        id: id, from: "\(id)-a", to: "\(id)-b", line: line, color: look.color, width: look.width))
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
    var diagram = Diagram(
      drawing, title: title, description: description, language, isTooLarge: isTooLarge)
    diagram.names = names
    for mark in marks { (diagram.names[mark.id], diagram.data[mark.id]) = (mark.name, mark.data) }
    for line in drawn where !line.name.isEmpty {
      (diagram.names[line.id], diagram.data[line.id]) = (line.name, line.data)
    }
    return diagram
  }
}

extension DiagramPage {
  /// The widest that a paragraph is, in heights of its letters.
  private static let widestText = 60.0

  /// A question with the name of the network; where one line is too short for both, the name
  /// has a line of its own.
  mutating func addTitle(_ title: String, _ subtitle: String) {
    let measure = TextMeasure(fontSize: 20, isBold: true)
    let label = FittedLabel(
      measure: measure, width: room, stretch: 1, mostLines: 4, mostCharacters: 2_000)
    var parts = [title[...]]
    if measure.width(of: title) > room, let end = title.endOfQuestion {
      parts = [title[..<end].dropLast(), title[end...]]
    }
    let lines = parts.flatMap { label.lines(String($0)) }
    add(
      Drawing.TextBlock(
        id: "titel", at: Point(x: Self.margin, y: bottom), lines: lines,
        fontSize: measure.fontSize, color: Colors.text, isBold: true))
    skip(measure.size(of: lines).y + 2)
    addParagraph(subtitle, id: "ondertitel", color: Colors.quiet)
    skip(18)
  }

  mutating func addFooter(_ text: String) {
    skip(10)
    addParagraph(text, id: "bron", color: Colors.quiet)
    skip(Self.margin)
  }

  /// Text over the width that is filled, or as much of it as can be read with ease.
  mutating func addParagraph(
    _ text: String, id: String, isBold: Bool = false, color: Color = Colors.text,
    mostLines: Int = 8
  ) {
    let fontSize = Mark.fontSize
    let measure = TextMeasure(fontSize: fontSize, isBold: isBold)
    let label = FittedLabel(
      measure: measure, width: min(room, Self.widestText * fontSize), stretch: 1,
      mostLines: mostLines, mostCharacters: 2_000, areFull: true)
    let lines = label.lines(text)
    add(
      Drawing.TextBlock(
        id: id, at: Point(x: left, y: bottom), lines: lines, fontSize: fontSize,
        color: color, isBold: isBold))
    skip(measure.size(of: lines).y)
  }
}

extension String {
  /// Where the words after the first question mark or colon and a space begin.
  fileprivate var endOfQuestion: Index? {
    for place in indices where self[place] == "?" || self[place] == ":" {
      let next = index(after: place)
      if next < endIndex, self[next] == " " { return index(after: next) }
    }
    return nil
  }
}
