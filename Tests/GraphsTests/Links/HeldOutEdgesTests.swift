import Graphs
import Testing

/// Whether the pattern finds edges that were hidden, on the seven rescue networks with ten splits each.
@Suite(.enabled(if: RescueNetwork.folder != nil, "COALITIEKAART_DATA names no folder"))
struct HeldOutEdgesTests {
  private func rates(
    _ score: (HeldOutEdges, HeldOutEdges.Split, [NodePair]) -> [Double]
  ) throws -> [(network: HeldOutEdges, split: HeldOutEdges.Split, rate: HitRate)] {
    try HeldOutEdges.all().flatMap { network in
      network.splits.compactMap { split in
        let (hidden, open) = network.candidates(split)
        return HitRate(score(network, split, hidden), above: score(network, split, open)).map {
          (network, split, $0)
        }
      }
    }
  }

  @Test func `there are seven networks with ten splits`() throws {
    let networks = try HeldOutEdges.all()
    #expect(networks.count == 7)
    #expect(networks.allSatisfy { $0.splits.count == 10 })
  }

  @Test func `resource allocation finds as much on every split as the reference`() throws {
    let found = try rates { network, split, pairs in
      network.rest(split).resourceAllocation(of: pairs)
    }
    try expect(found, toEqual: "resource_allocation", exactly: 67)
  }

  @Test(arguments: [("beta_mix", false), ("beta_mix_ra", true)])
  func `the pattern finds as much on every split as the reference`(
    key: String, countsShared: Bool
  ) throws {
    try expect(patternRates { _ in countsShared }, toEqual: key, exactly: 58)
  }

  /// Where pairs score equally the reference let the last bit of a sum decide: then it must lie
  /// between all of those lost and all of those won, else it must be the same to 0.001.
  private func expect(
    _ found: [(network: HeldOutEdges, split: HeldOutEdges.Split, rate: HitRate)],
    toEqual key: String, exactly fewest: Int
  ) throws {
    #expect(found.count == 69)
    var same = 0
    for (network, split, rate) in found {
      let expected = try #require(split.auc[key] ?? nil)
      same += abs(rate.middle - expected) <= 1e-3 ? 1 : 0
      #expect(
        rate.lowest - 1e-6 <= expected && expected <= rate.highest + 1e-6,
        "\(network.name) \(split.hidden)")
    }
    #expect(same >= fewest)
  }

  @Test func `the pattern finds 0,81 or more, with shared neighbors from 50 edges on`() throws {
    let found = try patternRates { $0.edgeCount >= 50 }
    let mean = found.reduce(0) { $0 + $1.rate.middle } / Double(found.count)
    #expect(mean >= 0.81)
  }

  private func patternRates(
    _ countsShared: (Graph) -> Bool
  ) throws -> [(network: HeldOutEdges, split: HeldOutEdges.Split, rate: HitRate)] {
    try rates { network, split, pairs in
      let graph = network.rest(split)
      let pattern = LinkPattern(
        of: graph, groups: network.groups, countsShared: countsShared(graph))
      return pairs.map(pattern.logOdds)
    }
  }
}
