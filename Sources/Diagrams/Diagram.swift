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

  /// Draws the picture once and writes it in every format asked.
  ///
  /// The SVG is accessible: it has a role, a language, a title and a description, names instead of
  /// codes, real text, and nothing that runs or loads anything.
  ///
  /// - Throws: ``DiagramError`` when Graphviz cannot draw it, or gives up routing the edges.
  public func rendered(as formats: [Format]) throws(DiagramError) -> [Format: [UInt8]] {
    let rendering: Rendering
    do {
      rendering = try GraphvizRenderer.render(drawing, formats: formats)
    } catch {
      throw .graphviz(error)
    }
    guard rendering.warnings.isEmpty else { throw .flawed(rendering.warnings) }
    var outputs = rendering.outputs
    if let svg = outputs[.svg] { outputs[.svg] = try accessible(svg) }
    return outputs
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
