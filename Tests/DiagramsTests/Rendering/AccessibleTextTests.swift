import CoalitionModel
import Foundation
import Graphviz
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams

/// The text beside a picture.
@Suite struct AccessibleTextTests {
  private func text(
    of network: CoalitionNetwork = SampleCoalitions.everything, _ language: Language = .dutch
  ) throws -> Document {
    let analysis = Analysis(of: network)
    var options = DiagramOptions()
    options.language = language
    options.description = "Wat er te zien is."
    options.links = analysis.missingTies.numbered.enumerated().map { index, link in
      DiagramOptions.NumberedLink(number: index + 1, first: link.first.id, second: link.second.id)
    }
    let diagram = View.overview.diagram(of: analysis, options)
    return diagram.textAlternative(of: analysis, options)
  }

  /// The rows of the table of a section; none without it.
  private func rows(_ caption: String, in document: Document) -> [[String]] {
    for case .table(caption, _, let rows) in document.blocks { return rows }
    return []
  }

  private func headings(in document: Document) -> [String] {
    document.blocks.compactMap { block in
      if case .heading(2, let text) = block { return text }
      return nil
    }
  }

  /// The page as an XML tree: HTML with every element closed, apart from `meta` and the doctype.
  private func parsed(_ html: String) throws -> ParsedPage {
    let text = html.replacing("<!DOCTYPE html>", with: "")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("<meta") ? $0.dropLast() + "/>" : String($0) }
      .joined(separator: "\n")
    return try #require(ParsedPage(text))
  }

  @Test func `every tie of the analysis is a row`() throws {
    let network = SampleCoalitions.everything
    let ties = rows("Wie werkt met wie", in: try text())
    #expect(ties.count == network.ties.count)
    #expect(
      ties.contains(["jgz", "wij", "telefonische advisering", "van de eerste naar de tweede"]))
    #expect(ties.contains(["kraamzorg", "wij", "overdracht", "gepland, nog niet bestaand"]))
  }

  @Test func `a meeting is one row with its members`() throws {
    let rows = rows("Wie zit in welk overleg", in: try text())
    #expect(rows.contains(["Overleg platform", "jgz, kraamzorg, verloskundigen"]))
    #expect(rows.contains(["Overleg coalitie", "gemeente, ggd, jgz; werkt met wijk"]))
  }

  @Test func `missing ties have their number and what is known`() throws {
    var network = SampleCoalitions.everything
    let links = Analysis(of: network).missingTies.numbered
    let unknown = rows("Om te bespreken", in: try text(of: network))
    #expect(unknown.map { $0[0] } == links.indices.map { "\($0 + 1)" })
    #expect(unknown.allSatisfy { $0[3] == "niet in beeld" })
    network.isComplete = true
    let absent = rows("Om te bespreken", in: try text(of: network))
    #expect(absent.allSatisfy { $0[3] == "ontbreekt" })
  }

  @Test func `nobody is left out`() throws {
    #expect(
      rows("Alle partners", in: try text()).map { $0[0] }
        == SampleCoalitions.everything.partners.map(\.name).sorted())
  }

  @Test func `the page has a language, one heading of the first level, and scopes`() throws {
    let page = try parsed(text().html())
    #expect(page.attribute("lang", of: "html") == "nl")
    #expect(page.names.filter { $0 == "h1" }.count == 1)
    #expect(page.names.filter { $0 == "h2" }.count == (headings(in: try text()).count))
    #expect(
      page.names.filter { $0 == "table" }.count == page.names.filter { $0 == "caption" }.count)
    #expect(
      page.elements.filter { $0.name == "th" }.allSatisfy {
        ["col", "row"].contains($0.attributes["scope"])
      })
    #expect(!page.names.contains("script"))
    #expect(
      try parsed(text(of: SampleCoalitions.everything, .english).html()).attribute(
        "lang", of: "html") == "en")
  }

  @Test func `names with signs of HTML or Markdown stay names`() throws {
    var network = SampleCoalitions.everything
    network.partners[0].name = "<script>a|b</script> & *c* `d` [e](f)\u{1}\nnieuwe regel"
    let made = try text(of: network)
    let page = try parsed(made.html())
    #expect(page.text.contains("<script>a|b</script> & *c* `d` [e](f) nieuwe regel"))
    #expect(!page.names.contains("script"))
    let markdown = made.markdown()
    #expect(!markdown.replacing("\\<", with: "").contains("<script"))
    #expect(markdown.contains("\\<script>a\\|b"))
    let ties = markdown.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(ties.allSatisfy { $0.hasSuffix(" |") })
  }

  @Test func `an empty network is a title, a sentence and where it comes from`() throws {
    let empty = try text(of: CoalitionNetwork(name: "Leeg"))
    #expect(headings(in: empty) == ["Waar dit vandaan komt"])
    #expect(empty.markdown().hasPrefix("# Wie werkt met wie? Leeg\n\nWat er te zien is.\n"))
  }
}

struct PrivacyCheckTests {
  private let check = PrivacyCheck(
    hiding: ["Kraamzorg Het Groene Kruis", "WIJ", "ggd-noord", "de coalitie", "Kraamzorg"])

  private func found(_ svg: String) -> [String] {
    Set(check.findings(in: Array(svg.utf8)).map(\.text)).sorted()
  }

  @Test func `a name is found in ids, titles, comments, attributes and lines`() {
    let name = "Kraamzorg Het Groene Kruis"
    for svg in [
      "<svg id=\"kraamzorg-het-groene-kruis\"/>", "<svg><title>\(name)</title></svg>",
      "<svg><!-- \(name) --></svg>", "<svg data-x=\"KRAAMZORG HET GROENE KRUIS\"/>",
      "<svg><text>Kraamzorg</text><text>het</text>\n<text>Groene Kruis</text></svg>",
      "<svg><text>Kraam-</text><text>zorg Het Groene Kruis</text></svg>",
      "<svg><text>Kraamzorg&#32;Het Groene&#x20;Kruis</text></svg>",
    ] {
      #expect(found(svg) == [name], "\(svg)")
    }
    #expect(found("<svg><text>GGD Noord</text></svg>") == ["ggd-noord"])
  }

  @Test func `what everybody may know is no finding`() {
    #expect(found("<svg><text>de coalitie, kraamzorg en wij, het groene kruis</text></svg>") == [])
    #expect(found("<svg><text>WIJ</text></svg>") == ["WIJ"])
    #expect(found("<svg><text>Noord GGD</text></svg>") == [])
  }

  @Test func `the vocabulary holds names and no network`() {
    #expect(PrivacyCheck.vocabulary.contains("kraamzorg"))
    #expect(PrivacyCheck(hiding: [" ", "-", "a"]).findings(in: Array("<a> - a</a>".utf8)).isEmpty)
  }
}
