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

  /// Makes an attribute known, with the value for everything that does not set it.
  func declare(graph attribute: Attribute.Graph, _ value: String = "") {
    cgraphviz_declare_graph(pointer, attribute.rawValue, value)
  }

  func declare(node attribute: Attribute.Node, _ value: String = "") {
    cgraphviz_declare_node(pointer, attribute.rawValue, value)
  }

  func addNode(_ name: String) throws(GraphvizError) -> Node {
    guard let node = cgraphviz_add_node(pointer, name) else {
      throw .unavailable("libgvc is out of memory")
    }
    return Node(pointer: node)
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

  /// The width of the label in points; after the layout.
  var labelWidth: Double { cgraphviz_label_width(pointer) }
}

/// The attributes that are sent to Graphviz; there is no way to send another.
enum Attribute {
  enum Graph: String {
    case backgroundColor = "bgcolor"
    case charset
    /// What is drawn below the nodes, in xdot.
    case drawing = "_background"
    case keepsPlaces = "notranslate"
    case padding = "pad"
    case pageMargin = "margin"
    case viewport
  }

  enum Node: String {
    case fontName = "fontname"
    case fontSize = "fontsize"
    case height
    case label
    case place = "pos"
    case shape
    case style
    case width
  }
}
