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
  static let order = Dictionary(
    uniqueKeysWithValues: allowedAttributes.enumerated().map { ($1, $0) })

  /// Whether letters inside the element are shown.
  static func holdsText(_ name: String) -> Bool { name == "text" || name == "tspan" }
}
