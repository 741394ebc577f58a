/// The neighbors that two nodes have in common, found by walking along both rows.
struct SharedNeighbors {
  private let rows: Rows

  init(in graph: Graph) {
    rows = graph.asUndirected.outgoing
  }

  /// The number of neighbors of a node, another node of interest left out.
  func degree(of node: Graph.Node, without other: Graph.Node) -> Int {
    rows.range(of: node.index).count
      - (rows.position(of: other.index, in: node.index) == nil ? 0 : 1)
  }

  /// What the shared neighbors of a pair count for, by their number of neighbors, added up.
  func sum(over pair: NodePair, _ value: (Int) -> Double) -> Double {
    var (left, right) = (rows.range(of: pair.first.index), rows.range(of: pair.second.index))
    var sum = 0.0
    while let one = left.first, let other = right.first {
      let (first, second) = (rows.neighbors[one], rows.neighbors[other])
      if first == second { sum += value(rows.range(of: Int(first)).count) }
      if first <= second { left.removeFirst() }
      if second <= first { right.removeFirst() }
    }
    return sum
  }
}
