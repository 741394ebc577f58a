import Testing
import Wording

/// The writers of JSON and CSV, and the quoting of each format.
@Suite struct DataTests {
  static let value = JSONValue.members([
    .init("naam", .string("a\"b\\c\u{2028}")), .init("lijst", .array([.number(0.5), .integer(2)])),
    .init("leeg", .array([])), .init("rij", .array([.object(["b": .bool(true), "a": .null])])),
  ])

  @Test func `members keep their order and keys of an object are sorted`() {
    #expect(
      Self.value.text() == """
        {
          "naam": "a\\"b\\\\c\\u2028",
          "lijst": [
            0.5,
            2
          ],
          "leeg": [],
          "rij": [
            {
              "a": null,
              "b": true
            }
          ]
        }

        """)
  }

  @Test func `a layout gives each item of a list one line`() {
    #expect(
      Self.value.text(.itemPerLine) == """
        {
          "naam": "a\\"b\\\\c\\u2028",
          "lijst": [
            0.5,
            2
          ],
          "leeg": [],
          "rij": [
            {"a": null, "b": true}
          ]
        }

        """)
  }

  @Test func `a layout sets colons and empty brackets apart`() {
    #expect(
      JSONValue.object(["a": .array([]), "b": .object([:])]).text(.spaced)
        == "{\n  \"a\" : [\n\n  ],\n  \"b\" : {\n\n  }\n}\n")
  }

  @Test(arguments: [
    (1.0, "1"), (-0.25, "-0.25"), (1e15, "1000000000000000.0"), (1e16, "1e+16"), (.nan, "null"),
    (.infinity, "null"),
    (0.1 + 0.2, "0.30000000000000004"),
  ])
  func `a number of JSON is a number or null`(_ number: Double, _ text: String) {
    #expect(JSONValue.number(number).text() == text + "\n")
  }

  @Test func `a table is written for the spreadsheet of its language`() {
    let table = CSVTable([
      [.text("naam"), .text("a;b"), .empty], [.number(0.5), .number(-2), .flag(true)],
      [.text("=1+1"), .text("zeg \"ja\""), .literal("#N/B")],
    ])
    #expect(
      table.text(.dutch)
        == "\u{FEFF}naam;\"a;b\";\r\n0,5;-2;ja\r\n'=1+1;\"zeg \"\"ja\"\"\";#N/B\r\n")
    #expect(
      table.text(.english, hasByteOrderMark: false)
        == "naam,\"a;b\",\r\n0.5,-2,yes\r\n'=1+1,\"zeg \"\"ja\"\"\",#N/B\r\n")
  }

  @Test(arguments: ["=a", "+1", "-1", "@a", "\ta", "\ra", "\na", "'=a", "''+", "=\u{301}1", "a"])
  func `a guarded formula is text, and comes back as it was`(_ text: String) {
    let guarded = Escaping.guardedFormula(text)
    #expect(Escaping.unguardedFormula(guarded) == text)
    #expect(!"=+-@\t\r\n".unicodeScalars.contains(guarded.unicodeScalars.first ?? "="))
  }

  @Test func `XML for people and XML for data treat white space and control characters apart`() {
    let text = "<a>&\"\t\n\u{1}\u{FFFE}é"
    #expect(Escaping.xml(text) == "&lt;a&gt;&amp;&quot;  é")
    #expect(
      Escaping.xml(text, for: .data) == "&lt;a&gt;&amp;&quot;&#9;&#10;\u{FFFD}\u{FFFD}é")
  }

  @Test func `DOT reads a text literally and keeps notation`() {
    #expect(Escaping.dot("a\"\\N\nb") == "\"a\\\"\\\\N\\nb\"")
    #expect(Escaping.dot(notation: "a\"\\l") == "\"a\\\"\\l\"")
  }
}
