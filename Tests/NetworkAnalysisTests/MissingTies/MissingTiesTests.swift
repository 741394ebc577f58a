import CoalitionModel
import NetworkAnalysis
import TestSupport
import Testing

@Suite struct MissingTiesTests {
  @Test func `what a source denies stands apart from what is not in view`() {
    let network = Samples.network(["m1", "m2", "s1", "s2"], ["m1 s1"]).with { network in
      var denied = Tie(from: "s1", to: "m2")
      denied.standing = .absent
      network.ties.append(denied)
    }
    let links = Analysis(of: network).missingTies
    #expect(links.statedAbsent.map(\.pair) == [PartnerPair("m2", "s1")])
    #expect(Set(links.notInView.map(\.pair)) == [PartnerPair("m1", "s2"), PartnerPair("m2", "s2")])
  }

  @Test func `in a complete network every untied pair is absent`() {
    let network = Samples.network(["m1", "s1", "s2"], ["m1 s1"]).with { $0.isComplete = true }
    let links = Analysis(of: network).missingTies
    #expect(links.statedAbsent.map(\.pair) == [PartnerPair("m1", "s2")])
    #expect(links.notInView.isEmpty)
  }

  @Test(arguments: [
    [PartnerGroup.domain(.social), .domain(.medical)], [.type(.kraamzorg), .domain(.social)],
    [.everyone, .everyone],
  ])
  func `what is stated of a whole domain is not stated of two partners of it`(
    _ groups: [PartnerGroup]
  ) {
    let network = Samples.network(["m1", "m2", "s1"], ["m1 s1"]).with {
      $0.partners[1].type = .kraamzorg
      $0.statements = [Statement(about: groups, standing: .absent)]
    }
    let links = Analysis(of: network).missingTies
    #expect(links.statedAbsent.isEmpty)
    #expect(links.notInView.map(\.pair) == [PartnerPair("m2", "s1")])
  }

  @Test func `a statement about two types makes every untied pair of them absent`() throws {
    let team = try #require(PartnerType(code: "wijkteam"))
    var statement = Statement(about: [.type(team), .type(.kraamzorg)], standing: .absent)
    statement.citations = [Citation(source: "bron")]
    let network = Samples.network(["m1", "m2", "s1"], ["m1 s1"]).with {
      for place in [0, 1] { $0.partners[place].type = .kraamzorg }
      $0.partners[2].type = team
      $0.statements = [statement]
    }
    let links = Analysis(of: network).missingTies
    #expect(links.statedAbsent.map(\.pair) == [PartnerPair("m2", "s1")])
    #expect(links.statedAbsent.first?.evidence.denialCitations == statement.citations)
    let other = network.with { $0.statements[0].need = .overview }
    #expect(Analysis(of: other).missingTies.statedAbsent.isEmpty)
  }

  @Test func `what a norm asks for comes first, then what brings most together, then by id`() {
    let network = Samples.network(
      ["m1", "m2", "m3", "s1", "s2"], ["m1 m2", "s1 s2"]
    ).with { network in
      network.partners[2].type = .kraamzorg
    }
    let request = RequestedTie(
      requirement: "E1", first: [.type(.kraamzorg)], second: [.domain(.social)])
    let links = Analysis(of: network, requests: [request]).missingTies
    let order = links.notInView.map { "\($0.first.id) \($0.second.id) \($0.gain)" }
    #expect(
      order == ["m3 s1 2", "m3 s2 2", "m1 s1 3", "m1 s2 3", "m2 s1 3", "m2 s2 3"])
    #expect(
      links.notInView.map { $0.requirements.isEmpty } == [false, false, true, true, true, true])
  }

  @Test func `a request holds in both directions`() {
    let network = Samples.network(["m1", "s1"]).with { $0.partners[0].type = .kraamzorg }
    let request = RequestedTie(
      requirement: "E1", first: [.domain(.social)], second: [.type(.kraamzorg)])
    let links = Analysis(of: network, requests: [request]).missingTies
    #expect(links.notInView.map(\.requirements) == [["E1"]])
  }

  @Test(arguments: randomNetworks)
  func `the gain counts the pairs that come within two steps`(_ network: CoalitionNetwork) {
    let before = Steps(network)
    let ids = before.ids
    let across = ids.filter { $0.hasPrefix("m") }.flatMap { one in
      ids.filter { $0.hasPrefix("s") }.map { (one, $0) }
    }
    for link in Analysis(of: network).missingTies.ties {
      let after = Steps(network, extra: link.pair)
      let gained = across.count { !before.areNear($0, $1) && after.areNear($0, $1) }
      #expect(link.gain == gained, "\(link.pair)")
    }
  }

  @Test(arguments: randomNetworks)
  func `tied and missing pairs together are all pairs across`(_ network: CoalitionNetwork) {
    let analysis = Analysis(of: network)
    let counts = ["m", "s"].map { letter in
      network.partners.count { $0.id.hasPrefix(letter) }
    }
    let found = analysis.crossing.crossings.count + analysis.missingTies.ties.count
    #expect(found == counts[0] * counts[1])
    let gains = analysis.missingTies.notInView.map(\.gain)
    #expect(gains == gains.sorted(by: >))
  }

  @Test(arguments: randomNetworks)
  func `no partner gets more links than allowed, and none is passed over`(
    _ network: CoalitionNetwork
  ) {
    let links = Analysis(of: network).missingTies
    let chosen = links.first(5)
    #expect(links.numbered == chosen)
    #expect(chosen.map { links.number(of: $0.pair) } == chosen.indices.map { $0 + 1 })
    #expect(chosen.count <= 5)
    for partner in network.partners {
      #expect(chosen.count { $0.pair.contains(partner.id) } <= 2)
    }
    let skipped = links.ties.prefix { $0 != chosen.last }.filter { !chosen.contains($0) }
    for link in skipped {
      let isFull = [link.first.id, link.second.id].contains { id in
        chosen.count { $0.pair.contains(id) } == 2
      }
      #expect(isFull)
    }
  }

  @Test func `stated absent goes before not in view, however much the other brings`() {
    let network = Samples.network(
      ["m1", "m2", "m3", "s1", "s2", "s3"], ["m1 m2", "s1 s2", "m3 p1"]
    ).with { network in
      var denied = Tie(from: "m3", to: "s3")
      denied.standing = .absent
      network.ties.append(denied)
    }
    let first = Analysis(of: network).missingTies.first(2, perPartner: 1)
    #expect(first.map(\.pair) == [PartnerPair("m3", "s3"), PartnerPair("m1", "s1")])
    #expect(first[0].gain < first[1].gain)
  }
}
