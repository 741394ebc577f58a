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
