import CoalitionModel
import Wording

@testable import NetworkFormats

extension SheetTable {
  /// A sheet of `eigen.xlsx` with some texts in its cells.
  static func own(_ name: String, _ rows: [[String]]) -> SheetTable {
    SheetTable(
      name: name,
      rows: rows.enumerated().map { row, texts in
        texts.enumerated().map { column, text in
          let place = Place(file: "eigen.xlsx", sheet: name, line: row + 1, column: column + 1)
          return Cell(content: text.isEmpty ? .empty : .text(text), place: place)
        }
      })
  }
}

/// What import makes of some sheets.
struct ImportedSheets {
  var network = CoalitionNetwork(name: "")
  var guesses: [Guess] = []
  /// What was said, as lines of Dutch.
  var lines: [String] = []
  var imported: ImportedNetwork?

  init(
    _ tables: [SheetTable], choosing sheets: [String] = [], keepingContacts: Bool = false,
    language: Language = .dutch
  ) {
    do throws(InvalidFile) {
      let statements = try WorkbookImport.statements(
        of: tables, file: "eigen.xlsx", choosing: sheets)
      var importer = NetworkImport(statements, language, keepingContacts: keepingContacts)
      self = ImportedSheets(importer.imported(from: "eigen.xlsx"), language)
    } catch {
      lines = error.diagnostics.map { $0.line(language) }
    }
  }

  init(_ imported: ImportedNetwork, _ language: Language = .dutch) {
    self.imported = imported
    network = imported.network
    guesses = imported.guesses
    lines = (imported.warnings + imported.leftOut).map { $0.line(language) }
  }

  /// The names of the partners, in order.
  var partners: [String] { network.partners.map { $0.name } }

  /// The ties as "A - B" or, one way, "A > B", in order of the alphabet.
  var ties: [String] {
    let names = Dictionary(firsts: network.partners.map { ($0.id, $0.name) })
    return network.ties.map { tie in
      let (from, to) = (names[tie.from] ?? "", names[tie.to] ?? "")
      return tie.isDirected
        ? "\(from) > \(to)" : [from, to].sorted().joined(separator: " - ")
    }.sorted()
  }

  /// The meetings with their members: "Kernteam: A, B".
  var meetings: [String] {
    let names = Dictionary(firsts: network.partners.map { ($0.id, $0.name) })
    return network.structures.map { structure in
      structure.name + ": "
        + structure.members.map { names[$0] ?? "" }.sorted().joined(separator: ", ")
    }.sorted()
  }

  /// The guesses about a subject, as "found → proposal".
  func guesses(_ subject: GuessSubject) -> [String] {
    guesses.filter { $0.subject == subject }.map { "\($0.found) → \($0.proposed(.dutch))" }.sorted()
  }
}
