import CoalitionModel
import NetworkAnalysis
import Recommendations
import Reports
import TestSupport
import Testing
import Wording

@Suite struct FamilyRouteTests {
  private func route(_ network: CoalitionNetwork, _ codes: [String]) throws -> FamilyRoute {
    FamilyRoute(
      of: codes.compactMap { Theme(code: $0) },
      in: try SystemSamples.context(network).analysis)
  }

  private func words(
    _ network: CoalitionNetwork, _ codes: [String], _ language: Language = .dutch
  ) throws -> FamilyRouteWords {
    let context = try SystemSamples.context(network, language)
    let route = FamilyRoute(of: codes.compactMap { Theme(code: $0) }, in: context.analysis)
    return FamilyRouteWords(route, in: context, catalog: try SystemSamples.catalog.get())
  }

  private static let debts = "armoede-schulden"
  private static let family = ["ongeplande-zwangerschap", "werkloosheid", debts]

  /// An unplanned pregnancy, a job that is lost, and debts: the animation of the national programme.
  @Test func `the family of the source goes through Groningen as the source tells it`() throws {
    let network = try Samples.groningen.get()
    let route = try route(network, Self.family)
    #expect(route.signaller?.id == "verloskundigen")
    #expect(route.way.map { $0.to.id } == ["jgz"])
    #expect(route.way.allSatisfy { $0.state == .recorded })
    #expect(route.contact?.id == "jgz")
    let debts = try #require(route.help.first { $0.theme.code == Self.debts })
    #expect(debts.steps.map { $0.to.id } == ["wij-groningen"])
    #expect(debts.endsAtEntrance)
    let text = SystemSamples.text(try words(network, Self.family).blocks)
    for part in [
      "Het gezin komt als eerste in beeld bij Verloskundigen.",
      "Van Verloskundigen gaat het gezin naar Jeugdgezondheidszorg (JGZ)",
      "Van Jeugdgezondheidszorg (JGZ) krijgt het gezin een prenataal huisbezoek.",
      "Voor hulp bij werkloosheid en schulden gaat het gezin naar WIJ Groningen",
      "Voor schulden stokt het na WIJ Groningen: wie daar helpt, is niet in beeld.",
      "schuldhulpverlening", "een ongeplande zwangerschap",
    ] {
      #expect(text.contains(part), "\(part)\n\(text)")
    }
    #expect(!text.contains("anticonceptie"))
  }

  @Test func `a whole route ends with the help, and nothing is open`() throws {
    var network = CoalitionNetwork.sample(
      ["v verloskundige", "j jgz", "s schuldhulpverlening"], ["v j", "j s"])
    var visit = Intervention(name: "Prenataal huisbezoek")
    visit.performers = ["j"]
    network.interventions = [visit]
    let route = try route(network, [Self.debts])
    #expect(route.contact?.id == "j")
    #expect(route.help.first?.helper?.partner.id == "s")
    let text = SystemSamples.text(try words(network, [Self.debts]).blocks)
    #expect(text.contains("Elke stap van deze route is in beeld."))
    #expect(
      SystemSamples.text(try words(network, [Self.debts], .english).blocks)
        .contains("The family gets a prenatal home visit from J."))
  }

  @Test func `what is not recorded is not in view, and missing only when that is known`() throws {
    let network = CoalitionNetwork.sample(["v verloskundige", "s schuldhulpverlening"])
    let open = SystemSamples.text(try words(network, [Self.debts]).blocks)
    #expect(open.contains("Van V naar S is geen verbinding in beeld."))
    #expect(!open.contains("ontbreekt"))
    #expect(open.contains("Wie een prenataal huisbezoek kan doen, is niet in beeld."))
    let known = SystemSamples.text(try words(network.complete, [Self.debts]).blocks)
    #expect(known.contains("Van V naar S ontbreekt een verbinding."))
  }

  @Test func `one contact serves several problems rather than several referrals`() throws {
    let network = CoalitionNetwork.sample(
      ["v verloskundige", "w wijkteam", "s schuldhulpverlening", "c woningcorporatie"],
      ["v w", "w s", "w c"])
    let route = try route(network, [Self.debts, "huisvesting"])
    #expect(route.help.map { $0.helper?.partner.id } == ["s", "c"])
    let steps = route.way + route.help.flatMap { $0.steps }
    #expect(Set(steps.map { "\($0.from.id)\($0.to.id)" }) == ["vw", "ws", "wc"])
  }

  @Test func `a GGD and the youth health care that it may hold are no gap`() throws {
    let network = CoalitionNetwork.sample(["v verloskundige", "j jgz", "g ggd"], ["v j"])
    let text = SystemSamples.text(try words(network, ["ongeplande-zwangerschap"]).blocks)
    #expect(text.contains("Vraag na of J en G bij elkaar horen"))
    #expect(!text.contains("Van J naar G is geen verbinding"))
  }

  @Test func `youth health care beside the route can be asked for a visit`() throws {
    let network = CoalitionNetwork.sample(
      ["v verloskundige", "j jgz", "s schuldhulpverlening"], ["v s"])
    let text = SystemSamples.text(try words(network, [Self.debts]).blocks)
    #expect(text.contains("Vraag J om een prenataal huisbezoek; deze route loopt daar niet langs."))
  }

  @Test func `the order of the file plays no part`() throws {
    let network = try Samples.groningen.get()
    let turned = network.with { network in
      network.partners.reverse()
      network.ties.reverse()
      network.structures.reverse()
      network.interventions.reverse()
    }
    #expect(
      try words(turned, Self.family).value == words(network, Self.family).value)
  }

  @Test func `an empty network and one partner get sensible words`() throws {
    let empty = SystemSamples.text(
      try words(CoalitionNetwork(name: "Leeg"), [Self.debts]).blocks)
    #expect(empty.contains("Wie het gezin als eerste ziet, is niet in beeld"))
    #expect(empty.contains("Wie helpt bij schulden, is niet in beeld."))
    let one = SystemSamples.text(try words(.sample(["v verloskundige"]), [Self.debts]).blocks)
    #expect(one.contains("Het gezin komt als eerste in beeld bij V."))
    #expect(one.contains("stokt"))
  }
}
