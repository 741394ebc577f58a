import CoalitionModel
import Wording

/// A graph of numbered nodes, as a plain text lists them.
///
/// A text may hold two kinds of nodes; those of the second kind are structures, and an edge to one
/// of them makes the other end a member.
struct NumberedGraph {
  private var document = GraphDocument()
  private var numberOfName: [String: Int] = [:]
  /// The numbers by which nodes are called to which the text gives no name.
  private var unnamed: [Int: String] = [:]
  private var structures: Set<Int> = []
  private var memberships: Set<[Int]> = []
  /// The names of relations that are no kind of tie, and how many edges have each.
  private var unknownKinds: [(name: String, place: Place, count: Int)] = []
  private var unknownKind: [String: Int] = [:]
  /// Where a membership has a strength, and how many have one.
  private var strongMemberships: (place: Place, count: Int)?
  private let file: String

  private static let (label, weight, kind, title, nodeKind) = (0, 1, 2, 3, 4)

  init(file: String) {
    self.file = file
    let place = Place(file: file)
    document.keys = [
      GraphDocument.Attribute(named: Field.name.term.code, of: .node, at: place),
      GraphDocument.Attribute(named: EdgeWeight.name, of: .edge, at: place),
      GraphDocument.Attribute(named: Field.kind.term.code, of: .edge, at: place),
      GraphDocument.Attribute(named: Field.network.term.code, of: .graph, at: place),
      GraphDocument.Attribute(named: GraphDocument.NodeKind.attribute.nl, of: .node, at: place),
    ]
  }

  /// The graph as a tree of values, with what was noted of its text before.
  func document(noted: [Diagnostic]) throws(InvalidFile) -> NetworkDocument {
    var graph = withDistinctNames
    let weights = Self.settleWeights(of: &graph)
    return try GraphDecoder.document(
      of: graph, file: file, noted: noted + diagnostics + [weights].compactMap { $0 })
  }

  /// How many nodes there are.
  var nodeCount: Int { document.nodes.count }

  /// Gives the network its name.
  mutating func setName(_ name: String, at place: Place) {
    document.values = [GraphDocument.Value(key: Self.title, text: name, place: place)]
  }

  /// What is said of a word that is the number of no node.
  func noNode(_ word: TextLine.Word) -> Diagnostic {
    Diagnostic(
      nodeCount == 0 ? .vertexBeforePartners : .noVertex, at: word.place,
      ["word": Text(word.text), "count": Text("\(nodeCount)")])
  }

  /// What was noted of the edges.
  private var diagnostics: [Diagnostic] {
    var diagnostics = unknownKinds.map { kind in
      Diagnostic(
        .relationNotRead, at: kind.place, ["name": Text(kind.name)] + .counting(kind.count, .tie))
    }
    if let strong = strongMemberships {
      diagnostics.append(
        Diagnostic(.membershipStrength, at: strong.place, .counting(strong.count, .membership)))
    }
    if !structures.isEmpty {
      let partners = nodeCount - structures.count
      diagnostics.append(
        Diagnostic(
          .twoMode, at: Place(file: file),
          ["partners": Text("\(partners)"), "structures": Text("\(structures.count)")]))
    }
    return diagnostics
  }

  private static func id(_ number: Int) -> String { "n\(number)" }
}

// Nodes.
extension NumberedGraph {
  /// Adds a node, of the second kind when it is a structure, under a name that the text gives or else
  /// under a number.
  ///
  /// - Returns: Its number, from 1.
  @discardableResult mutating func addNode(
    _ name: String, isGiven: Bool = true, isStructure: Bool = false, at place: Place
  ) -> Int {
    let number = document.nodes.count + 1
    document.nodes.append(GraphDocument.Item(id: Self.id(number), place: place))
    if isStructure {
      structures.insert(number)
      let word = GraphDocument.NodeKind.structure.nl
      document.nodes[number - 1].values = [.init(key: Self.nodeKind, text: word, place: place)]
    }
    if isGiven {
      rename(number, name, at: place)
    } else {
      unnamed[number] = name
      document.nodes[number - 1].values.append(.init(key: Self.label, text: name, place: place))
    }
    return number
  }

  /// Gives a node another name.
  mutating func rename(_ number: Int, _ name: String, at place: Place) {
    unnamed[number] = nil
    document.nodes[number - 1].values.removeAll { $0.key == Self.label }
    document.nodes[number - 1].values.append(.init(key: Self.label, text: name, place: place))
    let key = Self.key(name, structures.contains(number))
    if numberOfName[key] == nil { numberOfName[key] = number }
  }

  /// How a node is called.
  func name(of number: Int) -> String {
    document.nodes[number - 1].values.first { $0.key == Self.label }?.text ?? "\(number)"
  }

  /// The number of the node with a name; `nil` when there is none.
  func number(named name: String, isStructure: Bool = false) -> Int? {
    numberOfName[Self.key(name, isStructure)]
  }

  /// The number of the node with a name, which is added when there is none.
  mutating func node(named name: String, isStructure: Bool = false, at place: Place) -> Int {
    number(named: name, isStructure: isStructure)
      ?? addNode(name, isStructure: isStructure, at: place)
  }

  /// The graph in which no node without a name is called as another is: where a name is a number, the
  /// node of that number is called as Pajek does, `v2`.
  private var withDistinctNames: GraphDocument {
    var graph = document
    for (number, own) in unnamed {
      let isStructure = structures.contains(number)
      var name = own
      while self.number(named: name, isStructure: isStructure) != nil { name = "v" + name }
      guard name != own else { continue }
      let place = graph.nodes[number - 1].place
      graph.nodes[number - 1].values.removeAll { $0.key == Self.label }
      graph.nodes[number - 1].values.append(.init(key: Self.label, text: name, place: place))
    }
    return graph
  }

  /// Says in which periods a node is there.
  mutating func setPeriods(_ periods: [Period], ofNode number: Int) {
    document.nodes[number - 1].periods = periods
  }

  private static func key(_ name: String, _ isStructure: Bool) -> String {
    (isStructure ? "\n" : "") + Spelling.folded(name)
  }
}

// Edges.
extension NumberedGraph {
  /// Adds an edge; a weight or kind that is not known is empty.
  mutating func addEdge(
    _ ends: (from: Int, to: Int), isDirected: Bool,
    _ facts: (weight: String, kind: String) = ("", ""),
    during periods: [Period] = [], at place: Place
  ) {
    let (text, word) = facts
    let isMembership = structures.contains(ends.from) != structures.contains(ends.to)
    if isMembership, !addMembership(ends, weight: text, at: place) { return }
    var edge = GraphDocument.Item(id: "", place: place)
    edge.ends = [Self.id(ends.from), Self.id(ends.to)]
    edge.isDirected = isDirected
    edge.periods = periods
    if !text.isEmpty, !isMembership {
      edge.values.append(.init(key: Self.weight, text: text, place: place))
    }
    if TieKind(code: word) != nil {
      edge.values.append(.init(key: Self.kind, text: word, place: place))
    } else if !word.isEmpty {
      noteKind(word, at: place)
    }
    document.edges.append(edge)
  }

  /// Notes the strength of a membership; `false` when the partner is a member already.
  private mutating func addMembership(
    _ ends: (from: Int, to: Int), weight: String, at place: Place
  ) -> Bool {
    if !weight.isEmpty, EdgeWeight.number(weight) != 1 {
      strongMemberships = (strongMemberships?.place ?? place, (strongMemberships?.count ?? 0) + 1)
    }
    return memberships.insert([min(ends.from, ends.to), max(ends.from, ends.to)]).inserted
  }

  private mutating func noteKind(_ word: String, at place: Place) {
    if let known = unknownKind[word] {
      unknownKinds[known].count += 1
    } else {
      unknownKind[word] = unknownKinds.count
      unknownKinds.append((word, place, 1))
    }
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

  /// Leaves out weights that are no intensity: those that are all 1, since that is what no weight
  /// means here, and, with a word, those that do not fit the scale.
  private static func settleWeights(of graph: inout GraphDocument) -> Diagnostic? {
    let weights = graph.edges.filter { $0.ends[0] != $0.ends[1] }.flatMap { $0.values }
      .filter { $0.key == weight }
    guard !weights.isEmpty, !EdgeWeight.isIntensity(weights.map { $0.text }) else { return nil }
    for edge in graph.edges.indices { graph.edges[edge].values.removeAll { $0.key == weight } }
    return weights.first { !EdgeWeight.fits($0.text) }.map { first in
      Diagnostic(
        .strengthsLeftOut, at: first.place,
        ["word": Text(first.text)] + .counting(weights.count, .tie))
    }
  }
}
