import Graphs
import NetworkAnalysis
import Recommendations
import Reports
import Testing
import Wording

/// A measure is one value: who makes one finds it wherever measures are shown.
@Suite struct OwnMeasureTests {
  private static let own = Measure(
    name: "double-degree", range: .open, kind: .count,
    question: Text(nl: "Hoeveel, maal twee?", en: "How many, times two?"),
    variant: Text(nl: "verzonnen", en: "made up"), source: Reference("Somebody", 2026)
  ) { graph in
    NodeMap(values: graph.degrees().values.map { 2 * $0 })
  }

  private func context() throws -> ReportContext {
    let network = Samples.network(["a vsv", "b wijkteam", "c jgz"], ["a b", "b c"])
    let analysis = Analysis(of: network, measures: [.degree, Self.own])
    let norm = try Samples.shippedNorm.get()
    var context = ReportContext(of: analysis, norm: norm, language: .dutch)
    context.view.columns = ["double-degree"]
    return context
  }

  @Test func `it has a column in the table for a spreadsheet`() throws {
    let rows = CSVReader.rows(PartnersCSV(try context()).text, separator: ";")
    let column = try #require(rows.first?.firstIndex(of: "double-degree"))
    #expect(rows.dropFirst().prefix(3).map { $0[column] } == ["2", "4", "2"])
  }

  @Test func `it has a column and a legend in the analysis, and a number in the JSON`() throws {
    let context = try context()
    let text = Document(Section.analysis, for: context).plainText()
    #expect(text.contains("double-degree"))
    #expect(text.contains("Hoeveel, maal twee? (verzonnen)"))
    let json = String(decoding: AnalysisJSON(context).bytes, as: UTF8.self)
    #expect(json.contains("\"double-degree\": 4") && !json.contains("\"double-degree\": 4."))
  }

  @Test func `partners can be put in order by it`() throws {
    let order = RankOrder(of: "double-degree", in: try context().analysis)
    #expect(order != nil)
  }
}
