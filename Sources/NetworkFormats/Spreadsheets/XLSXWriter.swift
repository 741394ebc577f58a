import CSpreadsheets
import CoalitionModel
import Foundation
import Wording

/// Writes sheets as an Excel workbook; the same sheets give the same bytes.
enum XLSXWriter {
  /// Why a workbook cannot be written.
  enum Failure: Error, Equatable {
    /// A cell does not fit: its text is longer than 32,767 characters, or it lies outside a sheet.
    case cell(sheet: String, name: String)
    /// The temporary file that the workbook passes through cannot be written.
    case temporaryFile
  }

  /// The name of the hidden sheet with the lists that are too long for a cell's own choices.
  private static let listSheet = Text(nl: "Lijsten (ignore)", en: "Lists (ignore)")

  /// The bytes of a workbook.
  static func bytes(
    of sheets: [StyledSheet], _ language: Language = .dutch
  ) throws(Failure) -> [UInt8] {
    precondition(!sheets.isEmpty, "A workbook must have a sheet")
    guard let workbook = csheets_workbook_open() else { throw .temporaryFile }
    var failure: Failure?
    do {
      try write(sheets, to: workbook, listSheet(language))
    } catch {
      failure = error
    }
    var count = 0
    let bytes = csheets_workbook_finish(workbook, &count)
    defer { free(bytes) }
    if let failure { throw failure }
    guard let bytes else { throw .temporaryFile }
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  /// The bytes of a workbook that holds a network.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when it cannot be written.
  static func file(
    of sheets: [StyledSheet], _ language: Language = .dutch
  ) throws(InvalidFile) -> [UInt8] {
    do throws(Failure) {
      return try bytes(of: sheets, language)
    } catch {
      switch error {
      case .cell(let sheet, let name):
        throw InvalidFile([
          Diagnostic(.fullCell, at: Place(file: "xlsx", sheet: sheet), ["cell": Text(name)])
        ])
      case .temporaryFile:
        throw InvalidFile(.noTemporaryFile, at: Place(file: "xlsx"))
      }
    }
  }

  private static func write(
    _ sheets: [StyledSheet], to workbook: OpaquePointer, _ listSheet: String
  ) throws(Failure) {
    var names = SheetNames(taken: [listSheet])
    var lists = ChoiceLists(sheet: listSheet)
    for sheet in sheets {
      let name = names.name(for: sheet.table.name)
      guard let handle = csheets_workbook_add_sheet(workbook, name) else { throw .temporaryFile }
      var writer = SheetWriter(handle: handle, name: name)
      try writer.write(sheet, lists: &lists)
    }
    guard !lists.isEmpty else { return }
    guard let handle = csheets_workbook_add_sheet(workbook, listSheet) else {
      throw .temporaryFile
    }
    let table = StyledSheet(table: lists.table, isHidden: true)
    var writer = SheetWriter(handle: handle, name: listSheet)
    try writer.write(table, lists: &lists)
  }
}

/// Gives sheets names that a spreadsheet program accepts.
struct SheetNames {
  private static let longest = 31
  private var taken: Set<String>

  init(taken: [String]) {
    self.taken = Set(taken.map { $0.lowercased() })
  }

  /// The wanted name, shortened and numbered where needed.
  mutating func name(for wanted: String) -> String {
    let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\", "\0"]
    let allowed = String(wanted.map { forbidden.contains($0) ? "-" : $0 })
    var base = Self.shortened(allowed, to: Self.longest)
    while base.hasPrefix("'") { base.removeFirst() }
    while base.hasSuffix("'") { base.removeLast() }
    if base.isEmpty { base = "Blad" }
    var name = base
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let mark = " (\(number))"
      name = Self.shortened(base, to: Self.longest - mark.utf16.count) + mark
      number += 1
    }
    return name
  }

  private static func shortened(_ text: String, to length: Int) -> String {
    var result = text
    while result.utf16.count > length { result.removeLast() }
    return result
  }
}

/// Lists of choices that are too long to stand with a column, side by side on a sheet of their own.
struct ChoiceLists {
  private let sheet: String
  private var lists: [[String]] = []

  /// Creates lists that will stand on a sheet of this name.
  init(sheet: String) { self.sheet = sheet }

  /// Whether no list was added.
  var isEmpty: Bool { lists.isEmpty }

  /// Whether a list can stand with the column itself: 255 characters with commas between.
  static func fitsInCell(_ choices: [String]) -> Bool {
    let length = choices.reduce(choices.count - 1) { $0 + $1.utf8.count }
    return length <= 255 && !choices.contains { $0.contains(",") || $0.contains("\"") }
  }

  /// Adds a list and answers the cells where it will stand: `='Lijsten'!$B$1:$B$40`.
  mutating func range(of choices: [String]) -> String {
    let index = lists.firstIndex(of: choices) ?? lists.count
    if index == lists.count { lists.append(choices) }
    let letters = CellRange.name(row: 1, column: index + 1).dropLast()
    return "='\(sheet)'!$\(letters)$1:$\(letters)$\(choices.count)"
  }

  /// The sheet with every list in a column.
  var table: SheetTable {
    let height = lists.map { $0.count }.max() ?? 0
    let place = Place(file: "")
    let rows = (0..<height).map { row in
      lists.map { list in
        let content: SheetTable.Cell.Content = row < list.count ? .text(list[row]) : .empty
        return SheetTable.Cell(content: content, place: place)
      }
    }
    return SheetTable(name: sheet, rows: rows)
  }
}
