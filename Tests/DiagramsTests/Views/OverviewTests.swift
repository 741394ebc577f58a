import CoalitionModel
import Foundation
import Graphviz
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams

/// The overview: what stands on it, and that it can be published.
@Suite struct OverviewTests {
  private func diagram(
    _ network: CoalitionNetwork, links: Bool = true, language: Language = .dutch
  ) -> Diagram {
    let analysis = Analysis(of: network)
    var options = DiagramOptions()
    options.language = language
    options.description = "Beschrijving."
    if links {
      options.links = analysis.missingTies.numbered.enumerated().map { index, link in
        DiagramOptions.NumberedLink(
          number: index + 1, first: link.first.id, second: link.second.id)
      }
    }
    return View.overview.diagram(of: analysis, options)
  }

  private func partners(in diagram: Diagram) -> [String] {
    diagram.data.values.compactMap { $0["partner"] }.sorted()
  }

  private func partnerID(_ partner: String, in diagram: Diagram) -> String? {
    diagram.data.first { $0.value["partner"] == partner }?.key
  }

  /// The kinds of the lines between two partners.
  private func kinds(_ diagram: Diagram, between one: String, and other: String) -> [String] {
    let ends = Set([one, other].compactMap { partnerID($0, in: diagram) })
    return diagram.scene.groups.compactMap { group in
      guard case .line(let from, let to, _) = group.subject, Set([from, to]) == ends else {
        return nil
      }
      return group.data["kind"]
    }
  }

  /// All letters of the picture.
  private func words(_ diagram: Diagram) -> [TextLine] {
    diagram.scene.groups.flatMap { $0.items }.compactMap { item in
      guard case .text(let line) = item else { return nil }
      return line
    }
  }

  @Test func `every partner that takes part or is wanted stands on the map once`() {
    let found = partners(in: diagram(SampleCoalitions.everything))
    let expected = SampleCoalitions.everything.partners.filter { $0.status != .mentioned }
    #expect(found == expected.map(\.id).sorted())
  }

  @Test func `a wanted partner with a tie stands on the map and not in a strip too`() throws {
    var network = SampleCoalitions.everything
    network.ties.append(Tie(from: "ouders", to: "jgz"))
    let diagram = diagram(network)
    #expect(partners(in: diagram).count { $0 == "ouders" } == 1)
    #expect(kinds(diagram, between: "ouders", and: "jgz").count == 1)
    #expect(try diagram.rendered(as: [.svg]).warnings.isEmpty)
  }

  @Test func `a meeting is one pill with a line to each member and never a clique`() throws {
    let diagram = diagram(SampleCoalitions.everything)
    let scene = diagram.scene
    let pills = scene[.meetings].filter { $0.name == "Overleg platform" }
    #expect(pills.count == 1)
    let spokes = scene[.memberships].filter { group in
      guard case .line(let from, let to, _) = group.subject else { return false }
      return [from, to].contains(pills.first?.id)
    }
    #expect(spokes.count == 3)
    #expect(kinds(diagram, between: "kraamzorg", and: "verloskundigen").isEmpty)
  }

  @Test func `a body has a line to each of its members`() {
    let diagram = diagram(SampleCoalitions.everything)
    #expect(kinds(diagram, between: "vsv", and: "verloskundigen") == ["membership"])
  }

  @Test func `the whole coalition ties nobody, and its other partners stand in strips`() {
    let diagram = diagram(SampleCoalitions.everything, links: false)
    let texts = words(diagram).map { $0.text }
    #expect(texts.contains("Doet mee; een eigen verbinding is niet in beeld"))
    #expect(texts.contains { $0.hasPrefix("Gewenst") })
    #expect(kinds(diagram, between: "ggd", and: "jgz").isEmpty)
  }

  @Test func `planned ties look planned and calls have an arrow`() {
    let diagram = diagram(SampleCoalitions.everything)
    #expect(kinds(diagram, between: "kraamzorg", and: "wij") == ["planned"])
    #expect(kinds(diagram, between: "jgz", and: "wij") == ["directed"])
  }

  @Test func `pairs to discuss carry the numbers of the advice at both ends and in words`() throws {
    let network = SampleCoalitions.everything
    let links = Array(Analysis(of: network).missingTies.numbered.prefix(5))
    let diagram = diagram(network)
    let scene = diagram.scene
    #expect(!links.isEmpty && scene[.discussion].count == links.count)
    for (index, link) in links.enumerated() {
      #expect(kinds(diagram, between: link.first.id, and: link.second.id).contains("discuss"))
      let numbers = words(diagram).filter { $0.text == String(index + 1) }
      #expect(numbers.count >= 3)
    }
  }

  @Test func `the guide names what is on the map and nothing else`() throws {
    let scene = diagram(SampleCoalitions.everything).scene
    let texts = Set(words(diagram(SampleCoalitions.everything)).map { $0.text })
    for kind in LineKind.all {
      #expect(texts.contains(kind.legend(.dutch)) == scene.lineKinds.contains(kind))
    }
  }

  @Test func `the page is 600 wide and no text is smaller than the floor`() throws {
    let diagram = diagram(SampleCoalitions.generated(14, seed: 1))
    #expect(diagram.scene.size.width == 600)
    #expect(words(diagram).allSatisfy { $0.font.size >= PageKind.column.type.floor })
  }

  @Test(arguments: [6, 14, 25, 45], [PageKind.column, .slide, .a4])
  func `letters stay on the page and in their cards`(_ count: Int, _ page: PageKind) throws {
    var options = DiagramOptions()
    options.page = page
    let analysis = Analysis(of: SampleCoalitions.generated(count, seed: UInt64(count)))
    let scene = View.overview.diagram(of: analysis, options).scene
    let whole = Rect(origin: .zero, size: scene.size)
    for group in scene.groups {
      for case .text(let line) in group.items {
        #expect(whole.contains(line.frame), "\(line.text)")
        #expect(line.font.size >= page.type.floor)
        if case .frame(let frame) = group.subject {
          #expect(frame.minX <= line.frame.minX && line.frame.maxX <= frame.maxX, "\(line.text)")
        }
      }
    }
  }

  @Test func `the same network gives the same bytes in any order and from two threads`()
    async throws
  {
    let network = SampleCoalitions.everything
    let first = try diagram(network).rendered(as: [.svg, .pdf]).outputs
    let other = SampleCoalitions.shuffled(network)
    async let one = diagram(other).rendered(as: [.svg, .pdf]).outputs
    async let two = diagram(network).rendered(as: [.svg, .pdf]).outputs
    #expect(try await one == first)
    #expect(try await two == first)
  }

  @Test func `hostile names are drawn as text, and endless ones are cut off`() throws {
    var network = SampleCoalitions.everything
    network.name = String(repeating: "Lang", count: 200)
    network.partners[0].name = "<script>\"&]]>\\N\u{1}</script>"
    network.partners[1].name = String(repeating: "onafbreekbaar", count: 60)
    network.partners[2].name = " "
    network.partners[3].name = "Team 👶🏽 مركز"
    let outputs = try diagram(network).rendered(as: [.svg]).outputs
    let svg = String(decoding: try #require(outputs[.svg]), as: UTF8.self)
    #expect(!svg.contains("<script"))
    #expect(svg.contains("…"))
  }

  @Test func `an empty network is an empty map`() throws {
    let empty = try diagram(CoalitionNetwork(name: "Leeg")).rendered(as: [.svg])
    #expect(empty.outputs[.svg] != nil)
  }

  @Test func `English is spoken throughout`() {
    let words = words(diagram(SampleCoalitions.everything, language: .english))
      .map { $0.text }.joined(separator: " ")
    #expect(words.contains("How to read this"))
    #expect(!words.contains("niet in beeld"))
  }
}
