import CoalitionModel
package import Wording

/// A page that shows many pictures at once, small and with captions, to choose from or look over.
package struct ContactSheet: Sendable {
  /// A picture of the sheet, or why it could not be drawn.
  package struct Picture: Sendable {
    /// What lies between the picture and its viewer.
    package enum Content: Sendable {
      /// The name of the file beside the sheet.
      case file(String)
      /// Why there is no file.
      case refused(DiagramError)
    }

    /// The view that it shows.
    package let view: View
    /// The picture with its title and description.
    package let diagram: Diagram
    /// The file, or why there is none.
    package let content: Content

    /// Creates a picture of the sheet.
    package init(_ view: View, _ diagram: Diagram, _ content: Content) {
      self.view = view
      self.diagram = diagram
      self.content = content
    }
  }

  /// The language of the captions.
  package let language: Language
  /// The pictures by the name of their network, in the order in which they are shown.
  package let networks: [(name: String, pictures: [Picture])]

  /// Creates a sheet.
  package init(_ networks: [(name: String, pictures: [Picture])], _ language: Language) {
    self.language = language
    self.networks = networks
  }

  /// The sheet as a page of HTML that loads nothing but the pictures beside it.
  package func html() -> String {
    let title = Text(nl: "Alle plaatjes", en: "All pictures")(language)
    let parts = networks.map { network in
      """
      <h2>\(Escaping.xml(network.name))</h2>
      <div>
      \(network.pictures.map(figure).joined(separator: "\n"))
      </div>
      """
    }
    let main = (["<h1>\(title)</h1>"] + parts).joined(separator: "\n")
    return HTMLPage(language: language, title: title, style: Self.style, main: main).text
  }

  private func figure(_ picture: Picture) -> String {
    let caption = Escaping.xml(picture.view.question(language))
    let name = Escaping.xml(picture.view.name)
    let shown =
      switch picture.content {
      case .file(let file): image(picture.diagram, file: Escaping.xml(file))
      case .refused(let error): "<p>\(Escaping.xml(error.message(language)))</p>"
      }
    return "<figure>\(shown)<figcaption><b>\(name)</b>: \(caption)</figcaption></figure>"
  }

  private func image(_ diagram: Diagram, file: String) -> String {
    let words = Escaping.xml("\(diagram.title). \(diagram.description)")
    return "<a href=\"\(file)\"><img src=\"\(file)\" alt=\"\(words)\"></a>"
  }

  private static let style = """
    body { color: #1a1a1a; background: #ffffff; font-family: Arial, Helvetica, sans-serif; \
    line-height: 1.4; margin: 1rem; }
    div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
    figure { margin: 0; width: 20rem; border: 1px solid #767676; padding: 0.5rem; }
    img { width: 100%; height: auto; }
    """
}
