import CoalitionModel
import Wording

extension NetworkFormat {
  /// The exchange format of Gephi, version 1.3; older versions are read too.
  package static let gexf = NetworkFormat(
    name: "gexf", fileExtensions: ["gexf"],
    read: { (bytes, file) throws(InvalidFile) in
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

/// Reads a GEXF file, as Gephi and networkx write it.
private struct GEXFParser {
  private var graph: XMLGraph

  init(_ graph: XMLGraph) {
    self.graph = graph
  }

  /// Reads the description and the first graph.
  mutating func document() throws(InvalidFile) -> NetworkDocument {
    _ = try graph.xml.root("gexf")
    try graph.xml.children { (element) throws(InvalidFile) in
      switch element.name {
      case "meta": try readMeta()
      case "graph" where graph.isFirstGraph(element): try readGraph(element)
      default: break
      }
    }
    return try graph.networkDocument()
  }

  /// The description is taken for the name of the network.
  private mutating func readMeta() throws(InvalidFile) {
    try graph.xml.children { (element) throws(InvalidFile) in
      guard element.name == "description" else { return }
      let text = Spelling.trimmed(try graph.xml.text())
      let name = try value(text, of: Field.network.code, .graph, at: element)
      if !text.isEmpty { graph.document.values.append(name) }
    }
  }

  private mutating func readGraph(_ element: XMLElement) throws(InvalidFile) {
    let isDirected = element["defaultedgetype"] == "directed"
    try graph.xml.children { (child) throws(InvalidFile) in
      switch child.name {
      case "attributes": try readAttributes(of: child["class"] == "edge" ? .edge : .node)
      case "nodes": _ = try readNodes()
      case "edges": try readEdges(isDirected: isDirected)
      default: break
      }
    }
  }

  private mutating func readAttributes(of owner: GraphDocument.Owner) throws(InvalidFile) {
    try graph.xml.children { (element) throws(InvalidFile) in
      guard element.name == "attribute", let id = graph.required("id", of: element) else { return }
      var attribute = GraphDocument.Attribute(
        named: element["title"] ?? id, of: owner, type: element["type"],
        at: graph.place(of: element))
      attribute.preset = try graph.preset()
      try graph.declare(attribute, as: "\(owner.rawValue) \(id)", at: element)
    }
  }

  /// Reads nodes; answers how many there are.
  private mutating func readNodes() throws(InvalidFile) -> Int {
    var count = 0
    try graph.xml.children { (element) throws(InvalidFile) in
      guard element.name == "node" else { return }
      count += 1
      try readNode(element)
    }
    return count
  }

  private mutating func readNode(_ element: XMLElement) throws(InvalidFile) {
    guard let position = graph.addNode(element) else { return }
    if let label = element["label"], !label.isEmpty {
      let name = try value(label, of: "label", .node, at: element)
      graph.document.nodes[position].values.append(name)
    }
    try graph.xml.children { (child) throws(InvalidFile) in
      if child.name == "attvalues" {
        graph.document.nodes[position].values += try values(of: .node)
      } else if child.name == "nodes" {
        graph.document.nodes[position].nested += try readNodes()
      }
    }
  }

  private mutating func readEdges(isDirected: Bool) throws(InvalidFile) {
    try graph.xml.children { (element) throws(InvalidFile) in
      let isDirected = element["type"].map { $0 == "directed" } ?? isDirected
      guard element.name == "edge", var edge = graph.edge(element, isDirected: isDirected) else {
        return
      }
      for name in [EdgeWeight.name, "kind", "label"] {
        guard let text = element[name], !text.isEmpty else { continue }
        edge.values.append(try value(text, of: name, .edge, at: element))
      }
      try graph.xml.children { (child) throws(InvalidFile) in
        if child.name == "attvalues" { edge.values += try values(of: .edge) }
      }
      graph.document.edges.append(edge)
    }
  }

  private mutating func values(
    of owner: GraphDocument.Owner
  ) throws(InvalidFile) -> [GraphDocument.Value] {
    var values: [GraphDocument.Value] = []
    try graph.xml.children { (element) throws(InvalidFile) in
      guard element.name == "attvalue" else { return }
      let id = element["for"] ?? element["id"] ?? ""
      guard let key = graph.key("\(owner.rawValue) \(id)") else {
        return graph.note(.unknownKey, at: element, ["key": Text(id)])
      }
      let text = Spelling.trimmed(element["value"] ?? "")
      values.append(GraphDocument.Value(key: key, text: text, place: graph.place(of: element)))
    }
    return values
  }

  /// The value of an attribute that the format itself has, declared when it is first used.
  private mutating func value(
    _ text: String, of name: String, _ owner: GraphDocument.Owner, at element: XMLElement
  ) throws(InvalidFile) -> GraphDocument.Value {
    let id = "\(owner.rawValue)#\(name)"
    let place = graph.place(of: element)
    if graph.key(id) == nil {
      let attribute = GraphDocument.Attribute(named: name, of: owner, at: place)
      try graph.declare(attribute, as: id, at: element)
    }
    return GraphDocument.Value(key: graph.key(id) ?? 0, text: text, place: place)
  }
}

extension XMLNamespaces {
  /// GEXF in the versions that programs write; what they add about drawing is left aside.
  fileprivate static let gexf = XMLNamespaces([
    ("http://gexf.net/1.3", ""), ("http://www.gexf.net/1.3", ""),
    ("http://www.gexf.net/1.2draft", ""), ("http://www.gexf.net/1.1draft", ""),
  ])
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
