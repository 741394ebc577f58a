/// A complete picture: every node, edge and text with its place and looks.
///
/// Places are in points (1/72 inch) from the top left corner of the canvas, down being positive.
/// The order of nodes, edges and texts does not matter; where things overlap, texts lie below
/// edges, edges below nodes, and a lower id below a higher one.
package struct Drawing: Codable, Hashable, Sendable {
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
