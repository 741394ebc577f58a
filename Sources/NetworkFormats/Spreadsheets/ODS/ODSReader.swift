import CoalitionModel

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
      throw InvalidFile([.missingPart("content.xml", at: place)])
    }
    let source = XMLSource(place: place, part: "content.xml")
    let xml = XMLReader(bytes, source: source, namespaces: .openDocument)
    _ = try xml.root("office:document-content")
    let contents = try contents(of: xml, styles: sharedStyles(place))
    guard let contents else { throw InvalidFile([.noSpreadsheet(place)]) }
    guard !contents.sheets.isEmpty else {
      throw InvalidFile([.noSheets(place)] + contents.diagnostics)
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
          throw InvalidFile([.encryptedFile(place)])
        }
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
