import Testing
import Wording

/// A document in Markdown, as plain text and as HTML.
@Suite struct DocumentTests {
  private let everything: [Document.Block] = [
    .heading(level: 2, "Deel"), .paragraph("Tekst."), .labeled("Bron.", "Boek"),
    .list(["een", "twee"]), .numbered(["een", "twee"]),
    .table(caption: "Wat", header: ["a", "b"], rows: [["1", "2"]]),
    .picture(file: "kaart.svg", alternative: "Kaart"),
  ]

  private func markdown(_ blocks: Document.Block...) -> String {
    Document(.dutch, blocks).markdown()
  }

  private func lines(_ blocks: [Document.Block], columns: Int = 80) -> [Substring] {
    Document(.dutch, blocks).plainText(columns: columns)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  // MARK: Markdown

  @Test func `blocks become Markdown with an empty line between`() {
    #expect(
      Document(.dutch, title: "Titel", everything).markdown() == """
        # Titel

        ## Deel

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
    ("C&A", "C&amp;A"), ("a\u{9B}b", "ab"),
  ]

  @Test(arguments: hostile)
  func `hostile text stays text`(_ text: String, _ expected: String) {
    #expect(markdown(.paragraph(text)) == expected + "\n")
    #expect(markdown(.labeled(text, "x")) == "**\(expected)** x\n")
    #expect(markdown(.list([text])) == "- \(expected)\n")
  }

  @Test(arguments: hostile)
  func `a table keeps its rows and columns`(_ text: String, _ expected: String) {
    let table = markdown(.table(header: [text, "b"], rows: [["a", text]]))
    #expect(table.split(separator: "\n").count == 3)
    #expect(table.contains("| a | \(expected) |"))
  }

  @Test(arguments: [
    "|\u{301}", "*\u{301}a*", "`\u{301}", "> a", "- a", "+ a", "1. a", "12) a", "~~~", "---",
    "    a", "a\nb", "a\u{2028}b",
  ])
  func `Markdown never reads a name as markup`(_ name: String) {
    let written = markdown(.paragraph(name))
    #expect(written != name + "\n")
    #expect(written.split(separator: "\n", omittingEmptySubsequences: false).count == 2)
  }

  @Test func `nothing gives an empty document`() {
    #expect(markdown() == "\n")
    #expect(Document(.dutch, []).plainText().isEmpty)
  }

  // MARK: Plain text

  @Test func `a paragraph is broken between words`() {
    #expect(lines([.paragraph("aaa bbb ccc ddd")], columns: 7) == ["aaa bbb", "ccc ddd"])
  }

  @Test func `lines of a list stand under its first word`() {
    #expect(
      lines([.list(["aaa bbb", "c"]), .numbered(["aaa bbb"])], columns: 6)
        == ["- aaa", "  bbb", "- c", "", "1. aaa", "   bbb"])
  }

  @Test func `headings are marked and pictures are left out`() {
    let blocks: [Document.Block] = [
      .heading(level: 1, "Titel"), .picture(file: "kaart.svg", alternative: "Kaart"),
      .heading(level: 2, "Deel"), .labeled("Bron.", "Boek"),
    ]
    #expect(lines(blocks) == ["TITEL", "", "Deel", "----", "", "Bron. Boek"])
  }

  @Test func `plain text stays within 80 columns and holds no control characters`() {
    let long = String(repeating: "x", count: 120)
    let found = lines([
      .heading(level: 1, String(repeating: "woord ", count: 30)), .paragraph(long), .list([long]),
      .table(header: ["naam", "b"], rows: [[long, "1"]]), .paragraph("a \u{1B}[31m b"),
    ])
    #expect(found.allSatisfy { $0.count <= 80 && !$0.contains("\u{1B}") })
  }

  private func table(
    _ header: [String], _ rows: [[String]], columns: Int = 80
  ) -> [Substring] {
    lines([.table(header: header, rows: rows)], columns: columns)
  }

  @Test func `columns are as wide as their widest cell, with numbers to the right`() {
    #expect(
      table(["naam", "aantal"], [["a", "5"], ["langer", "12"], ["b", "–"]])
        == ["naam    aantal", "a            5", "langer      12", "b            –"])
  }

  @Test func `a column with a word in it stands to the left`() {
    #expect(
      table(["naam", "wat"], [["a", "5"], ["b", "x"]]) == ["naam  wat", "a     5", "b     x"])
  }

  @Test func `headings that make a table too wide become numbers with a key`() {
    #expect(
      table(["naam", "een lange kop", "nog een"], [["a", "1", "2"]], columns: 20)
        == ["(1) een lange kop,", "(2) nog een", "", "naam  (1)  (2)", "a       1    2"])
  }

  @Test func `cells that make a table too wide become lines`() {
    #expect(
      table(["naam", "wat"], [["a", "een lange tekst"], ["b", "x"]], columns: 12)
        == ["naam: a", "wat: een", "lange tekst", "", "naam: b", "wat: x"])
  }

  @Test func `a table without rows is its header, and no line ends in a space`() {
    #expect(table(["naam", "wat"], []) == ["naam  wat"])
    #expect(table(["naam", "wat"], [["a", ""], ["b", "x"]]).allSatisfy { !$0.hasSuffix(" ") })
  }

  // MARK: HTML

  @Test func `a page has a language, one title, and tables with captions and scopes`() {
    let page = Document(.english, title: "A & B", everything).html(style: "p { }")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n"))
    #expect(page.contains("<title>A &amp; B</title>\n<style>\np { }\n</style>"))
    #expect(
      page.contains(
        """
        <main>
        <h1>A &amp; B</h1>
        <h2>Deel</h2>
        <p>Tekst.</p>
        <p><strong>Bron.</strong> Boek</p>
        <ul>
        <li>een</li>
        <li>twee</li>
        </ul>
        <ol>
        <li>een</li>
        <li>twee</li>
        </ol>
        <div class="table" role="group" tabindex="0" aria-label="Wat">
        <table>
        <caption>Wat</caption>
        <thead>
        <tr><th scope="col">a</th><th scope="col">b</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">1</th><td>2</td></tr>
        </tbody>
        </table>
        </div>
        <p><img src="kaart.svg" alt="Kaart"></p>
        </main>
        """))
  }

  @Test func `Dutch words in an English page have their language, and its text stays whole`() {
    let blocks: [Document.Block] = [
      .paragraph("It wants “één <loket>” now."), .list(["no quotation", "an open “mark"]),
      .labeled("Ask “ouders”.", "First."), .table(header: ["what"], rows: [["“a” and “b”"]]),
    ]
    let page = Document(.english, blocks).html()
    #expect(page.holds("<p>It wants “<span lang=\"nl\">één &lt;loket&gt;</span>” now.</p>"))
    #expect(page.holds("<li>an open “mark</li>"))
    #expect(page.pieces(between: "<span lang=\"nl\">").count == 5)
    #expect(!Document(.dutch, blocks).html().holds("<span"))
  }

  @Test func `no text of a page is read as an element`() {
    let name = "<script>\"&\u{1}\nregel"
    let blocks: [Document.Block] = [
      .heading(level: 2, name), .paragraph(name), .labeled(name, name), .list([name]),
      .numbered([name]), .table(caption: name, header: [name, name], rows: [[name, name]]),
      .picture(file: name, alternative: name),
    ]
    let page = Document(.dutch, title: name, blocks).html(style: "")
    #expect(!page.contains("<script"))
    #expect(page.split(separator: "&lt;script&gt;&quot;&amp; regel").count == 17)
  }
}
