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

/// A division of the nodes in core and periphery that can be improved step by step.
///
/// The fit needs four counts only: the pairs that the ideal ties and those that it does not, and the
/// edges among each; moving a node changes them by its edges with the core.
struct CoreSearch {
  private(set) var isCore: [Bool]
  private let graph: Graph
  private let pattern: CorePeriphery.Pattern
  /// The number of edges of each node with nodes of the core.
  private var coreDegrees: [Int]
  private var counts: Counts

  private struct Counts {
    var coreSize = 0
    var coreEdges = 0
    var outerEdges = 0
  }

  init(in graph: Graph, _ pattern: CorePeriphery.Pattern, core: [Bool]) {
    self.graph = graph
    self.pattern = pattern
    isCore = [Bool](repeating: false, count: graph.nodeCount)
    coreDegrees = [Int](repeating: 0, count: graph.nodeCount)
    counts = Counts(outerEdges: graph.edgeCount)
    for node in core.indices where core[node] { move(node) }
  }

  /// The division as a result; nothing when it has no fit.
  var found: CorePeriphery? {
    fit.map { CorePeriphery(core: graph.nodes.filter { isCore[$0.index] }, fit: $0) }
  }

  /// How well the edges fit the ideal; nothing when edges or ideal are the same for all pairs.
  var fit: Double? { fit(counts) }

  private func fit(_ counts: Counts) -> Double? {
    let (all, core) = (Int64(graph.nodeCount), Int64(counts.coreSize))
    let outerPairs = (all - core) * (all - core - 1) / 2
    let mixedEdges = graph.edgeCount - counts.coreEdges - counts.outerEdges
    var (idealPairs, idealEdges) = (core * (core - 1) / 2, Int64(counts.coreEdges))
    let outerEdges = Int64(counts.outerEdges)
    if pattern == .one {
      idealPairs += core * (all - core)
      idealEdges += Int64(mixedEdges)
    }
    let (pairs, edges) = (idealPairs + outerPairs, idealEdges + outerEdges)
    let scale = Double(idealPairs) * Double(outerPairs) * Double(edges) * Double(pairs - edges)
    guard scale > 0 else { return nil }
    let above = Double(idealEdges) * Double(outerPairs - outerEdges)
    let below = Double(outerEdges) * Double(idealPairs - idealEdges)
    return (above - below) / scale.squareRoot()
  }

  /// The counts once a node has changed sides.
  private func moved(_ node: Int, _ counts: Counts, coreDegree: Int) -> Counts {
    var result = counts
    let outerDegree = graph.degree(of: Graph.Node(node)) - coreDegree
    let sign = isCore[node] ? -1 : 1
    result.coreSize += sign
    result.coreEdges += sign * coreDegree
    result.outerEdges -= sign * outerDegree
    return result
  }

  private mutating func move(_ node: Int) {
    counts = moved(node, counts, coreDegree: coreDegrees[node])
    isCore[node].toggle()
    for neighbor in graph.neighbors(of: Graph.Node(node)) {
      coreDegrees[neighbor.index] += isCore[node] ? 1 : -1
    }
  }

  /// Moves or exchanges nodes, the best first, for as long as that helps.
  mutating func improve() {
    while let nodes = bestStep() {
      for node in nodes { move(node) }
    }
  }

  private func bestStep() -> [Int]? {
    var best = (nodes: [Int](), fit: (fit ?? -2) + 1e-12)
    for node in isCore.indices {
      let after = moved(node, counts, coreDegree: coreDegrees[node])
      if let found = fit(after), found > best.fit { best = ([node], found) }
      guard isCore[node] else { continue }
      for other in isCore.indices where !isCore[other] {
        let isTied = graph.hasEdge(from: Graph.Node(node), to: Graph.Node(other))
        let exchanged = moved(
          other, after, coreDegree: coreDegrees[other] - (isTied ? 1 : 0))
        if let found = fit(exchanged), found > best.fit { best = ([node, other], found) }
      }
    }
    return best.nodes.isEmpty ? nil : best.nodes
  }

  /// The best of all divisions, each made from the last by moving one node (Gray code).
  static func ofAll(in graph: Graph, _ pattern: CorePeriphery.Pattern) -> CoreSearch {
    var search = CoreSearch(in: graph, pattern, core: [])
    var best = search
    for number in (0..<1 << graph.nodeCount).dropFirst() {
      search.move(number.trailingZeroBitCount)
      if let fit = search.fit, fit > (best.fit ?? -2) + 1e-12 { best = search }
    }
    return best
  }

  /// The core of the nodes with most edges that fits best, whatever their number.
  static func bestPrefix(in graph: Graph, _ pattern: CorePeriphery.Pattern) -> [Bool] {
    let order = graph.nodes.sorted {
      (graph.degree(of: $1), $0) < (graph.degree(of: $0), $1)
    }
    var search = CoreSearch(in: graph, pattern, core: [])
    var best = (core: search.isCore, fit: -2.0)
    for node in order {
      search.move(node.index)
      if let fit = search.fit, fit > best.fit + 1e-12 { best = (search.isCore, fit) }
    }
    return best.core
  }
}
