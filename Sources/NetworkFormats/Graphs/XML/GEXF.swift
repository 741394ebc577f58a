import CoalitionModel
import Wording

extension NetworkFormat {
  /// The exchange format of Gephi, version 1.3; older versions are read too.
  package static let gexf = NetworkFormat(
    name: "gexf", fileExtensions: ["gexf"],
    read: CharacterEncoding.mending { (bytes, file) throws(InvalidFile) in
      var parser = GEXFParser(try XMLGraph(bytes, file: file, namespaces: .gexf))
      return try parser.document()
    },
    write: { (network, language) throws(InvalidFile) in
      let encoder = GraphEncoder(network, language: language)
      let isSaid = network.municipality != nil || network.asOf != nil || network.isComplete
      let facts = Text(
        nl: "gemeente, peildatum en volledigheid", en: "municipality, date, completeness")
      let xml = GEXFText(encoder).text
      return WrittenNetwork(
        bytes: Array(xml.utf8),
        losses: (isSaid ? [facts] : []) + encoder.losses + GraphEncoder.losses(in: xml))
    })
}

/// The text of a GEXF file.
private struct GEXFText {
  private let encoder: GraphEncoder
  private let graph: GraphDocument
  /// The number of each key among those of its owner; the name of a node is its label.
  private var numbers: [Int: Int] = [:]
  private var declarations: [GraphDocument.Owner: [String]] = [:]

  init(_ encoder: GraphEncoder) {
    self.encoder = encoder
    graph = encoder.graph
    let name = Field.name.name(encoder.language)
    for (position, key) in graph.keys.enumerated() {
      guard let owner = key.owner, owner == .edge || owner == .node && key.name != name else {
        continue
      }
      let number = declarations[owner]?.count ?? 0
      numbers[position] = number
      declarations[owner, default: []].append(
        "      <attribute id=\"\(number)\" title=\"\(Escaping.xml(key.name, for: .data))\""
          + " type=\"\(key.isNumber ? "integer" : "string")\"/>\n")
    }
  }

  var text: String {
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">

      """
    let name = Escaping.xml(encoder.text(of: .network, in: graph.values), for: .data)
    if !name.isEmpty {
      xml += "  <meta>\n    <description>\(name)</description>\n  </meta>\n"
    }
    let direction = encoder.isDirected ? "directed" : "undirected"
    xml += "  <graph defaultedgetype=\"\(direction)\">\n"
    xml += declaration(.node) + declaration(.edge)
    xml += "    <nodes>\n"
    for node in graph.nodes { add(node: node, to: &xml) }
    xml += "    </nodes>\n    <edges>\n"
    for (number, edge) in graph.edges.enumerated() { add(edge: edge, number, to: &xml) }
    return xml + "    </edges>\n  </graph>\n</gexf>\n"
  }

  private func declaration(_ owner: GraphDocument.Owner) -> String {
    guard let lines = declarations[owner] else { return "" }
    let attributes = lines.joined()
    return "    <attributes class=\"\(owner.rawValue)\">\n\(attributes)    </attributes>\n"
  }

  private func add(node: GraphDocument.Item, to xml: inout String) {
    let name = encoder.text(of: .name, in: node.values)
    xml += "      <node id=\"\(Escaping.xml(node.id, for: .data))\""
    xml += " label=\"\(Escaping.xml(name.isEmpty ? node.id : name, for: .data))\""
    add(node.values, "node", to: &xml)
  }

  private func add(edge: GraphDocument.Item, _ number: Int, to xml: inout String) {
    xml += "      <edge id=\"\(number)\" source=\"\(Escaping.xml(edge.ends[0], for: .data))\""
    xml += " target=\"\(Escaping.xml(edge.ends[1], for: .data))\""
    let strength = encoder.text(of: .intensity, in: edge.values)
    if !strength.isEmpty { xml += " weight=\"\(strength)\"" }
    add(edge.values, "edge", to: &xml)
  }

  private func add(_ values: [GraphDocument.Value], _ name: String, to xml: inout String) {
    let numbered = values.compactMap { value in numbers[value.key].map { ($0, value) } }
    guard !numbered.isEmpty else {
      xml += "/>\n"
      return
    }
    xml += ">\n        <attvalues>\n"
    for (number, value) in numbered {
      xml +=
        "          <attvalue for=\"\(number)\" value=\"\(Escaping.xml(value.text, for: .data))\"/>\n"
    }
    xml += "        </attvalues>\n      </\(name)>\n"
  }
}
