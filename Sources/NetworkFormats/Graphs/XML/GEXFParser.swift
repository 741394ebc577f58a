import CoalitionModel
import Wording

/// Reads a GEXF file, as Gephi and networkx write it.
///
/// Nodes and edges may stand inside a node, and values directly in their node or edge. What the
/// format has an attribute of its own for (`label`, `weight`, `kind`) may also come as a value under
/// the same title: that is one attribute, of which the format's own goes first.
///
/// Source: GEXF 1.3 primer and schema; drafts 1.1 and 1.2 for hierarchies, slices and open ends.
struct GEXFParser {
  /// The attributes that the format itself has.
  private static let own: [GraphDocument.Owner: [String]] = [
    .node: ["label"], .edge: [EdgeWeight.name, "kind", "label"],
  ]

  private var graph: XMLGraph
  private var isDirected = false
  /// How many nodes name another as the group in which they lie.
  private var children: [String: Int] = [:]
  private var contradictions = LeftOut()
  private var otherKinds = LeftOut()

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
    for node in graph.document.nodes.indices {
      graph.document.nodes[node].nested += children[graph.document.nodes[node].id] ?? 0
    }
    graph.note(.contradictions, contradictions, .value)
    graph.note(.otherKinds, otherKinds, .tie)
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
    isDirected = element["defaultedgetype"] == "directed"
    graph.document.lastTime = Self.periods(of: element).first?.end
    try graph.xml.children { (child) throws(InvalidFile) in
      switch child.name {
      case "attributes": try readAttributes(of: child["class"] == "edge" ? .edge : .node)
      case "nodes": _ = try readNodes()
      case "edges": try readEdges()
      default: break
      }
    }
  }

  private mutating func readAttributes(of owner: GraphDocument.Owner) throws(InvalidFile) {
    try graph.xml.children { (element) throws(InvalidFile) in
      guard element.name == "attribute", let id = graph.required("id", of: element) else { return }
      let title = element["title"] ?? id
      var attribute = GraphDocument.Attribute(
        named: title, of: owner, type: element["type"], at: graph.place(of: element))
      attribute.preset = try graph.preset()
      let own = Self.own[owner]?.first { $0 == Spelling.folded(title) }
      if let own, let key = graph.key("\(owner.rawValue)#\(own)") {
        graph.alias("\(owner.rawValue) \(id)", to: key)
        return
      }
      try graph.declare(attribute, as: "\(owner.rawValue) \(id)", at: element)
      if let own, let key = graph.key("\(owner.rawValue) \(id)") {
        graph.alias("\(owner.rawValue)#\(own)", to: key)
      }
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
    var node = graph.document.nodes[position]
    try addOwn(of: element, to: &node, as: .node)
    if let group = element["pid"] { children[group, default: 0] += 1 }
    try graph.xml.children { (child) throws(InvalidFile) in
      switch child.name {
      case "nodes": node.nested += try readNodes()
      case "edges": try readEdges()
      case "parents":
        try graph.xml.children { (parent) throws(InvalidFile) in
          if let group = parent["for"] { children[group, default: 0] += 1 }
        }
      default: try readPart(child, of: &node, as: .node)
      }
    }
    graph.document.nodes[position] = node
  }

  private mutating func readEdges() throws(InvalidFile) {
    try graph.xml.children { (element) throws(InvalidFile) in
      let isDirected = element["type"].map { $0 == "directed" } ?? isDirected
      guard element.name == "edge", var edge = graph.edge(element, isDirected: isDirected) else {
        return
      }
      try addOwn(of: element, to: &edge, as: .edge)
      try graph.xml.children { (child) throws(InvalidFile) in
        try readPart(child, of: &edge, as: .edge)
      }
      graph.document.edges.append(edge)
    }
  }
}

// Values and times.
extension GEXFParser {
  /// Adds what the format's own attributes say, and when the item is there.
  private mutating func addOwn(
    of element: XMLElement, to item: inout GraphDocument.Item, as owner: GraphDocument.Owner
  ) throws(InvalidFile) {
    for name in Self.own[owner] ?? [] {
      guard let text = element[name], !text.isEmpty else { continue }
      if name == "kind", TieKind(code: text) == nil {
        otherKinds.add(at: graph.place(of: element))
        continue
      }
      item.values.append(try value(text, of: name, owner, at: element))
    }
    item.periods = Self.periods(of: element)
  }

  /// Reads values or periods inside a node or an edge.
  private mutating func readPart(
    _ part: XMLElement, of item: inout GraphDocument.Item, as owner: GraphDocument.Owner
  ) throws(InvalidFile) {
    switch part.name {
    case "attvalue": try readValue(part, of: &item, as: owner)
    case "attvalues":
      try graph.xml.children { (element) throws(InvalidFile) in
        if element.name == "attvalue" { try readValue(element, of: &item, as: owner) }
      }
    case "spells", "slices":
      var periods: [Period] = []
      try graph.xml.children { (element) throws(InvalidFile) in
        periods += Self.periods(of: element)
      }
      if !periods.isEmpty { item.periods = periods }
    default: break
    }
  }

  /// Reads a value; of two that hold always the first counts.
  private mutating func readValue(
    _ element: XMLElement, of item: inout GraphDocument.Item, as owner: GraphDocument.Owner
  ) throws(InvalidFile) {
    let id = element["for"] ?? element["id"] ?? ""
    guard let key = graph.key("\(owner.rawValue) \(id)") else {
      return graph.note(.unknownKey, at: element, ["key": Text(id)])
    }
    let place = graph.place(of: element)
    let given = element["value"]
    let text = Spelling.trimmed(given == nil ? try graph.xml.text() : given ?? "")
    var value = GraphDocument.Value(key: key, text: text, place: place)
    value.periods = Self.periods(of: element)
    let earlier = item.values.first { $0.key == key && $0.periods.isEmpty }
    if value.periods.isEmpty, let earlier {
      let numbers = (EdgeWeight.number(earlier.text), EdgeWeight.number(text))
      let areEqual = earlier.text == text || numbers.0 != nil && numbers.0 == numbers.1
      if !areEqual { contradictions.add(at: place) }
      return
    }
    item.values.append(value)
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

  /// The periods that the attributes of an element give: a start and an end, a moment, or lists.
  private static func periods(of element: XMLElement) -> [Period] {
    let start = element["start"] ?? element["startopen"] ?? element["datefrom"]
    let end = element["end"] ?? element["endopen"] ?? element["dateto"]
    let moments = words(in: element["timestamp"]) + words(in: element["timestamps"])
    let intervals = (element["intervals"] ?? "").split(separator: ";").compactMap {
      let ends = words(in: String($0))
      return Period(from: ends.first, to: ends.count > 1 ? ends[1] : nil)
    }
    return [Period(from: start, to: end)].compactMap { $0 }
      + moments.compactMap { Period(from: $0, to: $0) } + intervals
  }

  /// The times of a list: `<[2018, 2021]>`.
  private static func words(in text: String?) -> [String] {
    (text ?? "").split { "<>[](), ".contains($0) }.map { String($0) }
  }
}

extension XMLNamespaces {
  /// GEXF in any version: Gephi too goes by the names of the elements.
  static let gexf = XMLNamespaces([("http://gexf.net/1.3", "")], roots: ["gexf"])
}
