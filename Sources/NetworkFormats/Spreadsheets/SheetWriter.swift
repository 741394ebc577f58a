import CSpreadsheets
import CoalitionModel
import Foundation

/// Writes one sheet of a workbook.
struct SheetWriter {
  let handle: OpaquePointer
  let name: String

  /// Writes cells, widths, choices and remarks; long lists of choices go to the lists.
  mutating func write(
    _ sheet: StyledSheet, lists: inout ChoiceLists
  ) throws(XLSXWriter.Failure) {
    let rows = sheet.table.rows
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        try write(cell.content, row: row, column: column, style: sheet.style(ofRow: row))
      }
    }
    for (column, look) in sheet.columns.enumerated() {
      try write(
        look, column: column, lastRow: max(rows.count - 1, StyledSheet.rowsWithChoices),
        lists: &lists)
    }
    if sheet.isHidden { return csheets_sheet_hide(handle) }
    csheets_sheet_print_on_a4(handle, !sheet.isText)
    if sheet.isText { return setHeights(of: rows, widths: [sheet.columns.first?.width ?? 80]) }
    if sheet.isWrapped { setHeights(of: rows, widths: sheet.columns.map({ $0.width })) }
    csheets_sheet_freeze_heading(handle)
    if let heading = rows.first, !heading.isEmpty {
      csheets_sheet_filter(handle, UInt32(rows.count - 1), UInt16(heading.count - 1))
    }
  }

  /// Makes room for every line of a text, since not every program does so itself.
  private func setHeights(of rows: [[SheetTable.Cell]], widths: [Double]) {
    for (row, cells) in rows.enumerated() {
      let lines = zip(cells, widths).map { cell, width in
        (Double(cell.text?.count ?? 0) / (width * 1.1)).rounded(.up)
      }
      csheets_sheet_height(handle, UInt32(row), max(1, lines.max() ?? 1) * 15 + 3)
    }
  }

  private func write(
    _ content: SheetTable.Cell.Content, row: Int, column: Int, style: csheets_style
  ) throws(XLSXWriter.Failure) {
    guard row < CellRange.lastRow, column < CellRange.lastColumn else {
      throw .cell(sheet: name, name: CellRange.name(row: row + 1, column: column + 1))
    }
    let (line, place) = (UInt32(row), UInt16(column))
    let isWritten =
      switch content {
      case .empty, .uncalculated, .unreadable: true
      case .text(let text), .mistake(let text):
        csheets_sheet_text(handle, line, place, Self.writable(text), style)
      case .number(let number):
        !number.isFinite || csheets_sheet_number(handle, line, place, number, style)
      case .flag(let flag): csheets_sheet_flag(handle, line, place, flag)
      case .date(let date): write(date: date, row: line, column: place)
      }
    guard isWritten else {
      throw .cell(sheet: name, name: CellRange.name(row: row + 1, column: column + 1))
    }
  }

  /// A date as the number that spreadsheets calculate with, shown as exactly as it is known.
  private func write(date: String, row: UInt32, column: UInt16) -> Bool {
    guard let known = PartialDate(date),
      let serial = SerialDate.serial(
        year: known.year, month: known.month ?? 1, day: known.day ?? 1)
    else { return csheets_sheet_text(handle, row, column, Self.writable(date), CSHEETS_PLAIN) }
    let style =
      known.day != nil ? CSHEETS_DAY : known.month != nil ? CSHEETS_MONTH : CSHEETS_YEAR
    return csheets_sheet_number(handle, row, column, Double(serial), style)
  }

  private func write(
    _ look: StyledSheet.Column, column: Int, lastRow: Int, lists: inout ChoiceLists
  ) throws(XLSXWriter.Failure) {
    let place = UInt16(column)
    csheets_sheet_width(handle, place, look.width)
    var isWritten = true
    if let note = look.note {
      isWritten = csheets_sheet_note(handle, 0, place, Self.writable(note))
    }
    if let range = look.choiceRange {
      isWritten =
        csheets_sheet_choices_from(handle, 1, UInt32(lastRow), place, range) && isWritten
    } else if !look.choices.isEmpty {
      let isOffered =
        ChoiceLists.fitsInCell(look.choices)
        ? offer(look.choices, lastRow: UInt32(lastRow), column: place)
        : csheets_sheet_choices_from(
          handle, 1, UInt32(lastRow), place, lists.range(of: look.choices))
      isWritten = isWritten && isOffered
    }
    guard isWritten else {
      throw .cell(sheet: name, name: CellRange.name(row: 1, column: column + 1))
    }
  }

  private func offer(_ choices: [String], lastRow: UInt32, column: UInt16) -> Bool {
    let copies = choices.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    let texts = copies.map { UnsafePointer($0) } + [nil]
    return csheets_sheet_choices(handle, 1, lastRow, column, texts)
  }

  /// The text with what a workbook cannot hold replaced, and nothing that looks like an escape.
  private static func writable(_ text: String) -> String {
    let impossible: Set<UnicodeScalar> = ["\0", "\u{FFFE}", "\u{FFFF}"]
    guard text.unicodeScalars.contains(where: { impossible.contains($0) }) else {
      return EscapedText.encoded(text)
    }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(impossible.contains(scalar) ? "\u{FFFD}" : scalar)
    }
    return EscapedText.encoded(String(scalars))
  }
}

extension StyledSheet {
  /// How the cells of a row look.
  fileprivate func style(ofRow row: Int) -> csheets_style {
    if isHidden { return CSHEETS_PLAIN }
    if isText { return titleRows.contains(row) ? CSHEETS_HEADING : CSHEETS_WRAPPED }
    if row == 0 { return CSHEETS_HEADING }
    if isWrapped { return CSHEETS_WRAPPED }
    return exampleRows.contains(row) ? CSHEETS_EXAMPLE : CSHEETS_PLAIN
  }
}
