import CoalitionModel
import NetworkAnalysis
import TestSupport
import Testing

@Suite struct WhatIfTests {
  @Test(arguments: randomNetworks)
  func `a partner that stops leaves as if it never was there`(network: CoalitionNetwork) {
    let (analysis, before) = (Analysis(of: network), Steps(network))
    for id in network.partners.map(\.id) {
      let whatIf = WhatIf([.removePartner(id)], to: analysis)
      let left = Steps(network, without: id)
      let projection = whatIf.after.projection
      #expect(Set(projection.partners.map(\.id)) == Set(left.ids))
      for one in left.ids {
        for other in left.ids where one < other {
          #expect(
            !projection.grounds(between: one, and: other).isEmpty == left.isTied(one, other))
        }
      }
      let lost = left.ids.filter { left.part(of: $0).count == 1 && before.part(of: $0).count > 1 }
      #expect(Set(whatIf.newIsolates.map(\.id)) == Set(lost))
      #expect(whatIf.after.network.partner(id)?.status == .stopped)
    }
  }

  @Test(arguments: randomNetworks)
  func `who becomes the only link is so afterwards and was not before`(
    network: CoalitionNetwork
  ) throws {
    let id = try #require(network.partners.first?.id)
    let whatIf = WhatIf([.removePartner(id)], to: Analysis(of: network))
    func isOnlyLink(_ partner: String, _ network: CoalitionNetwork, without: String?) -> Bool {
      let rest = network.with {
        if let without { $0.partners.removeAll { $0.id == without } }
        if let without { $0.ties.removeAll { $0.pair.contains(without) } }
      }
      let whole = Steps(rest).connectedPairs.filter { !$0.contains(partner) }
      return Steps(rest, without: partner).connectedPairs.count < whole.count
    }
    let expected = network.partners.map(\.id).filter {
      $0 != id && isOnlyLink($0, network, without: id) && !isOnlyLink($0, network, without: nil)
    }
    #expect(Set(whatIf.newCutPartners.map(\.partner.id)) == Set(expected))
  }

  @Test func `a ring opened becomes fragile, and a tie heals it`() {
    let ring = Samples.network(["m1", "m2", "s1", "s2"], ["m1 m2", "m2 s2", "s2 s1", "s1 m1"])
    let opened = WhatIf([.removePartner("m2")], to: Analysis(of: ring))
    #expect(opened.newCutPartners.map(\.partner.id) == ["s1"])
    #expect(opened.newOuterPartners.map(\.partner.id) == ["m1", "s2"])
    #expect(opened.newIsolates.isEmpty && opened.relievedCutPartners.isEmpty)
    let path = Samples.network(["m1", "m2", "s1"], ["m1 m2", "m2 s1"])
    let closed = WhatIf([.addTie(PartnerPair("m1", "s1"))], to: Analysis(of: path))
    #expect(closed.relievedCutPartners.map(\.id) == ["m2"])
    #expect(closed.after.reach.tied == 2 && closed.before.reach.tied == 1)
  }

  @Test func `a partner that stops leaves structures, roles and interventions`() {
    let network = Samples.network(["m1", "m2", "s1"]).with {
      var meeting = Structure(id: "k", name: "Overleg")
      meeting.members = ["m1", "m2", "s1"]
      meeting.chair = "m1"
      $0.structures = [meeting]
      $0.partners[0].roles = [Partner.HeldRole(.lead)]
      $0.partners[1].members = ["m1", "s1"]
      var intervention = Intervention(name: "Huisbezoek")
      intervention.performers = ["m1", "s1"]
      $0.interventions = [intervention]
    }
    let after = network.applying([.removePartner("m1")])
    #expect(after.structures[0].members == ["m2", "s1"] && after.structures[0].chair == nil)
    #expect(after.partners[0].roles.isEmpty && after.partners[1].members == ["s1"])
    #expect(after.interventions[0].performers == ["s1"])
    #expect(network.applying([]) == network)
    #expect(network.applying([.removePartner("x"), .addTie(PartnerPair("m1", "x"))]) == network)
  }

  @Test func `a tie that is added is there once, in place of one that was planned`() {
    let network = Samples.network(["m1", "s1"]).with {
      var planned = Tie(from: "s1", to: "m1")
      planned.standing = .planned
      $0.ties = [planned]
      $0.partners[1].status = .wanted
    }
    let after = network.applying([.addTie(PartnerPair("m1", "s1"))])
    #expect(after.ties.map(\.standing) == [.current])
    #expect(after.partners[1].status == .involved)
  }
}
