import CoalitionModel
import NetworkAnalysis
import TestSupport
import Testing

@Suite struct InvolvementTests {
  private func structure(_ id: String, _ kind: StructureKind, _ members: [String]) -> Structure {
    var structure = Structure(id: id, name: id.uppercased(), kind: kind)
    structure.members = members
    return structure
  }

  @Test func `partners stand in the band of their status`() {
    let statuses: [PartnerStatus] = [.involved, .wanted, .mentioned, .approached, .stopped]
    let network = Samples.network(["m5", "m4", "m3", "m2", "m1"]).with { network in
      for (index, status) in statuses.enumerated() { network.partners[index].status = status }
    }
    let involvement = Analysis(of: network).involvement
    #expect(involvement.involved.map(\.id) == ["m5"])
    #expect(involvement.wanted.map(\.id) == ["m4"])
    #expect(involvement.approached.map(\.id) == ["m2"])
    #expect(involvement.mentioned.map(\.id) == ["m3"])
  }

  @Test func `partners without a tie are told apart by their place in the coalition`() {
    let network = Samples.network(["m1", "m2", "m3", "m4", "m5"], ["m1 m2"]).with { network in
      var whole = structure("geheel", .coalition, ["m1", "m2", "m3"])
      whole.associates = ["m4", "m3"]
      network.structures = [whole]
    }
    let involvement = Analysis(of: network).involvement
    #expect(involvement.coalitionOnly.map(\.id) == ["m3"])
    #expect(involvement.coalitionAssociates.map(\.id) == ["m4"])
    #expect(involvement.withoutTies.map(\.id) == ["m5"])
  }

  @Test func `a coalition that has ended does not count`() {
    let network = Samples.network(["m1"]).with { network in
      var whole = structure("geheel", .coalition, ["m1"])
      whole.standing = .ended
      network.structures = [whole]
    }
    #expect(Analysis(of: network).involvement.withoutTies.map(\.id) == ["m1"])
    #expect(Analysis(of: network).projection.leftOut.isEmpty)
  }

  @Test func `a sole structure is one and holds nobody who is tied elsewhere`() {
    let network = Samples.network(["m1", "m2", "m3", "s1", "s2"], ["m2 s1"]).with { network in
      network.structures = [
        structure("tafel", .meeting, ["m1", "m2", "m3"]),
        structure("geheel", .coalition, ["m3", "s1", "s2"]),
      ]
    }
    let sole = Analysis(of: network).involvement.soleStructure
    #expect(sole.mapValues(\.id) == ["m1": "tafel"])
  }
}
