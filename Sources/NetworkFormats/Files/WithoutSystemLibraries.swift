#if !canImport(CSpreadsheets)
  /// The formats that need a library of the system: known by name where there is none, and refused.
  extension NetworkFormat {
    package static let xlsx = NetworkFormat(name: "xlsx", fileExtensions: ["xlsx"])
    package static let ods = NetworkFormat(name: "ods", fileExtensions: ["ods"])
    package static let kumuXLSX = NetworkFormat(name: "kumu-xlsx", fileExtensions: ["xlsx"])
    package static let graphML = NetworkFormat(name: "graphml", fileExtensions: ["graphml"])
    package static let gexf = NetworkFormat(name: "gexf", fileExtensions: ["gexf"])
  }
#endif
