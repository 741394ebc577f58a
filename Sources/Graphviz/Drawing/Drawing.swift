/// A complete picture: every node, edge and text with its place and looks.
///
/// Places are in points (1/72 inch) from the top left corner of the canvas, down being positive.
/// The order of nodes, edges and texts does not matter; where things overlap, texts lie below
/// edges, edges below nodes, and a lower id below a higher one.
package struct Drawing: Hashable, Sendable {
  /// The exact page; fractions of a point are rounded up.
  package var canvas: Size
  package var nodes: [Node]
  package var edges: [Edge]
  package var texts: [TextBlock]
  package var routing: Routing

  /// The font of every text, and what may stand in for it where it is missing.
  package static let fontFamily = "Liberation Sans,Arial,Helvetica,sans-serif"

  package init(
    canvas: Size, nodes: [Node] = [], edges: [Edge] = [], texts: [TextBlock] = [],
    routing: Routing = .splines
  ) {
    self.canvas = canvas
    self.nodes = nodes
    self.edges = edges
    self.texts = texts
    self.routing = routing
  }
}

extension Drawing {
  /// A shape with a label in its middle.
  package struct Node: Hashable, Sendable {
    /// The name by which the SVG and edges know the node: letters, digits, `-` and `_`.
    package var id: String
    /// The middle of the shape.
    package var center: Point
    /// Width and height, drawn rounded to whole points; ``Shape/circle`` takes the smaller.
    package var size: Size
    /// The outline.
    package var shape: Shape
    /// The color inside.
    package var fill: Color
    /// The color of the outline.
    package var stroke: Color
    /// 0 for no outline.
    package var strokeWidth: Double
    /// The line of the outline.
    package var line: LineStyle
    /// The label, one string per line, already wrapped.
    package var lines: [String]
    /// The size of the letters in points.
    package var fontSize: Double
    /// The color of the letters.
    package var textColor: Color
    /// Whether the letters are bold.
    package var isBold: Bool
    /// Whether edges run around it.
    ///
    /// A sample in a legend needs no detours, and routing time grows with the cube of what is in
    /// the way. Edges between two nodes that are no obstacles run straight from middle to middle.
    package var isObstacle = true

    package init(
      id: String, center: Point, size: Size, shape: Shape = .roundedBox, fill: Color = .white,
      stroke: Color = .black, strokeWidth: Double = 1, line: LineStyle = .solid,
      lines: [String] = [], fontSize: Double = 12, textColor: Color = .black, isBold: Bool = false
    ) {
      self.id = id
      self.center = center
      self.size = size
      self.shape = shape
      self.fill = fill
      self.stroke = stroke
      self.strokeWidth = strokeWidth
      self.line = line
      self.lines = lines
      self.fontSize = fontSize
      self.textColor = textColor
      self.isBold = isBold
    }

    /// The rectangle that the shape touches on all sides.
    package var frame: Rect { Rect(center: center, size: size) }
  }
}

extension Drawing {
  /// A line from the outline of one node to that of another, or back to the same.
  package struct Edge: Hashable, Sendable {
    /// The name by which the SVG knows the edge: letters, digits, `-` and `_`.
    package var id: String
    /// The id of the node at the one end.
    package var from: String
    /// The id of the node at the other end.
    package var to: String
    /// Solid, dashed or dotted.
    package var line: LineStyle
    /// The color of the line and its heads.
    package var color: Color
    /// The width in points.
    package var width: Double
    /// Which ends have a head.
    package var arrow: Arrow

    package init(
      id: String, from: String, to: String, line: LineStyle = .solid, color: Color = .black,
      width: Double = 1, arrow: Arrow = .none
    ) {
      self.id = id
      self.from = from
      self.to = to
      self.line = line
      self.color = color
      self.width = width
      self.arrow = arrow
    }
  }
}

extension Drawing {
  /// Lines of text without a shape, such as a title; edges pass behind or in front, never around.
  package struct TextBlock: Hashable, Sendable {
    /// The name by which the SVG knows the text: letters, digits, `-` and `_`.
    package var id: String
    /// The top of the first line: its left end, middle or right end, as the alignment says.
    package var at: Point
    /// The lines, already wrapped.
    package var lines: [String]
    /// The size of the letters in points.
    package var fontSize: Double
    /// The color of the letters.
    package var color: Color
    /// Whether the letters are bold.
    package var isBold: Bool
    /// Which part of the lines stands at the place.
    package var alignment: Alignment

    /// Which part of a line stands at its place.
    package enum Alignment: String, Hashable, Sendable, CaseIterable {
      case left
      case center
      case right
    }

    package init(
      id: String, at: Point, lines: [String], fontSize: Double = 12, color: Color = .black,
      isBold: Bool = false, alignment: Alignment = .left
    ) {
      self.id = id
      self.at = at
      self.lines = lines
      self.fontSize = fontSize
      self.color = color
      self.isBold = isBold
      self.alignment = alignment
    }

    /// Where lines of a given size in all come to lie.
    func frame(size: Size) -> Rect {
      let shift =
        switch alignment {
        case .left: 0.0
        case .center: size.width / 2
        case .right: size.width
        }
      return Rect(origin: Point(x: at.x - shift, y: at.y), size: size)
    }
  }
}

/// Which ends of an edge have a head, and what kind.
package enum Arrow: Hashable, Sendable {
  case none
  /// A head at the end of `to`.
  case forward(Head)
  /// A head at both ends.
  case both(Head)

  /// A filled head at the end of `to`.
  package static let forward = Arrow.forward(.normal)
  /// A filled head at both ends.
  package static let both = Arrow.both(.normal)

  /// What a head looks like.
  package enum Head: String, Hashable, Sendable, CaseIterable {
    /// A filled triangle.
    case normal
    /// An open, notched head.
    case vee
  }
}

/// How a line is drawn; a bold line is a wide one.
package enum LineStyle: String, Hashable, Sendable, CaseIterable {
  case solid
  case dashed
  case dotted
}

/// How edges find their way from node to node.
package enum Routing: String, Hashable, Sendable, CaseIterable {
  /// Smooth curves around the nodes in between; takes seconds above some 100 nodes.
  case splines
  /// Slight arcs that take no notice of other nodes; straight at a ``Shape/point``.
  case curved
  /// Straight lines that take no notice of other nodes; arcs where several tie the same two.
  case straight

  /// The value of Graphviz's `splines`.
  ///
  /// Not its own `curved`, which walks every path of the graph and does not end on a dense one:
  /// two straight edges between the same nodes are drawn as arcs, so a lone one gets a ghost.
  var name: String {
    switch self {
    case .splines: "true"
    case .curved, .straight: "line"
    }
  }
}

extension Drawing {
  /// The same drawing in the middle of a larger canvas.
  package func centered(on larger: Size) -> Drawing {
    let shift = Point(
      x: ((larger.width - canvas.width) / 2).rounded(.down),
      y: ((larger.height - canvas.height) / 2).rounded(.down))
    func moved(_ point: Point) -> Point { Point(x: point.x + shift.x, y: point.y + shift.y) }
    var drawing = self
    drawing.canvas = larger
    for index in nodes.indices { drawing.nodes[index].center = moved(nodes[index].center) }
    for index in texts.indices { drawing.texts[index].at = moved(texts[index].at) }
    return drawing
  }
}

extension Drawing {
  /// The largest drawing that is accepted.
  package enum Limits {
    /// The most nodes.
    package static let nodes = 25_000
    /// The most edges.
    package static let edges = 150_000
    /// The most free texts.
    package static let texts = 5_000
    /// With ``Routing/splines``, which takes a minute for so many.
    package static let routedNodes = 400
    package static let routedEdges = 1_000
    /// Unicode scalars in one line of a label or text.
    package static let charactersPerLine = 200
    /// The most lines of a label or text.
    package static let linesPerText = 200
    /// Bytes of an id.
    package static let idLength = 200
    /// Points along a side of the canvas: 200 inches, the most that a PDF can have.
    package static let canvas = 14_400.0
    /// Pixels along a side of a PNG.
    package static let pixels = 16_000
    /// Points of a letter's height.
    package static let fontSize = 1.0...400.0
    /// Points of a line's width.
    package static let lineWidth = 0.0...100.0
  }
}

#if !hasFeature(Embedded)
  extension Drawing: Codable {}
  extension Drawing.Node: Codable {}
  extension Drawing.Edge: Codable {}
  extension Drawing.TextBlock: Codable {}
  extension Drawing.TextBlock.Alignment: Codable {}
  extension Arrow: Codable {}
  extension Arrow.Head: Codable {}
  extension LineStyle: Codable {}
  extension Routing: Codable {}
#endif
