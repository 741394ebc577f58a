import Wording

extension Drawing {
  /// The drawing in Graphviz's own language, with every place: `neato -n` draws it.
  ///
  /// Nodes and edges keep their ids. Free texts become nodes without an outline, because a graph
  /// in DOT has no other loose texts.
  ///
  /// - Parameters:
  ///   - names: what a reader is told of an element, by its id; it becomes the tooltip.
  ///   - widths: how wide each free text is, by its id; a text of unknown width is centered.
  /// - Returns: The text of a DOT file.
  package func dot(names: [String: String] = [:], widths: [String: Double] = [:]) -> String {
    let page = page
    let box = "0,0,\(DOTText.number(page.width)),\(DOTText.number(page.height))"
    var lines = [
      "digraph {",
      "  graph [bb=\"\(box)\", splines=\(routing.name), outputorder=edgesfirst, bgcolor=white]",
      "  node [fontname=\"\(Drawing.fontFamily)\", fixedsize=true, margin=0]",
      "  edge [dir=none, arrowsize=0.8]",
    ]
    for node in nodes.sorted(by: { $0.id < $1.id }) {
      lines.append(DOTText.statement("\"\(node.id)\"", node.attributes(on: page), names[node.id]))
    }
    for text in texts.sorted(by: { $0.id < $1.id }) {
      let looks = text.attributes(on: page, width: widths[text.id] ?? 0)
      lines.append(DOTText.statement("\"\(text.id)\"", looks, nil))
    }
    for edge in edges.sorted(by: { $0.id < $1.id }) {
      let ends = "\"\(edge.from)\" -> \"\(edge.to)\""
      lines.append(DOTText.statement(ends, edge.attributes, names[edge.id]))
    }
    return (lines + ["}", ""]).joined(separator: "\n")
  }
}

/// Statements of DOT; every value is quoted.
private enum DOTText {
  typealias Attributes = [(name: String, value: String)]

  static func statement(_ subject: String, _ attributes: Attributes, _ name: String?) -> String {
    var all = attributes
    if let name {
      all.append((name: "tooltip", value: LabelText.escaped([name], alignment: .center, end: "")))
    }
    let pairs = all.map { "\($0.name)=\(Escaping.dot(notation: $0.value))" }
    return "  \(subject) [\(pairs.joined(separator: ", "))]"
  }

  /// At most three decimals, so that equal places look equal.
  static func number(_ value: Double) -> String {
    let rounded = (value * 1000).rounded() / 1000
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }

  static func place(_ point: Point, _ page: Page) -> String {
    let flipped = page.flipped(point)
    return "\(number(flipped.x)),\(number(flipped.y))"
  }

  static func inches(_ points: Double) -> String {
    "\((points / 72 * 10_000).rounded() / 10_000)"
  }
}

extension Drawing.Node {
  fileprivate func attributes(on page: Page) -> DOTText.Attributes {
    let looks = (shape.styles + [line.rawValue]).joined(separator: ",")
    return [
      ("pos", DOTText.place(center, page)), ("width", DOTText.inches(size.width)),
      ("height", DOTText.inches(size.height)), ("shape", shape.name), ("style", looks),
      ("fillcolor", fill.description), ("color", stroke.description),
      ("penwidth", DOTText.number(strokeWidth)), ("fontsize", DOTText.number(fontSize)),
      ("fontcolor", textColor.description),
      ("fontname", Drawing.fontFamily + (isBold ? " bold" : "")),
      ("label", LabelText.escaped(lines, alignment: .center)),
    ]
  }
}

extension Drawing.TextBlock {
  fileprivate func attributes(on page: Page, width: Double) -> DOTText.Attributes {
    let size = Size(width: width, height: 1.2 * fontSize * Double(lines.count))
    return [
      ("pos", DOTText.place(frame(size: size).center, page)),
      ("width", DOTText.inches(max(1, size.width))), ("height", DOTText.inches(size.height)),
      ("shape", "plaintext"), ("fontsize", DOTText.number(fontSize)),
      ("fontcolor", color.description),
      ("fontname", Drawing.fontFamily + (isBold ? " bold" : "")),
      ("label", LabelText.escaped(lines, alignment: alignment)),
    ]
  }
}

extension Drawing.Edge {
  fileprivate var attributes: DOTText.Attributes {
    let arrows: DOTText.Attributes =
      switch arrow {
      case .none: []
      case .forward(let head): [("dir", "forward"), ("arrowhead", head.rawValue)]
      case .both(let head):
        [("dir", "both"), ("arrowhead", head.rawValue), ("arrowtail", head.rawValue)]
      }
    return [
      ("style", line.rawValue), ("color", color.description),
      ("penwidth", DOTText.number(width)),
    ] + arrows
  }
}

/// Text in the form in which Graphviz shows it literally.
package enum LabelText {
  /// The line without what cannot be shown: control characters go, white space becomes one space.
  package static func sanitized(_ line: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      if isSpace(scalar) {
        if kept.last.map({ $0 != " " }) ?? false { kept.append(" ") }
      } else if isShown(scalar) {
        kept.append(scalar)
      }
    }
    if kept.last == " " { kept.removeLast() }
    return String(kept)
  }

  /// Lines in Graphviz's notation, each ended by the letter of its alignment.
  static func escaped(
    _ lines: [String], alignment: Drawing.TextBlock.Alignment, end: String? = nil
  ) -> String {
    let end =
      switch (end, alignment) {
      case (let end?, _): end
      case (nil, .left): "\\l"
      case (nil, .center): "\\n"
      case (nil, .right): "\\r"
      }
    return lines.map { escaped(sanitized($0)) + end }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Not the control characters, nor what XML forbids.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}

extension Shape {
  /// The name by which Graphviz knows the shape.
  var name: String {
    switch self {
    case .roundedBox: "box"
    case .none: "plaintext"
    default: rawValue
    }
  }

  /// The words that go into Graphviz's style, besides the line style.
  var styles: [String] {
    switch self {
    case .roundedBox: ["rounded", "filled"]
    case .none: []
    case .point: ["invis"]
    default: ["filled"]
    }
  }
}
