import CoalitionModel
import Graphviz
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams

/// What a user may write for a view, and that a view of one's own is a value like ours.
@Suite struct ViewTests {
  @Test(arguments: View.all.map { $0.name }) func `a view is found by its name and aliases`(
    _ name: String
  ) throws {
    let view = try #require(View.named(name))
    #expect(view.name == name)
    for alias in view.aliases {
      #expect(View.named(alias)?.name == name)
      #expect(View.named(alias.uppercased())?.name == name)
    }
  }

  @Test func `no word means two views`() {
    let words = View.all.flatMap { [$0.name] + $0.aliases }
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { $0 == $0.lowercased() })
  }

  @Test func `no other word is a view`() {
    #expect(View.named("") == nil)
    #expect(View.named("overzichtje") == nil)
  }
}

/// Adds a view: one value is all that is written, and everything that takes a view takes it.
@Suite struct OwnViewTests {
  /// The partners in one row, which nobody else draws.
  private static let row = View(
    name: "row", aliases: ["rij"],
    question: Text(nl: "Wie staan er op een rij?", en: "Who stand in a row?"), needs: [.partner]
  ) { analysis, options in
    let page = options.page
    var scene = Scene("row", on: page, size: Size(width: page.width, height: page.height ?? 60))
    for (place, partner) in analysis.network.partners.enumerated() {
      let corner = Point(x: page.margin + 110 * Double(place), y: page.margin)
      let frame = Rect(origin: corner, size: Size(width: 100, height: 30))
      let letters = Point(x: frame.minX + 5, y: frame.center.y)
      scene.add(
        Group(
          [.text(TextLine(partner.id, at: letters, page.type.name, Palette.ink))],
          id: "p-\(place + 1)", name: partner.id, data: ["partner": partner.id],
          subject: .frame(frame)), to: .partners)
    }
    return Diagram(scene, title: analysis.network.name, description: "", options.language)
  }

  private static let network = SampleCoalitions.generated(4, seed: 4)

  private let diagram = row.diagram(of: Analysis(of: network), DiagramOptions(), on: .slide)

  @Test func `it is found by its name and alias`() {
    let views = View.all + [Self.row]
    #expect(View.named("rij", among: views)?.name == "row")
    #expect(View.named("ROW", among: views)?.needs == [.partner])
    #expect(View.named("row") == nil)
  }

  @Test func `it is drawn on every page and in every format`() throws {
    let size = diagram.scene.size
    #expect(abs(size.width * 9 - size.height * 16) < 1e-9)
    let formats: [PictureFormat] = [.svg, .png(width: 300), .pdf, .dot, .json]
    let rendered = try diagram.rendered(as: formats)
    #expect(Set(rendered.outputs.keys) == Set(formats) && rendered.warnings.isEmpty)
    for format in [PictureFormat.svg, .dot, .json] {
      let text = String(decoding: try #require(rendered.outputs[format]), as: UTF8.self)
      for partner in Self.network.partners { #expect(text.contains(partner.id)) }
    }
  }

  @Test func `it stands on the contact sheet with its question`() {
    let picture = ContactSheet.Picture(Self.row, diagram, .file("rij.png"))
    let sheet = ContactSheet([(Self.network.name, [picture])], .dutch).html()
    #expect(sheet.contains("Wie staan er op een rij?") && sheet.contains("rij.png"))
  }
}

/// What every picture says about its network.
@Suite struct NetworkWordsTests {
  @Test(arguments: [
    ("2020", "2020", "2020"), ("2019-11", "november 2019", "November 2019"),
    ("2024-03-05", "5 maart 2024", "5 March 2024"),
  ])
  func `a title has the date in words`(_ date: String, _ dutch: String, _ english: String) throws {
    var network = SampleCoalitions.everything
    network.asOf = PartialDate(date)
    for view in View.all.map(\.name) {
      #expect(try SampleCoalitions.diagram(view, of: network).title.hasSuffix(" (\(dutch))"))
      let other = try SampleCoalitions.diagram(view, of: network, .english)
      #expect(other.title.hasSuffix(" (\(english))"))
    }
  }

  @Test(arguments: [
    ("Wijkteam 12", "Wijkteam\u{A0}12"), ("Wijkteam Noord 3", "Wijkteam Noord\u{A0}3"),
    ("Wijkteam", "Wijkteam"), ("12", "12"), (" 12", " 12"), ("Team 1a", "Team 1a"),
    ("Team ", "Team "),
  ])
  func `a number at the end of a name stays with the word before it`(
    _ name: String, _ kept: String
  ) {
    #expect(name.withNumberKept == kept)
  }

  @Test func `many names are counted, and a list says how many it leaves out`() {
    let words = NetworkWords(Analysis(of: SampleCoalitions.everything), .dutch)
    #expect(words.names(["A", "B 2"]) == "A, B\u{A0}2")
    #expect(words.names((1...1_200).map { "P\($0)" }) == "1.200\u{A0}partners")
    #expect(words.list(["A", "B", "C"]) == "A, B en C")
    #expect(words.list(["A", "B", "C"], most: 2) == "A, B en nog\u{A0}1")
    let english = NetworkWords(Analysis(of: SampleCoalitions.everything), .english)
    #expect(english.list(["A", "B", "C"], most: 1) == "A and 2\u{A0}more")
  }
}

/// What kinds of pages have in common.
@Suite struct PageTests {
  private func scene(on page: PageKind) -> Scene {
    let analysis = Analysis(of: SampleCoalitions.everything)
    return View.overview.diagram(of: analysis, DiagramOptions(), on: page).scene
  }

  @Test func `a page has exactly its shape, and everything stays on it`() {
    for (page, ratio) in [(PageKind.slide, 16.0 / 9), (.square, 1.0)] {
      let scene = scene(on: page)
      #expect(abs(scene.size.width / scene.size.height - ratio) < 1e-9)
      let whole = Rect(origin: .zero, size: scene.size)
      let nodes = SceneGraph(of: scene).nodes
      #expect(nodes.count > 5 && nodes.allSatisfy { whole.contains($0.frame) })
    }
  }

  @Test func `letters are at least 12 pixels on a slide and in a square`() {
    for page in [PageKind.slide, .square] {
      let sizes = scene(on: page).groups.flatMap { $0.lines }.map { $0.font.size }
      #expect((sizes.min() ?? 0) >= 12)
    }
  }

  @Test func `paper turns with the picture`() {
    #expect(Paper.a4.size(for: Size(width: 600, height: 900)).height == 842)
    #expect(Paper.a4.size(for: Size(width: 900, height: 600)).height == 595)
  }

  @Test func `the column is what a view makes of itself`() {
    let analysis = Analysis(of: SampleCoalitions.everything)
    #expect(
      scene(on: .column) == View.overview.diagram(of: analysis, DiagramOptions()).scene)
  }
}
