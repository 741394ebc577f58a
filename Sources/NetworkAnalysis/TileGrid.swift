package import CoalitionModel
import Wording

/// The places of municipalities on a map of hexagons of one size, which touch where they lie beside
/// each other.
///
/// Hexagons stand with a point up; odd rows lie half a tile to the right. A tile beside a tile does not
/// prove a common border: the map shows, and nothing is reckoned from it.
///
/// ## Source
/// The places keep the neighbors and direction of the real centers as far as equal tiles allow; those
/// are of Statistics Netherlands / Kadaster, CC BY 4.0.
package struct TileGrid: Hashable, Sendable {
  /// A place: its column and row, counted from the left and the top.
  package struct Tile: Hashable, Comparable, Sendable {
    package let column: Int
    package let row: Int

    package init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }

    /// Row by row.
    package static func < (one: Tile, other: Tile) -> Bool {
      (one.row, one.column) < (other.row, other.column)
    }

    /// The six places around it, clockwise from the one to the upper right.
    package var neighbors: [Tile] {
      let left = row % 2 == 0 ? column - 1 : column
      return [
        Tile(column: left + 1, row: row - 1), Tile(column: column + 1, row: row),
        Tile(column: left + 1, row: row + 1), Tile(column: left, row: row + 1),
        Tile(column: column - 1, row: row), Tile(column: left, row: row - 1),
      ]
    }
  }

  /// The place of each municipality, by its official code.
  private let tiles: [String: Tile]

  /// Creates a grid of the places by official code.
  package init(_ tiles: [String: Tile] = [:]) {
    self.tiles = tiles
  }

  /// Reads the lines `code;column;row` below a header; other lines are passed over.
  package init(table: [UInt8]) {
    let lines = table.split(separator: UInt8(ascii: "\n")).dropFirst()
    tiles = Dictionary(
      firsts: lines.compactMap { line in
        let cells = line.split(separator: UInt8(ascii: ";"))
          .map { String(decoding: $0, as: UTF8.self) }
        guard cells.count == 3, let column = Int(cells[1]), let row = Int(cells[2]) else {
          return nil
        }
        return (cells[0], Tile(column: column, row: row))
      })
  }

  /// The place of a municipality; `nil` where it has none of its own.
  package subscript(municipality: Region) -> Tile? { municipality.code.flatMap { tiles[$0] } }

  /// How many places there are.
  package var count: Int { tiles.count }
}
