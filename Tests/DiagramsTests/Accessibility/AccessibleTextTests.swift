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
  ) throws -> AccessibleText {
    let analysis = Analysis(of: network)
    var options = DiagramOptions()
    options.language = language
    options.description = "Wat er te zien is."
    options.links = analysis.missingTies.numbered.enumerated().map { index, link in
      DiagramOptions.NumberedLink(number: index + 1, first: link.first.id, second: link.second.id)
    }
    let diagram = View.overview.diagram(of: analysis, options)
    return AccessibleText(beside: diagram, of: analysis, options)
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
    let ties = try #require(try text().sections.first { $0.heading == "Wie werkt met wie" }?.table)
    #expect(ties.rows.count == network.ties.count)
    #expect(
      ties.rows.contains(["jgz", "wij", "telefonische advisering", "van de eerste naar de tweede"]))
    #expect(ties.rows.contains(["kraamzorg", "wij", "overdracht", "gepland, nog niet bestaand"]))
  }

  @Test func `a meeting is one row with its members`() throws {
    let table = try #require(
      try text().sections.first { $0.heading == "Wie zit in welk overleg" }?.table)
    #expect(table.rows.contains(["Overleg platform", "jgz, kraamzorg, verloskundigen"]))
    #expect(table.rows.contains(["Overleg coalitie", "gemeente, ggd, jgz; werkt met wijk"]))
  }

  @Test func `missing ties have their number and what is known`() throws {
    var network = SampleCoalitions.everything
    let links = Analysis(of: network).missingTies.numbered
    func table() throws -> AccessibleText.Table? {
      try text(of: network).sections.first { $0.heading == "Om te bespreken" }?.table
    }
    let rows = try #require(try table()).rows
    #expect(rows.map { $0[0] } == links.indices.map { "\($0 + 1)" })
    #expect(rows.allSatisfy { $0[3] == "niet in beeld" })
    network.isComplete = true
    let absent = try #require(try table()).rows
    #expect(absent.allSatisfy { $0[3] == "ontbreekt" })
  }

  @Test func `nobody is left out`() throws {
    let table = try #require(try text().sections.first { $0.heading == "Alle partners" }?.table)
    #expect(table.rows.map { $0[0] } == SampleCoalitions.everything.partners.map(\.name).sorted())
  }

  @Test func `the page has a language, one heading of the first level, and scopes`() throws {
    let page = try parsed(text().html())
    #expect(page.attribute("lang", of: "html") == "nl")
    #expect(page.names.filter { $0 == "h1" }.count == 1)
    #expect(page.names.filter { $0 == "h2" }.count == (try text().sections.count))
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
    #expect(!markdown.contains("<script"))
    #expect(markdown.contains("&lt;script&gt;a\\|b"))
    let ties = markdown.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(ties.allSatisfy { $0.hasSuffix(" |") })
  }

  @Test func `an empty network is a title, a sentence and where it comes from`() throws {
    let empty = try text(of: CoalitionNetwork(name: "Leeg"))
    #expect(empty.sections.map(\.heading) == ["Waar dit vandaan komt"])
    #expect(empty.markdown().hasPrefix("# Wie werkt met wie? Leeg\n\nWat er te zien is.\n"))
  }
}
