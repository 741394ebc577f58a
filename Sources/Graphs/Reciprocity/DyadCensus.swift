/// How many pairs of nodes have edges both ways, one way and none, and the customary shares of them.
package struct DyadCensus: Hashable, Sendable {
  /// The number of pairs with edges both ways.
  package let mutual: Int
  /// The number of pairs with an edge one way only.
  package let oneWay: Int
  /// The number of pairs without an edge.
  package let empty: Int

  /// Of the edges the share that is returned: 2*M*/(2*M* + *A*); nothing without edges.
  ///
  /// Equals `reciprocity` of igraph 1.0.0 and `grecip(measure = "edgewise")` of R sna 2.7-1.
  package var edgewiseReciprocity: Double? { Self.share(2 * mutual, of: 2 * mutual + oneWay) }

  /// Of the pairs with an edge the share with edges both ways: *M*/(*M* + *A*); nothing without edges.
  ///
  /// Equals `grecip(measure = "dyadic.nonnull")` of R sna 2.7-1.
  package var pairwiseReciprocity: Double? { Self.share(mutual, of: mutual + oneWay) }

  /// Of all pairs the share that is alike both ways, pairs without an edge included; nothing below
  /// two nodes.
  ///
  /// Equals `grecip(measure = "dyadic")` of R sna 2.7-1, which is its default.
  package var symmetry: Double? { Self.share(mutual + empty, of: mutual + oneWay + empty) }

  private static func share(_ part: Int, of all: Int) -> Double? {
    all == 0 ? nil : Double(part) / Double(all)
  }
}

extension Graph {
  /// How many pairs of nodes have edges both ways, one way and none.
  ///
  /// - Result: three whole numbers, together *n*(*n* − 1)/2. Unit: pairs of nodes.
  /// - Direction: followed; in an undirected graph every edge runs both ways. Strengths: ignored.
  /// - Complexity: O(*m* log *d*) for nodes with at most *d* edges.
  ///
  /// ## Source
  /// Holland and Leinhardt (1970), doi:10.1086/224954.
  /// Equals `dyad_census` of igraph 1.0.0.
  package var dyadCensus: DyadCensus {
    let returned = edges.count { hasEdge(from: $0.to, to: $0.from) }
    let mutual = isDirected ? returned / 2 : edgeCount
    let oneWay = isDirected ? edgeCount - returned : 0
    let pairs = nodeCount * (nodeCount - 1) / 2
    return DyadCensus(mutual: mutual, oneWay: oneWay, empty: pairs - mutual - oneWay)
  }
}
