extension Format {
  /// The name of the plugin that writes the format.
  var name: String {
    switch self {
    case .svg: "svg"
    case .png, .compactPNG: "png"
    case .pdf, .sheet: "pdf"
    }
  }

  /// The bytes as we give them out: bold, dashes and corners alike in all formats, no date.
  func finished(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .svg: Self.svgReplacements.reduce(bytes) { $0.replacing($1.0, with: $1.1) }
    case .png: bytes
    case .compactPNG: PNGPixels(bytes)?.compacted() ?? bytes
    case .pdf, .sheet: PDFDate.fixed(in: bytes)
    }
  }

  /// Safe as plain bytes, because a quotation mark in a text is always written as an entity.
  private static let svgReplacements = [
    ("\(Drawing.fontFamily) bold\"", "\(Drawing.fontFamily)\" font-weight=\"bold\""),
    ("stroke-dasharray=\"5,2\"", "stroke-dasharray=\"6,6\""),
    ("stroke-dasharray=\"1,5\"", "stroke-dasharray=\"2,6\""),
    ("id=\"graph0\" class=\"graph\"", "id=\"graph0\" class=\"graph\" stroke-miterlimit=\"10\""),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
