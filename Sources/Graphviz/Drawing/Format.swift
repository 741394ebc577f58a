/// The canvas in whole points, and the way from its coordinates to Graphviz's.
///
/// Graphviz counts upward from the bottom left. The engine `nop` with `notranslate` keeps the
/// places it is given, and `viewport` cuts out exactly the page around its middle.
struct Page {
  let width: Double
  let height: Double

  var frame: Rect { Rect(origin: .zero, size: Size(width: width, height: height)) }

  func pixelHeight(forWidth pixels: Int) -> Int {
    Int((Double(pixels) * height / width).rounded())
  }

  /// The value of `pos` and `lp` for a point on the canvas.
  func position(_ point: Point) -> String { "\(point.x),\(height - point.y)" }

  func flipped(_ point: Point) -> Point { Point(x: point.x, y: height - point.y) }

  /// The value of `viewport` for a format: width and height of the outcome, zoom, middle.
  ///
  /// A PNG has 96 pixels per inch, so a pixel is three quarters of a point.
  func viewport(for format: Format) -> String {
    let middle = "\(width / 2),\(height / 2)"
    switch format {
    case .svg, .pdf: return "\(width),\(height),1,\(middle)"
    case .png(let pixels), .compactPNG(let pixels):
      let outcome = Size(
        width: Double(pixels) * 0.75, height: Double(pixelHeight(forWidth: pixels)) * 0.75)
      return "\(outcome.width),\(outcome.height),\(outcome.width / width),\(middle)"
    case .sheet(let sheet):
      return "\(sheet.width),\(sheet.height),\(zoom(on: sheet)),\(middle)"
    }
  }

  /// How much larger the drawing becomes on a sheet.
  func zoom(on sheet: Size) -> Double {
    let margin = 2 * Page.sheetMargin
    return min((sheet.width - margin) / width, (sheet.height - margin) / height)
  }

  /// The white border of a sheet in points; printers leave some 4 mm blank.
  static let sheetMargin = 12.0
}

extension Drawing {
  var page: Page { Page(width: canvas.width.rounded(.up), height: canvas.height.rounded(.up)) }
}

/// A kind of file that a drawing can become.
package enum Format: Hashable, Sendable {
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

#if !hasFeature(Embedded)
  extension Format: Codable {}
#endif
