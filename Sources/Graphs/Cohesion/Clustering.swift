extension Graph {
  /// Whether the neighbors of a node are also connected with each other.
  ///
  /// ## Definition
  /// Of the pairs of neighbors the share that an edge ties: *C*(*v*) = *t*/(*d*(*d* − 1)/2), *t* being
  /// the triangles at *v* and *d* its neighbors. By strength (Barrat): each triangle *v*, *j*, *k*
  /// counts for (*w*(*v*, *j*) + *w*(*v*, *k*))/2, so
  /// *C*(*v*) = Σ (*w*(*v*, *j*) + *w*(*v*, *k*))/(*s*(*v*)(*d* − 1)), *s* being the sum of *w*.
  ///
  /// - Parameter counting: Whether edges count as one or for their strength.
  /// - Returns: One number per node, from 0 to 1, or nothing below two neighbors, where there are no
  ///   pairs; by strength also nothing where all strengths of a node are 0.
  /// - Direction: ignored; where edges run both ways the larger strength counts.
  /// - Complexity: O(*m*√*m*) time, O(*n* + *m*) space.
  ///
  /// ## Source
  /// Watts and Strogatz (1998), doi:10.1038/30918; by strength Barrat and others (2004),
  /// doi:10.1073/pnas.0400087101. Equals `igraph.Graph.transitivity_local_undirected` without and with
  /// `weights`, version 1.0.0; by strength networkx has another definition (Onnela).
  package func clustering(counting: Counting = .edges) -> NodeMap<Double?> {
    let undirected = asUndirected
    switch counting {
    case .edges:
      let counts = Triangles(in: undirected.outgoing).counts()
      return NodeMap(of: undirected) { node in
        let degree = undirected.degree(of: node)
        guard degree > 1 else { return nil }
        return Double(counts[node.index]) / (Double(degree) * Double(degree - 1) / 2)
      }
    case .strengths:
      return Self.clusteringByStrength(undirected.scaled(.outgoing))
    }
  }

  private static func clusteringByStrength(_ rows: Rows) -> NodeMap<Double?> {
    let triangles = Triangles(in: rows)
    let strengths = triangles.strengths
    var closed = [Double](repeating: 0, count: rows.count)
    triangles.forEach { nodes, sides in
      closed[nodes.first] += strengths[sides.second] + strengths[sides.third]
      closed[nodes.second] += strengths[sides.second] + strengths[sides.across]
      closed[nodes.third] += strengths[sides.third] + strengths[sides.across]
    }
    let sums = rows.sums(counting: .strengths)
    return NodeMap(
      values: sums.indices.map { node in
        let degree = rows.range(of: node).count
        guard degree > 1, sums[node] > 0 else { return nil }
        return min(1, closed[node] / (sums[node] * Double(degree - 1)))
      })
  }
}

extension Graph {
  /// Which share of the pairs of neighbors of any node is connected: the global clustering.
  ///
  /// ## Definition
  /// 3 · triangles / pairs of edges that meet in a node.
  ///
  /// - Returns: A number from 0 to 1, or nothing where no two edges meet.
  /// - Direction: ignored. Strengths: ignored.
  /// - Complexity: O(*m*√*m*) time, O(*n* + *m*) space.
  ///
  /// ## Source
  /// Newman, Strogatz and Watts (2001), doi:10.1103/PhysRevE.64.026118.
  /// Equals `igraph.Graph.transitivity_undirected` and `networkx.transitivity`, versions 1.0.0 and
  /// 3.6.1.
  package var transitivity: Double? {
    let undirected = asUndirected
    let pairs = undirected.nodes.reduce(Int64(0)) { sum, node in
      let degree = Int64(undirected.degree(of: node))
      return sum + degree * (degree - 1) / 2
    }
    guard pairs > 0 else { return nil }
    let closed = Triangles(in: undirected.outgoing).counts().reduce(Int64(0)) { $0 + Int64($1) }
    return Double(closed) / Double(pairs)
  }
}
