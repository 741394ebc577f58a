import CoalitionModel
import NetworkAnalysis
import Recommendations
import Reports
import Testing
import Wording

/// A kind of requirement that is added by one value is told of as the kinds that ship are.
@Suite struct NormPagesTests {
  static let dated = RequirementKind(
    Term("gedateerd", "dated", nl: "gedateerd bestand", en: "dated file"), fields: []
  ) { _, _ in
    Criterion(.overview, effort: .ask) { analysis in
      var evaluation = Evaluation(analysis.network.asOf == nil ? .unknown : .present)
      evaluation.observations = [Text(nl: "Peildatum gezocht.", en: "Looked for a date.")]
      return evaluation
    }
  }

  private func norm() throws -> Norm {
    let text = """
      norm: proef
      bronnen: [{id: boek, titel: Boek}]
      eisen:
        - id: E1
          soort: gedateerd
          sterkte: essentieel
          titel: {nl: Zet er een datum bij, en: Add a date}
          waarom: {nl: Dan weet u hoe oud het is., en: Then you know its age.}
          eerste-stap: {nl: Vraag wanneer., en: Ask when.}
          bron: {id: boek, passage: Een}
      """
    return try Norm(
      bytes: Array(text.utf8), file: "norm.yaml", kinds: RequirementKind.all + [Self.dated])
  }

  @Test func `norm check says what it finds`() throws {
    var network = CoalitionNetwork(name: "Leeg")
    let open = NormCheck.text(of: try norm(), in: Analysis(of: network), .dutch)
    #expect(open.contains("E1 Zet er een datum bij. Peildatum gezocht."))
    #expect(open.contains("Niet te zeggen uit dit bestand (1)"))
    network.asOf = PartialDate("2020")
    let met = NormCheck.text(of: try norm(), in: Analysis(of: network), .english)
    #expect(met.contains("In view (1)"))
  }

  @Test func `norm list and norm show have it`() throws {
    #expect(NormList.text(of: try norm(), .dutch).contains("E1"))
    let page = NormPage(of: try norm(), .dutch).text(for: "E1")
    #expect(page?.contains("Gedateerd bestand") == true)
  }
}
