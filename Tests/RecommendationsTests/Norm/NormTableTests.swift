import CoalitionModel
import Foundation
import Recommendations
import TestSupport
import Testing

/// The table of the documentation and the norm say the same of every code.
@Suite struct NormTableTests {
  /// A row of the table: the code, its class, and what it is the same as.
  struct Row {
    let id: String
    let kind: String
    let same: String
  }

  let norm: Norm
  let rows: [Row]

  init() throws {
    norm = try Samples.shippedNorm.get()
    let file = Repository.root.appending(
      path: "Sources/Recommendations/Recommendations.docc/KansrijkeStart.md")
    rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("| R-") }
      .map { line in
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        return Row(id: cells[0], kind: cells[1], same: cells.count > 2 ? cells[2] : "")
      }
  }

  private func ids(_ kind: String) -> [String] {
    rows.filter { $0.kind == kind }.map(\.id).sorted()
  }

  @Test func `every code stands in the table once, with a class`() {
    #expect(Set(rows.map(\.id)).count == rows.count)
    #expect(
      Set(rows.map(\.kind)) == ["rule", "alias", "rule on figures", "question", "behaviour"])
  }

  @Test func `every code of the list of the sources stands in the table`() {
    let counts = ["C": 21, "L": 18, "F": 7, "T": 8, "S": 1, "E": 8, "P": 9, "G": 23]
    // A code that a rule on figures answers stands there as soon as the rule does.
    let ofFigures = [
      "R-L17": "person-bound-ties", "R-G03": "overlapping-structures",
      "R-G08": "unstated-interest-or-role", "R-P03": "unstated-interest-or-role",
    ]
    let names = Set(Rule.all.map(\.name))
    let waiting = Set(ofFigures.filter { !names.contains($0.value) }.keys)
    let codes = counts.flatMap { letter, count in
      (1...count).map { $0 < 10 ? "R-\(letter)0\($0)" : "R-\(letter)\($0)" }
    }
    #expect(rows.map(\.id).sorted() == codes.filter { !waiting.contains($0) }.sorted())
  }

  @Test func `the rules of the table are the requirements of the norm`() {
    #expect(ids("rule") == norm.requirements.map(\.id).sorted())
  }

  @Test func `the questions and behaviours of the table are those of the norm`() {
    #expect(ids("question") == norm.questions.map(\.id).sorted())
    #expect(ids("behaviour") == norm.practices.map(\.id).sorted())
  }

  @Test func `an alias is recorded with the requirement that it names`() throws {
    for row in rows where row.kind == "alias" {
      let same = try #require(norm.requirements.first { $0.id == row.same }, "\(row.id)")
      #expect(same.alsoKnownAs.contains(row.id))
    }
    #expect(norm.requirements.flatMap(\.alsoKnownAs).sorted() == ids("alias"))
  }

  @Test func `the page about writing a norm has every kind with its keys`() throws {
    let file = Repository.root.appending(
      path: "Sources/Recommendations/Recommendations.docc/WritingANorm.md")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let kinds = lines.drop { $0 != "## Kinds" }.filter { $0.hasPrefix("| `") }
    #expect(kinds.count == RequirementKind.all.count)
    for (line, kind) in zip(kinds, RequirementKind.all) {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      #expect(cells[1].contains("`\(kind.term.code)`"), "\(kind.term.code)")
      let keys = cells[3].split(separator: "`").map(String.init)
        .filter { $0.contains { $0.isLetter } }
      #expect(Set(keys) == Set(kind.fields.map(\.code)), "\(kind.term.code)")
    }
  }

  @Test func `a rule on figures names a rule that exists`() {
    for row in rows where row.kind == "rule on figures" {
      #expect(Rule.all.map(\.name).contains(row.same), "\(row.id)")
    }
  }
}
