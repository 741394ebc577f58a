import CoalitionModel
import NetworkAnalysis
import TestSupport
import Testing
import Wording

@Suite struct CareChainTests {
  /// Midwives, maternity care and youth health care, tied as asked.
  private func network(_ ties: [String]) -> CoalitionNetwork {
    Samples.network(["mv", "mk", "pj"], ties).with { network in
      network.partners[0].type = .verloskundige
      network.partners[1].type = .kraamzorg
      network.partners[2].type = .jgz
    }
  }

  @Test func `the chain exists when every link does`() {
    let chain = Analysis(of: network(["mv mk", "pj mk"])).careChain
    #expect(chain.links.map(\.tie.presence) == [.present, .present])
    #expect(chain.presence == .present)
  }

  @Test func `a link that no source names is unknown, and so is the chain`() {
    let chain = Analysis(of: network(["mv mk"])).careChain
    #expect(chain.links.map(\.tie.presence) == [.present, .unknown])
    #expect(chain.presence == .unknown)
  }

  @Test func `a link that a source denies is absent, and so is the chain`() {
    let denied = network(["mv mk"]).with { network in
      let groups = [PartnerGroup.type(.jgz), .type(.kraamzorg)]
      network.statements = [Statement(about: groups, standing: .absent)]
    }
    let chain = Analysis(of: denied).careChain
    #expect(chain.links.map(\.tie.presence) == [.present, .absent])
    #expect(chain.presence == .absent)
  }

  @Test func `in a complete network an untied link is absent`() {
    let chain = Analysis(of: network(["mv mk"]).with { $0.isComplete = true }).careChain
    #expect(chain.links.map(\.tie.presence) == [.present, .absent])
  }

  @Test func `a planned tie is foreseen and not present`() {
    let planned = network(["mv mk", "mk pj"]).with { $0.ties[1].standing = .planned }
    let link = Analysis(of: planned).careChain.links[1]
    #expect(link.tie.presence == .unknown)
    #expect(link.tie.foreseen.map { [$0.first.id, $0.second.id] } == [["mk", "pj"]])
  }

  @Test func `a step without a partner in view is named`() {
    let lonely = network(["mv mk"]).with { $0.partners.removeLast() }
    let link = Analysis(of: lonely).careChain.links[1]
    #expect(link.tie.presence == .unknown)
    #expect(link.tie.emptySides == [[.type(.jgz)]])
  }

  @Test func `a structure that all links share is named once`() {
    let meeting = network([]).with { network in
      var structure = Structure(id: "tafel", name: "Tafel", kind: .meeting)
      structure.members = ["mv", "mk", "pj"]
      network.structures = [structure]
    }
    let chain = Analysis(of: meeting).careChain
    #expect(chain.sharedThrough(.dutch) == ["Tafel"])
    #expect(chain.links.map { $0.through(.english) } == [["Tafel"], ["Tafel"]])
  }
}
