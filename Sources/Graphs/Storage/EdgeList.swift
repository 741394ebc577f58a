/// Edges as three columns, in the order in which they were given.
struct EdgeList {
  let nodeCount: Int
  private(set) var froms: [Int32] = []
  private(set) var tos: [Int32] = []
  private(set) var strengths: [Double] = []

  init(nodeCount: Int) {
    self.nodeCount = nodeCount
  }

  /// The same edges, each running the other way.
  var reversed: EdgeList {
    var result = self
    result.froms = tos
    result.tos = froms
    return result
  }

  mutating func append(_ edge: Graph.Edge) {
    let nodes = 0..<nodeCount
    precondition(
      nodes.contains(edge.from.index) && nodes.contains(edge.to.index),
      "The end points of an edge must be nodes of the graph")
    precondition(
      edge.strength.isFinite && edge.strength >= 0,
      "The strength of an edge must be finite and not negative")
    guard edge.from != edge.to else { return }
    froms.append(Int32(edge.from.index))
    tos.append(Int32(edge.to.index))
    strengths.append(edge.strength)
  }

  mutating func appendOppositeDirections() {
    let original = (froms: froms, tos: tos, strengths: strengths)
    froms += original.tos
    tos += original.froms
    strengths += original.strengths
  }
}
