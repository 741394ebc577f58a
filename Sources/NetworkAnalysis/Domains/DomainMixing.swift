package import CoalitionModel
package import Graphs
import Wording

/// How many ties run within and between the domains.
///
/// One row per domain, one column per domain, symmetric; partners whose domain is unknown stand
/// under `nil`. Only domains with a partner in view have a row. Where a survey was held, only pairs
/// of which both answered count, so that no silent partner could change a count.
package struct MixingMatrix: Hashable, Sendable {
  /// The ties between two domains, beside how many there could be.
  package struct Cell: Hashable, Sendable {
    /// The number of tied pairs.
    package let ties: Int
    /// The number of pairs.
    package let pairs: Int
    /// The number of tied pairs to expect when ties did not mind the domain.
    package let expected: Double

    /// The share of pairs that is tied; `nil` below five pairs, where a share says nothing.
    package var density: Double? { pairs < 5 ? nil : Double(ties) / Double(pairs) }
  }

  /// The domains with a partner in view, in the order of the vocabulary, unknown last.
  package let domains: [Domain?]
  /// The number of partners per domain.
  package let partnerCounts: [Int]
  /// One row per domain.
  package let cells: [[Cell]]

  init(of projection: Projection, survey: Survey? = nil) {
    let domainOfNode = projection.partners.map { $0.domain }
    let found = Set(domainOfNode)
    let stated: [Domain?] = found.compactMap { $0 }.sorted().map { $0 }
    let domains = stated + (found.contains(nil) ? [nil] : [])
    let rows = Dictionary(firsts: domains.enumerated().map { ($1, $0) })
    let rowOfNode = domainOfNode.compactMap { rows[$0] }
    var ties = Array(repeating: Array(repeating: 0, count: domains.count), count: domains.count)
    let isKnown = projection.partners.map { survey?.hasAnswered($0.id) ?? true }
    let edges = projection.graph.edges.filter { isKnown[$0.from.index] && isKnown[$0.to.index] }
    for edge in edges {
      let (one, other) = (rowOfNode[edge.from.index], rowOfNode[edge.to.index])
      ties[one][other] += 1
      if one != other { ties[other][one] += 1 }
    }
    let answered = domains.indices.map { row in zip(rowOfNode, isKnown).count { $0 == row && $1 } }
    let all = answered.reduce(0, +)
    let share = all > 1 ? Double(edges.count) / Double(all * (all - 1) / 2) : 0
    self.domains = domains
    partnerCounts = domains.indices.map { row in rowOfNode.count { $0 == row } }
    cells = domains.indices.map { row in
      domains.indices.map { column in
        let (one, other) = (answered[row], answered[column])
        let pairs = row == column ? one * (one - 1) / 2 : one * other
        return Cell(ties: ties[row][column], pairs: pairs, expected: Double(pairs) * share)
      }
    }
  }

  /// The cell of two domains; `nil` when one has no partner in view.
  package subscript(one: Domain?, other: Domain?) -> Cell? {
    guard let row = domains.firstIndex(of: one), let column = domains.firstIndex(of: other) else {
      return nil
    }
    return cells[row][column]
  }
}

/// Whether partners work within their own domain or across, beside what chance would make of it.
///
/// Partners whose domain is unknown do not count.
package struct Segregation: Hashable, Sendable {
  /// The ties within one domain and those that leave it.
  package struct Share: Hashable, Sendable {
    /// The domain.
    package let domain: Domain
    /// The ties at partners of the domain.
    package let index: ExternalInternalIndex
  }

  /// The ties within domains and across.
  package let index: ExternalInternalIndex
  /// The E-I index to expect when ties did not mind the domain; nothing without ties.
  package let expected: Double?
  /// Whether partners look for their own domain (Newman); nothing without ties or with one domain.
  package let assortativity: Assortativity?
  /// The ties of each domain, in the order of the vocabulary.
  package let shares: [Share]

  init(of projection: Projection) {
    let groups = DomainGroups(of: projection)
    index = groups.graph.externalInternalIndex(of: groups.partition)
    // Without a single deal the test gives the index and its exact expectation.
    expected =
      groups.graph.externalInternalTest(of: groups.partition, permutations: 0)?.expected
    assortativity = groups.graph.assortativity(by: groups.partition)
    let found = zip(
      groups.names, groups.graph.externalInternalIndices(byGroupOf: groups.partition))
    let indices = Dictionary(firsts: found)
    shares = indices.keys.sorted().compactMap { domain in
      indices[domain].map { Share(domain: domain, index: $0) }
    }
  }
}

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
