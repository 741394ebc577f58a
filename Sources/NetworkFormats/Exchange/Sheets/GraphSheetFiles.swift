import CoalitionModel
import Wording

/// The tables of nodes and edges as files, with what they leave behind.
struct GraphSheetFiles {
  private let sheets: GraphSheets
  private let losses: [Text]

  init(_ network: CoalitionNetwork, style: GraphSheetStyle, language: Language) {
    sheets = GraphSheets(GraphListing(network, language: language), style: style)
    losses =
      [.networkFacts] + GraphEncoder(network, language: language).contentLosses
  }

  /// A folder of CSV files.
  var folder: WrittenNetwork {
    let writer = CSVWriter(language: .english, hasByteOrderMark: false)
    return WrittenNetwork(
      files: [sheets.nodes, sheets.edges].map { table in
        WrittenNetwork.File(
          name: Spelling.folded(table.name) + ".csv", bytes: writer.bytes(of: table))
      },
      losses: losses)
  }

  /// A workbook.
  func workbook() throws -> WrittenNetwork {
    let sheets = [sheets.nodes, sheets.edges].map { StyledSheet(fitting: $0) }
    return WrittenNetwork(bytes: try XLSXWriter.bytes(of: sheets), losses: losses)
  }

  /// A JSON file with a list of objects for each table.
  var blueprint: WrittenNetwork {
    let lists = [sheets.nodes, sheets.edges].map { table in
      let keys = table.rows.first.map { $0.map { Spelling.folded($0.text ?? "") } } ?? []
      let items = table.rows.dropFirst().map { row in
        let entries = zip(keys, row).filter { !$0.1.isEmpty }.map { key, cell in
          "\(JSONText.quoted(key)): \(JSONText.value(of: cell))"
        }
        return "    {" + entries.joined(separator: ", ") + "}"
      }
      let body = items.isEmpty ? "[]" : "[\n" + items.joined(separator: ",\n") + "\n  ]"
      return "  \(JSONText.quoted(Spelling.folded(table.name))): \(body)"
    }
    let text = "{\n" + lists.joined(separator: ",\n") + "\n}\n"
    return WrittenNetwork(bytes: Array(text.utf8), losses: losses)
  }
}

extension Text {
  /// What a format without a place for the network itself leaves behind.
  static let networkFacts = Text(
    nl: "naam, gemeente, peildatum en volledigheid van het netwerk",
    en: "name, municipality, date and completeness of the network")
}
