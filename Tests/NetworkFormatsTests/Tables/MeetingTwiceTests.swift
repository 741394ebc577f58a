import CoalitionModel
import TestSupport
import Testing
import Wording

@testable import NetworkFormats

/// A meeting on a list and above a matrix of who takes part is one meeting.
@Suite struct MeetingTwiceTests {
  private static let partners = SheetTable.sample(
    "Partners", "naam;type", "A;jgz", "B;wijkteam", "C;huisarts")
  private static let matrix = SheetTable.sample(
    "Deelname", "organisatie;Kernteam overleg;MDO overleg", "A;x;x", "B;x;", "C;;x")

  private func members(_ list: SheetTable) -> [String]? {
    let read = ReadTables(Self.partners, list, Self.matrix)
    return read.network?.structures.map { "\($0.name): \($0.members.joined(separator: " "))" }
      ?? read.lines
  }

  @Test(arguments: ["", "A | B", "B;A", "b, a"])
  func `it is one where the members agree or the list has none`(cell: String) {
    let text = cell.replacing(";", with: "|")
    let found = members(
      .sample("Overleggen", "naam;leden;frequentie", "Kernteam overleg;\(text);maandelijks"))
    #expect(
      found.map { Set($0.map { $0.replacing("b a", with: "a b") }) }
        == ["Kernteam overleg: a b", "MDO overleg: a c"])
  }

  @Test func `without a column of members the matrix gives them`() {
    let found = members(
      .sample("Overleggen", "id;naam", "kern;Kernteam overleg", "x;Ander overleg"))
    #expect(
      found == ["Kernteam overleg: a b", "Ander overleg: ", "MDO overleg: a c"])
  }

  @Test func `where the members differ both places are named, once`() {
    let found = members(.sample("Overleggen", "naam;leden", "Kernteam overleg;A | C"))
    #expect(found?.count == 1)
    #expect(found?[0].contains("Deelname!B1: error: overleg 'Kernteam overleg'") == true)
    #expect(found?[0].contains("andere leden dan op Overleggen!A2") == true)
  }

  @Test func `import takes both sheets where they agree, and asks where they differ`() {
    let list: (String) -> SheetTable = { members in
      .own(
        "Overleggen", [["overleg", "deelnemers", "frequentie"], ["Kernteam", members, "week"]])
    }
    let sheets: (String) -> ImportedSheets = { members in
      ImportedSheets([
        .own(
          "Lijst", [["organisatie", "type"], ["A bv", "jgz"], ["B bv", "jgz"], ["C bv", "jgz"]]),
        list(members),
        .own(
          "Deelname",
          [
            ["organisatie", "Kernteam", "MDO"], ["A bv", "x", "x"], ["B bv", "x", ""],
            ["C bv", "", "x"],
          ]
        ),
      ])
    }
    for members in ["A bv; B bv", ""] {
      #expect(sheets(members).meetings == ["Kernteam: A bv, B bv", "MDO: A bv, C bv"])
    }
    #expect(sheets("A bv; C bv").lines.contains { $0.contains("Deelname") })
    #expect(sheets("A bv; C bv").meetings.isEmpty)
  }
}
