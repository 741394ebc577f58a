import CoalitionModel
package import Graphviz
package import Wording

/// A picture with what is told about it: a title, a description and a name for every element.
package struct Diagram: Sendable {
  /// What is drawn.
  package let drawing: Drawing
  /// The title of the picture.
  package let title: String
  /// What the picture shows, in words.
  package let description: String
  /// The language of the picture.
  package let language: Language
  /// The human name of each element, by its id in the drawing.
  package let names: [String: String]
  /// The `data-` attributes of each element, by its id in the drawing.
  package let data: [String: [String: String]]
  /// How many partners have lines; above ``mostTiedPartners`` no map is drawn.
  let tiedCount: Int

  /// The most partners with ties that fit a readable map.
  package static let mostTiedPartners = 400

  /// Draws the picture once and writes it in every format asked.
  ///
  /// The SVG is accessible: it has a role, a language, a title and a description, names instead of
  /// codes, real text, and nothing that runs or loads anything.
  ///
  /// - Parameters:
  ///   - formats: What to write.
  ///   - worker: The process that draws what may take long; nil to draw all in this one.
  /// - Returns: The files, and what is not as it was meant.
  /// - Throws: ``DiagramError`` when the page is too large or Graphviz cannot draw it.
  package func rendered(
    as formats: [PictureFormat], worker: GraphvizWorker? = nil
  ) throws(DiagramError) -> RenderedDiagram {
    guard tiedCount <= Self.mostTiedPartners, drawing.canvas.height <= Drawing.Limits.canvas else {
      throw .tooLarge
    }
    let rendering: Rendering
    do {
      rendering = try GraphvizRenderer.render(
        drawing, formats: formats.compactMap { $0.graphviz(drawing.canvas) }, worker: worker)
    } catch {
      throw .graphviz(error)
    }
    var outputs: [PictureFormat: [UInt8]] = [:]
    for format in formats { outputs[format] = try bytes(of: format, rendering) }
    return RenderedDiagram(outputs: outputs, warnings: rendering.warnings)
  }

  private func bytes(
    of format: PictureFormat, _ rendering: Rendering
  ) throws(DiagramError) -> [UInt8]? {
    let written = format.graphviz(drawing.canvas).flatMap { rendering.outputs[$0] }
    switch format {
    case .svg: return try written.map(accessible)
    case .dot: return Array(drawing.dot(names: names, widths: textWidths).utf8)
    case .json: return try DrawingJSON(of: self, courses: rendering.edgePaths).bytes()
    case .png, .compactPNG, .pdf, .paper: return written
    }
  }

  private var textWidths: [String: Double] {
    let widths = drawing.texts.map { text in
      (
        text.id,
        TextMeasure(fontSize: text.fontSize, isBold: text.isBold).size(of: text.lines).x
      )
    }
    return Dictionary(widths) { first, _ in first }
  }

  /// The same picture in the middle of a larger page.
  func centered(on canvas: Size) -> Diagram {
    Diagram(
      drawing: drawing.centered(on: canvas), title: title, description: description,
      language: language, names: names, data: data, tiedCount: tiedCount)
  }

  /// How large the letters become on a page of a shape, when the page's area is 1.
  func scale(in ratio: SIMD2<Double>) -> Double {
    let side = (ratio.x * ratio.y).squareRoot()
    return min(ratio.x / drawing.canvas.width, ratio.y / drawing.canvas.height) / side
  }

  private func accessible(_ svg: [UInt8]) throws(DiagramError) -> [UInt8] {
    var metadata = AccessibleSVG.Metadata(
      prefix: "kaart", title: title, description: description)
    metadata.language = language
    metadata.names = names
    metadata.data = data
    do {
      return try AccessibleSVG.rewrite(svg: svg, metadata)
    } catch {
      throw .unreadable
    }
  }
}
