import CoalitionModel
import Testing
import Wording
import Records

/// A file that cannot be read gives one clear error, and never a crash.
@Suite struct BrokenFileTests {
  private func only(_ diagnostics: [Diagnostic]) throws -> Diagnostic {
    try #require(diagnostics.count == 1, "\(diagnostics.map { $0.line(.english) })")
    return diagnostics[0]
  }

  @Test(arguments: [
    "", " \n\n", "# niets\n# ook niet\n", "---\n", "~", "{}", "[]", "\"\"", "\u{FEFF}",
  ])
  func `a file without content is empty`(_ text: String) throws {
    let empty = try only(YAMLDocument.complaints(about: text))
    #expect(
      empty.line(.dutch) == "a.yaml: error: het bestand is leeg; "
        + "verwacht: een netwerk, te beginnen met 'netwerk:' en 'partners:'")
    #expect(
      empty.line(.english) == "a.yaml: error: the file is empty; "
        + "expected: a network, beginning with 'network:' and 'partners:'")
  }

  static let notText: [[UInt8]] = [
    Array("netwerk: ".utf8) + [0xFF, 0xFE], [0xC3], [0xED, 0xA0, 0x80], [0x50, 0x4B, 3, 4],
    Array("netwerk: X\0".utf8), Array("netwerk: \u{1B}[31m".utf8), Array("a: \u{7F}".utf8),
    (0...255).map { UInt8($0) }, [0xFF, 0xFE, 0x61, 0x00],
  ]

  @Test(arguments: notText)
  func `invalid UTF-8, NUL and other binary bytes are no text`(_ bytes: [UInt8]) throws {
    let binary = try only(YAMLDocument.complaints(about: bytes))
    #expect(
      binary.line(.dutch)
        == "a.yaml: error: dit is geen tekst; verwacht: een YAML-bestand in UTF-8")
    #expect(
      binary.line(.english) == "a.yaml: error: this is not text; expected: a YAML file in UTF-8")
  }

  @Test func `a file of more than 16 MB is refused with advice`() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: YAMLDocument.largestFile + 1)
    let large = try only(YAMLDocument.complaints(about: bytes))
    #expect(YAMLDocument.largestFile == 16_000_000)
    #expect(
      large.line(.dutch) == "a.yaml: error: het bestand is groter dan 16 MB; "
        + "gebruik voor zo'n groot netwerk CSV of XLSX")
    #expect(
      large.line(.english) == "a.yaml: error: the file is larger than 16 MB; "
        + "use CSV or XLSX for a network this large")
  }

  @Test func `a file of exactly 16 MB is not refused for its size`() throws {
    let bytes = [UInt8](repeating: 0xFF, count: YAMLDocument.largestFile)
    #expect(try only(YAMLDocument.complaints(about: bytes)).found.en == "this is not text")
  }

  @Test(arguments: [
    ("a: [1\nb: 2\n", "2:2"), ("a: 'x\nb: 2\n", "3:1"), ("a:\n\t- b\n", "2:1"),
    ("a: \"x", "1:6"), ("a: b: c\n", "1:5"), ("a: *b\n", "1:4"), ("a: 1\n---\nb: 2\n", "2:1"),
    ("a: 1\n b: 2\n", "2:3"), ("a: @b\n", "1:4"),
  ])
  func `a mistake in the YAML itself is reported where the parser stopped`(
    _ text: String, _ position: String
  ) throws {
    let invalid = try only(YAMLDocument.complaints(about: text))
    #expect(invalid.place.position == position)
    #expect(invalid.found.nl.hasPrefix("dit is geen geldige YAML ("))
    #expect(invalid.found.en.hasPrefix("this is not valid YAML ("))
    #expect(
      invalid.expected
        == Text(
          nl: "kijk naar inspringen, aanhalingstekens en dubbele punten in de regels hiervoor",
          en: "look at the indentation, quotes and colons in the lines before"))
    #expect(invalid.severity == .error && invalid.suggestion == nil)
  }

  @Test func `a character that YAML forbids is reported for the file as a whole`() throws {
    let invalid = try only(YAMLDocument.complaints(about: "a: \u{81}\n"))
    #expect(
      invalid.message(.english).hasPrefix(
        "this is not valid YAML (control characters are not allowed); look at"))
    #expect(invalid.place == Place(file: "a.yaml"))
  }

  static let deep: [String] = [
    "a: " + String(repeating: "[", count: 2_000) + String(repeating: "]", count: 2_000),
    String(repeating: "{a: ", count: 2_000) + String(repeating: "}", count: 2_000),
    (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    String(repeating: "- ", count: 2_000) + "x",
    String(repeating: "[", count: 200_000),
    String(repeating: "? ", count: 2_000) + "x",
  ]

  @Test(arguments: deep.indices)
  func `two thousand levels are refused`(_ number: Int) throws {
    let invalid = try only(YAMLDocument.complaints(about: Self.deep[number]))
    #expect(invalid.found.en == "the brackets or lists are nested too deep")
  }

  @Test(arguments: [
    ("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "2:8"),
    ("? &a [x, x]\n: 1\n? [*a, *a]\n: 2\n", "3:4"),
    ("a: &a {b: c}\n<<: *a\n", "2:5"), ("- &a x\n- *a\n", "2:3"), ("&a x:\n  *a : 1\n", "2:3"),
    ("k: {een: &a x, twee: *a}\n", "1:22"),
    ("[&a x,*a]\n", "1:7"), ("{\"k\": &a x, \"j\":*a}\n", "1:17"),
  ])
  func `references are refused at the first, before they unfold`(
    _ text: String, _ position: String
  ) throws {
    let reference = try only(YAMLDocument.complaints(about: text))
    #expect(
      reference.line(.dutch) == "a.yaml:\(position): error: "
        + "het bestand verwijst met & en * naar eerdere waarden; schrijf de waarde uit")
    #expect(
      reference.line(.english) == "a.yaml:\(position): error: "
        + "the file refers to earlier values with & and *; write the value out")
  }

  @Test func `thirty levels of references unfold into nothing`() throws {
    let levels = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }
    let reference = try only(
      YAMLDocument.complaints(about: "a0: &a0 [x, x]\n" + levels.joined()))
    #expect(reference.place.position == "2:10")
  }

  @Test(arguments: [
    "a: R&D en *zorg*\n", "a: Zorg & Welzijn\n", "a: 'x & y * z'\n", "# &a\n# *b\na: b\n",
    "a: &b tekst\n",
  ])
  func `an ampersand or asterisk in a text is no reference`(_ text: String) {
    #expect(YAMLDocument.complaints(about: text).isEmpty)
  }

  /// Every beginning of a small file, and the file with each character replaced.
  @Test func `a damaged file never crashes the reader`() {
    let text = Array("netwerk: 'X'\npartners:\n  - {id: a, naam: \"é\", id: b}\n? [q]\n: |\n  z\n")
    var variants = text.indices.map { String(text[..<$0]) }
    for index in text.indices {
      for character in "\t\n:{[&*'\"-#%@`!|>\u{FEFF}\u{2028}" {
        var damaged = text
        damaged[index] = character
        variants.append(String(damaged))
      }
    }
    for variant in variants {
      let complaints = YAMLDocument.complaints(about: variant)
      #expect(complaints.count <= 1, "\(variant)")
      #expect(complaints.allSatisfy { !$0.message(.dutch).isEmpty })
    }
  }
}
