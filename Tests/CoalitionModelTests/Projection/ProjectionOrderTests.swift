import CoalitionModel
import Graphs
import Testing

/// The order of a file has no say in what is computed.
@Suite struct ProjectionOrderTests {
  static let ids = (10..<30).map { "p\($0)" }

  static let network: CoalitionNetwork = {
    var random = SplitMix64(seed: 1)
    var partners = Partner.samples(ids)
    partners[3].status = .wanted
    partners[7].members = ["p11", "p25", "p19"]
    let kinds = Array(TieKind.allCases)
    let ties = (0..<40).map { number in
      var tie = Tie.sample(
        ids[Int(random.next() % 20)], ids[Int(random.next() % 20)],
        intensity: number.isMultiple(of: 3) ? Int(random.next() % 6) : nil)
      tie.kind = kinds[Int(random.next() % UInt64(kinds.count))]
      return tie
    }
    let structures = (0..<6).map { number in
      Structure.sample(
        "s\(number)", (0..<5).map { _ in ids[Int(random.next() % 20)] },
        kind: number == 2 ? .coalition : .meeting,
        associates: number == 4 ? [ids[0], ids[9]] : [])
    }
    return .sample(partners: partners, ties: ties, structures: structures)
  }()

  private func shuffled(_ seed: UInt64) -> CoalitionNetwork {
    var random = SplitMix64(seed: seed)
    var network = Self.network
    network.partners.shuffle(using: &random)
    network.ties.shuffle(using: &random)
    network.structures.shuffle(using: &random)
    for index in network.structures.indices {
      network.structures[index].members.shuffle(using: &random)
      network.structures[index].associates.shuffle(using: &random)
    }
    for index in network.partners.indices {
      network.partners[index].members.shuffle(using: &random)
    }
    for index in network.ties.indices where random.next().isMultiple(of: 2) {
      network.ties[index] = Self.turned(network.ties[index])
    }
    return network
  }

  private static func turned(_ tie: Tie) -> Tie {
    var turned = tie
    (turned.from, turned.to) = (tie.to, tie.from)
    return turned
  }

  @Test(arguments: UInt64(1)...12)
  func `partners, ties and members in another order give the same graph`(_ seed: UInt64) {
    let network = shuffled(seed)
    #expect(network != Self.network, "seed \(seed)")
    let expected = Projection(of: Self.network)
    let found = Projection(of: network)
    #expect(found.graph == expected.graph)
    #expect(found.partners.map(\.id) == expected.partners.map(\.id))
    #expect(found.leftOut.map(\.id) == expected.leftOut.map(\.id))
    #expect(found.reasons == expected.reasons)
  }

  @Test func `the sample has ties, structures and strengths to shuffle`() {
    let projection = Projection(of: Self.network)
    #expect(projection.graph.edgeCount > 40)
    #expect(projection.leftOut.map(\.id) == ["s2"])
    #expect(Set(projection.graph.edges.map(\.strength)).count > 2)
    #expect(projection.grounds.values.contains { $0.count > 1 })
  }
}
