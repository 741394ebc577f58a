import CoalitionModel

/// Reads the sheets of an OpenDocument spreadsheet one after the other.
struct ODSSheets {
  private let xml: XMLReader
  private let file: String
  private let styles: ODSStyles
  private var room = SheetBuilder.mostCells
  /// The sheets so far.
  private(set) var contents = SpreadsheetFile.Contents()

  init(xml: XMLReader, styles: ODSStyles, file: String) {
    self.xml = xml
    self.styles = styles
    self.file = file
  }

  /// Reads every sheet of the spreadsheet element that began last.
  mutating func read() throws(InvalidFile) {
    try xml.children { (element) throws(InvalidFile) in
      guard element.name == "table:table" else { return }
      let name = element["table:name"] ?? "\(contents.sheets.count + 1)"
      let isHidden = styles.hidesTable(element["table:style-name"])
      let visibility = SheetVisibility(name: name, isHidden: isHidden, file: file)
      switch visibility {
      case .leftOut(let warning): contents.diagnostics += warning.map { [$0] } ?? []
      case .read:
        let builder = SheetBuilder(name: name, file: file, room: room)
        var reader = ODSSheetReader(xml: xml, styles: styles, builder: builder)
        let (table, diagnostics) = try reader.table()
        room = reader.room
        contents.sheets.append(table)
        contents.diagnostics += diagnostics
      }
    }
  }
}
