import CoalitionModel
import NetworkAnalysis
import TestSupport
import Testing

@Suite struct CoherenceTests {
  private func structure(_ id: String, _ members: [String]) -> Structure {
    var structure = Structure(id: id, name: id.uppercased(), kind: .meeting)
    structure.members = members
    return structure
  }

  @Test func `structures with two partners in common overlap`() {
    let network = Samples.network(["m1", "m2", "m3", "s1"]).with {
      $0.structures = [
        structure("b", ["m1", "m2", "s1"]), structure("a", ["m1", "m2", "m3"]),
        structure("c", ["m1", "s1"]),
      ]
      $0.structures.append(
        structure("d", ["m1", "m2", "m3", "s1"]).with { $0.statedCoalitionWide = true })
    }
    let overlaps = Analysis(of: network).overlaps
    #expect(overlaps.map { $0.first.id + $0.second.id } == ["ab", "bc"])
    #expect(overlaps[0].shared.map(\.id) == ["m1", "m2"])
    #expect(overlaps[0].share == 0.5)
    var options = ProjectionOptions()
    options.includesCoalitionWide = true
    #expect(Analysis(of: network, options: options).overlaps.count == 5)
  }

  @Test func `partners at the edge have one tie, with whom it is`() {
    let network = Samples.network(["m1", "m2", "m3", "s1"], ["m1 m2", "m2 m3"])
    let outer = Analysis(of: network).outerPartners
    #expect(outer.map(\.partner.id) == ["m1", "m3"])
    #expect(outer.map(\.contact.id) == ["m2", "m2"])
  }

  @Test func `phases are connected by a partner in both, or by a tie`() {
    let network = Samples.network(["m1", "m2", "s1"], ["m2 s1"]).with {
      $0.partners[0].phases = [.before, .during]
      $0.partners[1].phases = [.during]
      $0.partners[2].phases = [.after]
    }
    let chain = Analysis(of: network).phases
    #expect(chain.partners.map { $0.map(\.id) } == [["m1"], ["m1", "m2"], ["s1"]])
    #expect(chain.links.map(\.presence) == [.present, .present])
    #expect(chain.links[0].both.map(\.id) == ["m1"])
    #expect(chain.links[1].pairs == [PartnerPair("m2", "s1")])
  }

  @Test
  func `where no tie leads on the chain is not in view, and missing when the file is complete`() {
    let network = Samples.network(["m1", "s1"]).with {
      $0.partners[0].phases = [.during]
      $0.partners[1].phases = [.after]
    }
    #expect(Analysis(of: network).phases.links.map(\.presence) == [.unknown, .unknown])
    let complete = network.with { $0.isComplete = true }
    #expect(Analysis(of: complete).phases.links.map(\.presence) == [.absent, .absent])
  }

  @Test func `ties and interventions tell the phase too`() {
    let network = Samples.network(["m1", "s1", "s2"], ["m1 s1"]).with {
      $0.ties[0].phases = [.before]
      var visit = Intervention(name: "Huisbezoek")
      visit.phases = [.during]
      visit.performers = ["s2"]
      var plan = visit
      plan.standing = .planned
      plan.performers = ["m1"]
      $0.interventions = [visit, plan]
    }
    let chain = Analysis(of: network).phases
    #expect(chain.partners.map { $0.map(\.id) } == [["m1", "s1"], ["s2"], []])
  }

  private func themed(_ ties: [String]) throws -> (CoalitionNetwork, Theme) {
    let theme = try #require(Theme(code: "armoede-schulden"))
    let network = Samples.network(["m1", "m2", "s1"], ties).with {
      $0.partners[0].type = .verloskundige
      $0.partners[2].themes = [theme]
      $0.priorities = [Priority(theme)]
    }
    return (network, theme)
  }

  @Test func `a theme is as many steps off as the nearest signaller`() throws {
    let (network, theme) = try themed(["m1 m2", "m2 s1"])
    let route = try #require(Analysis(of: network, guide: .sample).themes.first)
    #expect(route.theme == theme && route.workers.map(\.id) == ["s1"])
    #expect(route.steps == 2 && !route.isOutOfReach)
    let own = network.with { $0.partners[0].themes = [theme] }
    #expect(Analysis(of: own, guide: .sample).themes.first?.steps == 0)
  }

  @Test func `a theme without a path from the signallers is out of reach`() throws {
    let (network, _) = try themed(["m1 m2"])
    #expect(Analysis(of: network, guide: .sample).themes.map(\.isOutOfReach) == [true])
  }

  @Test func `a theme that nobody is recorded to work on is not out of reach but open`() throws {
    let (network, _) = try themed([])
    let open = network.with { $0.partners[2].themes = [] }
    let route = try #require(Analysis(of: open, guide: .sample).themes.first)
    #expect(route.workers.isEmpty && route.steps == nil && !route.isOutOfReach)
  }

  @Test func `levels are counted per tied pair, and both levels apart`() {
    let network = Samples.network(["m1", "m2", "s1"], ["m1 m2", "m1 m2", "m1 s1", "m2 s1"]).with {
      $0.ties[0].levels = [.operational]
      $0.ties[1].kind = TieKind(code: "overeenkomst")
      $0.ties[1].levels = [.administrative]
      $0.ties[2].levels = [.operational]
    }
    let quality = Analysis(of: network).tieQuality
    #expect(quality.pairsByLevel == [.operational: 2, .administrative: 1])
    #expect(quality.pairsWithoutLevel == 1 && quality.pairsAtBothLevels == 1)
  }

  @Test func `a pair hangs on one person only when nothing else holds it`() {
    let network = Samples.network(["m1", "m2", "s1"], ["m1 m2", "m1 s1", "m1 s1"]).with {
      $0.ties[0].isPersonBound = true
      $0.ties[1].isPersonBound = true
      $0.ties[2].kind = TieKind(code: "overleg")
    }
    let quality = Analysis(of: network).tieQuality
    #expect(quality.personBound == [PartnerPair("m1", "m2")])
    #expect(quality.partlyPersonBound == [PartnerPair("m1", "s1")])
  }
}

extension Structure {
  fileprivate func with(_ change: (inout Structure) -> Void) -> Structure {
    var copy = self
    change(&copy)
    return copy
  }
}
