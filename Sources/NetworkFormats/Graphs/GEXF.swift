import CoalitionModel
import Wording

extension NetworkFormat {
  /// The exchange format of Gephi, version 1.3; older versions are read too.
  package static let gexf = NetworkFormat(
    name: "gexf", fileExtensions: ["gexf"],
    read: { (bytes, file) throws(InvalidFile) in
      try ReadingLimits.checkGraph(bytes, file: file)
      var parser = GEXFParser(bytes, file: file)
      try parser.parse()
      return try GraphDecoder.document(of: parser.document, file: file, noted: parser.diagnostics)
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
  private static let label = "label"

  private let xml: XMLReader
  private let file: String
  private(set) var document = GraphDocument()
  private(set) var diagnostics: [Diagnostic] = []
  private var keys: [String: Int] = [:]

  init(_ bytes: [UInt8], file: String) {
    self.file = file
    xml = XMLReader(bytes, source: XMLSource(place: Place(file: file)), namespaces: .gexf)
  }

  /// Reads the description and the first graph.
  mutating func parse() throws(InvalidFile) {
    _ = try xml.root("gexf")
    var graphs = 0
    try xml.children { (element) throws(InvalidFile) in
      switch element.name {
      case "meta": try readMeta()
      case "graph":
        graphs += 1
        if graphs > 1 { return diagnostics.append(Diagnostic(.secondGraph, at: place(element))) }
        try readGraph(element)
      default: break
      }
    }
    if graphs == 0 { diagnostics.append(Diagnostic(.noGraph, at: Place(file: file))) }
  }

  private func place(_ element: XMLElement) -> Place {
    Place(file: file, line: element.line, column: element.column)
  }

  /// The description is taken for the name of the network.
  private mutating func readMeta() throws(InvalidFile) {
    try xml.children { (element) throws(InvalidFile) in
      guard element.name == "description" else { return }
      let text = Spelling.trimmed(try xml.text())
      let key = try key(Field.network.code, .graph, at: place(element))
      if !text.isEmpty {
        document.values.append(
          GraphDocument.Value(key: key, text: text, place: place(element)))
      }
    }
  }

  private mutating func readGraph(_ graph: XMLElement) throws(InvalidFile) {
    let isDirected = graph["defaultedgetype"] == "directed"
    try xml.children { (element) throws(InvalidFile) in
      switch element.name {
      case "attributes": try readAttributes(of: element["class"] == "edge" ? .edge : .node)
      case "nodes": _ = try readNodes()
      case "edges": try readEdges(isDirected: isDirected)
      default: break
      }
    }
  }

  private mutating func readAttributes(of owner: GraphDocument.Owner) throws(InvalidFile) {
    try xml.children { (element) throws(InvalidFile) in
      guard element.name == "attribute" else { return }
      guard let id = element["id"] else {
        return diagnostics.append(
          Diagnostic(
            .missingAttribute, at: place(element),
            ["element": Text("attribute"), "attribute": Text("id")]))
      }
      var attribute = GraphDocument.Attribute(
        named: element["title"] ?? id, of: owner, type: element["type"], at: place(element))
      try xml.children { (child) throws(InvalidFile) in
        if child.name == "default" { attribute.preset = Spelling.trimmed(try xml.text()) }
      }
      try declare(attribute, as: "\(owner.rawValue) \(id)", at: place(element))
    }
  }

  /// Reads nodes; answers how many there are.
  private mutating func readNodes() throws(InvalidFile) -> Int {
    var count = 0
    try xml.children { (element) throws(InvalidFile) in
      guard element.name == "node" else { return }
      count += 1
      try readNode(element)
    }
    return count
  }

  private mutating func readNode(_ element: XMLElement) throws(InvalidFile) {
    guard let id = element["id"] else {
      return diagnostics.append(
        Diagnostic(
          .missingAttribute, at: place(element), ["element": Text("node"), "attribute": Text("id")])
      )
    }
    let position = document.nodes.count
    document.nodes.append(GraphDocument.Item(id: id, place: place(element)))
    if let label = element["label"], !label.isEmpty {
      let key = try key(Self.label, .node, at: place(element))
      document.nodes[position].values.append(
        GraphDocument.Value(key: key, text: label, place: place(element)))
    }
    try xml.children { (child) throws(InvalidFile) in
      if child.name == "attvalues" {
        document.nodes[position].values += try values(of: .node)
      } else if child.name == "nodes" {
        document.nodes[position].nested += try readNodes()
      }
    }
  }

  private mutating func readEdges(isDirected: Bool) throws(InvalidFile) {
    try xml.children { (element) throws(InvalidFile) in
      guard element.name == "edge" else { return }
      for end in ["source", "target"] where element[end] == nil {
        return diagnostics.append(
          Diagnostic(
            .missingAttribute, at: place(element),
            ["element": Text("edge"), "attribute": Text(end)]))
      }
      var edge = GraphDocument.Item(id: element["id"] ?? "", place: place(element))
      edge.ends = [element["source"], element["target"]].compactMap { $0 }
      edge.isDirected = element["type"].map { $0 == "directed" } ?? isDirected
      for name in [EdgeWeight.name, "kind", Self.label] {
        guard let text = element[name], !text.isEmpty else { continue }
        let key = try key(name, .edge, at: place(element))
        edge.values.append(GraphDocument.Value(key: key, text: text, place: place(element)))
      }
      try xml.children { (child) throws(InvalidFile) in
        if child.name == "attvalues" { edge.values += try values(of: .edge) }
      }
      document.edges.append(edge)
    }
  }

  private mutating func values(
    of owner: GraphDocument.Owner
  ) throws(InvalidFile) -> [GraphDocument.Value] {
    var values: [GraphDocument.Value] = []
    try xml.children { (element) throws(InvalidFile) in
      guard element.name == "attvalue" else { return }
      let id = element["for"] ?? element["id"] ?? ""
      guard let key = keys["\(owner.rawValue) \(id)"] else {
        return diagnostics.append(Diagnostic(.unknownKey, at: place(element), ["key": Text(id)]))
      }
      let text = Spelling.trimmed(element["value"] ?? "")
      values.append(GraphDocument.Value(key: key, text: text, place: place(element)))
    }
    return values
  }

  /// The attribute that the format itself has, declared when it is first used.
  private mutating func key(
    _ name: String, _ owner: GraphDocument.Owner, at place: Place
  ) throws(InvalidFile) -> Int {
    let id = "\(owner.rawValue)#\(name)"
    if let known = keys[id] { return known }
    try declare(GraphDocument.Attribute(named: name, of: owner, at: place), as: id, at: place)
    return document.keys.count - 1
  }

  private mutating func declare(
    _ attribute: GraphDocument.Attribute, as id: String, at place: Place
  ) throws(InvalidFile) {
    guard document.keys.count < ReadingLimits.attributes else {
      throw InvalidFile(.tooManyKeys, at: place)
    }
    keys[id] = document.keys.count
    document.keys.append(attribute)
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
