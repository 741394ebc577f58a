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

@Suite struct InterventionMenuTests {
  private func menu(
    _ network: CoalitionNetwork, _ selection: InterventionMenu.Selection = .init()
  ) throws -> InterventionMenu {
    InterventionMenu(
      selection, from: try SystemSamples.catalog.get(), in: try SystemSamples.context(network))
  }

  @Test func `each intervention says what runs here, and who of each kind takes part`() throws {
    let network = try Samples.groningen.get()
    let menu = try menu(network)
    let line = try #require(menu.lines.first { $0.entry.id == "telefonische-advisering" })
    #expect(line.recorded.standing == .current)
    #expect(line.performers.flatMap { $0.partners }.map { $0.id } == ["jgz"])
    #expect(line.links.flatMap { $0.partners }.map { $0.id }.contains("wij-groningen"))
    #expect(line.entry.summary != nil)
    #expect(menu.others.contains { $0.name == "Website voor zorgprofessionals en zwangeren" })
    let text = SystemSamples.text(InterventionMenuWords(menu, language: .dutch).blocks)
    #expect(text.contains("loopt door Jeugdgezondheidszorg (JGZ)"))
  }

  @Test func `a requirement, a phase and a theme each narrow the list`() throws {
    let network = try Samples.groningen.get()
    let visits = try menu(network, .init(code: "R-F04"))
    #expect(visits.lines.first?.entry.id == "prenataal-huisbezoek")
    #expect(visits.others.isEmpty)
    let before = try menu(network, .init(phase: .before))
    #expect(before.lines.map { $0.entry.id }.contains("nu-niet-zwanger"))
    #expect(!before.lines.map { $0.entry.id }.contains("centering-pregnancy"))
    let smoking = try menu(network, .init(theme: Theme(code: "roken")))
    #expect(smoking.lines.map { $0.entry.id } == ["stoppen-met-roken", "rookvrije-start"])
  }

  @Test func `nothing that fits is said in words, in both languages`() throws {
    let empty = CoalitionNetwork(name: "Leeg")
    let none = try menu(empty, .init(theme: Theme(code: "dakloosheid")))
    for (language, words) in [
      (Language.dutch, "De bronnen noemen hiervoor geen interventie."),
      (.english, "The sources name no intervention for this."),
    ] {
      let blocks = InterventionMenuWords(none, language: language).blocks
      #expect(SystemSamples.text(blocks).contains(words))
    }
    #expect(try menu(empty).lines.allSatisfy { $0.recorded.standing == nil })
  }
}
