import CoalitionModel

/// Reads a GEXF file, as Gephi and networkx write it.
struct GEXFParser {
  private static let label = "label"
  private static let weight = "weight"

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
        if graphs > 1 { return diagnostics.append(.secondGraph(at: place(element))) }
        try readGraph(element)
      default: break
      }
    }
    if graphs == 0 { diagnostics.append(.noGraph(Place(file: file))) }
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

  private mutating func readAttributes(of owner: GraphAttribute.Owner) throws(InvalidFile) {
    try xml.children { (element) throws(InvalidFile) in
      guard element.name == "attribute" else { return }
      guard let id = element["id"] else {
        return diagnostics.append(.missingAttribute("id", of: "attribute", at: place(element)))
      }
      var attribute = GraphAttribute(
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
      return diagnostics.append(.missingAttribute("id", of: "node", at: place(element)))
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
        return diagnostics.append(.missingAttribute(end, of: "edge", at: place(element)))
      }
      var edge = GraphDocument.Item(id: element["id"] ?? "", place: place(element))
      edge.ends = [element["source"], element["target"]].compactMap { $0 }
      edge.isDirected = element["type"].map { $0 == "directed" } ?? isDirected
      for name in [Self.weight, "kind", Self.label] {
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
    of owner: GraphAttribute.Owner
  ) throws(InvalidFile) -> [GraphDocument.Value] {
    var values: [GraphDocument.Value] = []
    try xml.children { (element) throws(InvalidFile) in
      guard element.name == "attvalue" else { return }
      let id = element["for"] ?? element["id"] ?? ""
      guard let key = keys["\(owner.rawValue) \(id)"] else {
        return diagnostics.append(.unknownKey(id, at: place(element)))
      }
      let text = Spelling.trimmed(element["value"] ?? "")
      values.append(GraphDocument.Value(key: key, text: text, place: place(element)))
    }
    return values
  }

  /// The attribute that the format itself has, declared when it is first used.
  private mutating func key(
    _ name: String, _ owner: GraphAttribute.Owner, at place: Place
  ) throws(InvalidFile) -> Int {
    let id = "\(owner.rawValue)#\(name)"
    if let known = keys[id] { return known }
    try declare(GraphAttribute(named: name, of: owner, type: nil, at: place), as: id, at: place)
    return document.keys.count - 1
  }

  private mutating func declare(
    _ attribute: GraphAttribute, as id: String, at place: Place
  ) throws(InvalidFile) {
    guard document.keys.count < GraphMLParser.mostKeys else {
      throw InvalidFile([.tooManyKeys(at: place)])
    }
    keys[id] = document.keys.count
    document.keys.append(attribute)
  }
}

extension XMLNamespaces {
  /// GEXF in the versions that programs write; what they add about drawing is left aside.
  static let gexf = XMLNamespaces([
    ("http://gexf.net/1.3", ""), ("http://www.gexf.net/1.3", ""),
    ("http://www.gexf.net/1.2draft", ""), ("http://www.gexf.net/1.1draft", ""),
  ])
}
