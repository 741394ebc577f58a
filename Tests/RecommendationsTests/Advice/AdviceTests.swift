import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing

@Suite struct AdviceTests {
  let network = Samples.network(["a kraamzorg", "b jgz"]).with(.wanted, of: "a")

  private func asks(_ id: String, _ strength: String, _ type: String) -> String {
    NormText.requirement("soort: partner", "een-van: \(type)", id: id, strength: strength)
  }

  @Test func `essential comes first, then what is known to be missing, then the norm's order`()
    throws
  {
    let norm = try NormText.norm(
      asks("E1", "optioneel", "kraamzorg"), asks("E2", "aanbevolen", "ggz"),
      asks("E3", "aanbevolen", "huisarts"), asks("E4", "aanbevolen", "kraamzorg"),
      asks("E5", "essentieel", "vsv"), asks("E6", "essentieel", "kraamzorg"),
      asks("E7", "essentieel", "jgz"))
    let advice = Advice(for: Analysis(of: network), norm: norm)
    #expect(advice.findings.map(\.id) == ["E6", "E5", "E4", "E2", "E3", "E1"])
    #expect(
      advice.findings.map { $0.evidence } == [
        .absent, .unknown, .absent, .unknown, .unknown, .absent,
      ])
    #expect(advice.met.map(\.requirement.id) == ["E7"])
  }

  @Test func `what only the norm asks for is no advice, but a line of the norm`() throws {
    let norm = try NormText.norm(asks("E1", "optioneel", "vsv"))
    let advice = Advice(for: Analysis(of: network.with { $0.partners.removeAll() }), norm: norm)
    #expect(advice.recommendations.isEmpty)
    #expect(advice.findings.map(\.id) == ["E1"])
    #expect(advice.appendix.isEmpty)
    #expect(advice.met.isEmpty)
  }

  @Test(arguments: [("JGZ Rivierenland", "jgz"), ("Kraamzorg De Bron", "kraamzorg")])
  func `a partner without a type is not missed when its name surely says one`(
    _ name: String, _ type: String
  ) throws {
    let norm = try NormText.norm(asks("E1", "essentieel", type))
    var unnamed = CoalitionNetwork(name: "Proef")
    unnamed.partners = [Partner(id: "a", name: name), Partner(id: "b", name: "Bureau Beter")]
    let advice = Advice(for: Analysis(of: unnamed), norm: norm)
    #expect(advice.findings.allSatisfy { $0.id != "E1" })
    #expect(advice.typedByName.map { $0.type?.code } == [type])
    unnamed.partners[0].name = "Team Midden"
    let open = Advice(for: Analysis(of: unnamed), norm: norm)
    #expect(open.findings.contains { $0.id == "E1" })
    #expect(open.typedByName.isEmpty)
  }

  @Test func `a type that the file gives goes before what a name says`() throws {
    var network = CoalitionNetwork(name: "Proef")
    network.partners = [
      Partner(id: "a", name: "JGZ Rivierenland", type: PartnerType(code: "wijkteam"))
    ]
    let advice = Advice(
      for: Analysis(of: network), norm: try NormText.norm(asks("E1", "essentieel", "jgz")))
    #expect(advice.findings.map(\.id) == ["E1"])
    #expect(advice.typedByName.isEmpty)
  }

  @Test func `a requirement that does not apply is neither advice nor met`() throws {
    let norm = try NormText.norm(
      NormText.requirement("soort: partner", "een-van: ggz", "wanneer: vsv"))
    let advice = Advice(for: Analysis(of: network), norm: norm)
    #expect(advice.findings.isEmpty)
    #expect(advice.met.isEmpty)
  }

  @Test func `rules join by their strength, after the norm`() throws {
    let norm = try NormText.norm(
      asks("E1", "optioneel", "vsv"), asks("E2", "aanbevolen", "ggz"))
    let hanging = Samples.network(["a kraamzorg", "b jgz"], ["a b"]).complete
    let analysis = Analysis(of: hanging)
    let advice = Advice(for: analysis, norm: norm)
    #expect(
      advice.findings.map(\.id) == [
        "E2", "unstated-interest-or-role", "hanging-partner:a", "hanging-partner:b", "E1",
      ])
    #expect(
      Advice(for: analysis, norm: norm, rules: []).findings.map(\.id) == ["E2", "E1"])
  }

  @Test func `the first missing ties are at most five, at most two per partner`() throws {
    let partners = (0..<4).map { "m\($0) huisarts" } + (0..<4).map { "s\($0) wijkteam" }
    let norm = try NormText.read("norm: leeg\n")
    let links = Advice(for: Analysis(of: Samples.network(partners)), norm: norm).links
    #expect(links.count == MissingTies.numberCount)
    for partner in partners.map({ String($0.prefix(2)) }) {
      #expect(links.count { $0.pair.contains(partner) } <= 2)
    }
  }

  @Test(arguments: Samples.random)
  func `every requirement that applies is either met or advised, once`(
    _ network: CoalitionNetwork
  ) throws {
    let norm = try Samples.shippedNorm.get()
    let analysis = Analysis(of: network, requests: norm.requestedTies)
    let advice = Advice(for: analysis, norm: norm, rules: [])
    let applying = norm.requirements
      .filter { $0.evaluate(in: analysis).evidence != nil }.map(\.id)
    let told = advice.findings.map(\.id) + advice.met.map(\.requirement.id)
    #expect(told.sorted() == applying.sorted())
    #expect(advice.prominent + advice.appendix == advice.recommendations)
  }

  @Test(arguments: Samples.random)
  func `the advice does not depend on the order of the file`(_ network: CoalitionNetwork) throws {
    let norm = try Samples.shippedNorm.get()
    let shuffled = network.shuffled(seed: 3)
    let analyses = [network, shuffled].map { Analysis(of: $0, requests: norm.requestedTies) }
    let advices = analyses.map { Advice(for: $0, norm: norm) }
    #expect(advices[0].findings == advices[1].findings)
    #expect(advices[0].recommendations == advices[1].recommendations)
    #expect(advices[0].links == advices[1].links)
  }
}
