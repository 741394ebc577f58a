import Reports
import Testing
import Wording

@Suite struct TextTableTests {
  private func lines(_ header: [String], _ rows: [[String]], columns: Int = 80) -> [Substring] {
    PlainTextWriter.text(of: [.table(header: header, rows: rows)], columns: columns)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func `columns are as wide as their widest cell, with numbers to the right`() {
    #expect(
      lines(["naam", "aantal"], [["a", "5"], ["langer", "12"], ["b", "–"]])
        == ["naam    aantal", "a            5", "langer      12", "b            –"])
  }

  @Test func `a column with a word in it stands to the left`() {
    #expect(
      lines(["naam", "wat"], [["a", "5"], ["b", "x"]]) == ["naam  wat", "a     5", "b     x"])
  }

  @Test func `headings that make it too wide become numbers with a key`() {
    let found = lines(["naam", "een lange kop", "nog een"], [["a", "1", "2"]], columns: 20)
    #expect(
      found == ["(1) een lange kop,", "(2) nog een", "", "naam  (1)  (2)", "a       1    2"])
  }

  @Test func `cells that make it too wide become lines`() {
    let found = lines(["naam", "wat"], [["a", "een lange tekst"], ["b", "x"]], columns: 12)
    #expect(found == ["naam: a", "wat: een", "lange tekst", "", "naam: b", "wat: x"])
  }

  @Test func `a table without rows is its header`() {
    #expect(lines(["naam", "wat"], []) == ["naam  wat"])
  }

  @Test func `no line ends in a space`() {
    let found = lines(["naam", "wat"], [["a", ""], ["b", "x"]])
    #expect(found.allSatisfy { !$0.hasSuffix(" ") })
  }
}
