import CoalitionModel
import NetworkAnalysis
import Recommendations
import Reports
import Testing
import Wording

@Suite struct ReportTests {
  private func markdown(
    _ network: CoalitionNetwork, _ language: Language = .dutch
  ) throws -> String {
    Document(.dutch, ReportSections.blocks(for: try Samples.context(network, language))).markdown()
  }

  @Test func `the sections have names of their own`() {
    let names = ReportSections.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: Samples.all, Language.allCases)
  func `every network gives every report, in both languages`(
    _ network: CoalitionNetwork, _ language: Language
  ) throws {
    let context = try Samples.context(network, language)
    for blocks in [
      ReportSections.blocks(for: context), ReportSections.analysisBlocks(for: context),
      ReportSections.adviceBlocks(for: context, all: false),
      ReportSections.adviceBlocks(for: context, all: true),
    ] {
      #expect(!blocks.isEmpty)
      #expect(!Document(.dutch, blocks).markdown().contains("Optional("))
      #expect(!Document(.dutch, blocks).plainText().isEmpty)
    }
    #expect(!PictureDescription.text(for: context).isEmpty)
  }

  @Test(arguments: Samples.all, Language.allCases)
  func `a table has as many cells in every row as in its header`(
    _ network: CoalitionNetwork, _ language: Language
  ) throws {
    let blocks = ReportSections.blocks(for: try Samples.context(network, language))
    for case .table(_, let header, let rows) in blocks {
      #expect(rows.allSatisfy { $0.count == header.count })
    }
  }

  @Test func `the title has the date in words, as the pictures have`() throws {
    var network = try Samples.groningen.get()
    network.asOf = PartialDate("2019-11")
    #expect(try markdown(network).hasPrefix("# \(network.name) (november 2019)\n"))
    #expect(try markdown(network, .english).hasPrefix("# \(network.name) (November 2019)\n"))
  }

  @Test func `large numbers have their thousands set apart`() throws {
    var network = CoalitionNetwork(name: "Groot")
    network.partners = (1...101).map { Partner(id: "p\($0)", name: "P\($0)", type: .jgz) }
    network.ties = [Tie(from: "p1", to: "p2")]
    let dutch = try markdown(network)
    #expect(dutch.contains("In beeld: 101 partners en 1 verbonden paar (van 5.050 mogelijke)."))
    let analysis = ReportSections.analysisBlocks(for: try Samples.context(network))
    #expect(Document(.dutch, analysis).markdown().contains("1 van 5.050 (0%)"))
    let english = try markdown(network, .english)
    #expect(english.contains("In view: 101 partners and 1 tied pair (of 5,050 possible)."))
  }

  @Test func `the report on Groningen calls nothing missing that is only not in view`() throws {
    let lines = try markdown(try Samples.groningen.get()).split(separator: "\n")
    let found = lines.filter { $0.lowercased().contains("ontbreekt") }
    let explanations = found.filter {
      $0.contains("zeggen de bronnen er van 0 dat die ontbreekt")
        || $0.hasPrefix("- Wat geen bron noemt, is onbekend")
    }
    #expect(found == explanations)
  }

  @Test func `the report on Groningen traces every recommendation to a passage`() throws {
    let network = try Samples.groningen.get()
    let advice = try Samples.context(network).advice
    let text = try markdown(network)
    #expect(text.ranges(of: "**Gebaseerd op.**").count == advice.recommendations.count)
    #expect(text.ranges(of: "**Bron.**").count == advice.recommendations.count)
    #expect(text.ranges(of: "**Eerste stap.**").count == advice.recommendations.count)
    for recommendation in advice.recommendations {
      #expect(text.contains(", \(recommendation.rule))"))
    }
    #expect(text.contains("Uit documenten, niet bevraagd."))
  }

  @Test func `the numbered ties of the report are those of the advice`() throws {
    let context = try Samples.context(try Samples.groningen.get())
    let tables = ReportSections.adviceBlocks(for: context, all: false).compactMap { block in
      if case .table(_, _, let rows) = block { rows } else { nil }
    }
    #expect(tables.count == 1)
    let expected = context.advice.links.enumerated().map { index, link in
      ["\(index + 1)", link.first.name, link.second.name]
    }
    #expect(tables.first?.map { Array($0.prefix(3)) } == expected)
  }

  @Test func `with all that the norm asks for there is no advice`() throws {
    let norm = try Norm(bytes: Array("norm: leeg\n".utf8), file: "norm.yaml")
    let context = try Samples.context(CoalitionNetwork(name: "Leeg"))
    let empty = ReportContext(
      analysis: context.analysis, advice: Advice(for: context.analysis, norm: norm),
      language: .dutch)
    let text = Document(.dutch, ReportSections.adviceBlocks(for: empty, all: true)).plainText()
    #expect(text.hasSuffix("Alles wat de norm vraagt, is in beeld."))
  }

  @Test(arguments: Language.allCases)
  func `hostile names stay text in the whole report`(_ language: Language) throws {
    let hostile = try Samples.groningen.get().named { "<script>|*\($0)*|\n# x" }
    let lines = try markdown(hostile, language).split(separator: "\n")
    #expect(!lines.contains { $0.replacing("\\<", with: "").contains("<") })
    #expect(!lines.contains { $0.hasPrefix("# x") })
    let tables = lines.filter { $0.hasPrefix("|") }.map { line in
      line.replacing("\\|", with: "").count { $0 == "|" }
    }
    #expect(Set(tables).isSubset(of: [4, 5, 6, 9]))
  }

  @Test func `the description of the map numbers the ties of the advice`() throws {
    let context = try Samples.context(try Samples.groningen.get())
    let text = PictureDescription.text(for: context)
    #expect(text.hasPrefix("20 partners in beeld, 20 verbonden paren."))
    for (index, link) in context.advice.links.enumerated() {
      #expect(text.contains("\(index + 1): \(link.first.name) – \(link.second.name)"))
    }
  }
}
