import CoalitionModel
import Wording

/// Reads a GraphML file, also as Gephi, igraph, networkx and yEd write it.
struct GraphMLParser {
  /// The most attributes that a file may declare.
  static let mostKeys = 500

  private let xml: XMLReader
  private let file: String
  private(set) var document = GraphDocument()
  private(set) var diagnostics: [Diagnostic] = []
  private var keys: [String: Int] = [:]

  init(_ bytes: [UInt8], file: String) {
    self.file = file
    xml = XMLReader(
      bytes, source: XMLSource(place: Place(file: file)), namespaces: .graphML)
  }

  /// Reads the keys and the first graph.
  mutating func parse() throws(InvalidFile) {
    _ = try xml.root("graphml")
    var graphs = 0
    try xml.children { (element) throws(InvalidFile) in
      switch element.name {
      case "key": try readKey(element)
      case "graph":
        graphs += 1
        if graphs > 1 { return diagnostics.append(.secondGraph(at: place(element))) }
        _ = try readGraph(element, isOutermost: true)
      default: break
      }
    }
    if graphs == 0 { diagnostics.append(.noGraph(Place(file: file))) }
  }

  private func place(_ element: XMLElement) -> Place {
    Place(file: file, line: element.line, column: element.column)
  }

  private mutating func readKey(_ element: XMLElement) throws(InvalidFile) {
    guard let id = element["id"] else {
      return diagnostics.append(.missingAttribute("id", of: "key", at: place(element)))
    }
    guard document.keys.count < Self.mostKeys else {
      throw InvalidFile([.tooManyKeys(at: place(element))])
    }
    var key = GraphAttribute(element, id: id, place: place(element))
    try xml.children { (child) throws(InvalidFile) in
      if child.name == "default" { key.preset = Spelling.trimmed(try xml.text()) }
    }
    keys[id] = document.keys.count
    document.keys.append(key)
  }

  /// Reads a graph; answers how many nodes lie in it.
  private mutating func readGraph(
    _ graph: XMLElement, isOutermost: Bool
  ) throws(InvalidFile) -> Int {
    let isDirected = graph["edgedefault"] == "directed"
    var count = 0
    try xml.children { (element) throws(InvalidFile) in
      switch element.name {
      case "node":
        count += 1
        try readNode(element)
      case "edge": try readEdge(element, isDirected: isDirected)
      case "hyperedge": try readHyperedge(element)
      case "data" where isOutermost:
        if let value = try readValue(element) { document.values.append(value.value) }
      default: break
      }
    }
    return count
  }

  private mutating func readNode(_ element: XMLElement) throws(InvalidFile) {
    guard let id = element["id"] else {
      return diagnostics.append(.missingAttribute("id", of: "node", at: place(element)))
    }
    let position = document.nodes.count
    document.nodes.append(GraphDocument.Item(id: id, place: place(element)))
    try xml.children { (child) throws(InvalidFile) in
      if child.name == "data", let value = try readValue(child) {
        document.nodes[position].values.append(value.value)
      } else if child.name == "graph" {
        document.nodes[position].nested += try readGraph(child, isOutermost: false)
      }
    }
  }

  private mutating func readEdge(_ element: XMLElement, isDirected: Bool) throws(InvalidFile) {
    var edge = GraphDocument.Item(id: element["id"] ?? "", place: place(element))
    for end in ["source", "target"] where element[end] == nil {
      return diagnostics.append(.missingAttribute(end, of: "edge", at: place(element)))
    }
    edge.ends = [element["source"], element["target"]].compactMap { $0 }
    edge.isDirected = element["directed"].map { $0 == "true" || $0 == "1" } ?? isDirected
    try xml.children { (child) throws(InvalidFile) in
      guard child.name == "data", let (value, arrows) = try readValue(child) else { return }
      edge.values.append(value)
      if let arrows {
        edge.isDirected = arrows.source != arrows.target
        edge.isBackward = arrows.source && !arrows.target
      }
    }
    document.edges.append(edge)
  }

  private mutating func readHyperedge(_ element: XMLElement) throws(InvalidFile) {
    let number = document.hyperedges.count + 1
    let id = element["id"] ?? "\(GraphTables.structure.nl)-\(number)"
    var item = GraphDocument.Item(id: id, place: place(element))
    try xml.children { (child) throws(InvalidFile) in
      if child.name == "endpoint", let node = child["node"] { item.ends.append(node) }
      if child.name == "data", let value = try readValue(child) {
        item.values.append(value.value)
      }
    }
    document.hyperedges.append(item)
  }

  private typealias Arrows = (source: Bool, target: Bool)

  /// The value that a `data` element gives, and the arrows that yEd draws with it.
  private mutating func readValue(
    _ element: XMLElement
  ) throws(InvalidFile) -> (value: GraphDocument.Value, arrows: Arrows?)? {
    guard let id = element["key"], let key = keys[id] else {
      diagnostics.append(.unknownKey(element["key"] ?? "", at: place(element)))
      return nil
    }
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
      key: key, text: label ?? Spelling.trimmed(text), place: place(element))
    return (value, arrows)
  }
}

extension XMLNamespaces {
  /// GraphML, and what yEd adds to it.
  static let graphML = XMLNamespaces([
    ("http://graphml.graphdrawing.org/xmlns", ""),
    ("http://graphml.graphdrawing.org/xmlns/graphml", ""),
    ("http://www.yworks.com/xml/graphml", "y"),
  ])
}
