import Foundation
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

  @Test func `the ranks by pattern and blocks find more than the pattern alone`() throws {
    let alone = try patternRates { $0.edgeCount >= 50 }
    let both = try rates { network, split, pairs in
      let graph = network.rest(split)
      let pattern = LinkPattern(
        of: graph, groups: network.groups, countsShared: graph.edgeCount >= 50)
      // Hidden and open pairs are ranked as one list.
      let (hidden, open) = network.candidates(split)
      let all = hidden + open
      let ranks = Dictionary(uniqueKeysWithValues: zip(all, pattern.ranks(of: all, in: graph)))
      return pairs.map { ranks[$0] ?? 0 }
    }
    let means = [alone, both].map { found in
      found.reduce(0) { $0 + $1.rate.middle } / Double(found.count)
    }
    #expect(means[0] >= 0.816)
    #expect(means[1] >= means[0] + 0.005, "\(means)")
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

/// One rescue network with ten ways to hide a fifth of its edges, and how well each score found them.
struct HeldOutEdges: Decodable {
  struct Split: Decodable {
    let hidden: [[Int]]
    let auc: [String: Double?]
  }

  let name: String
  let n: Int
  let sector: [Int]
  let edges: [[Int]]
  let splits: [Split]

  var groups: Partition { Partition(NodeMap(values: sector)) }

  /// The pairs across sectors that are hidden, and those that have no edge.
  func candidates(_ split: Split) -> (hidden: [NodePair], open: [NodePair]) {
    let across = whole.pairs.filter { sector[$0.first.index] != sector[$0.second.index] }
    let hidden = Set(split.hidden.map { NodePair(Graph.Node($0[0]), Graph.Node($0[1])) })
    return (
      across.filter(hidden.contains),
      across.filter { !whole.hasEdge(from: $0.first, to: $0.second) }
    )
  }

  private var whole: Graph { Graph(nodeCount: n, edges: edges.map { Graph.Edge($0[0], $0[1]) }) }

  /// The network without the hidden edges.
  func rest(_ split: Split) -> Graph {
    let hidden = Set(split.hidden.map { Set($0) })
    let shown = edges.filter { !hidden.contains(Set($0)) }
    return Graph(nodeCount: n, edges: shown.map { Graph.Edge($0[0], $0[1]) })
  }

  static func all() throws -> [HeldOutEdges] {
    let folder = RescueNetwork.folder?.appending(path: "benchmark")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder ?? URL(filePath: "/"), includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "json" }
      .sorted { $0.path < $1.path }
      .map { try JSONDecoder().decode(HeldOutEdges.self, from: Data(contentsOf: $0)) }
  }
}

/// How often a hidden edge scores above a pair without one: the area under the ROC curve.
struct HitRate {
  /// Where equal scores count as lost, as half, and as won.
  let lowest: Double
  let middle: Double
  let highest: Double

  /// Nothing where there is nothing to compare.
  init?(_ hidden: [Double], above open: [Double]) {
    guard !hidden.isEmpty, !open.isEmpty else { return nil }
    let all = Double(hidden.count * open.count)
    var (won, equal) = (0, 0)
    for high in hidden {
      won += open.count { high > $0 + 1e-9 }
      equal += open.count { abs(high - $0) <= 1e-9 }
    }
    lowest = Double(won) / all
    middle = (Double(won) + Double(equal) / 2) / all
    highest = Double(won + equal) / all
  }
}
