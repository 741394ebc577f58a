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

  init(between one: Domain, and other: Domain, in projection: Projection) {
    let graph = projection.graph
    func nodes(of domain: Domain) -> [Graph.Node] {
      graph.nodes.filter { projection.partner(of: $0).domain == domain }
    }
    let (first, second) = (nodes(of: one), nodes(of: other))
    let isTarget = Set(second)
    var (tied, near) = (0, 0)
    for source in first {
      let direct = Set(graph.neighbors(of: source))
      let reached = direct.reduce(into: direct) { $0.formUnion(graph.neighbors(of: $1)) }
      tied += direct.count(where: isTarget.contains)
      near += reached.count(where: isTarget.contains)
    }
    let components = graph.components()
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
