/// A core of nodes that are tied to each other, with a loose periphery around it.
package struct CorePeriphery: Hashable, Sendable {
  /// What the ideal looks like; in both all of the core is tied and none of the periphery.
  package enum Pattern: Hashable, Sendable {
    /// Edges between core and periphery are left out of the comparison.
    case omit
    /// Every node of the core is tied to every node of the periphery.
    case one
  }

  /// The nodes of the core, in order.
  package let core: [Graph.Node]
  /// How well the graph fits the ideal (Pearson's *r* over the pairs of nodes), from −1 to 1.
  ///
  /// There is always a core. It is one to speak of from 0.6 on, when few graphs with the same degrees
  /// fit as well.
  package let fit: Double
}

extension Graph {
  /// The core that fits the graph best.
  ///
  /// ## Definition
  /// The set of nodes for which Pearson's *r* between the edges and the ideal pattern is largest.
  /// Up to 10 nodes all sets are tried. Beyond that the search goes from the best set of nodes with
  /// most edges, and from sets drawn by lot, by moving and exchanging nodes as long as that helps: not
  /// proven best.
  ///
  /// - Parameters:
  ///   - pattern: What the ideal looks like.
  ///   - restarts: How many sets drawn by lot the search begins from as well.
  ///   - seed: What those sets depend on.
  /// - Returns: The core and its fit; nothing when no set has a fit, as without edges or with all.
  /// - Direction: ignored. Strengths: ignored.
  /// - Complexity: O(*n*²) a move.
  ///
  /// ## Source
  /// Borgatti and Everett (2000), doi:10.1016/S0378-8733(99)00019-2.
  package func corePeriphery(
    _ pattern: CorePeriphery.Pattern = .omit, restarts: Int = 4, seed: UInt64 = 1
  ) -> CorePeriphery? {
    let graph = asUndirected
    if nodeCount <= 10 { return CoreSearch.ofAll(in: graph, pattern).found }
    var generator = SplitMix64(seed: seed)
    var starts = [CoreSearch.bestPrefix(in: graph, pattern)]
    for _ in 0..<restarts {
      starts.append(graph.nodes.map { _ in generator.next(below: 2) == 1 })
    }
    var best: CoreSearch?
    for start in starts {
      var search = CoreSearch(in: graph, pattern, core: start)
      search.improve()
      if let fit = search.fit, fit > (best?.fit ?? -2) + 1e-12 { best = search }
    }
    return best?.found
  }
}
