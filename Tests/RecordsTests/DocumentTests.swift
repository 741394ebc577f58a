import CoalitionModel
import Testing
import Records

@Suite struct DocumentTests {
  @Test func `every key and value knows its line and column, counted in characters`() throws {
    let document = try YAMLDocument.reading(
      """
      netwerk: 'Eén plan'
      partners:
        - {id: é, naam: "Kraamzorg"}
        - id: b
      """)
    #expect(document.entries.map(\.key) == ["netwerk", "partners"])
    #expect(document.entries.map(\.place.position) == ["1:1", "2:1"])
    #expect(document.entries.map(\.value.place.position) == ["1:10", "3:3"])
    guard case .sequence(let partners) = document.entries[1].value.content else {
      Issue.record("no list")
      return
    }
    #expect(partners.map(\.place.position) == ["3:5", "4:5"])
    #expect(partners[0].entries.map(\.place.position) == ["3:6", "3:13"])
    #expect(partners[0].entries.map(\.value.place.position) == ["3:10", "3:19"])
    #expect(document.root.place == Place(file: "a.yaml", line: 1, column: 1))
  }

  @Test(arguments: ["", "~", "null", "Null", "NULL", "''", "[]", "{}"])
  func `nothing filled in is empty`(_ value: String) throws {
    let found = try YAMLDocument.reading("a: \(value)\nb: c\n").entries[0].value
    #expect(found.isEmpty)
  }

  @Test func `a quoted null is a word`() throws {
    let document = try YAMLDocument.reading("a: 'null'\nb: \"~\"\n")
    #expect(document.root["a"]?.content == .scalar("null"))
    #expect(document.root["b"]?.content == .scalar("~"))
  }

  @Test func `numbers, dates and yes stay the words of the file`() throws {
    let document = try YAMLDocument.reading("a: [2020, 007, 2020-03-15, ja, true, 1e3, 0x1F]\n")
    #expect(
      document.root["a"]?.words == ["2020", "007", "2020-03-15", "ja", "true", "1e3", "0x1F"])
  }

  @Test func `a byte order mark and Windows line ends change nothing`() throws {
    let text = "netwerk: X\npartners:\n  - {id: a, naam: 'é b'}\n"
    let plain = try YAMLDocument.reading(text)
    let windows = text.replacing("\n", with: "\r\n")
    #expect(try YAMLDocument.reading(windows).root == plain.root)
    #expect(try YAMLDocument.reading("\u{FEFF}" + windows).root == plain.root)
    #expect(try YAMLDocument.reading("\u{FEFF}" + text).root == plain.root)
  }

  @Test func `nine hundred levels are read`() throws {
    let text = String(repeating: "[", count: 900) + "x" + String(repeating: "]", count: 900)
    var value = try YAMLDocument.reading(text).root
    var levels = 0
    while case .sequence(let values) = value.content, let first = values.first {
      value = first
      levels += 1
    }
    #expect(levels == 900)
    #expect(value.content == .scalar("x"))
  }
}
