import CoalitionModel
import Wording

extension NetworkFormat {
  /// An OpenDocument spreadsheet, as LibreOffice saves it; it can be read only.
  package static let ods = NetworkFormat(
    name: "ods", fileExtensions: ["ods"],
    tables: { (bytes, file) throws(InvalidFile) in
      let contents = try SpreadsheetFile.read(bytes, file: file)
      return RawTables(tables: contents.sheets, noted: contents.diagnostics)
    })
}

/// Reads the sheets of an OpenDocument spreadsheet.
struct ODSReader {
  private let archive: ZipArchive
  private let file: String

  init(archive: ZipArchive, file: String) {
    self.archive = archive
    self.file = file
  }

  /// The sheets that hold data, and what was left out.
  func contents() throws(InvalidFile) -> SpreadsheetFile.Contents {
    let place = Place(file: file)
    try refuseEncryption(place)
    guard let bytes = try archive.bytes(of: "content.xml") else {
      throw InvalidFile(.missingPart, at: place, ["name": Text("content.xml")])
    }
    let source = XMLSource(place: place, part: "content.xml")
    let xml = XMLReader(bytes, source: source, namespaces: .openDocument)
    _ = try xml.root("office:document-content")
    let contents = try contents(of: xml, styles: sharedStyles(place))
    guard let contents else { throw InvalidFile(.noSpreadsheet, at: place) }
    guard !contents.sheets.isEmpty else {
      throw InvalidFile([Diagnostic(.noSheets, at: place)] + contents.diagnostics)
    }
    return contents
  }

  /// The sheets of a document, or `nil` when it is a text or a presentation.
  private func contents(
    of xml: XMLReader, styles: ODSStyles
  ) throws(InvalidFile) -> SpreadsheetFile.Contents? {
    var styles = styles
    var contents: SpreadsheetFile.Contents?
    try xml.children { (part) throws(InvalidFile) in
      if part.name == "office:automatic-styles" { try styles.read(xml) }
      guard part.name == "office:body" else { return }
      try xml.children { (body) throws(InvalidFile) in
        guard body.name == "office:spreadsheet" else { return }
        var sheets = ODSSheets(xml: xml, styles: styles, file: file)
        try sheets.read()
        contents = sheets.contents
      }
    }
    return contents
  }

  /// The styles that stand apart from the contents.
  private func sharedStyles(_ place: Place) throws(InvalidFile) -> ODSStyles {
    var styles = ODSStyles()
    guard let bytes = try archive.bytes(of: "styles.xml") else { return styles }
    let source = XMLSource(place: place, part: "styles.xml")
    let xml = XMLReader(bytes, source: source, namespaces: .openDocument)
    _ = try xml.root("office:document-styles")
    try xml.children { (part) throws(InvalidFile) in
      if ["office:styles", "office:automatic-styles"].contains(part.name) { try styles.read(xml) }
    }
    return styles
  }

  /// A file with a password is a sound archive of which the parts cannot be read.
  private func refuseEncryption(_ place: Place) throws(InvalidFile) {
    let name = "META-INF/manifest.xml"
    guard let bytes = try archive.bytes(of: name) else { return }
    let xml = XMLReader(
      bytes, source: XMLSource(place: place, part: name), namespaces: .openDocument)
    _ = try xml.root("manifest:manifest")
    try xml.children { (entry) throws(InvalidFile) in
      try xml.children { (detail) throws(InvalidFile) in
        guard detail.name != "manifest:encryption-data" else {
          throw InvalidFile(.encryptedFile, at: place)
        }
      }
    }
  }
}

/// Reads the sheets of an OpenDocument spreadsheet one after the other.
struct ODSSheets {
  private let xml: XMLReader
  private let file: String
  private let styles: ODSStyles
  private var room = ReadingLimits.cells
  /// The sheets so far.
  private(set) var contents = SpreadsheetFile.Contents()

  init(xml: XMLReader, styles: ODSStyles, file: String) {
    self.xml = xml
    self.styles = styles
    self.file = file
  }

  /// Reads every sheet of the spreadsheet element that began last.
  mutating func read() throws(InvalidFile) {
    var countsFrom1904 = false
    try xml.children { (element) throws(InvalidFile) in
      if element.name == "table:calculation-settings" {
        try xml.children { (setting) throws(InvalidFile) in
          guard setting.name == "table:null-date" else { return }
          countsFrom1904 = setting["table:date-value"]?.hasPrefix("1904") == true
        }
      }
      guard element.name == "table:table" else { return }
      let name = element["table:name"] ?? "\(contents.sheets.count + 1)"
      let isHidden = styles.hidesTable(element["table:style-name"])
      let visibility = SheetVisibility(name: name, isHidden: isHidden, file: file)
      switch visibility {
      case .leftOut(let warning): contents.diagnostics += warning.map { [$0] } ?? []
      case .read:
        let builder = SheetBuilder(
          name: name, file: file, room: room, countsFrom1904: countsFrom1904)
        var reader = ODSSheetReader(xml: xml, styles: styles, builder: builder)
        let (table, diagnostics) = try reader.table()
        room = reader.room
        contents.sheets.append(table)
        contents.diagnostics += diagnostics
      }
    }
  }
}

extension XMLNamespaces {
  /// OpenDocument.
  static let openDocument = XMLNamespaces([
    ("urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"),
    ("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"),
    ("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"),
    ("urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", "calcext"),
    ("urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"),
    ("urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0", "number"),
    ("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"),
  ])
}
