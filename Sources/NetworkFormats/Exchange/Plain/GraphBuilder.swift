import CoalitionModel

/// Puts a graph together from the numbers and names of a plain text.
struct GraphBuilder {
  /// The most nodes that a text may declare; each takes memory before anything is known of it.
  static let mostNodes = 200_000

  private var document = GraphDocument()
  private var numberOfName: [String: Int] = [:]
  /// Warnings about relations whose names are no kind of tie.
  private(set) var diagnostics: [Diagnostic] = []
  private var unknownKinds: Set<String> = []
  private let label: Int
  private let weight: Int
  private let kind: Int

  init(file: String) {
    let place = Place(file: file)
    document.keys = [
      GraphAttribute(named: Field.name.term.code, of: .node, type: nil, at: place),
      GraphAttribute(named: EdgeWeight.name, of: .edge, type: nil, at: place),
      GraphAttribute(named: Field.kind.term.code, of: .edge, type: nil, at: place),
      GraphAttribute(named: Field.network.term.code, of: .graph, type: nil, at: place),
    ]
    (label, weight, kind) = (0, 1, 2)
  }

  /// The graph; weights that are all 1 are left out, since that is what no weight means here.
  var graph: GraphDocument {
    let isSaid = document.edges.contains { edge in
      edge.values.contains { $0.key == weight && Double($0.text) != 1 }
    }
    if isSaid { return document }
    var graph = document
    for edge in graph.edges.indices { graph.edges[edge].values.removeAll { $0.key == weight } }
    return graph
  }

  /// How many nodes there are.
  var nodeCount: Int { document.nodes.count }

  /// Gives the network its name.
  mutating func setName(_ name: String, at place: Place) {
    document.values = [GraphDocument.Value(key: 3, text: name, place: place)]
  }

  /// Adds a node under a name.
  ///
  /// - Returns: Its number, from 1.
  @discardableResult mutating func addNode(_ name: String, at place: Place) -> Int {
    let number = document.nodes.count + 1
    var node = GraphDocument.Item(id: Self.id(number), place: place)
    node.values = [GraphDocument.Value(key: label, text: name, place: place)]
    document.nodes.append(node)
    let key = Spelling.folded(name)
    if numberOfName[key] == nil { numberOfName[key] = number }
    return number
  }

  /// Gives a node another name.
  mutating func rename(_ number: Int, _ name: String, at place: Place) {
    document.nodes[number - 1].values = [GraphDocument.Value(key: label, text: name, place: place)]
    let key = Spelling.folded(name)
    if numberOfName[key] == nil { numberOfName[key] = number }
  }

  /// The number of the node with a name; `nil` when there is none.
  func number(named name: String) -> Int? { numberOfName[Spelling.folded(name)] }

  /// The number of the node with a name, which is added when there is none.
  mutating func node(named name: String, at place: Place) -> Int {
    number(named: name) ?? addNode(name, at: place)
  }

  /// Adds an edge; a weight or kind that is not known is empty.
  mutating func addEdge(
    _ from: Int, _ to: Int, isDirected: Bool, weight text: String = "", kind word: String = "",
    at place: Place
  ) {
    var edge = GraphDocument.Item(id: "", place: place)
    edge.ends = [Self.id(from), Self.id(to)]
    edge.isDirected = isDirected
    if !text.isEmpty { edge.values.append(.init(key: weight, text: text, place: place)) }
    if TieKind(code: word) != nil {
      edge.values.append(.init(key: kind, text: word, place: place))
    } else if !word.isEmpty, unknownKinds.insert(word).inserted {
      diagnostics.append(.relationNotRead(word, at: place))
    }
    document.edges.append(edge)
  }

  /// Makes one mutual edge of every two that run between the same nodes, there and back, with equal
  /// weight and kind, for formats that know no other way to say that.
  mutating func joinReciprocalEdges() {
    var open: [[String]: [Int]] = [:]
    var edges: [GraphDocument.Item] = []
    for edge in document.edges {
      let facts = edge.values.map { $0.text }
      let there = edge.ends + facts
      let back = edge.ends.reversed() + facts
      if edge.ends[0] != edge.ends[1], let other = open[back]?.popLast() {
        edges[other].isDirected = false
      } else {
        open[there, default: []].append(edges.count)
        edges.append(edge)
      }
    }
    document.edges = edges
  }

  private static func id(_ number: Int) -> String { "n\(number)" }
}
