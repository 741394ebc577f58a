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
