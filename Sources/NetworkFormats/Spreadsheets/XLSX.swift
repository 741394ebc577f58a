import CoalitionModel
import Wording

extension NetworkFormat {
  /// An Excel workbook with a sheet for partners, for ties and so on.
  package static let xlsx = NetworkFormat(
    name: "xlsx", fileExtensions: ["xlsx", "xlsm"],
    template: { (template) throws(InvalidFile) in
      WrittenNetwork(bytes: try XLSXWriter.file(of: template.sheets, template.language))
    },
    tables: { (bytes, file) throws(InvalidFile) in
      let contents = try SpreadsheetFile.read(bytes, file: file)
      return RawTables(tables: contents.sheets, noted: contents.diagnostics)
    },
    write: { (network, language) throws(InvalidFile) in
      let tables = TableNetworkWriter(language: language).tables(of: network)
      let sheets = tables.map { StyledSheet(fitting: $0.table) }
      return WrittenNetwork(bytes: try XLSXWriter.file(of: sheets))
    })

  /// The tables of Kumu as a workbook with two sheets.
  package static let kumuXLSX = NetworkFormat(
    name: "kumu-xlsx", fileExtensions: ["xlsx"],
    write: { (network, language) throws(InvalidFile) in
      let tables = NodeAndEdgeTables(network, style: .kumu, language: language)
      let sheets = tables.tables.map { StyledSheet(fitting: $0) }
      return WrittenNetwork(bytes: try XLSXWriter.file(of: sheets), losses: tables.losses)
    })
}

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
    if part.hasSuffix(".bin") { throw InvalidFile(.binarySpreadsheet, at: place) }
    guard let bytes = try archive.bytes(of: part) else {
      let isWorkbook = archive.contains("[Content_Types].xml")
      throw InvalidFile(
        isWorkbook ? .missingPart : .noSpreadsheet, at: place, ["name": Text(part)])
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
    var room = ReadingLimits.cells
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
        throw InvalidFile(.missingPart, at: place, ["name": Text(target?.part ?? sheet.id)])
      }
      let source = XMLSource(place: place, part: target.part)
      let builder = SheetBuilder(
        name: sheet.name, file: file, room: room, countsFrom1904: values.since1904)
      var reader = XLSXSheetReader(bytes, source: source, values: values, builder: builder)
      let (table, diagnostics) = try reader.table()
      room = reader.room
      contents.sheets.append(table)
      contents.diagnostics += diagnostics
    }
    guard !contents.sheets.isEmpty else {
      throw InvalidFile([Diagnostic(.noSheets, at: Place(file: file))] + contents.diagnostics)
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
      throw InvalidFile(.missingPart, at: place, ["name": Text(part)])
    }
    return (bytes, XMLSource(place: place, part: part))
  }
}

/// Which other parts a part of a workbook refers to.
struct XLSXRelations {
  /// A reference to another part.
  struct Target {
    let id: String
    /// The last word of its type: `worksheet`, `styles`.
    let type: String
    /// The name of the part in the archive.
    let part: String
  }

  private let targets: [Target]

  /// Reads the references of a part; `""` stands for the file as a whole.
  init(of part: String, in archive: ZipArchive, file: String) throws(InvalidFile) {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<cut])
    let name = "\(folder)_rels/\(part[cut...]).rels"
    guard let bytes = try archive.bytes(of: name) else {
      targets = []
      return
    }
    let source = XMLSource(place: Place(file: file), part: name)
    let xml = XMLReader(bytes, source: source, namespaces: .workbook)
    _ = try xml.root("p:Relationships")
    var found: [Target] = []
    try xml.children { (element) throws(InvalidFile) in
      guard element.name == "p:Relationship", let id = element["Id"], let type = element["Type"],
        let target = element["Target"], element["TargetMode"] != "External"
      else { return }
      let word = type.split(separator: "/").last.map(String.init) ?? ""
      found.append(Target(id: id, type: word, part: Self.resolved(target, in: folder)))
    }
    targets = found
  }

  /// The reference with an id.
  func target(_ id: String) -> Target? { targets.first { $0.id == id } }

  /// The part of a type, when there is one.
  func part(ofType type: String) -> String? { targets.first { $0.type == type }?.part }

  /// The name in the archive of what a part in a folder calls `../media/x` or `/xl/x`.
  private static func resolved(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var path = folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }
}

extension XMLNamespaces {
  /// Workbooks, in the usual and in the strict form of Office Open XML.
  static let workbook = XMLNamespaces([
    ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", ""),
    ("http://purl.oclc.org/ooxml/spreadsheetml/main", ""),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
    ("http://schemas.openxmlformats.org/package/2006/relationships", "p"),
    ("http://www.w3.org/XML/1998/namespace", "xml"),
  ])
}
