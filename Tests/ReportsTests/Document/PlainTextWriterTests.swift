import CoalitionModel
import Reports
import Testing
import Wording

@Suite struct PlainTextWriterTests {
  private func lines(_ blocks: [Block], columns: Int = 80) -> [Substring] {
    PlainTextWriter.text(of: blocks, columns: columns)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func `a paragraph is broken between words`() {
    #expect(lines([.paragraph("aaa bbb ccc ddd")], columns: 7) == ["aaa bbb", "ccc ddd"])
  }

  @Test func `lines of a list stand under its first word`() {
    #expect(
      lines([.list(["aaa bbb", "c"]), .numbered(["aaa bbb"])], columns: 6)
        == ["- aaa", "  bbb", "- c", "", "1. aaa", "   bbb"])
  }

  @Test func `headings are marked and pictures are left out`() {
    let blocks: [Block] = [
      .heading(level: 1, "Titel"), .picture(file: "kaart.svg", alternative: "Kaart"),
      .heading(level: 2, "Deel"), .labeled("Bron.", "Boek"),
    ]
    #expect(lines(blocks) == ["TITEL", "", "Deel", "----", "", "Bron. Boek"])
  }

  @Test(arguments: Samples.all, Language.allCases)
  func `no line of a report is longer than 80 characters`(
    _ network: CoalitionNetwork, _ language: Language
  ) throws {
    let context = try Samples.context(network, language)
    for blocks in [
      ReportSections.blocks(for: context), ReportSections.analysisBlocks(for: context),
      ReportSections.adviceBlocks(for: context, all: true),
    ] {
      let long = lines(blocks).filter { $0.count > 80 }
      #expect(long.isEmpty)
    }
  }
}
