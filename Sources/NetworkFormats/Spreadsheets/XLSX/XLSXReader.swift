import CoalitionModel

/// Reads the sheets of an Excel workbook (Office Open XML, also in its strict form).
struct XLSXReader {
  private let archive: ZipArchive
  private let file: String
  private var texts = XLSXTexts()
  private var styles = XLSXStyles()

  init(archive: ZipArchive, file: String) {
    self.archive = archive
    self.file = file
  }

  /// A sheet as the workbook lists it.
  private struct ListedSheet {
    let name: String
    let isHidden: Bool
    let id: String
  }

  /// The sheets that hold data, and what was left out.
  consuming func contents() throws(InvalidFile) -> SpreadsheetFile.Contents {
    let place = Place(file: file)
    let root = try XLSXRelations(of: "", in: archive, file: file)
    let part = root.part(ofType: "officeDocument") ?? "xl/workbook.xml"
    if part.hasSuffix(".bin") { throw InvalidFile([.binarySpreadsheet(place)]) }
    guard let bytes = try archive.bytes(of: part) else {
      let isWorkbook = archive.contains("[Content_Types].xml")
      throw InvalidFile([isWorkbook ? .missingPart(part, at: place) : .noSpreadsheet(place)])
    }
    let (sheets, since1904) = try list(bytes, part: part)
    let relations = try XLSXRelations(of: part, in: archive, file: file)
    if let (bytes, source) = try shared("sharedStrings", of: relations) {
      texts = try XLSXTexts(bytes, source: source)
    }
    if let (bytes, source) = try shared("styles", of: relations) {
      styles = try XLSXStyles(bytes, source: source)
    }
    let values = XLSXValues(texts: texts, styles: styles, since1904: since1904)
    return try read(sheets, relations: relations, values: values)
  }

  private func read(
    _ sheets: [ListedSheet], relations: XLSXRelations, values: XLSXValues
  ) throws(InvalidFile) -> SpreadsheetFile.Contents {
    var contents = SpreadsheetFile.Contents()
    var room = SheetBuilder.mostCells
    for sheet in sheets {
      let target = relations.target(sheet.id)
      if let target, target.type != "worksheet" { continue }
      let visibility = SheetVisibility(name: sheet.name, isHidden: sheet.isHidden, file: file)
      if case .leftOut(let warning) = visibility {
        contents.diagnostics += warning.map { [$0] } ?? []
        continue
      }
      let place = Place(file: file, sheet: sheet.name)
      guard let target, let bytes = try archive.bytes(of: target.part) else {
        throw InvalidFile([.missingPart(target?.part ?? sheet.id, at: place)])
      }
      let source = XMLSource(place: place, part: target.part)
      let builder = SheetBuilder(name: sheet.name, file: file, room: room)
      var reader = XLSXSheetReader(bytes, source: source, values: values, builder: builder)
      let (table, diagnostics) = try reader.table()
      room = reader.room
      contents.sheets.append(table)
      contents.diagnostics += diagnostics
    }
    guard !contents.sheets.isEmpty else {
      throw InvalidFile([.noSheets(Place(file: file))] + contents.diagnostics)
    }
    return contents
  }

  private func list(
    _ bytes: [UInt8], part: String
  ) throws(InvalidFile) -> (sheets: [ListedSheet], since1904: Bool) {
    var sheets: [ListedSheet] = []
    var since1904 = false
    let source = XMLSource(place: Place(file: file), part: part)
    let xml = XMLReader(bytes, source: source, namespaces: .workbook)
    _ = try xml.root("workbook")
    try xml.children { (element) throws(InvalidFile) in
      if element.name == "workbookPr" {
        since1904 = ["1", "true", "on"].contains(element["date1904"])
      }
      guard element.name == "sheets" else { return }
      try xml.children { (sheet) throws(InvalidFile) in
        guard sheet.name == "sheet" else { return }
        let number = sheets.count + 1
        sheets.append(
          ListedSheet(
            name: sheet["name"] ?? "\(number)",
            isHidden: sheet["state"]?.hasSuffix("idden") == true,
            id: sheet["r:id"] ?? ""))
      }
    }
    return (sheets, since1904)
  }

  /// A part that all sheets use, when the workbook has it.
  private func shared(
    _ type: String, of relations: XLSXRelations
  ) throws(InvalidFile) -> (bytes: [UInt8], source: XMLSource)? {
    guard let part = relations.part(ofType: type) else { return nil }
    let place = Place(file: file)
    guard let bytes = try archive.bytes(of: part) else {
      throw InvalidFile([.missingPart(part, at: place)])
    }
    return (bytes, XMLSource(place: place, part: part))
  }
}
