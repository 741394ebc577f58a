import CoalitionModel
import Graphs
import Testing
import Wording

@Suite struct ProjectionTests {
  static let letters = ["a", "b", "c", "d", "e", "f"]

  @Test(arguments: 0...6)
  func `a structure of k members gives k(k-1)/2 ties`(_ count: Int) {
    let network = CoalitionNetwork.sample(
      partners: Partner.samples(Self.letters),
      structures: [.sample("m", Array(Self.letters.prefix(count)))])
    let projection = Projection(of: network)
    #expect(projection.graph.edgeCount == count * (count - 1) / 2)
    #expect(projection.graph.nodeCount == 6)
  }

  @Test func `a member that is listed twice counts once`() {
    let network = CoalitionNetwork.sample(
      partners: Partner.samples(["a", "b"]), structures: [.sample("m", ["b", "a", "b", "a"])])
    let projection = Projection(of: network)
    #expect(projection.tiedPairs == ["a-b"])
    #expect(projection.grounds(between: "a", and: "b").count == 1)
  }

  @Test func `a structure of the whole coalition is left out and named`() {
    var plan = Structure.sample("plan", ["a", "b"], kind: .agreement)
    plan.statedCoalitionWide = true
    let network = CoalitionNetwork.sample(
      partners: Partner.samples(["a", "b", "c"]),
      structures: [
        plan, .sample("ksg", ["a", "b", "c"], kind: .coalition), .sample("m", ["b", "c"]),
        .sample("oud", ["a", "c"], kind: .coalition, standing: .ended),
      ])
    let projection = Projection(of: network)
    #expect(projection.tiedPairs == ["b-c"])
    #expect(projection.leftOut.map(\.id) == ["ksg", "plan"])
    var options = ProjectionOptions()
    options.includesCoalitionWide = true
    let whole = Projection(of: network, options: options)
    #expect(whole.tiedPairs == ["a-b", "a-c", "b-c"])
    #expect(whole.leftOut.isEmpty)
    #expect(whole.reasons == ["a-b: KSG, PLAN", "a-c: KSG", "b-c: KSG, M"])
  }

  @Test func `an associate is tied to each member and to no other associate`() {
    let network = CoalitionNetwork.sample(
      partners: Partner.samples(["a", "b", "x", "y"]),
      structures: [.sample("m", ["a", "b"], associates: ["x", "y", "x", "a"])])
    let projection = Projection(of: network)
    #expect(projection.tiedPairs == ["a-b", "a-x", "a-y", "b-x", "b-y"])
    #expect(projection.reasons == ["a-b: M", "a-x: M", "a-y: M", "b-x: M", "b-y: M"])
  }

  @Test func `a body is tied to its members and ties them`() {
    let network = CoalitionNetwork.sample(
      partners: Partner.samples(["a", "b"]) + [.sample("vsv", .vsv, members: ["a", "b"])])
    let projection = Projection(of: network)
    #expect(projection.tiedPairs == ["a-b", "a-vsv", "b-vsv"])
    #expect(projection.grounds(between: "b", and: "a").map { $0.name(.dutch) } == ["VSV"])
  }

  @Test(arguments: Standing.allCases)
  func `only what exists now counts`(_ standing: Standing) {
    let network = CoalitionNetwork.sample(
      partners: Partner.samples(["a", "b", "c"]), ties: [.sample("a", "b", standing: standing)],
      structures: [.sample("m", ["b", "c"], standing: standing)])
    let counted = standing == .current ? ["a-b", "b-c"] : []
    #expect(Projection(of: network).tiedPairs == counted)
    var options = ProjectionOptions()
    options.standings = [standing]
    #expect(Projection(of: network, options: options).tiedPairs == ["a-b", "b-c"])
  }

  @Test(arguments: [
    (0, ["a-b", "a-c", "a-d", "a-e", "e-f"]), (1, ["a-c", "a-d", "a-e", "e-f"]),
    (3, ["a-d", "a-e", "e-f"]), (5, ["a-e", "e-f"]),
  ])
  func `a rated tie below the least intensity does not count, an unrated one does`(
    _ minimum: Int, _ pairs: [String]
  ) {
    let network = CoalitionNetwork.sample(
      partners: Partner.samples(Self.letters),
      ties: [
        .sample("a", "b", intensity: 0), .sample("a", "c", intensity: 1),
        .sample("a", "d", intensity: 3), .sample("a", "e"),
      ], structures: [.sample("m", ["e", "f"])])
    var options = ProjectionOptions()
    options.minimumIntensity = minimum
    #expect(Projection(of: network, options: options).tiedPairs == pairs)
  }

  @Test func `no contact is no tie by default`() {
    #expect(ProjectionOptions().minimumIntensity == 1)
    #expect(ProjectionOptions().standings == [.current])
    #expect(!ProjectionOptions().includesCoalitionWide)
  }

  @Test func `the strength of a pair is its highest intensity, and 1 when nobody rated it`() {
    let network = CoalitionNetwork.sample(
      partners: Partner.samples(["a", "b", "c"]),
      ties: [
        .sample("a", "b", intensity: 2), .sample("b", "a", intensity: 4), .sample("b", "c"),
      ], structures: [.sample("m", ["a", "b"])])
    let projection = Projection(of: network)
    #expect(projection.graph.edges.map(\.strength) == [4, 1])
    #expect(projection.grounds(between: "a", and: "b").count == 3)
    #expect(projection.grounds(between: "a", and: "c").isEmpty)
  }

  @Test func `partners that take part and those with a counted tie are nodes, ordered by id`() {
    let statuses: [PartnerStatus] = [.wanted, .approached, .mentioned, .stopped]
    let loose = zip(["h", "g", "f", "e"], statuses).map { Partner.sample($0, status: $1) }
    let network = CoalitionNetwork.sample(
      partners: loose + [.sample("b", status: .wanted), .sample("a"), .sample("z")],
      ties: [.sample("a", "b"), .sample("a", "e", standing: .planned)])
    let projection = Projection(of: network)
    #expect(projection.partners.map(\.id) == ["a", "b", "z"])
    #expect(projection.graph.nodes.map { projection.partner(of: $0).id } == ["a", "b", "z"])
    #expect(projection.node(of: "z")?.index == 2)
    #expect(projection.node(of: "e") == nil)
    #expect(projection.node(of: "nergens") == nil)
  }

  @Test func `a tie to itself counts for nothing`() {
    let network = CoalitionNetwork.sample(
      partners: [.sample("a"), .sample("b", status: .wanted)],
      ties: [.sample("a", "a"), .sample("b", "b")])
    let projection = Projection(of: network)
    #expect(projection.graph.edgeCount == 0)
    #expect(projection.partners.map(\.id) == ["a"])
  }

  @Test func `a ground says what binds and where that is written`() {
    var tie = Tie(from: "a", to: "b", kind: TieKind(code: "verwijzing"))
    tie.citations = [Citation(source: "s")]
    #expect(TieGround.tie(tie).name(.dutch) == "verwijzing")
    #expect(TieGround.tie(tie).name(.english) == "referral")
    #expect(TieGround.tie(tie).citations == tie.citations)
    #expect(TieGround.tie(Tie(from: "a", to: "b")).name(.dutch) == "samenwerking")
    #expect(TieGround.tie(Tie(from: "a", to: "b")).name(.english) == "collaboration")
    let structure = Structure.sample("m", ["a"], standing: .planned)
    #expect(TieGround.structure(structure).name(.english) == "M")
    #expect(TieGround.structure(structure).standing == .planned)
    #expect(TieGround.structure(structure).citations.isEmpty)
  }
}
