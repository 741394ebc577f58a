import CoalitionModel
import Foundation
import NetworkAnalysis
import Reports
import TestSupport
import Testing
import Wording

/// What `analyze --json` writes against the schema that describes it.
@Suite struct AnalysisSchemaTests {
  private static let schema = Repository.root.appending(
    path: "Sources/Reports/Reports.docc/analysis.schema.json")

  private func faults(_ network: CoalitionNetwork, thorough: Bool = true) throws -> [String] {
    let context = try Samples.context(network, thorough: thorough)
    return try SchemaCheck(contentsOf: Self.schema).faults(in: AnalysisJSON(context).value.text())
  }

  @Test(arguments: Samples.all)
  func `every network has the keys and values of the schema`(network: CoalitionNetwork) throws {
    #expect(try faults(network) == [])
    #expect(try faults(network, thorough: false) == [])
  }

  @Test(arguments: [10, 7, 6, 3])
  func `what is held back is null in the schema too`(answered: Int) throws {
    #expect(try faults(Samples.surveyed(answered: answered, of: 10)) == [])
  }

  @Test func `the text made key by key is the text of the whole`() throws {
    let document = AnalysisJSON(try Samples.context(Samples.groningen.get(), thorough: true))
    #expect(String(decoding: document.bytes, as: UTF8.self) == document.value.text())
  }

  @Test func `the check finds what does not fit`() throws {
    let check = try SchemaCheck(contentsOf: Self.schema)
    let context = try Samples.context(Samples.network(["a vsv"]))
    let text = AnalysisJSON(context).value.text()
    #expect(try check.faults(in: text.replacing("\"gaps\"", with: "\"gap\"")).count == 2)
    #expect(try check.faults(in: text.replacing("\"ties\": 0", with: "\"ties\": -1")) != [])
    #expect(try check.faults(in: text.replacing("\"unknown\"", with: "\"perhaps\"")) != [])
  }
}
