import CoalitionModel
import Foundation
import NetworkFormats
import Recommendations
import Reports
import TestSupport
import Testing
import Wording

/// The chain from the lines of the file to the sentence.
@Suite struct AdviceExplanationTests {
  private let file = Repository.root.appending(path: "Networks/groningen.yaml").path

  private func text(
    _ id: String, of place: String = "groningen", _ language: Language = .dutch
  ) throws -> String {
    let loaded = try NetworkFormats.network(at: path(of: place))
    let context = try Samples.context(loaded.network, language)
    let blocks = AdviceExplanation(of: id, in: context, places: loaded.places).blocks
    return Document(.dutch, blocks).markdown()
  }

  private func path(of place: String) -> String {
    Repository.root.appending(path: "Networks/\(place).yaml").path
  }

  /// The line of a file, from 1, on which some words stand.
  private func line(of words: String, in path: String) throws -> Int {
    let lines = try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.contains(words) }) + 1
  }

  @Test func `it names the line of the norm, of a priority and of a statement`() throws {
    let housing = try line(of: "thema: huisvesting", in: path(of: "zeist"))
    let zeist = try text("R-C10", of: "zeist")
    #expect(zeist.contains("zeist.yaml:\(housing):"))
    #expect(zeist.contains("opgave: huisvesting"))
    let norm = Repository.root.appending(path: "Sources/Assets/Norms/kansrijke-start.yaml").path
    #expect(zeist.contains("kansrijke-start.yaml:\(try line(of: "id: R-C10", in: norm)):"))
    let apart = try line(of: "tussen: [medisch, sociaal]", in: path(of: "alkmaar"))
    let alkmaar = try text("R-L07", of: "alkmaar")
    #expect(alkmaar.contains("alkmaar.yaml:\(apart):"))
    #expect(alkmaar.contains("uitspraak: "))
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
      let advice = context.advice
      let told = advice.recommendations.count + advice.findings.count
      #expect(ids.count == told + advice.met.count)
      for id in ids {
        let blocks = AdviceExplanation(of: id, in: context, places: loaded.places).blocks
        #expect(!blocks.isEmpty)
        #expect(!Document(.dutch, blocks).markdown().contains("Optional("))
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
    #expect(try text("R-L01").contains("Dit is er al; er is geen advies over."))
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
    #expect(Document(.dutch, blocks).markdown().contains(".csv:2:"))
  }
}

@Suite struct NormListTests {
  @Test func `there is one line per requirement, with strength and title`() throws {
    let norm = try Samples.shippedNorm.get()
    let lines = NormList.text(of: norm, .dutch).split(separator: "\n")
    let all = norm.requirements.count + norm.questions.count + norm.practices.count
    #expect(lines.count == all)
    #expect(lines[4] == "R-C05  aanbevolen  Betrek de kraamzorg")
  }

  @Test func `a strength that depends on a theme is told`() throws {
    let lines = NormList.text(of: try Samples.shippedNorm.get(), .english).split(separator: "\n")
    #expect(lines[8] == "R-C09  advised  Involve debt counselling (essential: poverty and debt)")
  }
}
