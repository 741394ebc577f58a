import CoalitionModel
import Reports
import TestSupport
import Testing
import Wording

@Suite struct FindingsTests {
  private func findings(
    _ network: CoalitionNetwork, _ language: Language = .dutch
  ) throws -> [String] {
    Findings(try Samples.context(network, language)).sentences
  }

  @Test func `for Groningen they say what the documents say`() throws {
    let found = try findings(try Samples.groningen.get())
    #expect(found[0].contains("verloskundige → kraamzorg → jeugdgezondheidszorg (JGZ)"))
    #expect(found[0].hasSuffix("via Preventief Platform."))
    let line =
      "Jeugdgezondheidszorg (JGZ) verbindt Gynaecologen, Huisartsen en Verloskundigen met "
      + "WIJ Groningen, via telefonische advisering."
    #expect(found.contains(line))
    #expect(
      found.contains(
        "Alleen in beeld via Overleg in het ziekenhuis: Kinderartsen en Medisch maatschappelijk "
          + "werk."))
    #expect(found.contains { $0.hasPrefix("Gewenst, nog niet betrokken: Andere gemeenten") })
  }

  @Test func `each link of an open chain is told by what is known of it`() throws {
    let partners = ["a verloskundige", "b kraamzorg", "c jgz"]
    let open = try findings(Samples.network(partners, ["a b"]))
    #expect(open[0] == "De schakel verloskundige → kraamzorg is er, via samenwerking.")
    #expect(open[1] == "De schakel kraamzorg → jeugdgezondheidszorg (JGZ) is niet in beeld.")
    let complete = try findings(Samples.network(partners, ["a b"]).complete)
    #expect(complete[1] == "De schakel kraamzorg → jeugdgezondheidszorg (JGZ) ontbreekt.")
  }

  @Test func `one crossing is told in the singular`() throws {
    let found = try findings(Samples.network(["a vsv", "b wijkteam"], ["a b"]), .english)
    #expect(found.contains { $0.hasPrefix("1 tie between the medical and the social domain is") })
  }

  @Test func `without a crossing the domains have none in view`() throws {
    let found = try findings(CoalitionNetwork(name: "Leeg"))
    #expect(
      found.contains("Tussen het medische en het sociale domein is geen verbinding in beeld."))
  }

  @Test func `what was left out is named, and nothing else is`() throws {
    let groningen = Findings(try Samples.context(try Samples.groningen.get())).leftOut
    #expect(groningen.count == 1)
    #expect(
      groningen[0].hasSuffix(
        "Weggelaten: Coalitie Kansrijke Start Groningen, Eén gezamenlijk plan voor "
          + "vroegsignalering en Zorgpaden."))
    #expect(Findings(try Samples.context(Samples.network(["a vsv"]))).leftOut.isEmpty)
  }

  @Test(arguments: Samples.all, Language.allCases)
  func `every finding is a sentence`(_ network: CoalitionNetwork, _ language: Language) throws {
    for sentence in try findings(network, language) {
      #expect(sentence.hasSuffix("."))
      #expect(!sentence.contains("  ") && !sentence.contains(" ."))
    }
  }
}
