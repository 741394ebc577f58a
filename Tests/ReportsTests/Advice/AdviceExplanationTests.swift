import CoalitionModel
import Foundation
import NetworkFormats
import Recommendations
import Reports
import Testing

/// The chain from the lines of the file to the sentence.
@Suite struct AdviceExplanationTests {
  private let file = Samples.root.appending(path: "Networks/groningen.yaml").path

  private func text(_ id: String, _ language: Language = .dutch) throws -> String {
    let loaded = try NetworkFormats.network(at: file)
    let context = try Samples.context(loaded.network, language)
    let blocks = AdviceExplanation(of: id, in: context, places: loaded.places).blocks
    return MarkdownWriter.markdown(of: blocks)
  }

  @Test func `it names the line of the file, the passage and the sentences`() throws {
    let text = try text("r-c16")
    let lines = try String(contentsOfFile: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("id: ouders") }) + 1
    #expect(text.contains("groningen.yaml:\(line):"))
    #expect(text.contains("Kansrijke Start Groningen: wat en waarom, Hoe vormen we de coalitie"))
    for part in [
      "Wat de norm vraagt", "Wat in het bestand staat", "Wat is geteld", "Het oordeel",
      "De plek in de volgorde", "De zinnen van het advies",
    ] {
      #expect(text.contains("## \(part)"))
    }
    #expect(text.contains("Ga in gesprek met ouders en ervaringsdeskundigen"))
    #expect(text.contains("Plek 1 van "))
  }

  @Test func `every recommendation and every requirement that is met can be explained`() throws {
    let loaded = try NetworkFormats.network(at: file)
    for language in Language.allCases {
      let context = try Samples.context(loaded.network, language)
      let ids = AdviceExplanation.ids(in: context)
      #expect(ids.count == context.advice.recommendations.count + context.advice.met.count)
      for id in ids {
        let blocks = AdviceExplanation(of: id, in: context, places: loaded.places).blocks
        #expect(!blocks.isEmpty)
        #expect(!MarkdownWriter.markdown(of: blocks).contains("Optional("))
      }
    }
  }

  @Test func `a tie or structure is named with its line`() throws {
    let text = try text("R-L12")
    let lines = try String(contentsOfFile: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let end = try #require(lines.firstIndex { $0.contains("soort: overdracht") })
    let start = try #require(lines[..<end].lastIndex { $0.contains("- van: huisartsen") }) + 1
    #expect(text.contains("groningen.yaml:\(start):"))
    #expect(text.contains("overdracht (gepland)"))
  }

  @Test func `what is met says so, and what nobody advises is empty`() throws {
    #expect(try text("R-L01").contains("Dit is er al; er is geen advies."))
    let context = try Samples.context(CoalitionNetwork(name: "Leeg"))
    let unknown = AdviceExplanation(of: "R-X99", in: context, places: NetworkDoubts.Places())
    #expect(unknown.blocks.isEmpty)
  }

  @Test func `a table gives sheet and cell`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "coalitiekaart-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("naam;type;status\nOuders;ouders;gewenst\n".utf8).write(to: folder)
    let loaded = try NetworkFormats.network(at: folder.path)
    let context = try Samples.context(loaded.network)
    let blocks = AdviceExplanation(of: "R-C16", in: context, places: loaded.places).blocks
    #expect(MarkdownWriter.markdown(of: blocks).contains(".csv:2:"))
  }
}
