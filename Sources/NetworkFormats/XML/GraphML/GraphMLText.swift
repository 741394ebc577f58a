import CoalitionModel

/// Puts together the text of a GraphML file.
struct GraphMLText {
  private struct Key {
    let owner: GraphMLKey.Owner
    let name: String
    var isWhole = true
  }

  private var keys: [Key] = []
  private var positions: [GraphMLKey.Owner: [String: Int]] = [:]
  private var graphData = ""
  private var body = ""
  private var edgeCount = 0

  /// Adds attributes of the network itself.
  mutating func addGraph(_ data: [GraphMLColumns.Datum]) {
    graphData += text(of: data, owner: .graph, indent: "    ")
  }

  mutating func addNode(_ id: String, data: [GraphMLColumns.Datum]) {
    let inside = text(of: data, owner: .node, indent: "      ")
    body += "    <node id=\"\(Self.escaped(id))\""
    body += inside.isEmpty ? "/>\n" : ">\n\(inside)    </node>\n"
  }

  mutating func addEdge(from: String, to: String, data: [GraphMLColumns.Datum]) {
    let inside = text(of: data, owner: .edge, indent: "      ")
    edgeCount += 1
    body += "    <edge id=\"e\(edgeCount)\" source=\"\(Self.escaped(from))\""
    body += " target=\"\(Self.escaped(to))\""
    body += inside.isEmpty ? "/>\n" : ">\n\(inside)    </edge>\n"
  }

  /// The whole file.
  func xml(isDirected: Bool) -> String {
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """
    for (position, key) in keys.enumerated() {
      let type = key.isWhole ? "int" : "string"
      xml += "  <key id=\"k\(position)\" for=\"\(key.owner.rawValue)\""
      xml += " attr.name=\"\(Self.escaped(key.name))\" attr.type=\"\(type)\"/>\n"
    }
    xml += "  <graph edgedefault=\"\(isDirected ? "directed" : "undirected")\">\n"
    return xml + graphData + body + "  </graph>\n</graphml>\n"
  }

  private mutating func text(
    of data: [GraphMLColumns.Datum], owner: GraphMLKey.Owner, indent: String
  ) -> String {
    var lines = ""
    for (name, content) in data {
      let cell = SheetTable.Cell(content: content, place: Place(file: ""))
      let position = position(of: name, owner: owner)
      keys[position].isWhole = keys[position].isWhole && Self.isWhole(content)
      lines += "\(indent)<data key=\"k\(position)\">\(Self.escaped(cell.text ?? ""))</data>\n"
    }
    return lines
  }

  private mutating func position(of name: String, owner: GraphMLKey.Owner) -> Int {
    if let known = positions[owner]?[name] { return known }
    positions[owner, default: [:]][name] = keys.count
    keys.append(Key(owner: owner, name: name))
    return keys.count - 1
  }

  private static func isWhole(_ content: SheetTable.Cell.Content) -> Bool {
    if case .number(let number) = content { number == number.rounded() } else { false }
  }

  /// The text with references for what XML reads otherwise, and without what it cannot hold.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n", "\r", "\t": escaped += "&#\(scalar.value);"
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
