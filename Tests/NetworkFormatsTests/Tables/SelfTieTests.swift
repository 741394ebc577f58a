import CoalitionModel
import TestSupport
import Testing
import Wording

@testable import NetworkFormats

/// A tie of a partner with itself: usual on the diagonal of a matrix and in graphs, a mistake in a list.
@Suite struct SelfTieTests {
  @Test func `on the diagonal it is left out, and the number is told`() {
    let read = ReadTables(
      .sample("Blad1", ";A;B;C", "A;1;1;0", "B;1;1;1", "C;0;1;1"),
      .sample("Partners", "naam;type", "A;jgz", "B;wijkteam", "C;huisarts"))
    #expect(read.network?.ties.count == 2)
    #expect(
      read.lines.filter { $0.contains("zichzelf") } == [
        "net.xlsx:Blad1!B2: warning: 3 verbindingen van een partner met zichzelf zijn weggelaten"
      ])
  }

  @Test(arguments: ["", "0", "-"])
  func `an empty diagonal says nothing`(mark: String) {
    let read = ReadTables(
      .sample("Blad1", ";A;B;C", "A;\(mark);1;0", "B;1;\(mark);1", "C;0;1;\(mark)"))
    #expect(read.network?.ties.count == 2)
    #expect(!read.lines.contains { $0.contains("zichzelf") })
  }

  @Test func `in a list it is a mistake, with its cell and what to do`() {
    let read = ReadTables(
      .sample("Partners", "naam;type", "A;jgz", "B;wijkteam"),
      .sample("Verbindingen", "van;naar", "A;B", "B;B"))
    #expect(read.network == nil)
    #expect(
      read.lines == [
        "net.xlsx:Verbindingen!B3: error: 'b' is hier met zichzelf verbonden; noem twee verschillende"
          + " partners"
      ])
  }

  @Test(arguments: [
    ("dl", "dl n=2 format=fullmatrix\nlabels:\nA,B\ndata:\n1 1\n1 0\n"),
    ("net", "*Vertices 2\n1 \"A\"\n2 \"B\"\n*Edges\n1 1\n1 2\n"),
    ("edges", "A,A\nA,B\n"),
  ])
  func `a graph says it in the same words as a matrix`(format: String, text: String) throws {
    let found = try NetworkFormats.format(for: "x.\(format)")
    let loaded = try found.network(from: Array(text.utf8), file: "x.\(format)")
    #expect(loaded.network.ties.count == 1)
    #expect(
      loaded.warnings.contains {
        $0.message(.dutch) == "1 verbinding van een partner met zichzelf is weggelaten"
      })
  }
}
