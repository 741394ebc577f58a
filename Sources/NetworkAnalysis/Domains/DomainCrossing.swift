package import CoalitionModel
import Graphs
package import Wording

/// The ties between two domains, and who connects them.
package struct DomainCrossing: Hashable, Sendable {
  /// A tied pair across the domains.
  package struct Crossing: Hashable, Sendable {
    /// The partner of the first domain.
    package let first: Partner
    /// The partner of the second domain.
    package let second: Partner
    /// Why they are tied.
    package let grounds: [TieGround]
  }

  /// A partner that brings partners of the two domains together that are not tied themselves.
  package struct Connector: Hashable, Sendable {
    /// The partner.
    package let partner: Partner
    /// The partners of the first domain that it is tied to.
    package let first: [Partner]
    /// The partners of the second domain that it is tied to.
    package let second: [Partner]
    /// The untied pairs that reach each other through it in two steps.
    package let routes: [Route]
  }

  /// A way of two steps between untied partners of the two domains.
  package struct Route: Hashable, Sendable {
    /// The partner of the first domain.
    package let first: Partner
    /// The partner of the second domain.
    package let second: Partner
    /// What ties the connector to the first partner.
    package let firstGrounds: [TieGround]
    /// What ties the connector to the second partner.
    package let secondGrounds: [TieGround]

    /// What both steps have in common: the same kind of tie, or the same structure.
    package func through(_ language: Language) -> [String] {
      let names = Set(secondGrounds.map { $0.name(language) })
      return Set(firstGrounds.map { $0.name(language) }.filter(names.contains)).sorted()
    }
  }

  /// The two domains.
  package let domains: [Domain]
  /// The tied pairs, by name.
  package let crossings: [Crossing]
  /// The partners that connect untied pairs, those that connect most first.
  package let connectors: [Connector]
  /// The partners without which no path over recorded ties connects the two domains, by id;
  /// a partner that is the only one of its domain in the file is left out.
  package let indispensable: [Partner]

  init(between one: Domain, and other: Domain, in analysis: Analysis) {
    let projection = analysis.projection
    domains = [one, other]
    let first = projection.partners(of: one)
    crossings = first.flatMap { left in
      Self.neighbors(of: left, from: other, in: projection).map { right in
        Crossing(
          first: left, second: right,
          grounds: projection.grounds(between: left.id, and: right.id))
      }
    }
    let told = analysis.tellsSingleLinks
    indispensable = told ? Self.indispensable(between: domains, in: analysis) : []
    connectors = (told ? projection.partners : [])
      .compactMap { Self.connector($0, between: one, and: other, in: projection) }
      .sorted {
        ($0.routes.count, $1.partner.id) > ($1.routes.count, $0.partner.id)
      }
  }

  /// The partners in the crossings and routes whose place in a domain is a default that the sources leave open.
  package var debatable: [Partner] {
    var found: Set<Partner> = []
    func take(_ partner: Partner) {
      if partner.hasDebatableDomain { found.insert(partner) }
    }
    for crossing in crossings {
      take(crossing.first)
      take(crossing.second)
    }
    for connector in connectors {
      take(connector.partner)
      connector.first.forEach(take)
      connector.second.forEach(take)
    }
    return found.sorted { $0.id < $1.id }
  }

  private static func connector(
    _ partner: Partner, between one: Domain, and other: Domain, in projection: Projection
  ) -> Connector? {
    let first = neighbors(of: partner, from: one, in: projection)
    let second = neighbors(of: partner, from: other, in: projection)
    let routes = first.flatMap { left in
      second
        .filter { projection.grounds(between: left.id, and: $0.id).isEmpty }
        .map { right in
          Route(
            first: left, second: right,
            firstGrounds: projection.grounds(between: partner.id, and: left.id),
            secondGrounds: projection.grounds(between: partner.id, and: right.id))
        }
    }
    guard !routes.isEmpty else { return nil }
    return Connector(partner: partner, first: first, second: second, routes: routes)
  }

  /// The partners without which no partner of the one list reaches any of the other.
  private static func indispensable(
    between domains: [Domain], in analysis: Analysis
  ) -> [Partner] {
    let (network, projection) = (analysis.network, analysis.projection)
    func isAlone(_ partner: Partner) -> Bool {
      !network.partners.contains {
        $0.id != partner.id && $0.domain == partner.domain && $0.status != .stopped
      }
    }
    let nodes = domains.map { projection.nodes(of: $0) }
    let components = analysis.components
    let counts = nodes.map { side in
      side.reduce(into: [:] as [Int: Int]) { $0[components.group(of: $1), default: 0] += 1 }
    }
    let connected = counts[0].keys.filter { counts[1][$0] != nil }
    guard connected.count == 1, let component = connected.first else { return [] }
    let cuts = analysis.separations.cuts(between: nodes[0], and: nodes[1])
      .filter { $0.separatesGroups }
    // The only partner of its side in the component takes all connections along.
    let only = zip(nodes, counts).flatMap { side, counts in
      counts[component] == 1 ? side.filter { components.group(of: $0) == component } : []
    }
    return Set(cuts.map { $0.node } + only).sorted().map(projection.partner(of:))
      .filter { !isAlone($0) }
  }

  /// The partners of a domain that a partner is tied to, in the order of the nodes.
  private static func neighbors(
    of partner: Partner, from domain: Domain, in projection: Projection
  ) -> [Partner] {
    guard let node = projection.node(of: partner.id) else { return [] }
    return projection.graph.neighbors(of: node).map(projection.partner(of:))
      .filter { $0.domain == domain }
  }
}
