import CoalitionModel
import Testing

@Suite struct CoalitionNetworkTests {
  @Test func `a new network is empty and not complete`() {
    let network = CoalitionNetwork(name: "Voorbeeld")
    #expect(network.partners.isEmpty && network.ties.isEmpty && network.allStructures.isEmpty)
    #expect(!network.isComplete)
    #expect(network.partner("a") == nil)
  }

  @Test func `a partner is found by its id only`() {
    let network = CoalitionNetwork.sample(partners: Partner.samples(["a", "b"]))
    #expect(network.partner("b")?.name == "B")
    #expect(network.partner("B") == nil)
  }

  @Test func `a body is a structure in which it takes part itself`() throws {
    let body = Partner.sample("vsv", .vsv, members: ["b", "a", "vsv"])
    let network = CoalitionNetwork.sample(
      partners: Partner.samples(["a", "b"]) + [body],
      structures: [.sample("zz", ["a"]), .sample("aa", ["b"])])
    #expect(network.allStructures.map(\.id) == ["aa", "vsv", "zz"])
    let structure = try #require(network.allStructures.first { $0.id == "vsv" })
    #expect(structure.members == ["vsv", "b", "a"])
    #expect(structure.host == "vsv")
    #expect(structure.kind == .network)
    #expect(structure.standing == .current)
    #expect(!structure.isCoalitionWide)
  }

  @Test(arguments: [
    (PartnerStatus.involved, Standing.current), (.stopped, .ended), (.approached, .planned),
    (.wanted, .planned), (.mentioned, .planned),
  ])
  func `a body stands as its status says`(_ status: PartnerStatus, _ standing: Standing) {
    let body = Partner.sample("vsv", .vsv, status: status, members: ["a"])
    let network = CoalitionNetwork.sample(partners: [.sample("a"), body])
    #expect(network.allStructures.map(\.standing) == [standing])
  }

  @Test func `a coalition holds the whole coalition unless the file says otherwise`() {
    var coalition = Structure(id: "k", name: "K", kind: .coalition)
    #expect(coalition.isCoalitionWide)
    coalition.statedCoalitionWide = false
    #expect(!coalition.isCoalitionWide)
    var plan = Structure(id: "p", name: "P", kind: .agreement)
    #expect(!plan.isCoalitionWide)
    plan.statedCoalitionWide = true
    #expect(plan.isCoalitionWide)
  }

  @Test func `a pair has no direction`() {
    let pair = PartnerPair("b", "a")
    #expect(pair == PartnerPair("a", "b"))
    #expect(pair.first == "a" && pair.second == "b")
    #expect(pair.other(than: "a") == "b" && pair.other(than: "b") == "a")
    #expect(pair.contains("a") && pair.contains("b") && !pair.contains("c"))
    #expect(
      [PartnerPair("b", "c"), PartnerPair("a", "z"), PartnerPair("a", "b")].sorted().map(\.second)
        == ["b", "z", "c"])
    #expect(Tie(from: "b", to: "a").pair == pair)
  }
}
