import CoalitionModel
import Graphs
import NetworkAnalysis
import TestSupport
import Testing

@Suite struct TieProspectsTests {
  private func missing(
    _ network: CoalitionNetwork, requests: [RequestedTie] = [], importance: [String: Int] = [:]
  ) -> TieProspects {
    let analysis = Analysis(of: network, requests: requests)
    return TieProspects(analysis.missingTies, in: analysis, importance: importance)
  }

  @Test func `tied and planned pairs are left out, and what is absent differs from unknown`() {
    let network = Samples.network(["m1", "m2", "s1", "s2"], ["m1 s1"]).with {
      $0.ties.append(Tie(from: "m2", to: "s2").with { $0.standing = .planned })
      $0.ties.append(Tie(from: "m2", to: "s1").with { $0.standing = .absent })
      $0.ties.append(Tie(from: "m1", to: "s2").with { $0.standing = .wanted })
    }
    let found = missing(network)
    #expect(found.planned.map(\.pair) == [PartnerPair("m2", "s2")])
    let known = Dictionary(
      uniqueKeysWithValues: found.ties.map { ($0.pair, $0.evidence.presence) })
    #expect(known == [PartnerPair("m2", "s1"): .absent, PartnerPair("m1", "s2"): .unknown])
  }

  @Test(arguments: randomNetworks)
  func `gains are those of a network with the tie`(network: CoalitionNetwork) {
    let found = missing(network)
    for tie in found.ties {
      let after = network.applying([.addTie(tie.pair)])
      let contact = DomainContact(
        between: .medical, and: .social, in: Analysis(of: after))
      let passing = (contact.passing ?? 0) - (found.contact.passing ?? 0)
      let nearness = (contact.nearness ?? 0) - (found.contact.nearness ?? 0)
      #expect(abs(passing - found[tie].passingGain) < 1e-12)
      #expect(abs(nearness - found[tie].nearnessGain) < 1e-12)
      let near = { (reach: DomainReach) in reach.tied + reach.inTwoSteps }
      #expect(near(contact.reach) - near(found.contact.reach) == tie.gain)
    }
  }

  @Test(arguments: randomNetworks)
  func `an introducer knows both, and a list gives nobody more than two ties`(
    network: CoalitionNetwork
  ) {
    let steps = Steps(network)
    let found = missing(network)
    for tie in found.ties {
      let both = steps.ids.filter {
        steps.isTied(tie.first.id, $0) && steps.isTied($0, tie.second.id)
      }
      #expect(found[tie].introducer.map { both.contains($0.id) } ?? both.isEmpty)
    }
    let list = found.first(4)
    #expect(list.allSatisfy { found.outlook(of: $0) != .later })
    for id in steps.ids { #expect(list.count { $0.pair.contains(id) } <= 2) }
    for outlook in TieOutlook.allCases {
      #expect(list.count { found.outlook(of: $0) == outlook } <= 4)
    }
    let set = found.set(4)
    for id in steps.ids { #expect(set.ties.count { $0.pair.contains(id) } <= 2) }
    #expect((set.contact.passing ?? 0) >= (found.contact.passing ?? 0))
    #expect((set.contact.nearness ?? 0) >= (found.contact.nearness ?? 0))
  }

  @Test(arguments: randomNetworks)
  func `the order of the file makes no difference`(network: CoalitionNetwork) {
    let turned = network.with {
      $0.partners.reverse()
      $0.ties = $0.ties.reversed().map { Tie(from: $0.to, to: $0.from) }
    }
    let (one, other) = (missing(network), missing(turned))
    #expect(one.ties == other.ties)
    #expect(one.ties.map { one[$0] } == other.ties.map { other[$0] })
    #expect(one.set(3).ties == other.set(3).ties)
  }

  @Test func `what the norm asks for comes first and never waits`() throws {
    let ids = (0..<6).map { "m\($0)" } + (0..<6).map { "s\($0)" }
    let network = Samples.network(ids, ["m0 s0", "m0 s1", "m1 s0", "m1 m2", "s1 s2"]).with {
      $0.partners[5].type = .kraamzorg
      $0.partners[11].type = .jgz
    }
    let request = RequestedTie(
      requirement: "X", first: [.type(.kraamzorg)], second: [.type(.jgz)])
    let pair = PartnerPair("m5", "s5")
    let unasked = missing(network)
    let without = try #require(unasked.ties.first { $0.pair == pair })
    #expect(unasked.outlook(of: without) == .later && unasked.importance(of: without) == 0)
    let found = missing(network, requests: [request], importance: ["X": 3])
    let asked = try #require(found.ties.first { $0.pair == pair })
    #expect(asked.requirements == ["X"] && found.importance(of: asked) == 3)
    #expect(found.ties(.introduction).first?.pair == pair)
    #expect(found[asked].introducer == nil)
  }

  @Test func `two columns make four outlooks`() {
    let ids = (0..<9).map { "m\($0)" } + (0..<9).map { "s\($0)" }
    let ties = (1..<9).flatMap { ["m0 s\($0)", "m\($0) s0"] } + ["m1 s1", "m2 s2", "m1 m2"]
    let found = missing(Samples.network(ids, ties))
    for tie in found.ties {
      let expected: TieOutlook =
        switch (found[tie].bringsMuch, found[tie].fitsPattern && found[tie].introducer != nil) {
        case (true, true): .quick
        case (true, false): .introduction
        case (false, true): .unaided
        case (false, false): .later
        }
      #expect(found.outlook(of: tie) == expected)
    }
    let prospects = found.ties.map { found[$0] }
    let least = prospects.filter(\.bringsMuch).map(\.passingGain).min() ?? 0
    #expect(prospects.filter { !$0.bringsMuch }.allSatisfy { $0.passingGain < least })
    #expect(prospects.contains { !$0.bringsMuch })
  }

  @Test func `those who meet in the whole coalition know where`() {
    let network = Samples.network(["m1", "m2", "s1"]).with {
      var whole = Structure(id: "k", name: "Coalitie", kind: .coalition)
      whole.members = ["m1", "s1"]
      $0.structures = [whole]
    }
    let found = missing(network)
    let shared = Dictionary(
      uniqueKeysWithValues: found.ties.map { ($0.pair, found[$0].shared.map(\.id)) })
    #expect(shared == [PartnerPair("m1", "s1"): ["k"], PartnerPair("m2", "s1"): []])
    let prospects = found.ties.map { found[$0] }
    #expect(
      prospects.allSatisfy { $0.logOdds == nil && !$0.fitsPattern && $0.introducer == nil })
  }

  @Test(arguments: [[], ["m1"], ["m1", "m2"], ["p1", "s1"]])
  func `without partners on both sides there is nothing`(ids: [String]) {
    let found = missing(Samples.network(ids))
    #expect(found.ties.isEmpty && found.first(3).isEmpty && found.set(3).ties.isEmpty)
    #expect(found.contact.passing == nil && found.isWeak && !found.isLeftOut)
    #expect(Set(found.domainsInView) == Set(ids.compactMap { Samples.partner($0).domain }))
  }

  @Test func `who does not take part yet and what sources say stay beside the ties`() {
    let network = Samples.network(["m1", "s1", "s2", "s3", "p1"], ["m1 s1"]).with {
      $0.partners[2].status = .approached
      $0.partners[3].status = .stopped
      $0.partners[4].status = .wanted
      $0.statements = [
        Statement(about: [.domain(.social), .domain(.medical)], standing: .wanted),
        Statement(about: [.type(.kraamzorg), .domain(.social)], standing: .wanted),
        Statement(about: [.domain(.social), .domain(.publicHealth)], standing: .wanted),
        Statement(about: [.domain(.medical)], standing: .wanted),
      ]
    }
    let found = missing(network)
    #expect(found.partnersNotInView.map(\.id) == ["s2"])
    #expect(found.statements == Array(network.statements[..<2]))
    #expect(found.ties.isEmpty)
  }

  @Test(arguments: randomNetworks)
  func `the worst case is that of the partner whose loss costs most`(network: CoalitionNetwork) {
    let found = missing(network).contact.worstNearness
    let rest = network.partners.map { lost in
      DomainContact(
        between: .medical, and: .social,
        in: Analysis(of: network.applying([.removePartner(lost.id)]))
      ).nearness
    }
    #expect(abs((found ?? -1) - (rest.compactMap { $0 }.min() ?? -1)) < 1e-12)
  }

  @Test func `below 50 ties the order is weak`() {
    #expect(missing(Samples.random(partners: 20, ties: 49, seed: 1)).isWeak)
    #expect(!missing(Samples.random(partners: 20, ties: 50, seed: 1)).isWeak)
  }

  @Test func `a network of very many partners is left out`() {
    let found = missing(Samples.network((0..<1001).map { "\(["m", "s"][$0 % 2])\($0)" }))
    #expect(found.isLeftOut && found.ties.isEmpty && found.set(3).ties.isEmpty)
  }
}

extension Tie {
  fileprivate func with(_ change: (inout Tie) -> Void) -> Tie {
    var copy = self
    change(&copy)
    return copy
  }
}
