import Graphviz
package import Wording

/// Writes a scene as SVG that can stand in a page, be read aloud, and be edited by layer.
///
/// The result is an image with a title and a description, named layers, a group for every partner
/// and meeting with its name, real text, and nothing that runs or loads anything.
package struct SceneSVG {
  /// The fonts of all texts, and what stands in for them.
  private static let family = "Inter, Arial, 'Liberation Sans', sans-serif"

  private let scene: Scene
  private var text = ""

  /// The text of an SVG file; the same scene gives the same.
  package static func text(
    of scene: Scene, title: String, description: String, _ language: Language
  ) -> String {
    var writer = SceneSVG(scene: scene)
    writer.write(title, description, language)
    return writer.text
  }

  private init(scene: Scene) { self.scene = scene }

  private mutating func write(_ title: String, _ description: String, _ language: Language) {
    let (width, height) = (scene.size.width, scene.size.height)
    let (titleID, descriptionID) = (id("titel"), id("beschrijving"))
    text = """
      <svg xmlns="http://www.w3.org/2000/svg" \
      xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="\(length(width))" \
      height="\(length(height))" viewBox="0 0 \(number(width)) \(number(height))" role="img" \
      lang="\(language.rawValue)" aria-labelledby="\(titleID)" \
      aria-describedby="\(descriptionID)" font-family="\(Self.family)">
      <title id="\(titleID)">\(Escaping.xml(title))</title>
      <desc id="\(descriptionID)">\(Escaping.xml(description))</desc>

      """
    if let background = scene.background {
      text += """
        <rect width="\(number(width))" height="\(number(height))" fill="\(background)"/>

        """
    }
    for layer in Layer.allCases where !scene[layer].isEmpty {
      text += """
        <g id="\(id("laag-" + layer.rawValue))" inkscape:groupmode="layer" \
        inkscape:label="\(layer.rawValue)">

        """
      for group in scene[layer] { write(group) }
      text += "</g>\n"
    }
    text += "</svg>\n"
  }

  private mutating func write(_ group: Group) {
    let isPlain = group.id.isEmpty && group.name.isEmpty
    if !isPlain {
      text += "<g"
      if !group.id.isEmpty { text += " id=\"\(id(group.id))\"" }
      for (name, value) in group.data.sorted(by: { $0.key < $1.key }) {
        text += " data-\(name)=\"\(Escaping.xml(value))\""
      }
      text += ">\n"
      if !group.name.isEmpty { text += "<title>\(Escaping.xml(group.name))</title>\n" }
    }
    for item in group.items {
      switch item {
      case .path(let path, let fill, let stroke): write(path, fill, stroke)
      case .text(let line): write(line)
      }
    }
    if !isPlain { text += "</g>\n" }
  }

  private mutating func write(_ path: Path, _ fill: Color?, _ stroke: Stroke?) {
    text += "<path d=\"\(data(path))\" fill=\"\(fill?.description ?? "none")\""
    if let stroke {
      text += " stroke=\"\(stroke.color)\" stroke-width=\"\(number(stroke.width))\""
      if !stroke.dash.isEmpty {
        text += " stroke-dasharray=\"\(stroke.dash.map(number).joined(separator: " "))\""
      }
      if stroke.isRound { text += " stroke-linecap=\"round\" stroke-linejoin=\"round\"" }
    }
    text += "/>\n"
  }

  private mutating func write(_ line: TextLine) {
    let letters = LabelText.sanitized(line.text)
    guard !letters.isEmpty else { return }
    text += "<text x=\"\(number(line.at.x))\" y=\"\(number(line.at.y))\""
    text += " font-size=\"\(number(line.font.size))\" font-weight=\"\(line.font.weight.rawValue)\""
    text += " fill=\"\(line.color)\""
    if line.anchor != .start { text += " text-anchor=\"\(line.anchor.rawValue)\"" }
    if line.isStruckThrough { text += " text-decoration=\"line-through\"" }
    if let halo = line.halo {
      text += " stroke=\"\(halo)\" stroke-width=\"\(number(0.22 * line.font.size))\""
      text += " stroke-linejoin=\"round\" paint-order=\"stroke\""
    }
    text += ">\(Escaping.xml(letters))</text>\n"
  }

  private func data(_ path: Path) -> String {
    var data = "M" + place(path.points[0])
    let pieces = path.pieces
    for (index, piece) in pieces.enumerated() {
      let isStraight = piece.first == piece.start && piece.second == piece.end
      if isStraight, path.isClosed, index == pieces.count - 1 { break }
      data +=
        isStraight
        ? "L" + place(piece.end)
        : "C" + [piece.first, piece.second, piece.end].map(place).joined(separator: " ")
    }
    return data + (path.isClosed ? "z" : "")
  }

  private func place(_ point: Point) -> String { "\(number(point.x)) \(number(point.y))" }

  private func id(_ name: String) -> String {
    let letters = name.unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": Character(scalar)
      default: Character("-")
      }
    }
    return scene.name + "-" + String(letters)
  }

  /// A length of the page: pixels without a unit, paper in millimeters.
  private func length(_ value: Double) -> String {
    scene.unit == .pixel ? number(value) : number(value * 25.4 / 72) + "mm"
  }

  /// At most two decimals.
  private func number(_ value: Double) -> String {
    let rounded = (value * 100).rounded() / 100
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
