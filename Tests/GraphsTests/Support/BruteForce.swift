import Graphs

/// The definitions worked out to the letter, for graphs of a few nodes.
struct BruteForce {
  let graph: Graph
  let isTied: [[Bool]]

  init(_ graph: Graph) {
    self.graph = graph
    isTied = graph.nodes.map { from in graph.nodes.map { graph.hasEdge(from: from, to: $0) } }
  }

  /// Every path from one node to another that comes nowhere twice.
  private func paths(from path: [Int], to target: Int) -> [[Int]] {
    guard let end = path.last, end != target else { return [path] }
    return isTied.indices.filter { isTied[end][$0] && !path.contains($0) }
      .flatMap { paths(from: path + [$0], to: target) }
  }

  private func shortestPaths(from source: Int, to target: Int) -> [[Int]] {
    let paths = paths(from: [source], to: target)
    let shortest = paths.map(\.count).min()
    return paths.filter { $0.count == shortest }
  }

  /// For each pair of different nodes the shortest paths from the one to the other.
  private var allShortestPaths: [(source: Int, paths: [[Int]])] {
    isTied.indices.flatMap { source in
      isTied.indices.filter { $0 != source }.map { (source, shortestPaths(from: source, to: $0)) }
    }
  }

  /// Betweenness, harmonic centrality and closeness, which all follow from the shortest paths.
  var byShortestPaths: (betweenness: [Double?], harmonic: [Double?], closeness: [Double?]) {
    let timesCounted = graph.isDirected ? 1.0 : 2
    let others = Double(max(1, isTied.count - 1))
    var between = [Double](repeating: 0, count: isTied.count)
    var (inverse, reached, steps) = (between, between, between)
    for (source, paths) in allShortestPaths where !paths.isEmpty {
      for node in paths.flatMap({ $0.dropFirst().dropLast() }) {
        between[node] += 1 / Double(paths.count) / timesCounted
      }
      inverse[source] += 1 / Double(paths[0].count - 1)
      reached[source] += 1
      steps[source] += Double(paths[0].count - 1)
    }
    let closeness = isTied.indices.map { node in
      reached[node] == 0 ? 0 : reached[node] / others * reached[node] / steps[node]
    }
    return (between, inverse.map { $0 / others }, closeness)
  }

  /// For each node the nodes it is in one component with, itself included.
  private var reachable: [Set<Int>] {
    var sets = isTied.indices.map { from in
      Set(isTied.indices.filter { $0 == from || isTied[from][$0] || isTied[$0][from] })
    }
    for _ in sets.indices {
      sets = sets.map { set in set.reduce(into: set) { $0.formUnion(sets[$1]) } }
    }
    return sets
  }

  /// The components, each in order, in the order of their smallest nodes.
  var components: [[Int]] {
    Set(reachable.map { $0.sorted() }).sorted { $0[0] < $1[0] }
  }

  /// The nodes whose removal leaves more components of the other nodes than there were.
  var articulationPoints: [Int] {
    isTied.indices.filter { node in
      let rest = BruteForce(graph.removing([Graph.Node(node)]))
      let componentsOfOthers = rest.components.count - 1
      let wasIsolate = components.contains([node])
      return componentsOfOthers > components.count - (wasIsolate ? 1 : 0)
    }
  }

  /// The pairs of nodes that are in two components once no edge connects them directly.
  var bridges: [[Int]] {
    graph.asUndirected.edges.filter { edge in
      let rest = graph.edges.filter { Set([$0.from, $0.to]) != [edge.from, edge.to] }
      let without = Graph(nodeCount: graph.nodeCount, edges: rest, isDirected: graph.isDirected)
      return BruteForce(without).components.count > components.count
    }
    .map { [$0.from.index, $0.to.index] }
  }
}

/// What a node has to do with its neighbors; directions are ignored, as the measures do.
extension BruteForce {
  /// The largest *k* for which the node is in some set of nodes with *k* neighbors each in the set.
  var coreness: [Double?] {
    let numbers = Array(graph.nodes.numbers)
    var best = numbers.map { _ in 0 }
    for choice in 0..<1 << numbers.count {
      let set = numbers.filter { choice >> $0 & 1 == 1 }
      let smallest = set.map { node in set.count { areTied(node, $0) } }.min() ?? 0
      for node in set {
        best[node] = max(best[node], smallest)
      }
    }
    return best.map(Double.init)
  }

  /// The share of the pairs of neighbors that are tied.
  var clustering: [Double?] {
    graph.nodes.numbers.map { node in
      let around = neighbors(of: node)
      let pairs = around.flatMap { first in around.filter { $0 > first }.map { (first, $0) } }
      guard !pairs.isEmpty else { return nil }
      return Double(pairs.count { areTied($0.0, $0.1) }) / Double(pairs.count)
    }
  }

  /// Burt's sum of squares, with *p* the share of a node's edges that run to or from another.
  var constraint: [Double?] {
    graph.nodes.numbers.map { node in
      let around = neighbors(of: node)
      guard !around.isEmpty else { return nil }
      return around.reduce(0) { sum, other in
        let indirect = around.map { share($0, of: node) * share(other, of: $0) }.reduce(0, +)
        let whole = share(other, of: node) + indirect
        return sum + whole * whole
      }
    }
  }

  /// Burt's sum over the neighbors of what is not shared with the other neighbors.
  var effectiveSize: [Double?] {
    graph.nodes.numbers.map { node in
      let around = neighbors(of: node)
      guard !around.isEmpty else { return nil }
      return around.reduce(0) { sum, other in
        let most = graph.nodes.numbers.map { edgesBetween(other, $0) }.max() ?? 1
        let shared = around.map { share($0, of: node) * edgesBetween(other, $0) / most }
        return sum + 1 - shared.reduce(0, +)
      }
    }
  }

  private func neighbors(of node: Int) -> [Int] {
    graph.nodes.numbers.filter { areTied(node, $0) }
  }

  private func areTied(_ first: Int, _ second: Int) -> Bool {
    edgesBetween(first, second) > 0
  }

  private func share(_ other: Int, of node: Int) -> Double {
    edgesBetween(node, other)
      / graph.nodes.numbers.map { edgesBetween(node, $0) }.reduce(0, +)
  }

  /// In an undirected graph one edge counts from both ends.
  private func edgesBetween(_ first: Int, _ second: Int) -> Double {
    (isTied[first][second] ? 1 : 0) + (isTied[second][first] ? 1 : 0)
  }
}
