import CoalitionModel
package import Graphviz
import Wording

extension Diagram {
  /// Draws the picture once and writes it in every format asked.
  ///
  /// The SVG is in our own words and accessible: it has a role, a language, a title and a description,
  /// names instead of codes, real text, and nothing that runs or loads anything. PNG and PDF are drawn
  /// by Graphviz.
  ///
  /// - Parameters:
  ///   - formats: What to write.
  ///   - worker: The process that draws what may take long; nil to draw all in this one.
  /// - Returns: The files, and what is not as it was meant.
  /// - Throws: ``DiagramError`` when the page is too large or Graphviz cannot draw it.
  package func rendered(
    as formats: [PictureFormat], worker: GraphvizWorker? = nil
  ) throws(DiagramError) -> RenderedDiagram {
    guard scene.size.height <= Size.longestSide else { throw .tooLarge }
    var canvas = Canvas(
      size: scene.size, pointsPerUnit: scene.unit == .pixel ? 0.75 : 1,
      background: scene.background, items: scene.groups.flatMap { $0.items })
    (canvas.title, canvas.language) = (title, language.rawValue)
    let drawn = formats.compactMap { $0.graphviz(scene.size) }
    let files: [Format: [UInt8]]
    do {
      files =
        drawn.isEmpty ? [:] : try GraphvizRenderer.render(canvas, formats: drawn, worker: worker)
    } catch {
      throw .graphviz(error)
    }
    var outputs: [PictureFormat: [UInt8]] = [:]
    for format in formats {
      outputs[format] = format.graphviz(scene.size).map { files[$0] } ?? written(format)
    }
    return RenderedDiagram(
      outputs: outputs, warnings: [glyphWarning(for: formats)].compactMap { $0 })
  }

  /// What we write ourselves; nothing of what Graphviz draws.
  private func written(_ format: PictureFormat) -> [UInt8]? {
    switch format {
    case .svg:
      Array(SceneSVG.text(of: scene, title: title, description: description, language).utf8)
    case .json: Array(SceneJSON.text(of: self).utf8)
    case .dot: Array(SceneDOT(of: scene).text.utf8)
    case .png, .compactPNG, .pdf, .paper: nil
    }
  }
}

/// The files of a picture.
package struct RenderedDiagram: Sendable {
  /// The files, by format.
  package let outputs: [PictureFormat: [UInt8]]
  /// What is not as it was meant, such as a character that no font has; empty for a good picture.
  package let warnings: [String]
}
