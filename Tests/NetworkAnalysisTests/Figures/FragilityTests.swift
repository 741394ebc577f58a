import CoalitionModel
import Graphs
import NetworkAnalysis
import TestSupport
import Testing

@Suite struct FragilityTests {
  @Test func `in a path the partners between are cut partners and every tie is a bridge`() {
    let network = Samples.network(["m1", "m2", "m3", "m4"], ["m1 m2", "m2 m3", "m3 m4"])
    let fragility = Analysis(of: network).fragility
    #expect(fragility.cutPartners.map(\.partner.id) == ["m2", "m3"])
    #expect(fragility.cutPartners.map(\.lostPairs) == [2, 2])
    #expect(fragility.cutPartners.map { $0.cutOff.map { $0.map(\.id) } } == [[["m1"]], [["m4"]]])
    #expect(fragility.bridges.count == 3)
  }

  @Test func `when several parts are largest all of them come loose`() {
    let network = Samples.network(["m1", "m2", "m3"], ["m1 m2", "m2 m3"])
    let cutPartner = Analysis(of: network).fragility.cutPartners.first
    #expect(cutPartner?.cutOff.map { $0.map(\.id) } == [["m1"], ["m3"]])
  }

  @Test func `a ring has no cut partners and no bridges`() {
    let network = Samples.network(["m1", "m2", "m3"], ["m1 m2", "m2 m3", "m3 m1"])
    let analysis = Analysis(of: network)
    #expect(analysis.fragility.cutPartners.isEmpty)
    #expect(analysis.fragility.bridges.isEmpty)
    #expect(analysis.isArticulationPoint.values.allSatisfy { !$0 })
  }

  @Test(arguments: randomNetworks)
  func `cut partners are those without whom others lose each other`(_ network: CoalitionNetwork) {
    let whole = Steps(network).connectedPairs
    let expected = network.partners.compactMap { partner -> (String, Int)? in
      let left = Steps(network, without: partner.id).connectedPairs
      let lost = whole.filter { !$0.contains(partner.id) && !left.contains($0) }
      return lost.isEmpty ? nil : (partner.id, lost.count)
    }
    .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    let cutPartners = Analysis(of: network).fragility.cutPartners
    #expect(cutPartners.map(\.partner.id) == expected.map(\.0))
    #expect(cutPartners.map(\.lostPairs) == expected.map(\.1))
  }

  @Test(arguments: randomNetworks)
  func `what is cut off are the parts that remain, without the one that is largest`(
    _ network: CoalitionNetwork
  ) {
    for cutPartner in Analysis(of: network).fragility.cutPartners {
      let id = cutPartner.partner.id
      let mates = Steps(network).part(of: id).subtracting([id])
      let rest = Steps(network, without: id)
      let parts = Set(mates.map { rest.part(of: $0) })
      let most = parts.map(\.count).max()
      let largest = parts.filter { $0.count == most }
      let expected = largest.count == 1 ? parts.subtracting(largest) : parts
      #expect(Set(cutPartner.cutOff.map { Set($0.map(\.id)) }) == expected)
      #expect(cutPartner.cutOff.count == expected.count)
    }
  }

  @Test(arguments: randomNetworks)
  func `a bridge is the only tie between two parts`(_ network: CoalitionNetwork) {
    let bridges = Set(Analysis(of: network).fragility.bridges)
    for tie in network.ties {
      let rest = Steps(network.with { $0.ties.removeAll { $0.pair == tie.pair } })
      #expect(bridges.contains(tie.pair) == !rest.part(of: tie.from).contains(tie.to))
    }
  }
}
