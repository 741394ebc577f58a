import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

@Suite struct InterventionCatalogTests {
  private static let shipped = Result { try InterventionCatalog.kansrijkeStart() }

  private func offers(
    for id: String, in network: CoalitionNetwork
  ) throws -> [InterventionOffer] {
    let norm = try Samples.shippedNorm.get()
    let advice = Advice(
      for: Analysis(of: network, requests: norm.requestedTies), norm: norm,
      interventions: try Self.shipped.get())
    return try #require(advice.findings.first { $0.id == id }).interventions
  }

  @Test func `the shipped catalogue holds the interventions of the sources`() throws {
    let entries = try Self.shipped.get().entries
    #expect(entries.count == 32)
    #expect(Set(entries.map(\.id)).count == entries.count)
    for entry in entries {
      #expect(!entry.name.nl.isEmpty && !entry.name.en.isEmpty)
      #expect(!entry.passages.isEmpty && entry.passages.allSatisfy { $0.place?.isEmpty == false })
      #expect(!entry.fits.isEmpty)
    }
  }

  @Test func `what an entry answers is a rule or looks like a requirement`() throws {
    let rules = Set(Rule.all.map(\.name))
    for word in try Self.shipped.get().entries.flatMap(\.fits) {
      #expect(rules.contains(word) || word.hasPrefix("R-"), "\(word)")
    }
  }

  @Test func `a recommendation names at most three that fit`() throws {
    let found = try offers(for: "R-C16", in: Samples.network(["a vsv"]))
    #expect(
      found.map(\.entry.id) == [
        "moeders-informeren-zwangeren", "buddys", "moeders-informeren-moeders",
      ])
    #expect(found.allSatisfy { $0.standing == nil })
  }

  @Test func `one fits too when it links both sides of the tie that is asked for`() throws {
    let found = try offers(
      for: "R-L05", in: Samples.network(["a vsv", "b wijkteam"]))
    #expect(found.contains { $0.entry.id == "aandachtsfunctionaris" })
  }

  @Test func `the best fit comes first, and none of another phase slips in by its partners`() throws
  {
    let network = Samples.network(["v verloskundige", "j jgz"])
    let found = try offers(for: "R-L08", in: network).map(\.entry.id)
    #expect(
      found == ["prenataal-huisbezoek", "stevig-ouderschap", "telefonische-advisering"])
    let smoking = try #require(Theme(code: "roken"))
    let theirs = try offers(for: "R-T05", in: network.with { $0.priorities = [Priority(smoking)] })
    #expect(theirs.first?.entry.id == "stoppen-met-roken")
  }

  @Test func `what runs already is no offer, and what is planned says so`() throws {
    var runs = Intervention(name: "moeders informeren  zwangeren")
    let network = Samples.network(["a vsv"])
    let current = network.with { $0.interventions = [runs] }
    #expect(try offers(for: "R-C16", in: current).map(\.entry.id).first == "buddys")
    runs.standing = .planned
    let planned = try offers(for: "R-C16", in: network.with { $0.interventions = [runs] })
    #expect(planned.first?.standing == .planned)
  }

  @Test func `Groningen is not offered what it does`() throws {
    let network = try Samples.groningen()
    let norm = try Samples.shippedNorm.get()
    let advice = Advice(
      for: Analysis(of: network, requests: norm.requestedTies), norm: norm,
      interventions: try Self.shipped.get())
    let offered = advice.findings.flatMap(\.interventions)
    #expect(!offered.isEmpty)
    #expect(!offered.contains { $0.entry.id == "telefonische-advisering" })
    #expect(!offered.contains { $0.entry.id == "zorgpaden" })
    let visits = offered.filter { $0.entry.id == "moeders-informeren-moeders" }
    #expect(visits.allSatisfy { $0.standing == .planned })
  }

  @Test func `mistakes in a catalogue get line and column`() {
    let text = """
      interventies: eigen
      bronnen:
        - {id: boek, titel: Boek}
      lijst:
        - id: een
          naam: {nl: Een, en: One}
          uitvoerders: [kraamzorgg]
          bron: {id: bok}
        - id: een
          fase: voor
      """
    #expect {
      try InterventionCatalog(bytes: Array(text.utf8), file: "c.yaml")
    } throws: { error in
      let lines = (error as? InvalidFile)?.diagnostics.map { $0.line(.dutch) } ?? []
      return lines.contains { $0.hasPrefix("c.yaml:7:19: error: 'kraamzorgg'") }
        && lines.contains { $0.hasPrefix("c.yaml:8:") && $0.contains("bedoelt u 'boek'?") }
        && lines.contains { $0.contains("de id 'een' is dubbel") }
        && lines.contains { $0.contains("'naam'") }
    }
  }
}
