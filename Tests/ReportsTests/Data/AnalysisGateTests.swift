import CoalitionModel
import Foundation
import NetworkAnalysis
import Reports
import TestSupport
import Testing
import Wording

/// What `analyze --json` holds back, and what it adds.
@Suite struct AnalysisGateTests {
  private func object(_ value: JSONValue?) -> [String: JSONValue] {
    if case .object(let keys)? = value { keys } else { [:] }
  }

  private func document(
    _ network: CoalitionNetwork, thorough: Bool = false
  ) throws -> [String: JSONValue] {
    object(AnalysisJSON(try Samples.context(network, thorough: thorough)).value)
  }

  private func measures(_ document: [String: JSONValue]) -> [[String: JSONValue]] {
    guard case .array(let partners)? = document["partners"] else { return [] }
    return partners.map { object(object($0)["measures"]) }
  }

  @Test func `every measure of the contract is there`() throws {
    let names = try measures(document(Samples.network(["a vsv", "b jgz"], ["a b"])))[0].keys
    #expect(
      names.sorted() == [
        "articulation", "betweenness", "closeness", "clustering", "community", "constraint",
        "coreness", "degree", "effective-size", "eigenvector", "harmonic", "pagerank", "strength",
      ])
  }

  @Test func `a value is null where it has none`() throws {
    let alone = try measures(document(Samples.network(["a vsv"])))[0]
    #expect(alone["clustering"] == .null && alone["constraint"] == .null)
    #expect(alone["degree"] == .integer(0) && alone["harmonic"] == .number(0))
  }

  @Test(arguments: [(8, false), (7, true), (3, true)])
  func `scores are null below 80 percent, and what is a single link below 60`(
    answered: Int, isHidden: Bool
  ) throws {
    let document = try document(Samples.surveyed(answered: answered, of: 10), thorough: true)
    let found = measures(document)
    #expect(found.allSatisfy { ($0["betweenness"] == .null) == isHidden })
    #expect(found[1]["articulation"] == (answered < 6 ? .null : .bool(true)))
    let disclosure = object(document["disclosure"])
    #expect(disclosure["single-links"] == .string(answered < 6 ? "withheld" : "possible"))
    #expect((document["gaps-held-back"] == .null) == (answered >= 7))
    #expect((document["gaps"] == .array([])) == (answered < 7))
    #expect(disclosure["reason"] != nil && disclosure["reason"] != .string(""))
    let network = object(document["network"])
    #expect((network["density"] == .null) == (answered < 7))
  }

  @Test func `the survey is null without one, and counts what was confirmed with one`() throws {
    #expect(try document(Samples.network(["a vsv"]))["survey"] == .null)
    let survey = object(try document(Samples.surveyed(answered: 6, of: 10))["survey"])
    #expect(survey["asked"] == .integer(10) && survey["response"] == .number(0.6))
    #expect(survey["confirmed"] == .integer(5) && survey["reported-once"] == .integer(1))
  }

  @Test func `robustness is null when it was left out, and whole when it was not`() throws {
    let network = Samples.network(
      ["a vsv", "b jgz", "c ggd", "d wijkteam"], ["a b", "b c", "c d"])
    #expect(try document(network)["robustness"] == .null)
    let found = object(try document(network, thorough: true)["robustness"])
    #expect(object(found["orders"])["betweenness"] != nil)
    #expect(found["density-error"] != .null)
    #expect(found.keys.sorted() == ["core", "density-error", "key-players", "orders"])
  }

  @Test(arguments: [(301, true), (300, false)])
  func `of very many partners only the chosen measures are computed`(count: Int, isBrief: Bool) {
    let ids = (0..<count).map { "p\($0)" }
    let network = Samples.network(
      ids.map { "\($0) wijkteam" }, zip(ids, ids.dropFirst()).map { "\($0) \($1)" })
    let analysis = Analysis(of: network, measures: [.degree])
    #expect(AnalysisView(of: analysis, measures: [.degree]).isBrief == isBrief)
    #expect(!AnalysisView(of: analysis).isBrief)
    let thorough = AnalysisView(of: analysis, measures: [.degree], isThorough: true)
    #expect(!thorough.isBrief)
  }

  @Test func `every key is in the document that describes them`() throws {
    func keys(_ value: JSONValue) -> Set<String> {
      switch value {
      case .array(let values): values.reduce(into: []) { $0.formUnion(keys($1)) }
      case .object(let values):
        values.reduce(into: Set(values.keys)) { $0.formUnion(keys($1.value)) }
      default: []
      }
    }
    let file = Repository.root.appending(path: "Sources/Reports/Reports.docc/AnalysisJSON.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    var document = try document(Samples.surveyed(answered: 9, of: 10), thorough: true)
    document.merge(try self.document(Samples.groningen.get())) { first, _ in first }
    // Names that follow the data: phases, levels and measures of the order.
    let open = Set(
      Phase.allCases.map(\.code) + Level.allCases.map(\.code)
        + ["through", "routes", "from", "to", "internal", "external", "domain"])
    for key in keys(.object(document)).subtracting(open).sorted() {
      #expect(text.contains("`\(key)`"), "\(key)")
    }
  }

  @Test func `the list of measures knows the range of each`() {
    for entry in MeasureList.all {
      #expect(entry.question.nl.hasSuffix("?") && entry.question.en.hasSuffix("?"))
      #expect(!entry.range.nl.hasPrefix("een getal") && !entry.source.isEmpty)
    }
    #expect(Set(MeasureList.all.map(\.name)).count == MeasureList.all.count)
    let lines = MeasureList.text(.dutch).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
  }
}
