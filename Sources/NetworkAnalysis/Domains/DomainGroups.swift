import CoalitionModel
import Graphs

/// The partners in view that have a domain, as a graph whose nodes are in groups.
///
/// Partners whose domain is unknown are left out with their ties: of them nobody can say whether a
/// tie stays within a domain.
struct DomainGroups {
  /// The partners with a domain and the ties between them.
  let graph: Graph
  /// The nodes of the projection, in the order of ``graph``.
  let nodes: [Graph.Node]
  /// The domain of each node of ``graph``.
  let domains: NodeMap<Domain>
  /// The groups of ``graph``.
  let partition: Partition

  init(of projection: Projection) {
    let known = projection.graph.nodes.compactMap { node in
      projection.partner(of: node).domain.map { (node: node, domain: $0) }
    }
    nodes = known.map { $0.node }
    graph = projection.graph.subgraph(of: nodes)
    domains = NodeMap(values: known.map { $0.domain })
    partition = Partition(domains)
  }

  /// The domain of each group.
  var names: [Domain] { partition.groups.map { domains[$0[0]] } }
}
