package import CoalitionModel
import Graphs

/// How many steps partners of two domains are from each other.
///
/// ## Definition
/// Every pair of partners in view, one of each domain, by the number of steps between them.
package struct DomainReach: Hashable, Sendable {
  /// The two domains.
  package let domains: [Domain]
  /// The number of pairs.
  package let pairs: Int
  /// The pairs that are tied.
  package let tied: Int
  /// The pairs that reach each other through one partner in between.
  package let inTwoSteps: Int
  /// The pairs that reach each other in more steps.
  package let farther: Int
  /// The pairs without a path over recorded ties.
  package let apart: Int

  init(between one: Domain, and other: Domain, in analysis: Analysis) {
    let (projection, components) = (analysis.projection, analysis.components)
    let graph = projection.graph
    let (first, second) = (projection.nodes(of: one), projection.nodes(of: other))
    var isTarget = [Bool](repeating: false, count: graph.nodeCount)
    for node in second { isTarget[node.index] = true }
    // The place of the source that was last seen to reach a node, so that each counts once.
    var seen = [Int](repeating: -1, count: graph.nodeCount)
    var (tied, near) = (0, 0)
    for (place, source) in first.enumerated() {
      for neighbor in graph.neighbors(of: source) where isTarget[neighbor.index] {
        tied += 1
        near += 1
        seen[neighbor.index] = place
      }
      for neighbor in graph.neighbors(of: source) {
        for next in graph.neighbors(of: neighbor)
        where isTarget[next.index] && seen[next.index] != place {
          near += 1
          seen[next.index] = place
        }
      }
    }
    let sizes = Dictionary(grouping: second, by: components.group(of:)).mapValues { $0.count }
    let connected = first.reduce(0) { $0 + sizes[components.group(of: $1), default: 0] }
    domains = [one, other]
    pairs = first.count * second.count
    self.tied = tied
    inTwoSteps = near - tied
    farther = connected - near
    apart = pairs - connected
  }
}
