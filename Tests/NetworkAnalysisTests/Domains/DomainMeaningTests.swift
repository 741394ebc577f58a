import CoalitionModel
import Graphs
import NetworkAnalysis
import TestSupport
import Testing

@Suite struct DomainMeaningTests {
  @Test func `who stands between untied partners of two domains connects them`() {
    let network = Samples.network(
      ["g1", "m1", "m2", "s1"], ["g1 m1", "g1 m2", "g1 s1", "m2 s1"])
    let brokerage = Analysis(of: network).brokerage
    let connection = brokerage.connections.first { $0.domains == [.medical, .social] }
    #expect(connection?.brokers.map(\.partner.id) == ["g1"])
    #expect(connection?.brokers.map(\.pairs) == [1])
    #expect(connection?.brokers.map(\.isOutsider) == [true])
    #expect(brokerage.roles.map { $0?.liaison } == [1, 0, 0, 0])
  }

  @Test func `a pair of others counts once, and mediating for the own domain is one number`() {
    let network = Samples.network(["m1", "m2", "s1"], ["m1 m2", "m2 s1"])
    let brokerage = Analysis(of: network).brokerage
    #expect(brokerage.connections.map(\.brokers.count) == [1])
    #expect(brokerage.connections[0].brokers[0].isOutsider == false)
    #expect(brokerage.roles[1]?.gatekeeper == 1)
    #expect(brokerage.roles[1]?.representative == 1)
  }

  @Test(arguments: randomNetworks)
  func `the pairs between domains are those found one by one`(_ network: CoalitionNetwork) {
    let steps = Steps(network)
    let brokerage = Analysis(of: network).brokerage
    for connection in brokerage.connections {
      let sides = connection.domains.map { domain in
        network.partners.filter { $0.domain == domain }.map(\.id)
      }
      for broker in connection.brokers {
        let id = broker.partner.id
        let count = sides[0].flatMap { one in sides[1].map { (one, $0) } }.count { one, other in
          steps.isTied(id, one) && steps.isTied(id, other) && !steps.isTied(one, other)
        }
        #expect(broker.pairs == count)
      }
    }
  }

  @Test func `partners without a domain have no role and no place in the index`() {
    let network = Samples.network(["m1", "s1", "x1"], ["m1 x1", "s1 x1", "m1 s1"])
    let analysis = Analysis(of: network)
    #expect(analysis.brokerage.roles.map { $0 == nil } == [false, false, true])
    #expect(analysis.segregation.index == ExternalInternalIndex.only(external: 1))
  }

  @Test func `the index stands beside its expectation, and each domain has its own`() throws {
    let network = Samples.network(["m1", "m2", "s1", "s2"], ["m1 m2", "m1 s1", "s1 s2"])
    let found = Analysis(of: network).segregation
    #expect(found.index.externalEdges == 1 && found.index.internalEdges == 2)
    #expect(abs(try #require(found.expected) - 1.0 / 3) < 1e-12)
    #expect(found.shares.map(\.domain) == [.medical, .social])
    #expect(found.shares.map(\.index.internalEdges) == [1, 1])
    #expect(Analysis(of: Samples.network(["m1", "s1"])).segregation.expected == nil)
  }

  @Test func `a cell of the mixing stands beside what chance would give`() {
    let mixing = Analysis(of: Samples.network(["m1", "m2", "s1", "s2"], ["m1 m2", "m1 s1"])).mixing
    #expect(abs((mixing[.medical, .social]?.expected ?? 0) - 4.0 / 3) < 1e-12)
    #expect(abs((mixing[.medical, .medical]?.expected ?? 0) - 1.0 / 3) < 1e-12)
  }

  @Test func `a pair names who holds two domains together, and how few that are`() {
    let network = Samples.network(["g1", "m1", "m2", "s1"], ["m1 m2", "m2 g1", "g1 s1"])
    let connectivity = Analysis(of: network).connectivity
    let pair = connectivity[.medical, .social]
    #expect(pair?.fewest?.count == 1)
    #expect(pair?.cutPartners.map(\.partner.id) == ["g1", "m2"])
    #expect(pair?.cutPartners.map(\.lostPairs) == [2, 1])
    #expect(pair?.cutPartners.map(\.separates) == [true, true])
    #expect(connectivity[.medical, .informal] == nil)
  }

  @Test(arguments: randomNetworks)
  func `without the fewest partners no path connects two domains`(_ network: CoalitionNetwork) {
    for pair in Analysis(of: network).connectivity.pairs {
      let gone = Set((pair.fewest ?? []).map(\.id))
      let rest = network.with { network in
        network.partners.removeAll { gone.contains($0.id) }
        network.ties.removeAll { gone.contains($0.from) || gone.contains($0.to) }
      }
      let steps = Steps(rest)
      let sides = pair.domains.map { domain in
        rest.partners.filter { $0.domain == domain }.map(\.id)
      }
      #expect(sides[0].allSatisfy { steps.part(of: $0).isDisjoint(with: sides[1]) })
    }
  }

  @Test(arguments: randomNetworks)
  func `every pair of two domains is tied, near, farther or apart`(_ network: CoalitionNetwork) {
    let (reach, steps) = (Analysis(of: network).reach, Steps(network))
    let sides = [Domain.medical, .social].map { domain in
      network.partners.filter { $0.domain == domain }.map(\.id)
    }
    let pairs = sides[0].flatMap { one in sides[1].map { (one, $0) } }
    let tied = pairs.count { steps.isTied($0, $1) }
    let near = pairs.count { steps.areNear($0, $1) }
    let apart = pairs.count { !steps.part(of: $0).contains($1) }
    #expect(reach.pairs == pairs.count && reach.tied == tied)
    #expect(reach.inTwoSteps == near - tied && reach.apart == apart)
    #expect(reach.tied + reach.inTwoSteps + reach.farther + reach.apart == reach.pairs)
  }

  @Test func `groups that are the domains overlap wholly with them`() {
    let network = Samples.network(
      ["m1", "m2", "m3", "s1", "s2", "s3"],
      ["m1 m2", "m2 m3", "m1 m3", "s1 s2", "s2 s3", "s1 s3", "m1 s1"])
    let figures = Analysis(of: network).communities
    #expect(figures.communities.partition.count == 2)
    #expect(figures.overlapWithDomains == 1)
    #expect(Analysis(of: Samples.network(["m1"])).communities.overlapWithDomains == nil)
  }
}

extension ExternalInternalIndex {
  /// An index of so many edges between two groups and none within.
  fileprivate static func only(external count: Int) -> ExternalInternalIndex {
    let edges = (0..<count).map {
      Graph.Edge(from: Graph.Node(2 * $0), to: Graph.Node(2 * $0 + 1))
    }
    let graph = Graph(nodeCount: 2 * count, edges: edges)
    return graph.externalInternalIndex(of: Partition(NodeMap(of: graph) { $0.index % 2 }))
  }
}
