import CoalitionModel
import Wording

/// Puts together the text of a GraphML file.
struct GraphMLText: GraphText {
  private struct Key {
    let owner: GraphAttribute.Owner
    let name: String
    var isWhole = true
  }

  private var keys: [Key] = []
  private var positions: [GraphAttribute.Owner: [String: Int]] = [:]
  private var graphData = ""
  private var body = ""
  private var edgeCount = 0

  init(language: Language) {}

  /// Adds attributes of the network itself.
  mutating func addGraph(_ data: [GraphColumns.Datum]) {
    graphData += text(of: data, owner: .graph, indent: "    ")
  }

  mutating func addNode(_ id: String, data: [GraphColumns.Datum]) {
    let inside = text(of: data, owner: .node, indent: "      ")
    body += "    <node id=\"\(XMLText.escaped(id))\""
    body += inside.isEmpty ? "/>\n" : ">\n\(inside)    </node>\n"
  }

  mutating func addEdge(from: String, to: String, data: [GraphColumns.Datum]) {
    let inside = text(of: data, owner: .edge, indent: "      ")
    edgeCount += 1
    body += "    <edge id=\"e\(edgeCount)\" source=\"\(XMLText.escaped(from))\""
    body += " target=\"\(XMLText.escaped(to))\""
    body += inside.isEmpty ? "/>\n" : ">\n\(inside)    </edge>\n"
  }

  /// The whole file.
  func text(isDirected: Bool) -> String {
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """
    for (position, key) in keys.enumerated() {
      let type = key.isWhole ? "int" : "string"
      xml += "  <key id=\"k\(position)\" for=\"\(key.owner.rawValue)\""
      xml += " attr.name=\"\(XMLText.escaped(key.name))\" attr.type=\"\(type)\"/>\n"
    }
    xml += "  <graph edgedefault=\"\(isDirected ? "directed" : "undirected")\">\n"
    return xml + graphData + body + "  </graph>\n</graphml>\n"
  }

  private mutating func text(
    of data: [GraphColumns.Datum], owner: GraphAttribute.Owner, indent: String
  ) -> String {
    var lines = ""
    for (name, content) in data {
      let cell = SheetTable.Cell(content: content, place: Place(file: ""))
      let position = position(of: name, owner: owner)
      keys[position].isWhole = keys[position].isWhole && Self.isWhole(content)
      lines += "\(indent)<data key=\"k\(position)\">\(XMLText.escaped(cell.text ?? ""))</data>\n"
    }
    return lines
  }

  private mutating func position(of name: String, owner: GraphAttribute.Owner) -> Int {
    if let known = positions[owner]?[name] { return known }
    positions[owner, default: [:]][name] = keys.count
    keys.append(Key(owner: owner, name: name))
    return keys.count - 1
  }

  private static func isWhole(_ content: SheetTable.Cell.Content) -> Bool {
    if case .number(let number) = content { number == number.rounded() } else { false }
  }
}
