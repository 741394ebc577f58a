import CoalitionModel
import Testing

@testable import NetworkFormats

/// Matrices, in every way in which people make them, become ties and meetings.
struct MatrixTests {
  private static let names = ["Huisartsen", "Wijkteam", "JGZ"]

  /// The rows of a matrix with marks for some cells.
  private func rows(
    _ corner: String, _ marks: [[String]], names: [String] = names
  ) -> [String] {
    [([corner] + names).joined(separator: ";")]
      + zip(names, marks).map { ([$0] + $1).joined(separator: ";") }
  }

  private func ties(_ network: CoalitionNetwork?) -> Set<String> {
    Set(
      (network?.ties ?? []).map { tie in
        let name: (String) -> String = { id in network?.partners.first { $0.id == id }?.name ?? id }
        let ends = [name(tie.from), name(tie.to)]
        let mark = tie.isDirected ? ">" : "-"
        let pair = tie.isDirected ? ends : ends.sorted()
        return pair.joined(separator: mark) + (tie.intensity.map { " \($0)" } ?? "")
          + (tie.kind.map { " \($0.code)" } ?? "")
      })
  }

  @Test(arguments: ["", "naam", "Organisatie", "van/naar", "Actor", "id", "Label", "-", "partner"])
  func `every corner and every mark gives the same ties`(corner: String) throws {
    for (yes, no) in [("1", "0"), ("x", ""), ("X", "-"), ("ja", "nee"), ("✓", ""), ("1", "")] {
      let read = ReadTables(
        .sample("Blad1", rows(corner, [[no, yes, no], [yes, no, yes], [no, yes, no]])))
      #expect(read.network?.partners.map { $0.name } == Self.names)
      #expect(ties(read.network) == ["Huisartsen-Wijkteam", "JGZ-Wijkteam"])
      #expect(read.lines == [])
    }
  }

  @Test func `a cell on one side only is a tie from the row to the column`() {
    let read = ReadTables(
      .sample("Blad1", rows("naam", [["0", "1", "0"], ["0", "0", "1"], ["0", "0", "0"]])))
    #expect(ties(read.network) == ["Huisartsen>Wijkteam", "Wijkteam>JGZ"])
  }

  @Test func `a matrix of which the other half is blank holds mutual ties, which is said`() {
    for marks in [
      [["", "x", ""], ["", "", "x"], ["", "", ""]],
      [["", "", ""], ["x", "", ""], ["", "x", ""]],
    ] {
      let read = ReadTables(.sample("Blad1", rows("", marks)))
      #expect(ties(read.network) == ["Huisartsen-Wijkteam", "JGZ-Wijkteam"])
      #expect(read.lines.count == 1)
      #expect(read.lines.first?.contains("één helft") == true)
    }
  }

  @Test func `numbers are strengths, and two that differ are two ties`() {
    let read = ReadTables(
      .sample("Blad1", rows("", [["0", "3", "1"], ["2", "0", "0"], ["1", "0", "0"]])))
    #expect(
      ties(read.network) == ["Huisartsen>Wijkteam 3", "Wijkteam>Huisartsen 2", "Huisartsen-JGZ 1"])
  }

  @Test func `a number that is no intensity names its cell`() {
    for number in ["2,5", "7"] {
      let read = ReadTables(
        .sample("Blad1", rows("", [["0", number, "1"], [number, "0", "0"], ["1", "0", "0"]])))
      #expect(read.network == nil)
      #expect(read.lines.first?.hasPrefix("net.xlsx:Blad1!C2: error: '\(number)'") == true)
    }
  }

  @Test func `words are kinds of ties, and so is the name of the sheet`() {
    let words = ReadTables(
      .sample("Blad1", rows("", [["", "overleg", ""], ["overleg", "", "mdo"], ["", "mdo", ""]])))
    #expect(ties(words.network) == ["Huisartsen-Wijkteam overleg", "JGZ-Wijkteam mdo"])
    let sheet = ReadTables(
      .sample("Verwijzing", rows("", [["0", "1", "0"], ["1", "0", "0"], ["0", "0", "0"]])))
    #expect(ties(sheet.network) == ["Huisartsen-Wijkteam verwijzing"])
  }

  @Test func `partners listed on another sheet keep their types`() {
    let partners = SheetTable.sample(
      "Partners", "naam;type", "Huisartsen;huisarts", "Wijkteam;wijkteam", "JGZ;jgz")
    let read = ReadTables(
      partners,
      .sample("Matrix", rows("", [["0", "1", "0"], ["1", "0", "1"], ["0", "1", "0"]])))
    #expect(read.network?.partners.map { $0.type?.code } == ["huisarts", "wijkteam", "jgz"])
    #expect(ties(read.network) == ["Huisartsen-Wijkteam", "JGZ-Wijkteam"])
    let unknown = ReadTables(
      partners,
      .sample("Matrix", rows("", [["0", "1"], ["1", "0"]], names: ["Wijkteam", "JGZZ"])))
    #expect(unknown.lines.count { $0.contains("'JGZZ' is niet bekend") } == 1)
  }

  @Test func `two matrices of one town share their partners`() {
    let read = ReadTables(
      .sample("Overleg", rows("", [["0", "1", "0"], ["1", "0", "0"], ["0", "0", "0"]])),
      .sample("Verwijzing", rows("", [["0", "0", "1"], ["0", "0", "0"], ["1", "0", "0"]])))
    #expect(read.network?.partners.count == 3)
    #expect(ties(read.network) == ["Huisartsen-Wijkteam overleg", "Huisartsen-JGZ verwijzing"])
  }

  @Test func `the diagonal and a question mark are no ties, which is said`() {
    let read = ReadTables(
      .sample("Blad1", rows("", [["1", "1", "?"], ["1", "1", "0"], ["0", "0", "1"]])))
    #expect(ties(read.network) == ["Huisartsen-Wijkteam"])
    #expect(read.lines.map { $0.prefix(19) } == ["net.xlsx:Blad1!B2: ", "net.xlsx:Blad1!D2: "])
  }

  @Test func `columns beside a matrix are those of the partners`() {
    let read = ReadTables(
      .sample(
        "Blad1", "naam;type;Huisartsen;JGZ;Totaal", "Huisartsen;huisarts;0;1;1", "JGZ;jgz;1;0;1",
        "Totaal;;1;1;2"))
    #expect(read.network?.partners.map { $0.type?.code } == ["huisarts", "jgz"])
    #expect(ties(read.network) == ["Huisartsen-JGZ"])
  }

  @Test(arguments: ["", "naam", "Organisatie", "Partner"])
  func `ticks below meetings are members, and no ties`(corner: String) {
    for tick in ["x", "X", "1", "ja"] {
      let read = ReadTables(
        .sample(
          "Blad1", "\(corner);Kernteam;VSV-overleg", "JGZ;\(tick);\(tick)", "Wijkteam;;\(tick)"))
      #expect(read.network?.partners.map { $0.name } == ["JGZ", "Wijkteam"])
      #expect(read.network?.ties == [])
      #expect(read.network?.structures.map { $0.name } == ["Kernteam", "VSV-overleg"])
      #expect(read.network?.structures.map { $0.members.count } == [1, 2])
    }
  }

  @Test func `meetings down and partners across are the same`() {
    let read = ReadTables(
      .sample("Overleggen", "Overleg;JGZ;Wijkteam", "Kernteam;x;x", "VSV-overleg;x;"))
    #expect(read.network?.partners.map { $0.name } == ["JGZ", "Wijkteam"])
    #expect(read.network?.structures.map { $0.members.count } == [2, 1])
  }

  @Test func `ticks of which nobody knows what they are stop the reading`() {
    let read = ReadTables(.sample("Blad1", "naam;Noord;Zuid", "JGZ;x;x", "Wijkteam;;x"))
    #expect(read.network == nil)
    #expect(
      read.lines.first?.hasPrefix("net.xlsx:Blad1!B1: error: dit is een matrix met namen") == true)
    #expect(read.lines.first?.contains("--ignore 'Blad1!Noord'") == true)
  }
}
