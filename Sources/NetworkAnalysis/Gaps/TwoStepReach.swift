import CoalitionModel
import Graphs

/// Which partners of two domains are within two steps of each other, and what a new tie adds.
struct TwoStepReach {
  private let projection: Projection
  /// For each node which of the two domains it is in, if any.
  private let sides: NodeMap<Int?>
  private let near: NodeMap<Set<Graph.Node>>

  init(
    of projection: Projection, between one: Domain, and other: Domain, isEmpty: Bool = false
  ) {
    self.projection = projection
    let domains = [one, other]
    let graph = projection.graph
    sides = NodeMap(of: graph) { node in
      projection.partner(of: node).domain.flatMap(domains.firstIndex)
    }
    near = NodeMap(of: graph) { node in
      guard !isEmpty else { return [] }
      var reached = Set(graph.neighbors(of: node))
      for neighbor in graph.neighbors(of: node) {
        reached.formUnion(graph.neighbors(of: neighbor))
      }
      return reached
    }
  }

  /// The number of pairs across the domains that come within two steps by a tie between two partners.
  func gain(ofTie one: Partner.ID, _ other: Partner.ID) -> Int {
    guard let a = projection.node(of: one), let b = projection.node(of: other) else { return 0 }
    let candidates =
      [(a, b)] + projection.graph.neighbors(of: b).map { (a, $0) }
      + projection.graph.neighbors(of: a).map { ($0, b) }
    return candidates.count { from, to in
      from != to && isAcross(from, to) && !near[from].contains(to)
    }
  }

  private func isAcross(_ one: Graph.Node, _ other: Graph.Node) -> Bool {
    guard let side = sides[one], let otherSide = sides[other] else { return false }
    return side != otherSide
  }
}
