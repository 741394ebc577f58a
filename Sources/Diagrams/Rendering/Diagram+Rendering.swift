import CoalitionModel
package import Graphviz

extension Diagram {
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
    guard !isTooLarge, drawing.canvas.height <= Drawing.Limits.canvas else {
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
    return RenderedDiagram(
      outputs: outputs,
      warnings: rendering.warnings + [glyphWarning(for: formats)].compactMap { $0 })
  }

  private func bytes(
    of format: PictureFormat, _ rendering: Rendering
  ) throws(DiagramError) -> [UInt8]? {
    let written = format.graphviz(drawing.canvas).flatMap { rendering.outputs[$0] }
    switch format {
    case .svg: return try written.map(accessible)
    case .dot: return Array(drawing.dot(names: names, widths: textWidths).utf8)
    case .json: return Array(DrawingJSON(of: self, courses: rendering.edgePaths).text().utf8)
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

/// The files of a picture.
package struct RenderedDiagram: Sendable {
  /// The files, by format.
  package let outputs: [PictureFormat: [UInt8]]
  /// What is not as it was meant, such as a label that does not fit; empty for a good picture.
  package let warnings: [String]
}
