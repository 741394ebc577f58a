import CoalitionModel
package import Graphviz
import Wording

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
    if let scene { return try rendered(scene, as: formats, worker) }
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

  /// The files of a scene: the SVG in our own words, the others drawn by Graphviz.
  private func rendered(
    _ scene: Scene, as formats: [PictureFormat], _ worker: GraphvizWorker?
  ) throws(DiagramError) -> RenderedDiagram {
    var canvas = Canvas(
      size: scene.size, pointsPerUnit: scene.unit == .pixel ? 0.75 : 1,
      background: scene.background, items: scene.groups.flatMap { $0.items })
    (canvas.title, canvas.language) = (title, language.rawValue)
    let drawn = formats.filter { $0 != .svg }.compactMap { $0.graphviz(scene.size) }
    let files: [Format: [UInt8]]
    do {
      files =
        drawn.isEmpty ? [:] : try GraphvizRenderer.render(canvas, formats: drawn, worker: worker)
    } catch {
      throw .graphviz(error)
    }
    var outputs: [PictureFormat: [UInt8]] = [:]
    for format in formats {
      switch format {
      case .svg:
        let text = SceneSVG.text(of: scene, title: title, description: description, language)
        outputs[format] = Array(text.utf8)
      case .json:
        outputs[format] = Array(DrawingJSON(of: self, courses: scene.courses).text().utf8)
      case .dot: outputs[format] = Array(drawing.dot(names: names, widths: textWidths).utf8)
      case .png, .compactPNG, .pdf, .paper:
        outputs[format] = format.graphviz(scene.size).flatMap { files[$0] }
      }
    }
    return RenderedDiagram(
      outputs: outputs, warnings: [glyphWarning(for: formats)].compactMap { $0 })
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
