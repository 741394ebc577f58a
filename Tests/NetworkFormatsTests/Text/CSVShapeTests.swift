import CoalitionModel
import Testing

@testable import NetworkFormats

/// CSV files as different programs and people leave them.
struct CSVShapeTests {
  private func rows(_ text: String) throws -> [[String]] {
    try CSVReader.table(of: Array(text.utf8), name: "", file: "x.csv").table.rows.map { row in
      row.map { $0.text ?? "" }
    }
  }

  @Test(arguments: [";", ",", "\t"]) func `a title or names with another mark do not decide`(
    mark: String
  ) throws {
    let body = [
      ["van", "naar", "soort"], ["Huisartsen", "Wijkteam", "overleg"], ["Wijkteam", "JGZ", ""],
    ]
    let lines = body.map { $0.joined(separator: mark) }
    for title in ["Kansrijke Start, netwerk 2024", "Noord; Zuid; West; Oost", "a\tb", "Geen titel"]
    where !title.contains(mark) {
      let read = try rows(([title] + lines).joined(separator: "\n"))
      #expect(read.dropFirst().first == body[0])
    }
    for other in [";", ",", "\t"] where other != mark {
      let names = ["naam\(mark)type", "A\(other) B\(other) C\(mark)jgz", "D\(mark)jgz"]
      #expect(try rows(names.joined(separator: "\n"))[1] == ["A\(other) B\(other) C", "jgz"])
    }
  }

  @Test func `a number that is kept as a text for Excel is that text`() throws {
    #expect(try rows("van;naar\n=\"001\";B\n") == [["van", "naar"], ["001", "B"]])
    #expect(try rows("van;naar\n\"=\"\"001\"\"\";B\n")[1] == ["001", "B"])
    #expect(try rows("van;naar\n=\"a;b\";B\n")[1] == ["a;b", "B"])
    #expect(try rows("van;naar\n=A1;B\n")[1] == ["=A1", "B"])
  }

  @Test func `one stray byte is named with its line, and the rest stays UTF-8`() throws {
    let bytes = Array("van;naar\nCafé;Wijkteam\nZo".utf8) + [0xEB] + Array(";JGZ\n".utf8)
    let read = try CSVReader.table(of: bytes, name: "", file: "x.csv")
    #expect(read.table.rows[1][0].text == "Café")
    #expect(read.table.rows[2][0].text == "Zoë")
    #expect(read.diagnostics.map { $0.place.line } == [3])
    let old = Array("van;naar\nZo".utf8) + [0xEB] + Array(";JGZ\n".utf8)
    let windows = try CSVReader.table(of: old, name: "", file: "x.csv")
    #expect(windows.table.rows[1][0].text == "Zoë")
    #expect(windows.diagnostics == [])
  }
}
