import CoalitionModel
import Recommendations
import Reports
import TestSupport
import Testing
import Wording

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
