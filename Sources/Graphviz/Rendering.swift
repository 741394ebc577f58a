/// What a drawing became.
package struct Rendering: Sendable {
  /// The files, by format: the same drawing gives the same bytes.
  package let outputs: [Format: [UInt8]]

  /// The curves of every edge by its id, in canvas coordinates.
  ///
  /// A curve is a chain of cubic Bézier segments: 1 + 3·*k* points for *k* segments. It ends
  /// where an arrow head begins. An edge that Graphviz did not draw has no curves.
  package let edgePaths: [String: [[Point]]]

  /// What is not as it was asked, in a fixed order; empty for a good drawing.
  package let warnings: [String]

  /// The warning that all edges are straight although another routing was asked.
  package static let straightEdgesWarning = "all edges are drawn straight, because nodes touch"

  /// The warning that a label is larger than the inside of its node.
  package static func labelWarning(node id: String) -> String {
    "the label of node '\(id)' does not fit its shape"
  }

  /// The warning that a free text runs off the canvas.
  package static func textWarning(id: String) -> String {
    "the text '\(id)' runs off the canvas"
  }
}
