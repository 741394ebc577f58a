public import CoalitionModel
public import Graphviz

/// A picture with what is told about it: a title, a description and a name for every element.
public struct Diagram: Sendable {
  /// What is drawn.
  public let drawing: Drawing
  /// The title of the picture.
  public let title: String
  /// What the picture shows, in words.
  public let description: String
  /// The language of the picture.
  public let language: Language
  /// The human name of each element, by its id in the drawing.
  public let names: [String: String]
  /// The `data-` attributes of each element, by its id in the drawing.
  public let data: [String: [String: String]]
  /// How many partners have lines; above ``mostTiedPartners`` no map is drawn.
  let tiedCount: Int

  /// The most partners with ties that fit a readable map.
  public static let mostTiedPartners = 400

  /// Draws the picture once and writes it in every format asked.
  ///
  /// The SVG is accessible: it has a role, a language, a title and a description, names instead of
  /// codes, real text, and nothing that runs or loads anything.
  ///
  /// - Throws: ``DiagramError`` when the page is too large or Graphviz cannot draw it.
  public func rendered(as formats: [Format]) throws(DiagramError) -> RenderedDiagram {
    guard tiedCount <= Self.mostTiedPartners, drawing.canvas.height <= Drawing.Limits.canvas else {
      throw .tooLarge
    }
    let rendering: Rendering
    do {
      rendering = try GraphvizRenderer.render(drawing, formats: formats)
    } catch {
      throw .graphviz(error)
    }
    var outputs = rendering.outputs
    if let svg = outputs[.svg] { outputs[.svg] = try accessible(svg) }
    return RenderedDiagram(outputs: outputs, warnings: rendering.warnings)
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
