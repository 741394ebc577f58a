import CSpreadsheets
import CoalitionModel
import Foundation

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
  static let listSheet = "Lijsten (ignore)"
  /// How many rows below the heading offer choices, at least.
  static let rowsWithChoices = 1000

  /// The bytes of a workbook.
  static func bytes(of sheets: [StyledSheet]) throws(Failure) -> [UInt8] {
    precondition(!sheets.isEmpty, "A workbook must have a sheet")
    guard let workbook = csheets_workbook_open() else { throw .temporaryFile }
    var failure: Failure?
    do {
      try write(sheets, to: workbook)
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

  private static func write(
    _ sheets: [StyledSheet], to workbook: OpaquePointer
  ) throws(Failure) {
    var names = SheetNames(taken: [listSheet])
    var lists = ChoiceLists()
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
