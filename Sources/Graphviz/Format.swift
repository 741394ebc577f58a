/// A kind of file that a drawing can become.
package enum Format: Codable, Hashable, Sendable {
  case svg
  /// Exactly so many pixels wide; the height follows the canvas, rounded to a whole pixel.
  case png(width: Int)
  /// Such a PNG with at most 256 colors, which is about a third of the bytes.
  case compactPNG(width: Int)
  /// One page, as large as the canvas.
  case pdf
  /// A PDF of exactly this page, with the drawing in its middle, as large as fits in the margins.
  case sheet(Size)
}

extension Format {
  /// The width of a picture of pixels.
  var pixelWidth: Int? {
    switch self {
    case .png(let width), .compactPNG(let width): width
    case .svg, .pdf, .sheet: nil
    }
  }
}
