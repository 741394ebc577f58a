extension Graph {
  /// How far inside the tightly connected middle of the graph a node lies.
  ///
  /// ## Definition
  /// The largest *k* such that the node is in a group of nodes that each have at least *k* neighbors
  /// within the group (its *k*-core).
  ///
  /// - Result: one whole number per node, from 0 (isolated) to *n* − 1 (all connected with all).
  /// - Direction: ignored. Strengths: ignored.
  /// - Complexity: O(*n* + *m*).
  ///
  /// ## Source
  /// Seidman (1983), doi:10.1016/0378-8733(83)90028-X; peeled as by Batagelj and Zaveršnik (2003),
  /// arXiv:cs/0310049. Equals `igraph.Graph.coreness` and `networkx.core_number` of the graph without
  /// directions, versions 1.0.0 and 3.6.1.
  package func coreness() -> NodeMap<Double> {
    NodeMap(values: Coreness.peel(asUndirected.outgoing))
  }
}

/// Peels a graph: takes away the nodes with the fewest neighbors, again and again.
private enum Coreness {
  /// Takes away the nodes with at most 0 remaining neighbors, then 1, 2, … until none is left.
  ///
  /// A node stays in `remaining` for as many rounds as its score, so the rounds together look at no
  /// more nodes than there are edges.
  static func peel(_ rows: Rows) -> [Double] {
    let offsets = rows.offsets.span
    var degrees = (0..<rows.count).map { offsets[$0 + 1] - offsets[$0] }
    var remaining = Array(0..<Int32(rows.count))
    var peeled = remaining
    var level: Int32 = 0
    while !remaining.isEmpty {
      peel(level, from: remaining, &peeled, rows, &degrees)
      remaining.removeAll { degrees[Int($0)] == level }
      level += 1
    }
    return degrees.map(Double.init)
  }

  /// Lowers to the level the degrees of the nodes that have no more neighbors left.
  private static func peel(
    _ level: Int32, from remaining: [Int32], _ peeled: inout [Int32], _ rows: Rows,
    _ degrees: inout [Int32]
  ) {
    let (offsets, neighbors) = (rows.offsets.span, rows.neighbors.span)
    var degrees = degrees.mutableSpan
    var peeled = peeled.mutableSpan
    var end = 0
    for node in remaining where degrees[Int(node)] == level {
      peeled[end] = node
      end += 1
    }
    var current = 0
    while current < end {
      let node = Int(peeled[current])
      current += 1
      for position in Int(offsets[node])..<Int(offsets[node + 1]) {
        let neighbor = neighbors[position]
        let degree = degrees[Int(neighbor)]
        guard degree > level else { continue }
        degrees[Int(neighbor)] = degree &- 1
        if degree &- 1 == level {
          peeled[end] = neighbor
          end += 1
        }
      }
    }
  }
}
