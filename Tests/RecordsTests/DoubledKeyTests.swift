import CoalitionModel
import Testing
import Wording
import Records

@Suite struct DoubledKeyTests {
  private func doubled(_ text: String) throws -> [String] {
    try YAMLDocument.reading(text).doubledKeys.map { $0.line(.dutch) }
  }

  private func line(_ position: String, _ key: String, _ first: Int) -> String {
    "a.yaml:\(position): error: '\(key)' staat hier dubbel (ook op regel \(first)); "
      + "laat er één staan"
  }

  @Test func `a doubled key is reported at its second place with the line of the first`() throws {
    let found = try YAMLDocument.reading("naam: x\nid: a\nnaam: y\n").doubledKeys
    #expect(found.map { $0.line(.dutch) } == [line("3:1", "naam", 1)])
    #expect(
      found.map { $0.line(.english) }
        == ["a.yaml:3:1: error: 'naam' appears here twice (also on line 1); keep one of them"])
  }

  @Test func `several doubled keys are all reported`() throws {
    let found = try doubled("naam: x\nid: a\nnaam: y\ntype: t\ntype: u\nid: b\n")
    #expect(found == [line("3:1", "naam", 1), line("5:1", "type", 4), line("6:1", "id", 2)])
  }

  @Test func `nested doubled keys are reported, and the same key elsewhere is not`() throws {
    let found = try doubled(
      """
      partners:
        - {id: a, naam: A, naam: B}
        - id: b
          bron:
            id: s
            passage: p
            id: t
      id: c
      """)
    #expect(found == [line("2:22", "naam", 2), line("7:7", "id", 5)])
  }

  @Test func `quotes make no other key`() throws {
    let found = try doubled("'naam': x\nnaam: y\n\"id\": a\n'id': b\ntype: c\n\"type\": d\n")
    #expect(found == [line("2:1", "naam", 1), line("4:1", "id", 3), line("6:1", "type", 5)])
    #expect(try doubled("'a: b': x\n\"a: b\": y\n") == [line("2:1", "a: b", 1)])
  }

  @Test func `other keys and values keep their columns`() throws {
    let document = try YAMLDocument.reading("a: {naam: x, naam: y, id: q}\nb: r\n")
    let record = try #require(document.root["a"])
    #expect(record.entries.map(\.key) == ["naam", "id"])
    #expect(record.entries.map(\.place.position) == ["1:14", "1:23"])
    #expect(record.entries.map(\.value.place.position) == ["1:20", "1:27"])
    #expect(record["naam"]?.content == .scalar("y"))
    #expect(document.root["b"]?.place.position == "2:4")
  }

  @Test func `keys outside ASCII and values with the letter of the key are left alone`() throws {
    let document = try YAMLDocument.reading("één: één\nx: '\u{F8FF}'\néén: twee\n")
    #expect(document.doubledKeys.map { $0.line(.dutch) } == [line("3:1", "één", 1)])
    #expect(document.root["één"]?.content == .scalar("twee"))
    #expect(document.root["x"]?.content == .scalar("\u{F8FF}"))
  }

  @Test func `Windows line ends keep the places`() throws {
    let found = try doubled("naam: x\r\nid: a\r\nnaam: y\r\n")
    #expect(found == [line("3:1", "naam", 1)])
  }

  @Test func `a mistake in the YAML after a doubled key is reported alone`() {
    let found = YAMLDocument.complaints(about: "naam: x\nnaam: y\nid: [\n")
    #expect(found.count == 1)
    #expect(found.first?.found.en.hasPrefix("this is not valid YAML") == true)
  }

  @Test func `many doubled keys are all reported`() throws {
    let lines = (10..<70).map { "k\($0): 1\nk\($0): 2\n" }
    let found = try doubled(lines.joined())
    #expect(found.count == 60)
    #expect(found.last == line("120:1", "k69", 119))
  }
}
