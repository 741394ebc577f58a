import CoalitionModel
import Wording
import Records

@testable import NetworkFormats

extension SheetTable {
  /// A sheet of `net.xlsx` of which the rows are written as "a ; b".
  static func sample(_ name: String, _ lines: String...) -> SheetTable { sample(name, lines) }

  /// The same for lines in a list.
  static func sample(_ name: String, _ lines: [String]) -> SheetTable {
    let rows = lines.enumerated().map { row, line in
      line.split(separator: ";", omittingEmptySubsequences: false).enumerated().map {
        column, text in
        let text = Spelling.trimmed(String(text))
        let place = Place(file: "net.xlsx", sheet: name, line: row + 1, column: column + 1)
        return Cell(content: text.isEmpty ? .empty : .text(text), place: place)
      }
    }
    return SheetTable(name: name, rows: rows)
  }

  /// The table with another content in one cell.
  func with(_ content: Cell.Content, row: Int, column: Int) -> SheetTable {
    var table = self
    table.rows[row - 1][column - 1].content = content
    return table
  }

  /// Two partners that ties may name.
  static let twoPartners = sample("Partners", "id ; naam", "a ; Apotheek", "b ; Buurthuis")
}

/// What is read from tables, as a network or as lines of Dutch.
struct ReadTables {
  var network: CoalitionNetwork?
  var lines: [String]

  init(_ tables: SheetTable..., language: Language = .dutch) {
    do throws(InvalidFile) {
      let loaded = try NetworkReader.load(
        TableNetworkReader.document(of: tables, file: "net.xlsx"), options: ReadingOptions())
      network = loaded.network
      lines = loaded.warnings.map { $0.line(language) }
    } catch {
      lines = error.diagnostics.map { $0.line(language) }
    }
  }
}
