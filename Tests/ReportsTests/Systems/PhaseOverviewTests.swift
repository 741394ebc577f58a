import CoalitionModel
import Recommendations
import Reports
import TestSupport
import Testing
import Wording

@Suite struct PhaseOverviewTests {
  private func overview(_ network: CoalitionNetwork, of id: Partner.ID? = nil) throws
    -> PhaseOverview
  {
    PhaseOverview(
      of: id.flatMap(network.partner), in: try SystemSamples.context(network),
      catalog: try SystemSamples.catalog.get())
  }

  private func text(_ network: CoalitionNetwork, of id: Partner.ID? = nil) throws -> String {
    SystemSamples.text(
      PhaseOverviewWords(try overview(network, of: id), language: .dutch).blocks)
  }

  @Test func `Groningen has what runs and is planned in each phase, and who leads it`() throws {
    let network = try Samples.groningen.get()
    let parts = try overview(network).parts
    #expect(parts.map { $0.phase } == Phase.allCases + [nil])
    #expect(parts[0].leads.map { $0.id } == ["ggd", "jgz"])
    #expect(parts[2].leads.map { $0.id } == ["kraamzorg"])
    let visit = try #require(
      parts[1].items.first { $0.name.nl == "Prenataal huisbezoek door de JGZ-verpleegkundige" })
    #expect(visit.standing == .current && visit.partners.map { $0.id } == ["jgz"])
    #expect(visit.intention == "borgen")
    #expect(parts[1].items.contains { $0.kind == .meeting && $0.name.nl == "MDO" })
    #expect(parts[1].items.contains { $0.kind == .tie && $0.standing == .planned })
    #expect(parts[3].items.contains { $0.name.nl == "Monitoring met de indicatorenset" })
  }

  @Test func `of one partner only its own work is told, and what is not in view`() throws {
    let network = try Samples.groningen.get()
    let parts = try overview(network, of: "kraamzorg").parts
    #expect(parts[2].items.map { $0.name.nl } == ["Signalerende rol van de kraamzorg versterken"])
    #expect(
      try text(network, of: "kraamzorg").contains(
        "doet vóór de zwangerschap, is niet in beeld. Vraag het na."))
  }

  @Test func `what a file leaves open is not in view and never a count`() throws {
    for network in [CoalitionNetwork(name: "Leeg"), .sample(["j jgz"])] {
      let text = try text(network)
      #expect(text.contains("Wat er loopt vóór de zwangerschap, is niet in beeld."))
      #expect(text.contains("Wie trekt: niet in beeld."))
      #expect(!text.contains("0") || text.contains("R-"))
      #expect(!text.contains(" 0 "))
    }
    #expect(!(try text(.sample(["j jgz"]))).contains("ontbreekt"))
  }

  @Test func `the catalogue gives a phase that the file leaves out, and says so`() throws {
    var network = CoalitionNetwork.sample(["j jgz"])
    network.interventions = [Intervention(name: "Prenataal huisbezoek")]
    let parts = try overview(network).parts
    #expect(parts[1].items.map { $0.isPlacedByCatalog } == [true])
    #expect(try text(network).contains("Prenataal huisbezoek *"))
    #expect(try text(network).contains("* Het bestand noemt geen fase"))
  }

  @Test func `the order of the file plays no part`() throws {
    let network = try Samples.groningen.get()
    let turned = network.with { network in
      network.partners.reverse()
      network.ties.reverse()
      network.structures.reverse()
      network.interventions.reverse()
    }
    #expect(try text(turned) == text(network))
  }
}
