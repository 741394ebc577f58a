import CoalitionModel
import Wording

/// Writes a picture with its names and descriptions, one element per line, as its parts come in.
struct SVGWriter {
  /// An element that is not closed yet.
  private struct Open {
    let name: String
    /// Whether it stands within a line of letters.
    let isInline: Bool
    /// Whether its start tag has no end yet, because nothing came in it.
    var isEmpty: Bool

    var isInlineInside: Bool { isInline || SVGElement.holdsText(name) }
  }

  let metadata: AccessibleSVG.Metadata
  private(set) var bytes: [UInt8] = []
  /// Whether the outermost element was that of a picture.
  private(set) var isPicture = false
  private var open: [Open] = []

  init(metadata: AccessibleSVG.Metadata) {
    self.metadata = metadata
  }

  mutating func start(_ name: String, _ attributes: [String: String]) {
    guard !open.isEmpty else { return startPicture(name, attributes) }
    fillLast()
    let isInline = open[open.count - 1].isInlineInside
    write("<" + name)
    write(name == "text" ? Self.onHalfPoints(attributes) : attributes)
    let id = attributes["id"]
    if let values = id.flatMap({ metadata.data[$0] }) {
      for (name, value) in values.sorted(by: { $0.key < $1.key }) { write("data-" + name, value) }
    }
    open.append(Open(name: name, isInline: isInline, isEmpty: true))
    guard let tooltip = id.flatMap({ metadata.names[$0] }) else { return }
    fillLast()
    write("<title>\(Escaping.xml(tooltip))</title>")
    if !open[open.count - 1].isInlineInside { write("\n") }
  }

  private mutating func startPicture(_ name: String, _ attributes: [String: String]) {
    isPicture = name == "svg"
    let ids = [metadata.prefix + "-title", metadata.prefix + "-desc"]
    write("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
    write("lang", metadata.language.rawValue)
    write("aria-labelledby", ids.joined(separator: " "))
    write(attributes.filter { $0.key != "id" })
    write(">\n<title id=\"\(ids[0])\">\(Escaping.xml(metadata.title))</title>\n")
    write("<desc id=\"\(ids[1])\">\(Escaping.xml(metadata.description))</desc>\n")
    open.append(Open(name: "svg", isInline: false, isEmpty: false))
  }

  /// The attributes of a line of letters, with that line on half points.
  ///
  /// Some programs move letters to whole pixels and some do not; so all draw them alike.
  private static func onHalfPoints(_ attributes: [String: String]) -> [String: String] {
    guard let height = attributes["y"].flatMap(Double.init), height.isFinite else {
      return attributes
    }
    return attributes.merging(["y": "\((2 * height).rounded() / 2)"]) { $1 }
  }

  mutating func add(_ text: String) {
    guard let last = open.last, SVGElement.holdsText(last.name), !text.isEmpty else { return }
    fillLast()
    write(Escaping.xml(text))
  }

  mutating func end() {
    guard let closed = open.popLast() else { return }
    write(closed.isEmpty ? "/>" : "</\(closed.name)>")
    if !closed.isInline { write("\n") }
  }

  /// Ends the start tag of the innermost element, since something comes in it.
  private mutating func fillLast() {
    guard open[open.count - 1].isEmpty else { return }
    open[open.count - 1].isEmpty = false
    write(open[open.count - 1].isInlineInside ? ">" : ">\n")
  }

  private mutating func write(_ text: String) { bytes += text.utf8 }

  private mutating func write(_ name: String, _ value: String) {
    write(" " + name + "=\"" + Escaping.xml(value) + "\"")
  }

  /// The attributes that draw, in a fixed order.
  private mutating func write(_ attributes: [String: String]) {
    let known = attributes.compactMap { name, value in
      SVGElement.order[name].map { (place: $0, name: name, value: value) }
    }
    for (_, name, value) in known.sorted(by: { $0.place < $1.place }) {
      if value.utf8.contains(UInt8(ascii: "(")), value.lowercased().contains("url(") { continue }
      switch (name, value) {
      case ("id", _): write(name, metadata.prefix + "-" + value)
      case (_, "transparent"): write(name, "none")
      default: write(name, value)
      }
    }
  }
}

/// What a picture may hold.
enum SVGElement {
  /// The elements that draw something.
  static let allowedNames: Set = [
    "svg", "g", "path", "polygon", "polyline", "ellipse", "circle", "rect", "line", "text", "tspan",
  ]

  /// The attributes that say how and where, in the order in which they are written.
  static let allowedAttributes = [
    "id", "class", "width", "height", "viewBox", "transform", "fill", "fill-opacity", "fill-rule",
    "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap",
    "stroke-linejoin", "opacity", "points", "d", "cx", "cy", "r", "rx", "ry", "x", "y", "x1", "y1",
    "x2", "y2", "dx", "dy", "text-anchor", "font-family", "font-size", "font-weight", "font-style",
  ]

  /// The place of each allowed attribute in that order.
  static let order = Dictionary(firsts: allowedAttributes.enumerated().map { ($1, $0) })

  /// Whether letters inside the element are shown.
  static func holdsText(_ name: String) -> Bool { name == "text" || name == "tspan" }
}
