import CGraphviz

/// A graph of libgvc that frees itself; only for the render thread.
struct NativeGraph: ~Copyable {
  private let pointer: OpaquePointer

  init() throws(GraphvizError) {
    guard let pointer = cgraphviz_open() else {
      throw .unavailable("libgvc gives no context")
    }
    self.pointer = pointer
  }

  deinit { cgraphviz_close(pointer) }

  struct Node { fileprivate let pointer: OpaquePointer }
  struct Edge { fileprivate let pointer: OpaquePointer }
  struct Text { fileprivate let pointer: OpaquePointer }

  /// Makes an attribute known, with the value for everything that does not set it.
  func declare(graph attribute: Attribute.Graph, _ value: String = "") {
    cgraphviz_declare(pointer, CGRAPHVIZ_GRAPH, attribute.rawValue, value)
  }

  func declare(node attribute: Attribute.Node, _ value: String = "") {
    cgraphviz_declare(pointer, CGRAPHVIZ_NODE, attribute.rawValue, value)
  }

  func declare(edge attribute: Attribute.Edge, _ value: String = "") {
    cgraphviz_declare(pointer, CGRAPHVIZ_EDGE, attribute.rawValue, value)
  }

  func addNode(_ name: String) throws(GraphvizError) -> Node {
    Node(pointer: try made(cgraphviz_add_node(pointer, name)))
  }

  func addEdge(from tail: Node, to head: Node) throws(GraphvizError) -> Edge {
    Edge(pointer: try made(cgraphviz_add_edge(pointer, tail.pointer, head.pointer)))
  }

  /// A text lies in a cluster, because a cluster has a label and is no obstacle to edges.
  func addText(_ name: String) throws(GraphvizError) -> Text {
    Text(pointer: try made(cgraphviz_add_text(pointer, "cluster" + name)))
  }

  private func made(_ pointer: OpaquePointer?) throws(GraphvizError) -> OpaquePointer {
    guard let pointer else { throw .unavailable("libgvc is out of memory") }
    return pointer
  }

  func set(_ attribute: Attribute.Graph, _ value: String) {
    cgraphviz_set_graph(pointer, attribute.rawValue, value)
  }

  func layOut(engine: String) -> Bool { cgraphviz_layout(pointer, engine) }

  /// The file in memory, or nil when Graphviz fails.
  func render(_ format: String) -> [UInt8]? {
    var data: UnsafeMutablePointer<CChar>?
    var length = 0
    guard cgraphviz_render(pointer, format, &data, &length), let data else { return nil }
    defer { cgraphviz_free_data(data) }
    return [UInt8](UnsafeRawBufferPointer(start: data, count: length))
  }

  /// What libgvc said since the graph was made.
  var messages: String { String(cString: cgraphviz_messages()) }
}

extension NativeGraph.Node {
  func set(_ attribute: Attribute.Node, _ value: String) {
    cgraphviz_set_node(pointer, attribute.rawValue, value)
  }

  /// After the layout.
  var labelSize: Size { Size(cgraphviz_label_size(pointer)) }
}

extension NativeGraph.Edge {
  func set(_ attribute: Attribute.Edge, _ value: String) {
    cgraphviz_set_edge(pointer, attribute.rawValue, value)
  }

  /// The route as a value of ``Attribute/Edge/route``; after the layout.
  var route: String? {
    guard let text = cgraphviz_route(pointer) else { return nil }
    defer { cgraphviz_free_data(text) }
    return String(cString: text)
  }

  /// The control points of every curve, counted upward from the bottom left; after the layout.
  var curves: [[Point]] {
    (0..<cgraphviz_curve_count(pointer)).map { curve in
      (0..<cgraphviz_point_count(pointer, curve)).map { index in
        let point = cgraphviz_curve_point(pointer, curve, index)
        return Point(x: point.x, y: point.y)
      }
    }
  }
}

extension NativeGraph.Text {
  func set(_ attribute: Attribute.Graph, _ value: String) {
    cgraphviz_set_text(pointer, attribute.rawValue, value)
  }

  /// Puts the top of the first line at a point, counted upward; after the layout.
  func place(at top: Point) { cgraphviz_place_text(pointer, cgraphviz_point(x: top.x, y: top.y)) }

  /// After the layout.
  var size: Size { Size(cgraphviz_text_size(pointer)) }
}

extension Size {
  fileprivate init(_ size: cgraphviz_point) { self.init(width: size.x, height: size.y) }
}

/// The attributes that are sent to Graphviz; there is no way to send another.
enum Attribute {
  /// Of the graph, and of the clusters that carry texts.
  enum Graph: String {
    /// Inches between edges that tie the same two nodes.
    case arcWidth = "nodesep"
    case backgroundColor = "bgcolor"
    case box = "bb"
    case charset
    /// What is drawn below the nodes, in xdot.
    case drawing = "_background"
    case fontColor = "fontcolor"
    case fontName = "fontname"
    case fontSize = "fontsize"
    case gap = "esep"
    case id
    case keepsPlaces = "notranslate"
    case label
    case labelPlace = "lp"
    case outlines = "peripheries"
    case outputOrder = "outputorder"
    case padding = "pad"
    case pageMargin = "margin"
    case routing = "splines"
    case viewport
  }

  enum Node: String {
    case fillColor = "fillcolor"
    case fontColor = "fontcolor"
    case fontName = "fontname"
    case fontSize = "fontsize"
    case hasFixedSize = "fixedsize"
    case height
    case id
    case label
    case labelMargin = "margin"
    case lineWidth = "penwidth"
    case place = "pos"
    case shape
    case strokeColor = "color"
    case style
    case width
  }

  enum Edge: String {
    case arrows = "dir"
    case arrowSize = "arrowsize"
    case color
    case head = "arrowhead"
    case headStops = "headclip"
    case id
    case lineWidth = "penwidth"
    case route = "pos"
    case style
    case tail = "arrowtail"
    case tailStops = "tailclip"
  }
}
