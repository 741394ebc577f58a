extension Graph {
  /// The fewest nodes without which no path leads from one group to the other.
  ///
  /// ## Definition
  /// A smallest set of nodes that every path from one group to the other comes by; the nodes of the
  /// groups themselves may be in it. By Menger's theorem there are as many paths between the groups
  /// that share no node. Of several smallest sets it is the one nearest to the first group.
  ///
  /// - Parameters:
  ///   - one: The nodes where the paths begin.
  ///   - other: The nodes where the paths lead.
  /// - Returns: The nodes in order; their number is the node connectivity of the two groups, 0 when
  ///   no path connects them.
  /// - Direction: followed. Strengths: ignored.
  /// - Complexity: O(*k* (*n* + *m*)) for *k* nodes in the result.
  ///
  /// ## Source
  /// Menger (1927); computed as in Ford and Fulkerson (1956), doi:10.4153/CJM-1956-045-5.
  /// As many as `networkx.node_connectivity` between two nodes added beyond the groups, version 3.6.1.
  package func separator(between one: [Node], and other: [Node]) -> [Node] {
    var flow = NodeFlow(in: self, from: one, to: other)
    while flow.addPath() {}
    return flow.cut
  }
}

/// Paths from one group of nodes to another that share no node, found one by one.
///
/// Every node is an entry and an exit with a passage for one path between them. A path may go back
/// along an earlier one, which is then led another way. State 2*v* is the entry of node *v* and
/// 2*v* + 1 its exit.
private struct NodeFlow {
  private let graph: Graph
  private let isSource: [Bool]
  private let isTarget: [Bool]
  /// The node that the path through a node goes on to; -1 for none, or the end.
  private var nexts: [Int]
  /// The node that the path through a node comes from; -1 for none, or the start.
  private var previous: [Int]
  private var isUsed: [Bool]
  /// From which state each state was reached in the last search; -1 for not, -2 for the start.
  private var reachedFrom: [Int] = []

  init(in graph: Graph, from one: [Graph.Node], to other: [Graph.Node]) {
    self.graph = graph
    let (first, second) = (Set(one), Set(other))
    isSource = graph.nodes.map(first.contains)
    isTarget = graph.nodes.map(second.contains)
    nexts = [Int](repeating: -1, count: graph.nodeCount)
    previous = nexts
    isUsed = [Bool](repeating: false, count: graph.nodeCount)
  }

  /// The nodes whose entry the last search reached and whose exit it did not.
  var cut: [Graph.Node] {
    graph.nodes.filter { reachedFrom[2 * $0.index] != -1 && reachedFrom[2 * $0.index + 1] == -1 }
  }

  /// Looks for one more path; whether there is one.
  mutating func addPath() -> Bool {
    reachedFrom = [Int](repeating: -1, count: 2 * graph.nodeCount)
    var queue: [Int] = []
    for node in isSource.indices where isSource[node] {
      reachedFrom[2 * node] = -2
      queue.append(2 * node)
    }
    var current = 0
    while current < queue.count {
      let state = queue[current]
      current += 1
      let node = state / 2
      if state % 2 == 1, isTarget[node], !endsPath(node) {
        lead(along: state)
        return true
      }
      for next in moves(from: state) where reachedFrom[next] == -1 {
        reachedFrom[next] = state
        queue.append(next)
      }
    }
    return false
  }

  private func startsPath(_ node: Int) -> Bool { isUsed[node] && previous[node] == -1 }

  private func endsPath(_ node: Int) -> Bool { isUsed[node] && nexts[node] == -1 }

  private func moves(from state: Int) -> [Int] {
    let node = state / 2
    if state % 2 == 0 {
      // In at a used node: only back along the path that comes in there.
      guard isUsed[node] else { return [state + 1] }
      return previous[node] == -1 ? [] : [2 * previous[node] + 1]
    }
    let onward = graph.neighbors(of: Graph.Node(node)).map { $0.index }
      .filter { nexts[node] != $0 }.map { 2 * $0 }
    return isUsed[node] ? onward + [2 * node] : onward
  }

  /// Leads a path along the states that the search came by, and the paths that it met elsewhere.
  private mutating func lead(along end: Int) {
    var states = [end]
    while let state = states.last, reachedFrom[state] >= 0 { states.append(reachedFrom[state]) }
    states.reverse()
    var links = Set(nexts.indices.filter { nexts[$0] != -1 }.map { Link(from: $0, to: nexts[$0]) })
    for (state, next) in zip(states, states.dropFirst()) where state / 2 != next / 2 {
      if state % 2 == 1 {
        links.insert(Link(from: state / 2, to: next / 2))
      } else {
        links.remove(Link(from: next / 2, to: state / 2))
      }
    }
    let (start, stop) = (states[0] / 2, end / 2)
    var used = Set(isUsed.indices.filter { isUsed[$0] && (startsPath($0) || endsPath($0)) })
    used.formUnion([start, stop])
    for node in nexts.indices {
      nexts[node] = -1
      previous[node] = -1
    }
    for link in links {
      nexts[link.from] = link.to
      previous[link.to] = link.from
      used.formUnion([link.from, link.to])
    }
    isUsed = isUsed.indices.map(used.contains)
  }

  private struct Link: Hashable {
    let from: Int
    let to: Int
  }
}
