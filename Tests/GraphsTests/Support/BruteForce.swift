import Graphs

/// The definitions worked out to the letter, for graphs of a few nodes.
struct BruteForce {
  let graph: Graph
  private let isTied: [[Bool]]

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

  var betweenness: [Double] {
    var scores = [Double](repeating: 0, count: graph.nodeCount)
    for source in isTied.indices {
      for target in isTied.indices
      where graph.isDirected ? source != target : source < target {
        let paths = shortestPaths(from: source, to: target)
        for node in paths.flatMap({ $0.dropFirst().dropLast() }) {
          scores[node] += 1 / Double(paths.count)
        }
      }
    }
    return scores
  }

  var harmonic: [Double] {
    isTied.indices.map { source in
      let parts = isTied.indices.filter { $0 != source }.map { target in
        shortestPaths(from: source, to: target).first.map { 1 / Double($0.count - 1) } ?? 0
      }
      return parts.reduce(0, +) / Double(max(1, parts.count))
    }
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
