import CoalitionModel
package import Graphviz
package import Wording

/// A picture with what is told about it: a title, a description and a name for every element.
package struct Diagram: Sendable {
  /// What is drawn; of a scene its partners, meetings, lines and texts, for files without a look.
  package private(set) var drawing: Drawing
  /// The picture in exact geometry, of a view that composes one.
  package private(set) var scene: Scene?
  /// The title of the picture.
  package let title: String
  /// What the picture shows, in words.
  package let description: String
  /// The language of the picture.
  package let language: Language
  /// The human name of each element, by its id in the drawing.
  package var names: [String: String]
  /// The `data-` attributes of each element, by its id in the drawing.
  package var data: [String: [String: String]]
  /// The table that the picture is, for the text beside it; nil where it is no table.
  package var table: Document.Block?
  /// Whether there is too much for one readable page; such a picture is refused when it is drawn.
  package let isTooLarge: Bool

  /// Creates a picture.
  package init(
    _ drawing: Drawing, title: String, description: String, _ language: Language,
    isTooLarge: Bool = false
  ) {
    self.drawing = drawing
    self.title = title
    self.description = description
    self.language = language
    self.isTooLarge = isTooLarge
    names = [:]
    data = [:]
  }

  /// Creates a picture from a scene.
  ///
  /// The title is what the picture is called aloud: question and place, at most 100 characters. The
  /// description gives the finding, counts, bridges and numbered pairs, in at most 600.
  package init(_ scene: Scene, title: String, description: String, _ language: Language) {
    self.init(scene.drawing, title: title, description: description, language)
    self.scene = scene
    for group in scene.groups where !group.id.isEmpty {
      (names[group.id], data[group.id]) = (group.name, group.data)
    }
  }

  /// The picture of a scene on another background; one without a scene stays as it is.
  func on(_ background: DiagramOptions.Background) -> Diagram {
    var diagram = self
    switch background {
    case .white: break
    case .transparent: diagram.scene?.background = nil
    case .dark: diagram.scene = scene?.darkened
    }
    return diagram
  }

  /// The same picture in the middle of a larger page.
  func centered(on canvas: Size) -> Diagram {
    var diagram = self
    diagram.drawing = drawing.centered(on: canvas)
    return diagram
  }

  /// How large the letters become on a page of a shape, when the page's area is 1.
  func scale(in ratio: SIMD2<Double>) -> Double {
    let side = (ratio.x * ratio.y).squareRoot()
    return min(ratio.x / drawing.canvas.width, ratio.y / drawing.canvas.height) / side
  }
}
