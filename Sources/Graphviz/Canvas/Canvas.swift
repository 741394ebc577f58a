/// A page of items, drawn in order: what Graphviz draws without laying anything out.
package struct Canvas: Hashable, Sendable {
  /// The page in units of its own, from the top left corner.
  package var size: Size
  /// Points (1/72 inch) in a unit; 0.75 where units are pixels.
  package var pointsPerUnit: Double
  /// The color of the page; nil for none.
  package var background: Color?
  package var items: [Item]
  /// The title and language that a PDF tells.
  package var title = ""
  package var language = ""

  /// Creates a page.
  package init(
    size: Size, pointsPerUnit: Double = 1, background: Color? = .white, items: [Item]
  ) {
    self.size = size
    self.pointsPerUnit = pointsPerUnit
    self.background = background
    self.items = items
  }
}

extension Canvas {
  /// The value of `viewport` for a format: width and height of the outcome, zoom, middle.
  func viewport(for format: Format) -> String {
    let middle = "\(size.width * XDot.scale / 2),\(size.height * XDot.scale / 2)"
    func value(_ outcome: Size, zoom: Double) -> String {
      "\(outcome.width),\(outcome.height),\(zoom / XDot.scale),\(middle)"
    }
    func scaled(_ zoom: Double) -> String {
      value(Size(width: size.width * zoom, height: size.height * zoom), zoom: zoom)
    }
    switch format {
    case .pdf: return scaled(pointsPerUnit)
    case .png(let pixels), .compactPNG(let pixels):
      // A PNG has 96 pixels per inch, so a pixel is three quarters of a point.
      let high = (Double(pixels) * size.height / size.width).rounded()
      return value(
        Size(width: Double(pixels) * 0.75, height: high * 0.75),
        zoom: Double(pixels) * 0.75 / size.width)
    case .sheet(let sheet):
      return value(sheet, zoom: min(sheet.width / size.width, sheet.height / size.height))
    }
  }

  /// Refuses what Graphviz cannot draw.
  func validate(for formats: [Format]) throws(GraphvizError) {
    let sides = 1...Size.longestSide
    guard sides.contains(size.width), sides.contains(size.height) else {
      throw .invalid(field: "canvas", reason: "a side is not from 1 to \(Int(Size.longestSide))")
    }
    for width in formats.compactMap({ $0.pixelWidth }) {
      let high = Double(width) * size.height / size.width
      guard (1...16_000).contains(width), high <= 16_000 else {
        throw .invalid(field: "png", reason: "a side is not from 1 to 16000 pixels")
      }
    }
  }
}

extension GraphvizRenderer {
  /// Draws a page in every format asked.
  ///
  /// Nothing is laid out, so that the time grows with the number of items only. May be called from any
  /// thread and waits until the page is drawn: by a worker in its own process, where one is given;
  /// else one page after the other on one thread of this process, where there is no way to stop it.
  ///
  /// - Returns: The files; the same for the same page.
  /// - Throws: ``GraphvizError``, where the page or a picture of it is too large, or Graphviz fails.
  package static func render(
    _ canvas: Canvas, formats: [Format], worker: GraphvizWorker? = nil
  ) throws(GraphvizError) -> [Format: [UInt8]] {
    try canvas.validate(for: formats)
    if let worker { return try worker.render(canvas, formats: formats) }
    return try RenderThread.shared.run { () throws(GraphvizError) in
      try DrawnCanvas.outputs(of: canvas, formats)
    }
  }
}

extension Canvas: Codable {}

/// A kind of file that a page can become.
package enum Format: Codable, Hashable, Sendable {
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
