import CoalitionModel
import NetworkAnalysis
import NetworkFormats
import Testing

@testable import Reports

/// The tile map of the country, and municipalities of other times on it.
@Suite struct TileGridTests {
  private static let book: RegionBook = {
    guard let book = try? RegionFile.shipped.wholeBook() else { return RegionBook() }
    return book
  }()

  private func tiles(on date: PartialDate?) -> [TileGrid.Tile] {
    let coverage = CoalitionCoverage(of: CoalitionList(), in: Self.book, on: date)
    return coverage.municipalities.compactMap { coverage.tile(of: $0, on: .shipped) }
  }

  @Test func `every municipality of today has a tile, and every tile stands once`() {
    let tiles = tiles(on: PartialDate("2024"))
    #expect(tiles.count == 342 && Set(tiles).count == 342 && TileGrid.shipped.count == 342)
  }

  @Test(arguments: [("2019-01-01", 355), ("2021-01-01", 352), ("2022-01-01", 345)])
  func `a municipality of then stands on the tile of the one into which it went`(
    _ date: String, _ count: Int
  ) {
    let tiles = tiles(on: PartialDate(date))
    #expect(tiles.count == count && Set(tiles).count <= 342)
  }

  @Test func `a neighbor has the tile as its neighbor`() {
    for row in 0...3 {
      let tile = TileGrid.Tile(column: 2, row: row)
      #expect(Set(tile.neighbors).count == 6)
      #expect(tile.neighbors.allSatisfy { $0.neighbors.contains(tile) })
      for (side, neighbor) in tile.neighbors.enumerated() {
        #expect(neighbor.neighbors[(side + 3) % 6] == tile)
      }
    }
  }

  @Test func `lines that are no place are passed over`() {
    let table = "code;column;row\nGM0001;1;2\nGM0002;x;2\n\nGM0003;1\n"
    #expect(TileGrid(table: Array(table.utf8)).count == 1)
    #expect(TileGrid(table: []).count == 0)
  }
}
