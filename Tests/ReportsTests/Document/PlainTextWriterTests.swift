import CoalitionModel
import Reports
import Testing
import Wording

@Suite struct PlainTextWriterTests {
  private func lines(_ blocks: [Document.Block], columns: Int = 80) -> [Substring] {
    Document(.dutch, blocks).plainText(columns: columns)
      .split(separator: "\n", omittingEmptySubsequences: false)
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
