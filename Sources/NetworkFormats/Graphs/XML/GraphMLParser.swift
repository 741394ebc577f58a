import CoalitionModel
import Wording

/// Reads a GraphML file, also as Gephi, igraph, networkx, yEd, yEd Live and yFiles write it.
///
/// A key is known by its id and by what it is for, since older programs use one id for nodes and for
/// edges. A graph may lie in a node, which is then a group, and in an edge or a hyperedge.
struct GraphMLParser {
  private typealias Arrows = (source: Bool, target: Bool)

  private var graph: XMLGraph
  private var portValues = LeftOut()
  private var moreLabels = LeftOut()

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
    graph.note(.portValues, portValues, .value)
    graph.note(.moreLabels, moreLabels, .label)
    return try graph.networkDocument()
  }

  private mutating func readKey(_ element: XMLElement) throws(InvalidFile) {
    guard let id = graph.required("id", of: element) else { return }
    let domain = element["for"] ?? "all"
    var key = GraphDocument.Attribute(element, id: id, place: graph.place(of: element))
    let preset = try graph.preset()
    if key.owner != nil || domain == "all" { key.preset = preset }
    if let earlier = graph.key("\(domain) \(id)") {
      guard graph.document.keys[earlier].name != key.name else { return }
      return graph.note(.doubledKey, at: element, ["key": Text(id)])
    }
    try graph.declare(key, as: "\(domain) \(id)", at: element)
    if graph.key("any \(id)") == nil { graph.alias("any \(id)", to: graph.document.keys.count - 1) }
  }

  /// The key of an id for an owner, else for everything, else for anything.
  private func key(_ id: String, for owner: String) -> Int? {
    graph.key("\(owner) \(id)") ?? graph.key("all \(id)") ?? graph.key("any \(id)")
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
        if let value = try readValue(child, of: "graph") {
          graph.document.values.append(value.value)
        }
      default: break
      }
    }
    return count
  }

  private mutating func readNode(_ element: XMLElement) throws(InvalidFile) {
    guard let position = graph.addNode(element) else { return }
    try graph.xml.children { (child) throws(InvalidFile) in
      switch child.name {
      case "data":
        if let value = try readValue(child, of: "node") {
          graph.document.nodes[position].values.append(value.value)
        }
      case "graph":
        graph.document.nodes[position].nested += try readGraph(child, isOutermost: false)
      case "port": try readPort()
      default: break
      }
    }
  }

  /// Passes over a port, and counts what is said of it beside how it is drawn.
  private mutating func readPort() throws(InvalidFile) {
    try graph.xml.children { (child) throws(InvalidFile) in
      if child.name == "port" { return try readPort() }
      guard child.name == "data", let (value, _) = try readValue(child, of: "port") else { return }
      if graph.document.keys[value.key].purpose == .fact, !value.text.isEmpty {
        portValues.add(at: value.place)
      }
    }
  }

  private mutating func readEdge(_ element: XMLElement, isDirected: Bool) throws(InvalidFile) {
    let isDirected = element["directed"].map { $0 == "true" || $0 == "1" } ?? isDirected
    guard var edge = graph.edge(element, isDirected: isDirected) else { return }
    try graph.xml.children { (child) throws(InvalidFile) in
      if child.name == "graph" { _ = try readGraph(child, isOutermost: false) }
      guard child.name == "data", let (value, arrows) = try readValue(child, of: "edge") else {
        return
      }
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
    var members: Set<String> = []
    try graph.xml.children { (child) throws(InvalidFile) in
      switch child.name {
      case "endpoint":
        if let node = graph.required("node", of: child), members.insert(node).inserted {
          item.ends.append(node)
        }
      case "data":
        if let value = try readValue(child, of: "hyperedge") { item.values.append(value.value) }
      case "graph": _ = try readGraph(child, isOutermost: false)
      default: break
      }
    }
    graph.document.hyperedges.append(item)
  }

  /// The value that a `data` element gives, and the arrows that yEd draws with it.
  private mutating func readValue(
    _ element: XMLElement, of owner: String
  ) throws(InvalidFile) -> (value: GraphDocument.Value, arrows: Arrows?)? {
    guard let key = key(element["key"] ?? "", for: owner) else {
      graph.note(.unknownKey, at: element, ["key": Text(element["key"] ?? "")])
      return nil
    }
    let xml = graph.xml
    var text = ""
    var labels: [String] = []
    var arrows: Arrows?
    let inside = xml.depth
    while xml.depth >= inside, let event = try xml.nextEvent() {
      switch event {
      case .text(let piece): if xml.depth == inside { text += piece }
      case .end: break
      case .start(let child) where Self.labels.contains(child.name):
        labels.append(Spelling.trimmed(try xml.text()))
      case .start(let child) where child.name == "y:Label":
        labels.append(Spelling.trimmed(child["Text"] ?? ""))
      case .start(let child) where child.name == "y:Arrows":
        arrows = (child["source"] ?? "none" != "none", child["target"] ?? "none" != "none")
      case .start: break
      }
    }
    let place = graph.place(of: element)
    labels.removeAll { $0.isEmpty }
    for _ in labels.dropFirst() { moreLabels.add(at: place) }
    let value = GraphDocument.Value(
      key: key, text: labels.first ?? Spelling.trimmed(text), place: place)
    return (value, arrows)
  }

  /// The elements in which yEd, yEd Live and yFiles write the text of a label.
  private static let labels: Set = ["y:NodeLabel", "y:EdgeLabel", "y:Label.Text"]
}

extension GraphDocument.Attribute {
  /// Reads a declaration of GraphML; attributes of yEd have no name, and its drawings hold the label.
  fileprivate init(_ element: XMLElement, id: String, place: Place) {
    let drawing = element["yfiles.type"].map {
      $0.hasSuffix("edgegraphics") || $0.hasSuffix("nodegraphics") ? "label" : ""
    }
    let kind = element["y:attr.uri"] ?? element["attr.uri"]
    let word = kind ?? element["attr.name"] ?? ""
    let isLabel = word.hasSuffix("NodeLabels") || word.hasSuffix("EdgeLabels")
    let isOfProgram = kind?.holds("yworks.com") == true
    self.init(
      named: isLabel ? "label" : isOfProgram ? "" : element["attr.name"] ?? drawing ?? id,
      of: GraphDocument.Owner(rawValue: element["for"] ?? ""), type: element["attr.type"],
      at: place)
  }
}

extension XMLNamespaces {
  /// GraphML in any version, and what yEd and yFiles add to it.
  static let graphML = XMLNamespaces(
    [("http://graphml.graphdrawing.org/xmlns", "")], roots: ["graphml"],
    families: [("yworks.com", "y")])
}
