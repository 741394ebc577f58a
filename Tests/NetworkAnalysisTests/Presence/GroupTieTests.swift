import CoalitionModel
import NetworkAnalysis
import Testing

@Suite struct GroupTieTests {
  private func tie(_ network: CoalitionNetwork) -> GroupTie {
    let analysis = Analysis(of: network)
    return GroupTie(
      between: [.domain(.medical)], and: [.domain(.social)], in: network,
      tieEvidence: analysis.tieEvidence)
  }

  @Test func `one tied pair is enough`() {
    let found = tie(Samples.network(["m1", "m2", "s1"], ["m1 s1"]))
    #expect(found.presence == .present)
    #expect(found.tied.map(\.first.id) == ["m1"])
    #expect(found.untied.map(\.first.id) == ["m2"])
  }

  @Test func `all pairs must be denied before the tie is absent`() {
    var network = Samples.network(["m1", "m2", "s1"], ["m1 s1", "m2 s1"])
    network.ties[0].standing = .absent
    network.ties[1].standing = .absent
    #expect(tie(network).presence == .absent)
    network.ties.removeLast()
    #expect(tie(network).presence == .unknown)
  }

  @Test func `what sources say of the two domains decides when a side is not in view`() {
    var network = Samples.network(["m1"])
    #expect(tie(network).presence == .unknown)
    #expect(tie(network).emptySides == [[.domain(.social)]])
    network.statements = [
      Statement(about: [.domain(.social), .domain(.medical)], standing: .absent)
    ]
    #expect(tie(network).presence == .absent)
  }

  @Test func `a meeting of once is foreseen and does not count`() {
    var network = Samples.network(["m1", "s1"], ["m1 s1"])
    network.ties[0].standing = .oneOff
    #expect(tie(network).presence == .unknown)
    #expect(tie(network).foreseen.count == 1)
  }
}
