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
