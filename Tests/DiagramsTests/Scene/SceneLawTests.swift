import CoalitionModel
import Graphviz
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams

/// What holds for every picture around partners in exact geometry, on every kind of page.
@Suite struct SceneLawTests {
  static let views = ["ego", "rings", "grid", "chain", "regions"]
  static let pages = ["column", "phone", "slide", "square", "a4"]

  /// One with everything, some places, and generated ones of many sizes.
  static let networks =
    QualityNetwork.places + [
      QualityNetwork(testDescription: "everything", network: SampleCoalitions.everything),
      QualityNetwork(testDescription: "empty", network: CoalitionNetwork(name: "Leeg")), .made(1),
      .made(30), .made(80), .made(150), star(400),
    ]

  /// A network in which one partner is tied to most others, in all ways.
  static func star(_ count: Int) -> QualityNetwork {
    var network = SampleCoalitions.generated(count, seed: UInt64(count))
    for index in 1..<(count * 2 / 3) {
      var tie = Tie(from: "p0", to: "p\(index)", kind: TieKind(code: "verwijzing"))
      if index % 5 == 0 { (tie.from, tie.to) = (tie.to, tie.from) }
      tie.isDirected = index % 3 > 0
      tie.standing = index % 7 == 0 ? .planned : .current
      network.ties.append(tie)
    }
    return QualityNetwork(testDescription: "star of \(count)", network: network)
  }

  private func scene(
    _ view: String, _ made: QualityNetwork, _ page: PageKind, _ language: Language = .dutch
  ) throws -> Scene {
    var options = DiagramOptions()
    options.page = page
    let diagram = try SampleCoalitions.diagram(view, of: made.network, language, options: options)
    return diagram.scene
  }

  @Test(arguments: views, networks)
  func `all can be read, nothing overlaps, and no line runs under what it does not tie`(
    _ view: String, _ made: QualityNetwork
  ) throws {
    for name in Self.pages {
      let page = try #require(PageKind.named(name))
      for language in [Language.dutch, .english] {
        let scene = try scene(view, made, page, language)
        let wrong = SceneFigures(scene: scene, page: page).all
        #expect(wrong == [], "\(name) \(language)")
        if let height = page.height { #expect(scene.size.height == height, "\(name)") }
      }
    }
  }

  @Test(arguments: views, networks)
  func `the legend names the kinds of lines that are drawn, and no other`(
    _ view: String, _ made: QualityNetwork
  ) throws {
    let scene = try scene(view, made, .slide)
    let words = scene[.texts].flatMap { $0.items }.compactMap { item -> String? in
      guard case .text(let line) = item else { return nil }
      return line.text
    }.joined(separator: " ")
    for kind in LineKind.all {
      #expect(words.contains(kind.legend(.dutch)) == scene.lineKinds.contains(kind), "\(kind.name)")
    }
  }

  @Test(arguments: views) func `each id stands once`(_ view: String) throws {
    for made in Self.networks {
      let ids = try scene(view, made, .column).groups.map { $0.id }.filter { !$0.isEmpty }
      #expect(Set(ids).count == ids.count, "\(made)")
    }
  }
}
