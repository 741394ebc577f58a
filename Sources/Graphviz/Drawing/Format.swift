/// A kind of file that a page can become.
package enum Format: Hashable, Sendable {
  /// Exactly so many pixels wide; the height follows the page, rounded to a whole pixel.
  case png(width: Int)
  /// Such a PNG with at most 256 colors, which is about a third of the bytes.
  case compactPNG(width: Int)
  /// One page, as large as it is.
  case pdf
  /// A PDF of exactly this sheet, with the page in its middle, as large as fits.
  case sheet(Size)
}

extension Format {
  /// The width of a picture of pixels.
  var pixelWidth: Int? {
    switch self {
    case .png(let width), .compactPNG(let width): width
    case .pdf, .sheet: nil
    }
  }
}

#if !hasFeature(Embedded)
  extension Format: Codable {}
#endif
