import CoalitionModel
import NetworkAnalysis
import TestSupport
import Testing

@Suite struct PartnerPresenceTests {
  static let statuses: [(PartnerStatus, Evidence)] = [
    (.involved, .present), (.wanted, .absent), (.stopped, .absent), (.mentioned, .unknown),
    (.approached, .unknown),
  ]

  @Test(arguments: statuses)
  func `the status of the only partner decides`(_ status: PartnerStatus, _ expected: Evidence) {
    let network = Samples.network(["m1"]).with { $0.partners[0].status = status }
    #expect(PartnerPresence(of: [.domain(.medical)], in: network).presence == expected)
  }

  @Test func `without a partner nothing is known, unless somebody says so`() {
    var network = Samples.network(["m1"])
    let groups = [PartnerGroup.domain(.social)]
    #expect(PartnerPresence(of: groups, in: network).presence == .unknown)
    network.statements = [Statement(about: groups, standing: .absent)]
    #expect(PartnerPresence(of: groups, in: network).presence == .absent)
    network.statements = [Statement(about: groups, standing: .wanted)]
    #expect(PartnerPresence(of: groups, in: network).presence == .unknown)
    network.isComplete = true
    #expect(PartnerPresence(of: groups, in: network).presence == .absent)
  }

  @Test func `one partner that takes part outweighs all that does not`() {
    let network = Samples.network(["m2", "m1"]).with { $0.partners[0].status = .wanted }
    let presence = PartnerPresence(of: [.domain(.medical)], in: network)
    #expect(presence.presence == .present)
    #expect(presence.involved.map(\.id) == ["m1"])
    #expect(presence.wanted.map(\.id) == ["m2"])
  }
}
