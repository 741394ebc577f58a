import CoalitionModel
import Graphs
import NetworkAnalysis
import TestSupport
import Testing

@Suite struct ReferralMapTests {
  /// Partners as "id type"; ties as "from to", or "from > to" for one way only.
  private func network(_ partners: [String], _ ties: [String]) -> CoalitionNetwork {
    var network = CoalitionNetwork(name: "Voorbeeld")
    network.partners = partners.map { words in
      let parts = words.split(separator: " ").map(String.init)
      return Partner(id: parts[0], name: parts[0].uppercased(), type: PartnerType(code: parts[1]))
    }
    network.ties = ties.map { words in
      let parts = words.split(separator: " ").map(String.init)
      var tie = Tie(from: parts[0], to: parts[parts.count - 1])
      tie.isDirected = parts.count == 3
      return tie
    }
    return network
  }

  private func map(
    _ network: CoalitionNetwork, _ theme: String = "armoede-schulden"
  ) throws -> ReferralMap {
    ReferralMap(of: try #require(Theme(code: theme)), in: Analysis(of: network, guide: .sample))
  }

  private func path(_ route: ReferralRoute) -> String {
    ([route.signaller.id] + route.steps.map(\.to.id)).joined(separator: " ")
  }

  @Test func `the route runs along recorded ties, the shortest way`() throws {
    let found = try map(
      network(
        ["v verloskundige", "j jgz", "w welzijn", "s schuldhulpverlening"],
        ["v j", "j w", "w s", "j s"]))
    #expect(found.routes.map(path) == ["v j s", "j s"])
    #expect(found.routes.allSatisfy { $0.state == .recorded })
    #expect(found.helpers.map(\.partner.id) == ["s"])
    #expect(found.helpers[0].basis == .kind)
  }

  @Test func `a tie of one way leads that way only`() throws {
    let partners = ["v verloskundige", "s schuldhulpverlening"]
    #expect(try map(network(partners, ["v > s"])).routes[0].state == .recorded)
    #expect(try map(network(partners, ["s > v"])).routes[0].state == .unknown)
  }

  @Test func `without a tie there is one step that is not in view, or missing when that is known`()
    throws
  {
    let open = network(["v verloskundige", "s schuldhulpverlening"], [])
    let route = try map(open).routes[0]
    #expect(route.steps.map(\.state) == [.unknown])
    #expect(route.steps[0].grounds.isEmpty)
    #expect(try map(open.with { $0.isComplete = true }).routes[0].state == .absent)
    let denied = open.with {
      $0.statements = [
        Statement(about: [.domain(.medical), .domain(.social)], standing: .absent)
      ]
    }
    #expect(try map(denied).routes[0].state == .unknown, "said of the domains, not of these two")
    let help = try #require(PartnerType(code: "schuldhulpverlening"))
    let said = open.with {
      $0.statements = [Statement(about: [.type(.verloskundige), .type(help)], standing: .absent)]
    }
    #expect(try map(said).routes[0].state == .absent)
  }

  @Test func `a planned tie is marked, and a recorded way goes before a shorter planned one`()
    throws
  {
    let planned = network(["v verloskundige", "j jgz", "s schuldhulpverlening"], ["v s"]).with {
      $0.ties[0].standing = .planned
    }
    #expect(try map(planned).routes[0].state == .foreseen)
    let both = planned.with { $0.ties += [Tie(from: "v", to: "j"), Tie(from: "j", to: "s")] }
    #expect(try map(both).routes.map(path) == ["v j s", "j s"])
  }

  @Test func `ties that pay, that administrators keep or that are of another theme lead nowhere`()
    throws
  {
    let partners = ["v verloskundige", "s schuldhulpverlening"]
    let changes: [(inout Tie) -> Void] = [
      { $0.kind = TieKind(code: "financiering") }, { $0.levels = [.administrative] },
      { $0.themes = [Theme(code: "roken")].compactMap { $0 } },
    ]
    for change in changes {
      let found = try map(network(partners, ["v s"]).with { change(&$0.ties[0]) })
      #expect(found.routes.map(\.state) == [.unknown])
    }
    let own = network(partners, ["v s"]).with {
      $0.ties[0].themes = [Theme(code: "armoede-schulden")].compactMap { $0 }
      $0.ties[0].levels = [.administrative, .operational]
    }
    #expect(try map(own).routes.map(\.state) == [.recorded])
  }

  @Test func `of two ways as short the one by which families are referred is taken`() throws {
    let network = network(
      ["v verloskundige", "a welzijn", "b welzijn", "s schuldhulpverlening"],
      ["v a", "a s", "v b", "b s"]
    ).with {
      $0.ties[2].kind = TieKind(code: "verwijzing")
    }
    #expect(try map(network).routes.map(path) == ["v b s"])
  }

  @Test func `membership of the whole coalition is no route`() throws {
    let network = network(["v verloskundige", "s schuldhulpverlening"], []).with {
      var coalition = Structure(id: "k", name: "Coalitie", kind: .coalition)
      coalition.members = ["v", "s"]
      $0.structures = [coalition]
    }
    #expect(try map(network).routes.map(\.state) == [.unknown])
  }

  @Test func `help is stated, of a usual kind, or a general way in, in that order`() throws {
    let theme = try #require(Theme(code: "armoede-schulden"))
    let network = network(
      ["g gemeente", "w wijkteam", "s schuldhulpverlening", "x loket", "z huisarts"], []
    ).with {
      $0.partners[0].policyFields = [.income]
      $0.partners[4].themes = [theme]
    }
    let found = try map(network)
    #expect(found.helpers.map(\.partner.id) == ["z", "g", "s", "x", "w"])
    #expect(found.helpers.map(\.basis) == [.stated, .kind, .kind, .kind, .entrance])
    #expect(found.signallers.map(\.id) == ["z"])
    #expect(found.routes[0].steps.isEmpty && found.routes[0].state == .recorded)
    #expect(
      found.missingHelp.map(\.group) == [
        .type(try #require(PartnerType(code: "sociale-raadslieden")))
      ])
  }

  @Test func `what the file does not hold is not in view, and missing when the file is complete`()
    throws
  {
    let empty = CoalitionNetwork(name: "Leeg")
    let found = try map(empty)
    #expect(found.routes.isEmpty && found.helpers.isEmpty)
    #expect(found.missingSignallers.count == RouteGuide.sample.signallers.count)
    #expect(found.missingSignallers.allSatisfy { $0.presence == .unknown })
    #expect(
      try map(empty.with { $0.isComplete = true }).missingHelp.allSatisfy {
        $0.presence == .absent
      })
    #expect(ReferralMap.all(in: Analysis(of: empty, guide: .sample)).isEmpty)
  }

  @Test func `partners that stopped are left out`() throws {
    let network = network(["v verloskundige", "s schuldhulpverlening"], ["v s"]).with {
      $0.partners[1].status = .stopped
    }
    #expect(try map(network).helpers.isEmpty)
  }

  @Test func `without a guide nobody is known to see problems, and only who says so helps`()
    throws
  {
    let theme = try #require(Theme(code: "armoede-schulden"))
    let network = network(["v verloskundige", "s schuldhulpverlening", "w welzijn"], ["v s"])
      .with { $0.partners[2].themes = [theme] }
    let found = ReferralMap(of: theme, in: Analysis(of: network))
    #expect(found.signallers.isEmpty && found.routes.isEmpty)
    #expect(found.helpers.map(\.partner.id) == ["w"])
  }

  @Test(arguments: 0..<30)
  func `a way over recorded ties is found exactly when there is one, and none is shorter`(
    seed: UInt64
  ) throws {
    let theme = try #require(Theme(code: "armoede-schulden"))
    let network = Samples.random(partners: 9, ties: 9, seed: seed).with {
      for index in $0.partners.indices where $0.partners[index].id.hasPrefix("m") {
        $0.partners[index].type = .verloskundige
      }
      for index in $0.partners.indices where $0.partners[index].id.hasPrefix("s") {
        $0.partners[index].themes = [theme]
      }
    }
    let analysis = Analysis(of: network, guide: .sample)
    for route in ReferralMap(of: theme, in: analysis).routes {
      let start = try #require(analysis.projection.node(of: route.signaller.id))
      let end = try #require(analysis.projection.node(of: route.helper.id))
      let steps = analysis.projection.graph.steps(from: start)[end]
      #expect(route.state == .recorded ? route.steps.count == steps : steps == nil)
      for step in route.steps where step.state == .recorded {
        #expect(!analysis.projection.grounds(between: step.from.id, and: step.to.id).isEmpty)
      }
    }
  }

  @Test func `Groningen's phone line is a route from the midwives to the neighbourhood teams`()
    throws
  {
    let found = try map(try Samples.groningen())
    let routes = found.routes.filter { $0.helper.id == "wij-groningen" }
    #expect(
      routes.map(path) == [
        "verloskundigen jgz wij-groningen", "gynaecologen jgz wij-groningen",
        "kraamzorg jgz wij-groningen", "jgz wij-groningen", "huisartsen jgz wij-groningen",
      ])
    #expect(routes.allSatisfy { $0.state == .recorded })
    #expect(found.missingHelp.count == 3)
  }
}
