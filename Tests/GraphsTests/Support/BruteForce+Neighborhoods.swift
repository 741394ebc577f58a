import Graphs

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
