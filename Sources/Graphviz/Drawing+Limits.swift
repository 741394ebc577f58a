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
