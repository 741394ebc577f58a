public import CoalitionModel
import Graphs

/// How many steps partners of two domains are from each other.
///
/// ## Definition
/// Every pair of partners in view, one of each domain, by the number of steps between them.
public struct DomainReach: Hashable, Sendable {
  /// The two domains.
  public let domains: [Domain]
  /// The number of pairs.
  public let pairs: Int
  /// The pairs that are tied.
  public let tied: Int
  /// The pairs that reach each other through one partner in between.
  public let inTwoSteps: Int
  /// The pairs that reach each other in more steps.
  public let farther: Int
  /// The pairs without a path over recorded ties.
  public let apart: Int

  init(between one: Domain, and other: Domain, in projection: Projection) {
    let graph = projection.graph
    func nodes(of domain: Domain) -> [Graph.Node] {
      graph.nodes.filter { projection.partner(of: $0).domain == domain }
    }
    let (first, second) = (nodes(of: one), nodes(of: other))
    var counts = [0, 0, 0, 0]
    for source in second.isEmpty ? [] : first {
      let steps = graph.steps(from: source)
      for target in second {
        counts[steps[target].map { min($0, 3) } ?? 0] += 1
      }
    }
    domains = [one, other]
    pairs = first.count * second.count
    tied = counts[1]
    inTwoSteps = counts[2]
    farther = counts[3]
    apart = counts[0]
  }
}
