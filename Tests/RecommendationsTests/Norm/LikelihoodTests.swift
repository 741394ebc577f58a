import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

/// What makes likely what a file does not record.
@Suite struct LikelihoodTests {
  private func evaluate(_ id: String, _ network: CoalitionNetwork) throws -> Evaluation {
    let norm = try Samples.shippedNorm.get()
    let requirement = try #require(norm.requirements.first { $0.id == id })
    return requirement.evaluate(in: Analysis(of: network, requests: norm.requestedTies))
  }

  @Test func `a VSV makes maternity care likely, and says why`() throws {
    let found = try evaluate("R-C05", Samples.network(["a vsv"]))
    #expect(found.evidence == .unknown)
    #expect(
      found.likely?.nl
        == "Waarschijnlijk, ga na: kraamzorg doet vaak mee in een VSV, en A is betrokken "
        + "(Themadocument Gezonde en kansrijke start, Benut Verloskundige Samenwerkingsverbanden).")
    #expect(found.observations.last == found.likely)
  }

  @Test func `without a VSV that takes part nothing is likely`() throws {
    #expect(try evaluate("R-C05", Samples.network(["a jgz"])).likely == nil)
    let wanted = Samples.network(["a vsv"]).with(.approached, of: "a")
    #expect(try evaluate("R-C05", wanted).likely == nil)
  }

  @Test func `where the file names the members of the VSV it is believed`() throws {
    let network = Samples.network(["a vsv", "b verloskundige"]).with {
      $0.partners[0].members = ["b"]
    }
    #expect(try evaluate("R-C05", network).likely == nil)
  }

  @Test func `what is known needs no likelihood`() throws {
    let met = try evaluate("R-C05", Samples.network(["a vsv", "b kraamzorg"]))
    #expect(met.evidence == .present && met.likely == nil)
    let unmet = try evaluate("R-C05", Samples.network(["a vsv"]).complete)
    #expect(unmet.evidence == .absent && unmet.likely == nil)
  }

  @Test func `a tie with a VSV is likely with who often takes part in it`() throws {
    let network = Samples.network(["a vsv", "b jgz", "c wijkteam"])
    #expect(try evaluate("R-L02", network).likely != nil)
    #expect(try evaluate("R-L05", network).likely == nil)
  }

  @Test func `a tie of members of a VSV makes that of the VSV likely`() throws {
    let network = Samples.network(["a vsv", "b verloskundige", "c wijkteam"], ["b c"]).with {
      $0.partners[0].members = ["b"]
    }
    #expect(
      try evaluate("R-L05", network).likely?.nl
        == "Waarschijnlijk, ga na: C werkt al samen met B, lid van A.")
  }

  @Test func `a chain is likely when each of its open links is`() throws {
    #expect(
      try evaluate("R-L01", Samples.network(["a vsv"])).likely?.nl
        == "Waarschijnlijk, ga na: verloskundige, kraamzorg en jeugdgezondheidszorg (JGZ) doen vaak "
        + "mee in een VSV, en A is betrokken (Themadocument Gezonde en kansrijke start, Benut "
        + "Verloskundige Samenwerkingsverbanden).")
    #expect(try evaluate("R-L11", Samples.network(["a vsv"])).likely == nil)
  }
}
