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
  /// The set of nodes for which Pearson's *r* between the edges and the ideal pattern is largest. Up to
  /// 20 nodes all sets are tried, so that it is exact; beyond that it is ``searchedCore(_:restarts:seed:)``.
  ///
  /// - Parameters:
  ///   - pattern: What the ideal looks like.
  ///   - restarts: How many sets drawn by lot a search begins from as well.
  ///   - seed: What those sets depend on.
  /// - Returns: The core and its fit; nothing when no set has a fit, as without edges or with all.
  /// - Direction: ignored. Strengths: ignored.
  /// - Complexity: O(2^*n*) up to 20 nodes, else that of the search.
  ///
  /// ## Source
  /// Borgatti and Everett (2000), doi:10.1016/S0378-8733(99)00019-2.
  package func corePeriphery(
    _ pattern: CorePeriphery.Pattern = .omit, restarts: Int = 4, seed: UInt64 = 1
  ) -> CorePeriphery? {
    nodeCount <= CoreEnumeration.largest
      ? CoreEnumeration(of: asUndirected, pattern).best
      : searchedCore(pattern, restarts: restarts, seed: seed)
  }

  /// The core that a search finds, however few the nodes are.
  ///
  /// ## Definition
  /// As ``corePeriphery(_:restarts:seed:)``, not proven best. The search goes from the best set of nodes
  /// with most edges, and from sets drawn by lot: it moves nodes one by one, each once, the best first,
  /// also where that costs fit, and goes back to the best set on the way, for as long as that helps.
  /// Graphs that are compared by their fit are to be searched alike.
  ///
  /// - Complexity: O(*n*² + *m*) a round, a few rounds.
  ///
  /// ## Source
  /// Kernighan and Lin (1970), doi:10.1002/j.1538-7305.1970.tb01770.x, for the search.
  package func searchedCore(
    _ pattern: CorePeriphery.Pattern = .omit, restarts: Int = 4, seed: UInt64 = 1
  ) -> CorePeriphery? {
    let graph = asUndirected
    var generator = SplitMix64(seed: seed)
    var search = CoreSearch(in: graph, pattern)
    var best = search.improved(from: search.bestPrefix())
    for _ in 0..<restarts {
      let found = search.improved(from: graph.nodes.map { _ in generator.next(below: 2) == 1 })
      if found.fit > best.fit + 1e-12 { best = found }
    }
    guard best.fit > -2 else { return nil }
    return CorePeriphery(core: graph.nodes.filter { best.core[$0.index] }, fit: best.fit)
  }
}

/// How well a division of the nodes in core and periphery fits the ideal.
///
/// The fit needs four counts only: the pairs that the ideal ties and those that it does not, and the
/// edges among each.
struct CoreFit {
  let nodeCount: Int
  let edgeCount: Int
  let pattern: CorePeriphery.Pattern

  /// Pearson's *r* for a core of so many nodes; −2 when edges or ideal are the same for all pairs.
  ///
  /// It falls with every edge among the periphery, when the edges in the core stay.
  func callAsFunction(coreSize: Int, coreEdges: Int, outerEdges: Int) -> Double {
    let (all, core) = (Int64(nodeCount), Int64(coreSize))
    let outerPairs = (all - core) * (all - core - 1) / 2
    var (idealPairs, idealEdges) = (core * (core - 1) / 2, Int64(coreEdges))
    if pattern == .one {
      idealPairs += core * (all - core)
      idealEdges = Int64(edgeCount - outerEdges)
    }
    let (pairs, edges) = (idealPairs + outerPairs, idealEdges + Int64(outerEdges))
    let scale = Double(idealPairs) * Double(outerPairs) * Double(edges) * Double(pairs - edges)
    guard scale > 0 else { return -2 }
    let above = Double(idealEdges) * Double(outerPairs - Int64(outerEdges))
    let below = Double(outerEdges) * Double(idealPairs - idealEdges)
    return (above - below) / scale.squareRoot()
  }
}

/// All divisions of a small graph in core and periphery.
///
/// Each is made from the last by moving one node (Gray code). Of divisions with as many nodes and edges
/// in the core only the one with the fewest edges in the periphery is kept, so the fit is worked out for
/// those alone.
struct CoreEnumeration {
  /// The largest number of nodes of which all sets are tried: about a million.
  static let largest = 20

  private let graph: Graph
  private let fit: CoreFit
  /// By the nodes in the core and the edges there: the fewest edges in the periphery.
  private var fewest: [Int32]
  /// The first set that has them, and its place in the order of the sets.
  private var sets: [(core: UInt32, number: UInt32)]
  private let width: Int

  init(of graph: Graph, _ pattern: CorePeriphery.Pattern) {
    self.graph = graph
    fit = CoreFit(nodeCount: graph.nodeCount, edgeCount: graph.edgeCount, pattern: pattern)
    width = graph.edgeCount + 1
    fewest = [Int32](repeating: .max, count: (graph.nodeCount + 1) * width)
    sets = Array(repeating: (0, 0), count: fewest.count)
    run(graph.nodes.map { node in graph.neighbors(of: node).reduce(0) { $0 | 1 << $1.index } })
  }

  private mutating func run(_ neighbors: [UInt32]) {
    var (core, place, outerEdges) = (UInt32(0), 0, Int32(graph.edgeCount))
    for number in 1..<UInt32(1) << graph.nodeCount {
      let node = number.trailingZeroBitCount
      let around = neighbors[node]
      let (inside, all) = ((around & core).nonzeroBitCount, around.nonzeroBitCount)
      let isEntering = core & 1 << node == 0
      core ^= 1 << node
      place += isEntering ? width + inside : -width - inside
      outerEdges += Int32(isEntering ? inside - all : all - inside)
      guard outerEdges < fewest[place] else { continue }
      fewest[place] = outerEdges
      sets[place] = (core, number)
    }
  }

  /// The division that fits best, of equal ones the first; nothing when none has a fit.
  var best: CorePeriphery? {
    var best = (fit: -2.0, core: UInt32(0), number: UInt32.max)
    for place in fewest.indices where fewest[place] < .max {
      let (size, edges) = place.quotientAndRemainder(dividingBy: width)
      let found = fit(coreSize: size, coreEdges: edges, outerEdges: Int(fewest[place]))
      let (core, number) = sets[place]
      let isEqual = abs(found - best.fit) <= 1e-12
      guard isEqual ? number < best.number : found > best.fit else { continue }
      best = (found, core, number)
    }
    guard best.fit > -2 else { return nil }
    return CorePeriphery(
      core: graph.nodes.filter { best.core >> $0.index & 1 == 1 }, fit: best.fit)
  }
}
