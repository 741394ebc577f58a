import TestSupport

/// Somebody's own file with some sheets, as bytes of each format that import reads.
struct OwnFile {
  /// A sheet of texts; cells may be merged downwards, by their name and that of the last.
  struct Sheet {
    var name = "Blad1"
    let rows: [[String]]
    /// The first row, the column and the number of rows of merged cells, counted from 0.
    var merged: (row: Int, column: Int, count: Int)?
  }

  let sheets: [Sheet]

  /// The file as bytes, with the name that it has.
  func file(_ format: String) -> (name: String, bytes: [UInt8]) {
    let bytes =
      switch format {
      case "xlsx": xlsx
      case "ods": ods
      default: csv(separator: format == "tsv" ? "\t" : ";")
      }
    return ("eigen.\(format)", bytes)
  }

  /// The first sheet; a cell with a line break or a separator stands between quotation marks.
  private func csv(separator: String) -> [UInt8] {
    let rows = sheets[0].rows.map { row in
      row.map { $0.contains { "\n;\t".contains($0) } ? "\"\($0)\"" : $0 }
        .joined(separator: separator)
    }
    return Array((rows.joined(separator: "\n") + "\n").utf8)
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
      .split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
  }
}

// Of Excel.
extension OwnFile {
  private var xlsx: [UInt8] {
    var workbook = Workbook()
    workbook.sheets = sheets.indices.map { number in
      let id = number == 0 ? "rId1" : "rId\(number + 10)"
      return "<sheet name=\"\(sheets[number].name)\" sheetId=\"\(number + 1)\" r:id=\"\(id)\"/>"
    }.joined()
    let targets = sheets.indices.map { number in
      let id = number == 0 ? "rId1" : "rId\(number + 10)"
      return "<Relationship Id=\"\(id)\" Type=\"\(Workbook.office)/worksheet\""
        + " Target=\"worksheets/sheet\(number + 1).xml\"/>"
    }
    workbook.replaced["xl/_rels/workbook.xml.rels"] =
      "<Relationships xmlns=\"\(Workbook.package)\">\(targets.joined())</Relationships>"
    workbook.rows = Self.rows(of: sheets[0])
    workbook.afterRows = Self.merges(of: sheets[0])
    var archive = workbook.archive
    for (number, sheet) in sheets.enumerated().dropFirst() {
      archive.add(
        "xl/worksheets/sheet\(number + 1).xml",
        "<worksheet xmlns=\"\(Workbook.main)\"><sheetData>\(Self.rows(of: sheet))</sheetData>"
          + Self.merges(of: sheet) + "</worksheet>")
    }
    return archive.bytes()
  }

  private static func letter(_ column: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column)))
  }

  private static func rows(of sheet: Sheet) -> String {
    sheet.rows.enumerated().map { row, texts in
      let cells = texts.enumerated().filter { !$0.element.isEmpty }.map { column, text in
        "<c r=\"\(letter(column))\(row + 1)\" t=\"inlineStr\"><is>"
          + "<t xml:space=\"preserve\">\(escaped(text))</t></is></c>"
      }
      return "<row r=\"\(row + 1)\">\(cells.joined())</row>"
    }.joined()
  }

  private static func merges(of sheet: Sheet) -> String {
    guard let merged = sheet.merged else { return "" }
    let column = letter(merged.column)
    return "<mergeCells><mergeCell ref=\"\(column)\(merged.row + 1):"
      + "\(column)\(merged.row + merged.count)\"/></mergeCells>"
  }
}

// Of OpenDocument.
extension OwnFile {
  private var ods: [UInt8] {
    let names = ["office", "table", "text"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }
    let tables = sheets.map { sheet in
      "<table:table table:name=\"\(sheet.name)\">\(Self.openRows(of: sheet))</table:table>"
    }
    var zip = ZipBuilder()
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    zip.add(
      "content.xml",
      "<office:document-content \(names.joined(separator: " "))><office:body>"
        + "<office:spreadsheet>\(tables.joined())</office:spreadsheet></office:body>"
        + "</office:document-content>")
    return zip.bytes()
  }

  private static func openRows(of sheet: Sheet) -> String {
    sheet.rows.enumerated().map { row, texts in
      let cells = texts.enumerated().map { column, text in
        openCell(text, at: (row, column), of: sheet)
      }
      return "<table:table-row>\(cells.joined())</table:table-row>"
    }.joined()
  }

  private static func openCell(_ text: String, at place: (Int, Int), of sheet: Sheet) -> String {
    var span = ""
    if let merged = sheet.merged, merged.column == place.1 {
      if merged.row == place.0 { span = " table:number-rows-spanned=\"\(merged.count)\"" }
      if place.0 > merged.row, place.0 < merged.row + merged.count {
        return "<table:covered-table-cell/>"
      }
    }
    guard !text.isEmpty else { return "<table:table-cell/>" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "<text:p>\(escaped(String($0)))</text:p>" }
    return "<table:table-cell office:value-type=\"string\"\(span)>\(lines.joined())"
      + "</table:table-cell>"
  }
}
