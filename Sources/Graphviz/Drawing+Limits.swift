extension Drawing {
  /// The largest drawing that is accepted.
  public enum Limits {
    /// The most nodes.
    public static let nodes = 25_000
    /// The most edges.
    public static let edges = 150_000
    /// The most free texts.
    public static let texts = 5_000
    /// With ``Routing/splines``, which takes a minute for so many.
    public static let routedNodes = 400
    public static let routedEdges = 1_000
    /// Unicode scalars in one line of a label or text.
    public static let charactersPerLine = 200
    /// The most lines of a label or text.
    public static let linesPerText = 200
    /// Bytes of an id.
    public static let idLength = 200
    /// Points along a side of the canvas: 200 inches, the most that a PDF can have.
    public static let canvas = 14_400.0
    /// Pixels along a side of a PNG.
    public static let pixels = 16_000
    /// Points of a letter's height.
    public static let fontSize = 1.0...400.0
    /// Points of a line's width.
    public static let lineWidth = 0.0...100.0
  }
}
