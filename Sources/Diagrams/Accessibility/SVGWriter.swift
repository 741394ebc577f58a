import CoalitionModel

/// Writes a picture with its names and descriptions.
struct SVGWriter {
  let metadata: AccessibleSVG.Metadata

  /// The whole picture, one element per line.
  func text(of root: SVGElement) -> String {
    var output = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""
    output += attribute("lang", metadata.language.rawValue)
    output += attribute("aria-labelledby", "\(titleID) \(descriptionID)")
    var attributes = root.attributes
    attributes["id"] = nil
    output += drawn(attributes) + ">\n"
    output += "<title id=\"\(titleID)\">\(Self.escaped(metadata.title))</title>\n"
    output += "<desc id=\"\(descriptionID)\">\(Self.escaped(metadata.description))</desc>\n"
    write(root.contents, to: &output, isInline: false)
    return output + "</svg>\n"
  }

  private var titleID: String { metadata.prefix + "-title" }
  private var descriptionID: String { metadata.prefix + "-desc" }

  private func write(
    _ contents: [SVGElement.Content], to output: inout String, isInline: Bool
  ) {
    for content in contents {
      switch content {
      case .text(let text): output += Self.escaped(text)
      case .element(let element): write(element, to: &output, isInline: isInline)
      }
    }
  }

  private func write(_ element: SVGElement, to output: inout String, isInline: Bool) {
    let id = element.attributes["id"]
    let name = id.flatMap { metadata.names[$0] }
    let lineEnd = isInline ? "" : "\n"
    output += "<" + element.name + drawn(element.attributes) + data(of: id)
    guard name != nil || !element.contents.isEmpty else {
      output += "/>" + lineEnd
      return
    }
    let isInlineInside = isInline || element.holdsText
    output += ">" + (isInlineInside ? "" : "\n")
    if let name {
      output += "<title>\(Self.escaped(name))</title>" + (isInlineInside ? "" : "\n")
    }
    write(element.contents, to: &output, isInline: isInlineInside)
    output += "</\(element.name)>" + lineEnd
  }

  private func drawn(_ attributes: [String: String]) -> String {
    SVGElement.allowedAttributes.reduce(into: "") { output, name in
      guard let value = attributes[name], !value.lowercased().contains("url(") else { return }
      switch (name, value) {
      case ("id", _): output += attribute(name, metadata.prefix + "-" + value)
      case (_, "transparent"): output += attribute(name, "none")
      default: output += attribute(name, value)
      }
    }
  }

  private func data(of id: String?) -> String {
    guard let values = id.flatMap({ metadata.data[$0] }) else { return "" }
    return values.sorted { $0.key < $1.key }
      .reduce(into: "") { $0 += attribute("data-" + $1.key, $1.value) }
  }

  private func attribute(_ name: String, _ value: String) -> String {
    " \(name)=\"\(Self.escaped(value))\""
  }

  /// The text as XML; letters that XML does not know are left out.
  static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "\t", "\n", "\r": output += " "
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": break
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
