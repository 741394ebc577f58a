import CoalitionModel
import NetworkAnalysis
import Recommendations
import Reports
import TestSupport
import Testing
import Wording

@Suite struct ReportTests {
  private func markdown(
    _ network: CoalitionNetwork, _ language: Language = .dutch
  ) throws -> String {
    Document(Section.all, for: try Samples.context(network, language)).markdown()
  }

  @Test func `the sections have names of their own`() {
    for sections in [Section.all, Section.analysis, Section.wholeAdvice] {
      #expect(Set(sections.map(\.name)).count == sections.count)
    }
  }

  @Test func `a section added as one value is in every format`() throws {
    let mine = Section(
      name: "names", heading: Text(nl: "Namen", en: "Names"),
      isThere: { !$0.analysis.network.partners.isEmpty }
    ) { context in
      [.list(context.analysis.network.partners.map { "Partner \($0.name)" })]
    }
    let context = try Samples.context(Samples.network(["a vsv", "b jgz"]))
    let document = Document(Section.all + [mine], for: context)
    #expect(document.markdown().hasSuffix("\n\n## Namen\n\n- Partner A\n- Partner B\n"))
    #expect(document.plainText().hasSuffix("\n\nNamen\n-----\n\n- Partner A\n- Partner B"))
    #expect(
      document.html().contains(
        "<h2>Namen</h2>\n<ul>\n<li>Partner A</li>\n<li>Partner B</li>\n</ul>\n</main>"))
    let empty = try Samples.context(CoalitionNetwork(name: "Leeg"))
    #expect(mine.blocks(for: empty).isEmpty)
  }

  @Test func `the advice is made when it is asked for, with the interventions`() throws {
    let analysis = Analysis(of: try Samples.groningen.get())
    let norm = try Samples.shippedNorm.get()
    let context = ReportContext(
      of: analysis, norm: norm, language: .dutch)
    #expect(context.links.count == 4)
    #expect(context.advice.findings.contains { !$0.interventions.isEmpty })
  }

  @Test(arguments: Samples.all, Language.allCases)
  func `no line of a report is longer than 80 characters`(
    _ network: CoalitionNetwork, _ language: Language
  ) throws {
    let context = try Samples.context(network, language)
    for sections in [Section.all, Section.analysis, Section.wholeAdvice] {
      let lines = Document(sections, for: context).plainText().split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 80 })
    }
  }

  @Test(arguments: Samples.all, Language.allCases)
  func `every network gives every report, in both languages`(
    _ network: CoalitionNetwork, _ language: Language
  ) throws {
    let context = try Samples.context(network, language)
    for sections in [Section.all, Section.analysis, Section.firstAdvice, Section.wholeAdvice] {
      let document = Document(sections, for: context)
      #expect(!document.blocks.isEmpty)
      #expect(!document.markdown().contains("Optional("))
      #expect(!document.plainText().isEmpty)
    }
    #expect(!PictureDescription.text(for: context).isEmpty)
  }

  @Test(arguments: Samples.all, Language.allCases)
  func `a table has as many cells in every row as in its header`(
    _ network: CoalitionNetwork, _ language: Language
  ) throws {
    let blocks = Document(Section.all, for: try Samples.context(network, language)).blocks
    for case .table(_, let header, let rows) in blocks {
      #expect(rows.allSatisfy { $0.count == header.count })
    }
  }

  @Test func `the title has the date in words, as the pictures have`() throws {
    var network = try Samples.groningen.get()
    network.asOf = PartialDate("2019-11")
    #expect(try markdown(network).contains("\n# \(network.name) (november 2019)\n"))
    #expect(try markdown(network, .english).contains("\n# \(network.name) (November 2019)\n"))
  }

  @Test func `large numbers have their thousands set apart`() throws {
    var network = CoalitionNetwork(name: "Groot")
    network.partners = (1...101).map { Partner(id: "p\($0)", name: "P\($0)", type: .jgz) }
    network.ties = [Tie(from: "p1", to: "p2")]
    let dutch = try markdown(network)
    #expect(
      dutch.contains("In beeld: 101 partners, met 1 verbinding (1 van 5.050 mogelijke paren)."))
    let analysis = Document(Section.analysis, for: try Samples.context(network)).blocks
    #expect(Document(.dutch, analysis).markdown().contains("1 van 5.050 (0%)"))
    let english = try markdown(network, .english)
    #expect(english.contains("In view: 101 partners, with 1 tie (1 of 5,050 possible pairs)."))
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
    #expect(text.ranges(of: "**Gebaseerd op.**").count == advice.findings.count)
    #expect(text.ranges(of: "**Bron.**").count == advice.findings.count)
    #expect(text.ranges(of: "**Grond.**").count == advice.prominent.count)
    for recommendation in advice.findings {
      #expect(text.contains(", \(recommendation.rule))"))
    }
    #expect(text.contains("Uit documenten, niet bevraagd."))
  }

  @Test func `the numbered ties of the report are those of the advice`() throws {
    let context = try Samples.context(try Samples.groningen.get())
    let tables = Document(Section.firstAdvice, for: context).blocks.compactMap { block in
      if case .table(_, _, let rows) = block { rows } else { nil }
    }
    #expect(tables.count == 1)
    let expected = context.links.enumerated().map { index, link in
      ["\(index + 1)", link.first.name, link.second.name]
    }
    #expect(tables.first?.map { Array($0.prefix(3)) } == expected)
  }

  @Test func `with all that the norm asks for there is no advice`() throws {
    let norm = try Norm(bytes: Array("norm: leeg\n".utf8), file: "norm.yaml")
    let context = try Samples.context(CoalitionNetwork(name: "Leeg"))
    let empty = ReportContext(of: context.analysis, norm: norm, language: .dutch)
    let text = Document(Section.wholeAdvice, for: empty).plainText()
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
    #expect(Set(tables).isSubset(of: [4, 5, 6, 7, 9, 14]))
  }

  @Test func `the description of the map numbers the ties of the advice`() throws {
    let context = try Samples.context(try Samples.groningen.get())
    let text = PictureDescription.text(for: context)
    #expect(text.hasPrefix("20 partners in beeld, 6 verbindingen, 2 overleggen en 2 "))
    for (index, link) in context.links.enumerated() {
      #expect(text.contains("\(index + 1): \(link.first.name) – \(link.second.name)"))
    }
  }
}

/// The table of partners to ask about.
@Suite struct MissingPartnersTests {
  private func rows(_ network: CoalitionNetwork, _ language: Language = .dutch) throws -> [[String]]
  {
    let context = try Samples.context(network, language)
    let blocks = Document(Section.wholeAdvice, for: context).blocks
    for block in blocks {
      guard case .table(_, let header, let rows) = block, header.count == 5,
        ["domein", "domain"].contains(header[0])
      else { continue }
      return rows
    }
    return []
  }

  @Test func `a row says who, what is known, by which requirement and through whom`() throws {
    let row = try #require(
      try rows(Samples.network(["a vsv"])).first { $0[1] == "kraamzorg" })
    #expect(row[0] == "medisch")
    #expect(row[2].hasPrefix("Waarschijnlijk, ga na: kraamzorg doet vaak mee in een VSV"))
    #expect(row[3] == "na de zwangerschap; aanbevolen (R-C05)")
    #expect(row[4] == "A: daarin doet vaak kraamzorg mee")
  }

  @Test func `without a route the first step of the requirement stands there`() throws {
    let row = try #require(try rows(Samples.network(["a vsv"])).first { $0[1] == "huisarts" })
    #expect(row[2] == "niet in beeld")
    #expect(row[4].hasPrefix("Vraag de huisartsenkring"))
  }

  @Test func `missing is said only in a complete network`() throws {
    let network = Samples.network(["a vsv"])
    #expect(try !rows(network).contains { $0[2].contains("ontbreekt") })
    #expect(try rows(network.with { $0.isComplete = true }).contains { $0[2] == "ontbreekt" })
    #expect(try rows(network, .english).contains { $0[2] == "not in view" })
  }
}
