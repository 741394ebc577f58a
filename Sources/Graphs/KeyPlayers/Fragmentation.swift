/// How much of a graph falls apart.
package struct Fragmentation: Hashable, Sendable {
  /// One minus the mean of 1/*d* over all pairs: 0 when all are neighbors, 1 when none is connected.
  package let byDistance: Double
  /// The share of pairs without a path between them, from 0 to 1.
  package let byComponents: Double
}

extension Graph {
  /// How much of the graph is apart once some nodes are gone.
  ///
  /// ## Definition
  /// 1 − Σ (1/*d*(*i*, *j*))/((*n* − *s*)(*n* − *s* − 1)) over the ordered pairs of the *n* − *s* nodes
  /// that are left; and 1 − Σ *c*(*c* − 1)/((*n* − *s*)(*n* − *s* − 1)) for components of *c* nodes.
  ///
  /// - Parameter removed: The nodes that are gone.
  /// - Returns: Two numbers from 0 to 1, or nothing when fewer than two nodes are left.
  /// - Direction: followed for distances, ignored for components. Strengths: ignored.
  /// - Complexity: O(*n* (*n* + *m*)).
  ///
  /// ## Source
  /// Borgatti (2006), doi:10.1007/s10588-006-7084-x.
  package func fragmentation(without removed: Set<Node> = []) -> Fragmentation? {
    let rest = subgraph(of: nodes.filter { !removed.contains($0) })
    guard rest.nodeCount > 1 else { return nil }
    let pairs = Double(rest.nodeCount) * Double(rest.nodeCount - 1)
    var search = StepSearch(nodeCount: rest.nodeCount)
    var counts: [Int] = []
    for node in 0..<rest.nodeCount {
      search.run(from: node, along: rest.outgoing)
      for other in search.order[..<search.reachedCount].dropFirst() {
        let step = Int(search.steps[Int(other)])
        while counts.count <= step { counts.append(0) }
        counts[step] += 1
      }
    }
    let nearness = counts.indices.dropFirst().reduce(0.0) { $0 + Double(counts[$1]) / Double($1) }
    let together = rest.components().groups.reduce(0.0) {
      $0 + Double($1.count) * Double($1.count - 1)
    }
    return Fragmentation(
      byDistance: 1 - nearness / pairs, byComponents: 1 - together / pairs)
  }
}
