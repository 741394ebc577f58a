import Graphviz
package import Wording

/// A picture with what is told about it: a title, a description and a name for every element.
package struct Diagram: Sendable {
  /// The picture in exact geometry.
  package private(set) var scene: Scene
  /// What the picture is called aloud: question and place, at most 100 characters.
  package let title: String
  /// What the picture shows, in words: the finding, counts, bridges and numbered pairs.
  package let description: String
  /// The language of the picture.
  package let language: Language
  /// The table that the picture is, for the text beside it; nil where it is no table.
  package var table: Document.Block?

  /// Creates a picture from a scene.
  package init(_ scene: Scene, title: String, description: String, _ language: Language) {
    self.scene = scene
    self.title = title
    self.description = description
    self.language = language
  }

  /// The same picture on another background.
  func on(_ background: DiagramOptions.Background) -> Diagram {
    var diagram = self
    switch background {
    case .white: break
    case .transparent: diagram.scene.background = nil
    case .dark: diagram.scene = scene.darkened
    }
    return diagram
  }
}

extension Diagram {
  /// What the picture found: its largest letters, or its title where it has none.
  package var finding: String {
    let lines = scene[.texts].flatMap { $0.lines }
    guard let largest = lines.map({ $0.font.size }).max() else { return title }
    return lines.filter { $0.font.size == largest }.map { $0.text }.joined(separator: " ")
  }
}
