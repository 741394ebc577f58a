import CoalitionModel
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams
@testable import Graphviz

@Suite struct NetherlandsTests {
  private static let statuses: [CoalitionStatus] = [
    .active, .regional, .preparing, .stopped, .unknown,
  ]

  /// Two provinces of ten municipalities each, and a list that names five of them.
  private static func options(_ area: String? = nil, on page: PageKind = .column) -> DiagramOptions
  {
    var provinces = ["Groningen", "Drenthe"].map {
      Region(id: $0, name: "Provincie \($0)", kind: .province)
    }
    var tiles: [String: TileGrid.Tile] = [:]
    for index in 0..<20 {
      var region = Region(id: "g\(index)", name: "Gemeente Dorp \(index)", kind: .municipality)
      region.code = "GM\(index)"
      region.liesIn = [Membership(in: index < 10 ? "Groningen" : "Drenthe")]
      tiles["GM\(index)"] = TileGrid.Tile(column: index % 5, row: index / 5)
      provinces.append(region)
    }
    var list = CoalitionList()
    list.coalitions = statuses.enumerated().map { MunicipalCoalition(of: "g\($0)", $1) }
    let book = RegionBook(regions: provinces)
    var options = DiagramOptions()
    options.coalitions = CoalitionCoverage(of: list, in: book)
    options.tiles = TileGrid(tiles)
    options.area = area.flatMap { name in provinces.first { $0.id == name } }
    options.page = page
    return options
  }

  private func diagram(_ options: DiagramOptions) -> Diagram {
    View.netherlands.diagram(of: Analysis(of: CoalitionNetwork(name: "")), options)
  }

  @Test func `every municipality is a tile with its status, and unknown is shown as unknown`()
    throws
  {
    let scene = diagram(Self.options()).scene
    let tiles = scene.groups.filter { $0.id.hasPrefix("tegel-") }
    #expect(tiles.count == 20 && Set(tiles.map { $0.id }).count == 20)
    #expect(tiles.count { $0.data["status"] == "unknown" } == 16)
    #expect(tiles.first?.name == "Dorp 0: coalitie")
    #expect(tiles.last?.name == "Dorp 19: niet in beeld")
  }

  @Test func `fills differ, and every known status has a sign`() {
    let looks = TileLook.all
    #expect(Set(looks.prefix(3).map { $0.colors.fill }).count == 3)
    let signs = looks.map { $0.items(at: .zero, width: 10).dropFirst().count }
    #expect(signs == [1, 2, 1, 2, 0])
  }

  /// The full set is told apart by sign too; stopped and unknown share a light area.
  @Test(arguments: ColorVision.allCases)
  func `known statuses can be told apart by every reader`(_ vision: ColorVision) {
    let seen = TileLook.all.dropLast().map { vision.lab(of: $0.colors.fill) }
    for (index, one) in seen.enumerated() {
      for other in seen.dropFirst(index + 1) {
        #expect(ColorDifference.between(one, other) >= 8.5)
      }
    }
  }

  @Test func `without color each known status is a step lighter than the one before`() {
    let lightness = TileLook.all.dropLast().map { ColorVision.normal.lab(of: $0.colors.fill).x }
    for (dark, light) in zip(lightness, lightness.dropFirst()) { #expect(light - dark >= 10) }
  }

  @Test func `the legend of a region counts no status that is not in it`() throws {
    for area in [nil, "Groningen", "Drenthe"] {
      let scene = diagram(Self.options(area)).scene
      let words = scene[.texts].flatMap { $0.items }.compactMap { item -> String? in
        if case .text(let line) = item { line.text } else { nil }
      }
      #expect(!words.contains { $0.holds(": 0") })
      #expect(words.contains { $0.holds("elders") } == (area == "Drenthe"))
    }
  }

  @Test(arguments: PageKind.all)
  func `on every page letters stay on it and at or above the floor`(_ page: PageKind) throws {
    for area in [nil, "Drenthe"] {
      let scene = diagram(Self.options(area, on: page)).scene
      let canvas = Rect(origin: .zero, size: scene.size)
      for item in scene.groups.flatMap({ $0.items }) {
        guard case .text(let line) = item else { continue }
        #expect(line.font.size >= page.type.floor)
        #expect(canvas.contains(line.frame), "\(line.text) on \(page.name)")
      }
    }
  }

  @Test func `of a region every tile stands once more, with its name`() throws {
    let picture = diagram(Self.options("Groningen"))
    let scene = picture.scene
    #expect(scene.groups.count { $0.id.hasPrefix("gebied-") } == 10)
    #expect(picture.title == "Waar werken lokale coalities? Provincie Groningen")
  }

  @Test func `outlines are closed and walk every free side once`() {
    let tiles = (0..<9).map { TileGrid.Tile(column: $0 % 3, row: $0 / 3) }
      .filter { $0 != TileGrid.Tile(column: 1, row: 1) }
    let frame = Rect(origin: .zero, size: Size(width: 100, height: 100))
    let outlines = TileLayer(of: tiles, in: frame).outlines(of: Set(tiles))
    let sides = tiles.map { $0.neighbors.count { !tiles.contains($0) } }.reduce(0, +)
    #expect(outlines.count == 2 && outlines.allSatisfy { $0.isClosed })
    #expect(outlines.map { $0.pieces.count }.reduce(0, +) == sides)
  }

  @Test func `without a list the view says what it is made of`() {
    let lacking = View.netherlands.lacking(
      in: Analysis(of: CoalitionNetwork(name: "")), DiagramOptions())
    #expect(lacking?.nl.contains("coalities.yaml") == true)
  }
}
