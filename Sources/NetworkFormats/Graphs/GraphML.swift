import CoalitionModel
import Wording

extension NetworkFormat {
  /// The exchange format of programs for network analysis: Gephi, igraph, networkx, yEd.
  ///
  /// Attributes are known by their names, as the columns of a spreadsheet are. A structure is a node
  /// with `knoop` = `overleg` and an edge to each member, so that other programs show it too.
  package static let graphML = NetworkFormat(
    name: "graphml", fileExtensions: ["graphml"],
    read: { (bytes, file) throws(InvalidFile) in
      var parser = GraphMLParser(try XMLGraph(bytes, file: file, namespaces: .graphML))
      return try parser.document()
    },
    write: { (network, language) throws(InvalidFile) in
      let encoder = GraphEncoder(network, language: language)
      let xml = GraphMLText(encoder).text
      return WrittenNetwork(
        bytes: Array(xml.utf8), losses: encoder.losses + GraphEncoder.losses(in: xml))
    })
}

/// Reads a GraphML file, also as Gephi, igraph, networkx and yEd write it.
private struct GraphMLParser {
  private var graph: XMLGraph

  init(_ graph: XMLGraph) {
    self.graph = graph
  }

  /// Reads the keys and the first graph.
  mutating func document() throws(InvalidFile) -> NetworkDocument {
    _ = try graph.xml.root("graphml")
    try graph.xml.children { (element) throws(InvalidFile) in
      switch element.name {
      case "key": try readKey(element)
      case "graph" where graph.isFirstGraph(element):
        _ = try readGraph(element, isOutermost: true)
      default: break
      }
    }
    return try graph.networkDocument()
  }

  private mutating func readKey(_ element: XMLElement) throws(InvalidFile) {
    guard let id = graph.required("id", of: element) else { return }
    var key = GraphDocument.Attribute(element, id: id, place: graph.place(of: element))
    key.preset = try graph.preset()
    try graph.declare(key, as: id, at: element)
  }

  /// Reads a graph; answers how many nodes lie in it.
  private mutating func readGraph(
    _ element: XMLElement, isOutermost: Bool
  ) throws(InvalidFile) -> Int {
    let isDirected = element["edgedefault"] == "directed"
    var count = 0
    try graph.xml.children { (child) throws(InvalidFile) in
      switch child.name {
      case "node":
        count += 1
        try readNode(child)
      case "edge": try readEdge(child, isDirected: isDirected)
      case "hyperedge": try readHyperedge(child)
      case "data" where isOutermost:
        if let value = try readValue(child) { graph.document.values.append(value.value) }
      default: break
      }
    }
    return count
  }

  private mutating func readNode(_ element: XMLElement) throws(InvalidFile) {
    guard let position = graph.addNode(element) else { return }
    try graph.xml.children { (child) throws(InvalidFile) in
      if child.name == "data", let value = try readValue(child) {
        graph.document.nodes[position].values.append(value.value)
      } else if child.name == "graph" {
        graph.document.nodes[position].nested += try readGraph(child, isOutermost: false)
      }
    }
  }

  private mutating func readEdge(_ element: XMLElement, isDirected: Bool) throws(InvalidFile) {
    let isDirected = element["directed"].map { $0 == "true" || $0 == "1" } ?? isDirected
    guard var edge = graph.edge(element, isDirected: isDirected) else { return }
    try graph.xml.children { (child) throws(InvalidFile) in
      guard child.name == "data", let (value, arrows) = try readValue(child) else { return }
      edge.values.append(value)
      if let arrows {
        edge.isDirected = arrows.source != arrows.target
        edge.isBackward = arrows.source && !arrows.target
      }
    }
    graph.document.edges.append(edge)
  }

  private mutating func readHyperedge(_ element: XMLElement) throws(InvalidFile) {
    let number = graph.document.hyperedges.count + 1
    let id = element["id"] ?? "\(GraphDocument.NodeKind.structure.nl)-\(number)"
    var item = GraphDocument.Item(id: id, place: graph.place(of: element))
    try graph.xml.children { (child) throws(InvalidFile) in
      if child.name == "endpoint", let node = child["node"] { item.ends.append(node) }
      if child.name == "data", let value = try readValue(child) {
        item.values.append(value.value)
      }
    }
    graph.document.hyperedges.append(item)
  }

  private typealias Arrows = (source: Bool, target: Bool)

  /// The value that a `data` element gives, and the arrows that yEd draws with it.
  private mutating func readValue(
    _ element: XMLElement
  ) throws(InvalidFile) -> (value: GraphDocument.Value, arrows: Arrows?)? {
    guard let key = graph.key(element["key"] ?? "") else {
      graph.note(.unknownKey, at: element, ["key": Text(element["key"] ?? "")])
      return nil
    }
    let xml = graph.xml
    var text = ""
    var label: String?
    var arrows: Arrows?
    let inside = xml.depth
    while xml.depth >= inside, let event = try xml.nextEvent() {
      switch event {
      case .text(let piece): if xml.depth == inside { text += piece }
      case .end: break
      case .start(let child) where child.name == "y:NodeLabel" || child.name == "y:EdgeLabel":
        let words = Spelling.trimmed(try xml.text())
        if label == nil, !words.isEmpty { label = words }
      case .start(let child) where child.name == "y:Arrows":
        arrows = (child["source"] ?? "none" != "none", child["target"] ?? "none" != "none")
      case .start: break
      }
    }
    let value = GraphDocument.Value(
      key: key, text: label ?? Spelling.trimmed(text), place: graph.place(of: element))
    return (value, arrows)
  }
}

extension GraphDocument.Attribute {
  /// Reads a declaration of GraphML; attributes of yEd have no name, and its drawings hold the label.
  fileprivate init(_ element: XMLElement, id: String, place: Place) {
    let drawing = element["yfiles.type"].map {
      $0.hasSuffix("edgegraphics") || $0.hasSuffix("nodegraphics") ? "label" : ""
    }
    self.init(
      named: element["attr.name"] ?? drawing ?? id,
      of: GraphDocument.Owner(rawValue: element["for"] ?? ""), type: element["attr.type"],
      at: place)
  }
}

extension XMLNamespaces {
  /// GraphML, and what yEd adds to it.
  fileprivate static let graphML = XMLNamespaces([
    ("http://graphml.graphdrawing.org/xmlns", ""),
    ("http://graphml.graphdrawing.org/xmlns/graphml", ""),
    ("http://www.yworks.com/xml/graphml", "y"),
  ])
}

/// The text of a GraphML file.
private struct GraphMLText {
  private let graph: GraphDocument
  private let isDirected: Bool

  init(_ encoder: GraphEncoder) {
    graph = encoder.graph
    isDirected = encoder.isDirected
  }

  var text: String {
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """
    for (position, key) in graph.keys.enumerated() {
      xml += "  <key id=\"k\(position)\" for=\"\(key.owner?.rawValue ?? "all")\""
      xml += " attr.name=\"\(Escaping.xml(key.name, for: .data))\""
      xml += " attr.type=\"\(key.isNumber ? "int" : "string")\"/>\n"
    }
    xml += "  <graph edgedefault=\"\(isDirected ? "directed" : "undirected")\">\n"
    add(graph.values, to: &xml, indent: "    ")
    for node in graph.nodes {
      xml += "    <node id=\"\(Escaping.xml(node.id, for: .data))\""
      add(node, "node", to: &xml)
    }
    for (number, edge) in graph.edges.enumerated() {
      xml += "    <edge id=\"e\(number + 1)\" source=\"\(Escaping.xml(edge.ends[0], for: .data))\""
      xml += " target=\"\(Escaping.xml(edge.ends[1], for: .data))\""
      add(edge, "edge", to: &xml)
    }
    return xml + "  </graph>\n</graphml>\n"
  }

  /// Adds what follows the attributes of an element: its values and its end.
  private func add(_ item: GraphDocument.Item, _ name: String, to xml: inout String) {
    guard !item.values.isEmpty else {
      xml += "/>\n"
      return
    }
    xml += ">\n"
    add(item.values, to: &xml, indent: "      ")
    xml += "    </\(name)>\n"
  }

  private func add(_ values: [GraphDocument.Value], to xml: inout String, indent: String) {
    for value in values {
      xml += "\(indent)<data key=\"k\(value.key)\">\(Escaping.xml(value.text, for: .data))</data>\n"
    }
  }
}
