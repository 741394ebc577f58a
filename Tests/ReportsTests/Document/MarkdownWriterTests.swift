import Reports
import Testing
import Wording

@Suite struct MarkdownWriterTests {
  @Test func `blocks become Markdown with an empty line between`() {
    let blocks: [Block] = [
      .heading(level: 1, "Titel"), .paragraph("Tekst."), .labeled("Bron.", "Boek"),
      .list(["een", "twee"]), .numbered(["een", "twee"]),
      .table(header: ["a", "b"], rows: [["1", "2"]]),
      .picture(file: "kaart.svg", alternative: "Kaart"),
    ]
    #expect(
      MarkdownWriter.markdown(of: blocks) == """
        # Titel

        Tekst.

        **Bron.** Boek

        - een
        - twee

        1. een
        2. twee

        | a | b |
        | --- | --- |
        | 1 | 2 |

        ![Kaart](kaart.svg)

        """)
  }

  static let hostile = [
    ("a|b", "a\\|b"), ("<script>", "\\<script>"), ("*a*", "\\*a\\*"), ("_a_", "\\_a\\_"),
    ("`a`", "\\`a\\`"), ("[a](b)", "\\[a\\](b)"), ("![a](b)", "!\\[a\\](b)"), ("# a", "\\# a"),
    ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\rb", "a b"), ("&lt;", "&amp;lt;"), ("a\\b", "a\\\\b"),
    ("C&A", "C&amp;A"),
  ]

  @Test(arguments: hostile)
  func `hostile text stays text`(_ text: String, _ expected: String) {
    #expect(MarkdownWriter.markdown(of: [.paragraph(text)]) == expected + "\n")
    #expect(MarkdownWriter.markdown(of: [.labeled(text, "x")]) == "**\(expected)** x\n")
    #expect(MarkdownWriter.markdown(of: [.list([text])]) == "- \(expected)\n")
  }

  @Test(arguments: hostile)
  func `a table keeps its rows and columns`(_ text: String, _ expected: String) {
    let table = MarkdownWriter.markdown(of: [.table(header: [text, "b"], rows: [["a", text]])])
    #expect(table.split(separator: "\n").count == 3)
    #expect(table.contains("| a | \(expected) |"))
  }

  @Test func `nothing gives an empty document`() {
    #expect(MarkdownWriter.markdown(of: []) == "\n")
  }
}
