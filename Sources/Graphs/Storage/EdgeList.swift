/// Edges as three columns, in the order in which they were given.
struct EdgeList {
  let nodeCount: Int
  private(set) var froms: [Int32] = []
  private(set) var tos: [Int32] = []
  private(set) var strengths: [Double] = []

  init(nodeCount: Int, capacity: Int) {
    self.nodeCount = nodeCount
    froms.reserveCapacity(capacity)
    tos.reserveCapacity(capacity)
    strengths.reserveCapacity(capacity)
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
}
