extension Shape {
  /// The name by which Graphviz knows the shape.
  var name: String {
    switch self {
    case .roundedBox: "box"
    case .none: "plaintext"
    default: rawValue
    }
  }

  /// The words that go into Graphviz's style, besides the line style.
  var styles: [String] {
    switch self {
    case .roundedBox: ["rounded", "filled"]
    case .none: []
    case .point: ["invis"]
    default: ["filled"]
    }
  }
}
