import CoalitionModel
import Graphviz
import NetworkAnalysis

/// Tiles at their places within a frame: centers, and the outline of some of them.
struct TileLayer {
  /// The width of a tile.
  let width: Double
  private let origin: Point
  private let first: (x: Double, y: Double)
  /// The size of what the tiles take.
  let size: Size

  /// Tiles as large as a frame lets them be, in the middle of its width and at its top.
  ///
  /// - Parameters:
  ///   - tiles: The tiles.
  ///   - frame: The room for them.
  ///   - widest: The widest that a tile may become.
  ///   - beside: Room that stays free to the right, in widths of tiles.
  init(
    of tiles: [TileGrid.Tile], in frame: Rect, widest: Double = .infinity, beside: Double = 0
  ) {
    let xs = tiles.map { Self.position(of: $0).x }
    let rows = tiles.map { Double($0.row) }
    first = (xs.min() ?? 0, rows.min() ?? 0)
    let columns = (xs.max() ?? 0) - first.x + 1 + beside
    let heights = ((rows.max() ?? 0) - first.y) * Hexagon.pitch + 4 * Hexagon.unit
    width = min(widest, frame.size.width / columns, frame.size.height / heights)
    size = Size(width: columns * width, height: heights * width)
    origin = Point(x: frame.minX + (frame.size.width - size.width) / 2, y: frame.minY)
  }

  /// The center of a tile.
  func center(of tile: TileGrid.Tile) -> Point {
    let place = Self.position(of: tile)
    return point(x: place.x, row: Double(tile.row))
  }

  /// A place in widths of tiles from the left, and in rows.
  func point(x: Double, row: Double) -> Point {
    Point(
      x: origin.x + (x - first.x + 0.5) * width,
      y: origin.y + ((row - first.y) * Hexagon.pitch + 2 * Hexagon.unit) * width)
  }

  private static func position(of tile: TileGrid.Tile) -> (x: Double, y: Double) {
    (Double(tile.column) + (tile.row % 2 == 0 ? 0 : 0.5), Double(tile.row))
  }

  /// A corner of tiles, in half widths and thirds of rows, so that equal corners are equal.
  private struct Corner: Hashable {
    let x: Int
    let y: Int
  }

  /// The closed lines around some tiles, each walked once.
  ///
  /// - Complexity: O(*t*) for *t* tiles.
  func outlines(of tiles: Set<TileGrid.Tile>) -> [Path] {
    var next: [Corner: Corner] = [:]
    var starts: [Corner] = []
    for tile in tiles.sorted() {
      let corners = Hexagon.steps.map { step in
        Corner(x: 2 * tile.column + tile.row % 2 + step.0, y: 3 * tile.row + step.1)
      }
      for (side, neighbor) in tile.neighbors.enumerated() where !tiles.contains(neighbor) {
        next[corners[side]] = corners[(side + 1) % 6]
        starts.append(corners[side])
      }
    }
    var paths: [Path] = []
    for start in starts {
      var loop: [Point] = []
      var corner = start
      while let after = next.removeValue(forKey: corner) {
        loop.append(point(x: Double(corner.x) / 2, row: Double(corner.y) / 3))
        corner = after
      }
      if !loop.isEmpty { paths.append(Path(through: loop, isClosed: true)) }
    }
    return paths
  }
}
