/// What a drawing became.
public struct Rendering: Sendable {
  /// The files, by format: the same drawing gives the same bytes.
  public let outputs: [Format: [UInt8]]

  /// The curves of every edge by its id, in canvas coordinates.
  ///
  /// A curve is a chain of cubic Bézier segments: 1 + 3·*k* points for *k* segments. It ends
  /// where an arrow head begins. An edge that Graphviz did not draw has no curves.
  public let edgePaths: [String: [[Point]]]

  /// What is not as it was asked, in a fixed order; empty for a good drawing.
  public let warnings: [String]

  /// The warning that all edges are straight although another routing was asked.
  public static let straightEdgesWarning = "all edges are drawn straight, because nodes touch"

  /// The warning that a label is larger than the inside of its node.
  public static func labelWarning(node id: String) -> String {
    "the label of node '\(id)' does not fit its shape"
  }

  /// The warning that a free text runs off the canvas.
  public static func textWarning(id: String) -> String {
    "the text '\(id)' runs off the canvas"
  }
}
