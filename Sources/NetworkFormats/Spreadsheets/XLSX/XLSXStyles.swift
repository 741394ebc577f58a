import CoalitionModel

/// The number formats of a workbook's cells.
struct XLSXStyles {
  private var formats: [NumberFormat] = []

  /// A workbook without styles: every number is a number.
  init() {}

  init(_ bytes: [UInt8], source: XMLSource) throws(InvalidFile) {
    var own: [Int: NumberFormat] = [:]
    var formats: [NumberFormat] = []
    let xml = XMLReader(bytes, source: source, namespaces: .workbook)
    _ = try xml.root("styleSheet")
    try xml.children { (list) throws(InvalidFile) in
      guard list.name == "numFmts" || list.name == "cellXfs" else { return }
      try xml.children { (item) throws(InvalidFile) in
        guard let id = item["numFmtId"].flatMap({ Int($0) }) else {
          if item.name == "xf" { formats.append(.number) }
          return
        }
        if let code = item["formatCode"] {
          own[id] = NumberFormat(code: code)
        } else if item.name == "xf" {
          formats.append(own[id] ?? NumberFormat(builtIn: id))
        }
      }
    }
    self.formats = formats
  }

  /// The format of a style that a cell names; a style that is not there formats nothing.
  func format(_ index: String?) -> NumberFormat {
    guard let index = index.flatMap({ Int($0) }), formats.indices.contains(index) else {
      return .number
    }
    return formats[index]
  }
}
