import CoalitionModel
import Recommendations
import Reports
import TestSupport
import Testing
import Wording

/// The table of partners to ask about.
@Suite struct MissingPartnersTests {
  private func rows(_ network: CoalitionNetwork, _ language: Language = .dutch) throws -> [[String]]
  {
    let context = try Samples.context(network, language)
    let blocks = Document(Section.wholeAdvice, for: context).blocks
    for block in blocks {
      guard case .table(_, let header, let rows) = block, header.count == 5,
        ["domein", "domain"].contains(header[0])
      else { continue }
      return rows
    }
    return []
  }

  @Test func `a row says who, what is known, by which requirement and through whom`() throws {
    let row = try #require(
      try rows(Samples.network(["a vsv"])).first { $0[1] == "kraamzorg" })
    #expect(row[0] == "medisch")
    #expect(row[2].hasPrefix("Waarschijnlijk, ga na: kraamzorg doet vaak mee in een VSV"))
    #expect(row[3] == "na de zwangerschap; aanbevolen (R-C05)")
    #expect(row[4] == "A: daarin doet vaak kraamzorg mee")
  }

  @Test func `without a route the first step of the requirement stands there`() throws {
    let row = try #require(try rows(Samples.network(["a vsv"])).first { $0[1] == "huisarts" })
    #expect(row[2] == "niet in beeld")
    #expect(row[4].hasPrefix("Vraag de huisartsenkring"))
  }

  @Test func `missing is said only in a complete network`() throws {
    let network = Samples.network(["a vsv"])
    #expect(try !rows(network).contains { $0[2].contains("ontbreekt") })
    #expect(try rows(network.with { $0.isComplete = true }).contains { $0[2] == "ontbreekt" })
    #expect(try rows(network, .english).contains { $0[2] == "not in view" })
  }
}
