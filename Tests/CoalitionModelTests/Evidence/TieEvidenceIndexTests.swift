import CoalitionModel
import Testing

@Suite struct TieEvidenceTests {
  static let midwife = Partner.sample("a", .verloskundige)
  static let team = Partner.sample("b", PartnerType(code: "wijkteam"))
  static let youth = Partner.sample("c", .jgz)
  static let network = CoalitionNetwork.sample(partners: [midwife, team, youth])

  private func evidence(
    in network: CoalitionNetwork, _ one: Partner = midwife, _ other: Partner = team
  ) -> TieEvidence {
    let tieEvidence = TieEvidenceIndex(of: network, projection: Projection(of: network))
    let evidence = tieEvidence.evidence(between: one, and: other)
    #expect(tieEvidence.evidence(between: other, and: one) == evidence)
    return evidence
  }

  private static func cited(_ tie: Tie, _ passage: String) -> Tie {
    var tie = tie
    tie.citations = [Citation(source: "s", passage: passage)]
    return tie
  }

  @Test func `what no source says is unknown`() {
    let evidence = evidence(in: Self.network)
    #expect(evidence.presence == .unknown)
    #expect(evidence.current.isEmpty && evidence.foreseen.isEmpty && evidence.denials.isEmpty)
    #expect(evidence.denialCitations.isEmpty)
  }

  @Test func `a tie and a shared structure are present`() {
    var network = Self.network
    network.ties = [.sample("b", "a")]
    #expect(evidence(in: network).presence == .present)
    #expect(evidence(in: network).current.count == 1)
    #expect(evidence(in: network, Self.midwife, Self.youth).presence == .unknown)
    network.ties = []
    network.structures = [.sample("m", ["a", "b"])]
    #expect(evidence(in: network).presence == .present)
  }

  @Test func `a tie that a source denies is absent, with its passage`() {
    var network = Self.network
    network.ties = [Self.cited(.sample("b", "a", standing: .absent), "geen contact")]
    let evidence = evidence(in: network)
    #expect(evidence.presence == .absent)
    #expect(evidence.denialCitations == [Citation(source: "s", passage: "geen contact")])
    #expect(evidence.denials.isEmpty)
  }

  @Test func `a statement between types denies the tie of two partners`() throws {
    var network = Self.network
    let team = try #require(PartnerType(code: "wijkteam"))
    var statement = Statement(
      about: [.type(team), .type(.verloskundige)], standing: .absent)
    statement.citations = [Citation(source: "s", passage: "geen overleg")]
    network.statements = [statement]
    let denied = evidence(in: network)
    #expect(denied.presence == .absent)
    #expect(denied.denials == [statement])
    #expect(denied.denialCitations == statement.citations)
    #expect(evidence(in: network, Self.midwife, Self.youth).presence == .unknown)
  }

  @Test(arguments: [
    [PartnerGroup.domain(.medical), .domain(.social)], [.type(.verloskundige), .domain(.social)],
    [.domain(.social), .type(.verloskundige)],
  ])
  func `a statement about a domain does not go down to two partners`(_ groups: [PartnerGroup]) {
    var network = Self.network
    network.statements = [Statement(about: groups, standing: .absent)]
    #expect(evidence(in: network).presence == .unknown)
    #expect(evidence(in: network).denials.isEmpty)
  }

  @Test(arguments: Standing.allCases.filter { $0 != .absent })
  func `a statement that denies nothing leaves a tie unknown`(_ standing: Standing) {
    var network = Self.network
    network.statements = [
      Statement(about: [.domain(.medical), .domain(.social)], standing: standing)
    ]
    #expect(evidence(in: network).presence == .unknown)
  }

  @Test func `a statement about one group says nothing about a tie`() {
    var network = Self.network
    network.statements = [Statement(about: [.domain(.medical)], standing: .absent)]
    #expect(evidence(in: network).presence == .unknown)
  }

  @Test func `in a complete network what is not recorded is absent`() {
    var network = Self.network
    network.isComplete = true
    network.ties = [.sample("a", "c")]
    #expect(evidence(in: network).presence == .absent)
    #expect(evidence(in: network, Self.midwife, Self.youth).presence == .present)
  }

  @Test func `what exists now goes before what denies it`() throws {
    var network = Self.network
    network.ties = [.sample("a", "b"), .sample("a", "b", standing: .absent)]
    let team = try #require(PartnerType(code: "wijkteam"))
    network.statements = [
      Statement(about: [.type(.verloskundige), .type(team)], standing: .absent)
    ]
    let evidence = evidence(in: network)
    #expect(evidence.presence == .present)
    #expect(evidence.denials.count == 1)
  }

  @Test func `the coalition as a whole ties nobody`() {
    var network = Self.network
    network.structures = [.sample("k", ["a", "b", "c"], kind: .coalition)]
    #expect(evidence(in: network).presence == .unknown)
  }

  @Test(arguments: [
    (Standing.planned, true), (.wanted, true), (.oneOff, true), (.ended, false), (.absent, false),
    (.current, false),
  ])
  func `planned, wanted and one-off is foreseen, and not present`(
    _ standing: Standing, _ isForeseen: Bool
  ) {
    var network = Self.network
    network.ties = [.sample("a", "b", standing: standing)]
    network.structures = [.sample("m", ["a", "c"], standing: standing)]
    let tie = evidence(in: network)
    let structure = evidence(in: network, Self.midwife, Self.youth)
    #expect(tie.foreseen.map(\.standing) == (isForeseen ? [standing] : []))
    #expect(structure.foreseen.map(\.standing) == (isForeseen ? [standing] : []))
    #expect((tie.presence == .present) == (standing == .current))
    #expect((structure.presence == .present) == (standing == .current))
  }
}
