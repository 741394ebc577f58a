import CoalitionModel
import Graphviz
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams

/// What holds for the views that are tables of pairs or members, on every kind of page.
@Suite struct TableViewTests {
  static let views = ["gaps", "matrix", "structures"]

  static let networks =
    [
      QualityNetwork(testDescription: "everything", network: SampleCoalitions.everything),
      QualityNetwork(testDescription: "nobody", network: CoalitionNetwork(name: "Leeg")),
      QualityNetwork(testDescription: "one side", network: oneSided), .made(14), .made(45),
      .made(150),
    ] + QualityNetwork.places

  /// Care without the social domain.
  private static var oneSided: CoalitionNetwork {
    var network = CoalitionNetwork(name: "Eenzijdig")
    network.partners = ["a", "b", "c"].map { Partner(id: $0, name: $0, type: .kraamzorg) }
    return network
  }

  private func scene(
    _ view: String, of network: CoalitionNetwork, on page: PageKind,
    _ language: Language = .dutch
  ) throws -> Scene {
    var options = DiagramOptions()
    options.page = page
    let diagram = try SampleCoalitions.diagram(view, of: network, language, options: options)
    return diagram.scene
  }

  private func texts(in items: [Item]) -> [TextLine] {
    items.compactMap { if case .text(let line) = $0, !line.text.isEmpty { line } else { nil } }
  }

  private func texts(of scene: Scene) -> [TextLine] { texts(in: scene.groups.flatMap { $0.items }) }

  /// Letters of a floor that was scaled for a poster differ by less than this.
  private static let hair = 0.001

  @Test(arguments: networks, PageKind.all)
  func `every text is on the page, large enough, and apart from every other`(
    _ shown: QualityNetwork, _ page: PageKind
  ) throws {
    for view in Self.views {
      let scene = try scene(view, of: shown.network, on: page)
      let lines = texts(of: scene)
      let canvas = Rect(origin: .zero, size: scene.size)
      for line in lines {
        #expect(canvas.contains(line.frame), "\(view): \(line.text)")
        #expect(line.font.size >= page.type.floor - Self.hair, "\(view): \(line.text)")
      }
      for (index, line) in lines.enumerated() {
        let frame = line.frame.outset(by: -0.12 * line.font.size)
        let over = lines[(index + 1)...].filter {
          $0.frame.outset(by: -0.12 * $0.font.size).overlaps(frame)
        }
        withKnownIssue("the foot of a square is short of room", isIntermittent: true) {
          #expect(over.isEmpty, "\(view): \(line.text) over \(over.map { $0.text })")
        } when: {
          page.name == "square"
        }
      }
    }
  }

  @Test(arguments: networks, PageKind.all)
  func `every cell and card holds its own words, and none lies over another`(
    _ shown: QualityNetwork, _ page: PageKind
  ) throws {
    for view in Self.views {
      let scene = try scene(view, of: shown.network, on: page)
      let boxes = scene.groups.filter { $0.id.hasPrefix("vak-") || $0.data["structure"] != nil }
        .filter { if case .path(let path, _, _)? = $0.items.first { path.isClosed } else { false } }
      let frames = boxes.compactMap { group -> Rect? in
        guard case .path(let path, _, _)? = group.items.first else { return nil }
        for line in texts(in: group.items) {
          #expect(path.bounds.outset(by: 0.5).contains(line.frame), "\(view): \(line.text)")
        }
        return path.bounds
      }
      for (index, frame) in frames.enumerated() {
        #expect(!frames[(index + 1)...].contains { $0.outset(by: -0.01).overlaps(frame) })
      }
      for group in scene[.partners] {
        guard case .frame(let frame) = group.subject else { continue }
        for line in texts(in: group.items) {
          #expect(frame.outset(by: 0.5).contains(line.frame), "\(view): \(line.text)")
        }
      }
    }
  }

  @Test(arguments: networks, views)
  func `the same network gives the same scene in any order`(
    _ shown: QualityNetwork, _ view: String
  ) throws {
    let first = try scene(view, of: shown.network, on: .slide)
    #expect(try scene(view, of: SampleCoalitions.shuffled(shown.network), on: .slide) == first)
  }

  @Test(arguments: networks) func `the legend of gaps holds what is drawn, and nothing else`(
    _ shown: QualityNetwork
  ) throws {
    let scene = try scene("gaps", of: shown.network, on: .column)
    let words = Set(texts(of: scene).map { $0.text })
    let cells = scene.groups.filter { $0.id.hasPrefix("vak-") }
    let isDirect = cells.contains { $0.name.hasSuffix(": direct") || $0.name.holds(": direct, ") }
    #expect(words.contains("direct: een overleg of verbinding") == isDirect)
    let isNear = cells.contains { $0.name.holds(": via ") }
    #expect(words.contains("via één partner") == isNear)
  }

  @Test(arguments: views) func `English is spoken throughout`(_ view: String) throws {
    let scene = try scene(view, of: SampleCoalitions.everything, on: .slide, .english)
    let words = texts(of: scene).map { $0.text } + scene.groups.map { $0.name }
    for word in ["niet ", "in beeld", "verbinding", "Medisch", "Gemeente", " van de "] {
      #expect(!words.contains { $0.holds(word) }, "\(word)")
    }
  }

  @Test(arguments: views, Language.allCases)
  func `where there is nothing to draw it is said what to record`(
    _ name: String, _ language: Language
  ) throws {
    let view = try #require(View.named(name))
    let empty = Analysis(of: CoalitionNetwork(name: "Leeg"))
    let lacking = try #require(view.lacking(in: empty, DiagramOptions()))
    let words = lacking(language)
    #expect(words.hasSuffix(".") && !words.holds("  "))
    let full = Analysis(of: SampleCoalitions.everything)
    #expect(view.lacking(in: full, DiagramOptions()) == nil)
  }

  @Test func `classes of shares fit the data, and a share on a bound is in the higher class`() {
    #expect(ShareScale(fitting: [(1, 2), (1, 9)]).bounds == [15, 30, 60])
    #expect(ShareScale(fitting: [(1, 10), (1, 90)]).bounds == [5, 10, 20])
    #expect(ShareScale(fitting: [(1, 25)]).bounds == [2, 4, 8])
    #expect(ShareScale(fitting: [(0, 25), (0, 0)]).bounds == [1, 2, 4])
    let scale = ShareScale(fitting: [(3, 5)])
    #expect(
      [(0, 7), (3, 20), (3, 10), (3, 5), (5, 5)].map { scale.step($0.0, of: $0.1) } == [
        0, 1, 2, 3, 3,
      ])
  }

  @Test func `a pair is told by how it is tied, or through whom`() throws {
    let analysis = Analysis(of: SampleCoalitions.everything)
    let table = GapsTable(of: analysis, DiagramOptions(), mostRows: 12, mostColumns: 12)
    let row = try #require(table.rows.firstIndex { $0.name == "verloskundigen" })
    let column = try #require(table.columns.firstIndex { $0.name == "wij" })
    let cell = table.cells[row][column]
    #expect(cell.pairs == 1 && cell.tied == 0 && cell.near == 1 && cell.ways.contains("jgz"))
    let cells = table.cells.flatMap { $0 }
    #expect(cells.reduce(0) { $0 + $1.pairs } == analysis.reach.pairs)
    #expect(cells.reduce(0) { $0 + $1.tied } == analysis.reach.tied)
    #expect(cells.reduce(0) { $0 + $1.near } == analysis.reach.inTwoSteps)
  }

  @Test(arguments: [2, 3, 5]) func `partners that are counted by type keep every pair`(
    _ most: Int
  ) {
    let analysis = Analysis(of: SampleCoalitions.generated(150, seed: 150))
    let table = GapsTable(of: analysis, DiagramOptions(), mostRows: most, mostColumns: most)
    #expect(table.isCounted && table.rows.count <= most && table.columns.count <= most)
    let cells = table.cells.flatMap { $0 }
    #expect(cells.reduce(0) { $0 + $1.pairs } == analysis.reach.pairs)
    #expect(cells.reduce(0) { $0 + $1.tied } == analysis.reach.tied)
  }
}
