import CoalitionModel
import Wording

/// Puts together the text of a GEXF 1.3 file.
struct GEXFText: GraphText {
  private struct Attribute {
    let name: String
    var isWhole = true
  }

  private let language: Language
  private var attributes: [String: [Attribute]] = ["node": [], "edge": []]
  private var description = ""
  private var nodes = ""
  private var edges = ""
  private var edgeCount = 0

  init(language: Language) {
    self.language = language
  }

  mutating func addGraph(_ data: [GraphColumns.Datum]) {
    description = text(of: data.first { $0.name == Field.network.name(language) })
  }

  mutating func addNode(_ id: String, data: [GraphColumns.Datum]) {
    let label = data.first { $0.name == Field.name.name(language) }
    let rest = data.filter { $0.name != Field.name.name(language) }
    nodes += "      <node id=\"\(XMLText.escaped(id))\""
    nodes += " label=\"\(XMLText.escaped(label.map { text(of: $0) } ?? id))\""
    nodes += inside(rest, owner: "node")
  }

  mutating func addEdge(from: String, to: String, data: [GraphColumns.Datum]) {
    edges += "      <edge id=\"\(edgeCount)\" source=\"\(XMLText.escaped(from))\""
    edges += " target=\"\(XMLText.escaped(to))\""
    if let strength = data.first(where: { $0.name == Field.intensity.name(language) }) {
      edges += " weight=\"\(text(of: strength))\""
    }
    edges += inside(data, owner: "edge")
    edgeCount += 1
  }

  func text(isDirected: Bool) -> String {
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">

      """
    if !description.isEmpty {
      xml += "  <meta>\n    <description>\(XMLText.escaped(description))</description>\n  </meta>\n"
    }
    xml += "  <graph defaultedgetype=\"\(isDirected ? "directed" : "undirected")\">\n"
    xml += declarations("node") + declarations("edge")
    xml += "    <nodes>\n\(nodes)    </nodes>\n    <edges>\n\(edges)    </edges>\n"
    return xml + "  </graph>\n</gexf>\n"
  }

  private func declarations(_ owner: String) -> String {
    guard let attributes = attributes[owner], !attributes.isEmpty else { return "" }
    let lines = attributes.enumerated().map { position, attribute in
      "      <attribute id=\"\(position)\" title=\"\(XMLText.escaped(attribute.name))\""
        + " type=\"\(attribute.isWhole ? "integer" : "string")\"/>\n"
    }
    return "    <attributes class=\"\(owner)\">\n\(lines.joined())    </attributes>\n"
  }

  private mutating func inside(_ data: [GraphColumns.Datum], owner: String) -> String {
    guard !data.isEmpty else { return "/>\n" }
    var lines = ""
    for datum in data {
      let position = position(of: datum, owner: owner)
      let value = XMLText.escaped(text(of: datum))
      lines += "          <attvalue for=\"\(position)\" value=\"\(value)\"/>\n"
    }
    return ">\n        <attvalues>\n\(lines)        </attvalues>\n      </\(owner)>\n"
  }

  private mutating func position(of datum: GraphColumns.Datum, owner: String) -> Int {
    let known = attributes[owner, default: []].firstIndex { $0.name == datum.name }
    let position = known ?? attributes[owner, default: []].count
    if known == nil { attributes[owner, default: []].append(Attribute(name: datum.name)) }
    if case .number(let number) = datum.content, number == number.rounded() { return position }
    attributes[owner, default: []][position].isWhole = false
    return position
  }

  private func text(of datum: GraphColumns.Datum?) -> String {
    datum.flatMap { SheetTable.Cell(content: $0.content, place: Place(file: "")).text } ?? ""
  }
}
