extension Graph {
  /// How far a node is tied up in one circle of contacts that all know each other.
  ///
  /// ## Definition
  /// *C*(*i*) = Σ (*p*(*i*, *j*) + Σ *p*(*i*, *q*) *p*(*q*, *j*))² over the neighbors *j* of *i*, and
  /// within over the neighbors *q* of both; *p*(*i*, *j*) is the share of *i*'s ties that goes to *j*.
  ///
  /// - Parameter counting: Whether edges count as one or for their strength.
  /// - Returns: One number per node, above 0; 1 for a single contact, and a little more in a small
  ///   circle (1.125 in a triangle). Nothing for an isolate; by strength also nothing where all
  ///   strengths of a node are 0.
  /// - Direction: ignored; edges both ways are added up.
  /// - Complexity: O(*m*√*m*) time, O(*n* + *m*) space.
  ///
  /// ## Source
  /// Burt (1992), Structural Holes, ISBN 0-674-84372-X.
  /// Equals `igraph.Graph.constraint` and `networkx.constraint`, versions 1.0.0 and 3.6.1.
  package func constraint(counting: Counting = .edges) -> NodeMap<Double?> {
    // The ties are the same from both ends, so that what reaches j from i by way of all q,
    // Σ w(i, q) w(q, j)/s(q) up to a factor 1/s(i), is one number per edge.
    let ties = ties(counting: counting)
    let triangles = Triangles(in: ties)
    let strengths = triangles.strengths
    let sums = ties.sums(counting: .strengths)
    let inverses = sums.map { $0 > 0 ? 1 / $0 : 0 }
    var reached = strengths
    triangles.forEach { nodes, sides in
      let (near, far) = (strengths[sides.second], strengths[sides.third])
      let across = strengths[sides.across]
      reached[sides.second] += far * across * inverses[nodes.third]
      reached[sides.third] += near * across * inverses[nodes.second]
      reached[sides.across] += near * far * inverses[nodes.first]
    }
    var squares = [Double](repeating: 0, count: ties.count)
    triangles.forEachEdge { edge, first, second in
      let (atFirst, atSecond) = (reached[edge] * inverses[first], reached[edge] * inverses[second])
      squares[first] += atFirst * atFirst
      squares[second] += atSecond * atSecond
    }
    return NodeMap(of: self) { sums[$0.index] > 0 ? squares[$0.index] : nil }
  }

  /// How many contacts a node has that do not lead to the same others.
  ///
  /// ## Definition
  /// Σ (1 − Σ *p*(*i*, *q*) *m*(*j*, *q*)) over the neighbors *j* of *i*, and within over the neighbors
  /// *q* of both; *p*(*i*, *q*) is the share of *i*'s ties that goes to *q*, and *m*(*j*, *q*) the tie
  /// of *j* and *q* as a share of *j*'s strongest. When edges count as one in an undirected graph this
  /// is *d* − 2*t*/*d*, *t* being the ties among the *d* neighbors.
  ///
  /// - Parameter counting: Whether edges count as one or for their strength.
  /// - Returns: One number per node, from 0 to the number of its neighbors. Nothing for an isolate; by
  ///   strength also nothing where all strengths of a node are 0.
  /// - Direction: ignored; edges both ways are added up.
  /// - Complexity: O(*m*√*m*) time, O(*n* + *m*) space.
  ///
  /// ## Source
  /// Burt (1992), ISBN 0-674-84372-X; Borgatti (1997), Connections 20(1), 35–38.
  /// Equals `networkx.effective_size`, version 3.6.1.
  package func effectiveSize(counting: Counting = .edges) -> NodeMap<Double?> {
    let ties = ties(counting: counting)
    let triangles = Triangles(in: ties)
    let strengths = triangles.strengths
    let sums = ties.sums(counting: .strengths)
    let inverses = (0..<ties.count).map { node in
      let strongest = ties.strengths[ties.range(of: node)].max() ?? 0
      return strongest > 0 ? 1 / strongest : 0
    }
    var shared = [Double](repeating: 0, count: ties.count)
    triangles.forEach { nodes, sides in
      let (near, far) = (strengths[sides.second], strengths[sides.third])
      let across = strengths[sides.across]
      let (first, second) = (inverses[nodes.first], inverses[nodes.second])
      let third = inverses[nodes.third]
      shared[nodes.first] += across * (far * second + near * third)
      shared[nodes.second] += far * (across * first + near * third)
      shared[nodes.third] += near * (across * first + far * second)
    }
    return NodeMap(of: self) { node in
      let sum = sums[node.index]
      guard sum > 0 else { return nil }
      return max(0, Double(ties.range(of: node.index).count) - shared[node.index] / sum)
    }
  }

  /// Which share of a node's contacts does not lead to the same others.
  ///
  /// ## Definition
  /// The effective size (``Graph/effectiveSize(counting:)``) divided by the number of neighbors.
  ///
  /// - Parameter counting: Whether edges count as one or for their strength.
  /// - Returns: One number per node, from 0 to 1; 1 where no two neighbors are tied. Nothing for an
  ///   isolate; by strength also nothing where all strengths of a node are 0.
  /// - Direction: ignored; edges both ways are added up.
  /// - Complexity: O(*m*√*m*) time, O(*n* + *m*) space.
  ///
  /// ## Source
  /// Burt (1992), ISBN 0-674-84372-X. Equals `networkx.effective_size` / degree, version 3.6.1.
  package func efficiency(counting: Counting = .edges) -> NodeMap<Double?> {
    let sizes = effectiveSize(counting: counting)
    let undirected = asUndirected
    return NodeMap(of: self) { node in
      sizes[node].map { $0 / Double(undirected.degree(of: node)) }
    }
  }
}
