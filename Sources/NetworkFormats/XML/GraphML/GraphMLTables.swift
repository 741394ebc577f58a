import CoalitionModel

/// Spreads a GraphML document over the tables that spreadsheets have too.
///
/// An attribute is a column with its name as the heading, so that all formats know the same words.
/// A node with `knoop` (`node-kind`) = `overleg` (`structure`) is a structure, and its edges run
/// to its members; so is a hyperedge.
struct GraphMLTables {
  private let document: GraphMLDocument
  private let names: GraphMLNames
  private let edgeKeys: GraphMLEdgeKeys
  private var members: [String: [String]] = [:]
  private var associates: [String: [String]] = [:]
  private var partners = GraphMLTable()
  private var ties = GraphMLTable()
  private var structures = GraphMLTable()
  private var network = GraphMLTable()
  /// What is said about the document.
  private(set) var diagnostics: [Diagnostic]

  init(_ document: GraphMLDocument) throws(InvalidFile) {
    self.document = document
    let groups = document.groups()
    let groupIDs = Set(groups.map(\.id))
    let nodes = document.nodes.filter { !groupIDs.contains($0.id) }
    names = GraphMLNames(of: nodes, in: document)
    edgeKeys = GraphMLEdgeKeys(in: document)
    let structureNodes = nodes.filter { document.isStructure($0) }
    for node in structureNodes { members[node.id] = [] }
    diagnostics = groups.map { group in
      .group(document.label(of: group), nodes: group.nested, at: group.place)
    }
    noteDrawing()
    addNetwork()
    for node in nodes where members[node.id] == nil {
      partners.addRow(entries(of: node), at: node.place)
      try checkSize(at: node.place)
    }
    for edge in document.edges {
      add(edge: edge)
      try checkSize(at: edge.place)
    }
    for node in structureNodes { add(structure: node) }
    for hyperedge in document.hyperedges { add(hyperedge: hyperedge) }
  }

  /// Stops when the tables grow beyond what can be read in reasonable time.
  private func checkSize(at place: Place) throws(InvalidFile) {
    guard partners.size + ties.size <= SheetBuilder.mostCells else {
      throw InvalidFile([.tooManyValues(at: place)])
    }
  }

  /// The tables of partners, ties, structures and the network itself, as far as there are any.
  var tables: [SheetTable] {
    [
      partners.table(named: .partners), ties.table(named: .ties),
      structures.table(named: .structures), network.table(named: .network),
    ].compactMap { $0 }
  }

  private mutating func noteDrawing() {
    let drawing = document.keys.filter { $0.purpose == .drawing && !$0.name.isEmpty }
    if let first = drawing.first {
      diagnostics.append(.drawingLeftOut(drawing.map(\.name), at: first.place))
    }
  }

  /// Of the attributes of a graph only those count that a network has too.
  private mutating func addNetwork() {
    let book = HeadingBook(.network)
    let known = document.values.filter { book.meaning(of: document.keys[$0.key].name) != nil }
    guard let first = known.first else { return }
    network.addRow(known.map { entry($0) }, at: first.place)
  }

  private func entries(of node: GraphMLDocument.Item) -> [GraphMLTable.Entry] {
    let facts = document.facts(of: node, as: .node).map { entry($0) }
    return names.areIDs
      ? [GraphMLTable.Entry(.id, names[node.id], at: node.place)] + facts : facts
  }

  private func entry(
    _ value: GraphMLDocument.Value, as heading: String? = nil
  ) -> GraphMLTable.Entry {
    let key = document.keys[value.key]
    return GraphMLTable.Entry(
      heading: heading ?? key.name, content: key.content(of: value.text), place: value.place,
      declaredAt: key.place)
  }
}

extension GraphMLTables {
  /// A tie, or what a structure has to do with a partner.
  private mutating func add(edge: GraphMLDocument.Item) {
    let (from, to) = (edge.ends[0], edge.ends[1])
    switch (members[from] != nil, members[to] != nil) {
    case (false, false): addTie(edge)
    case (true, false): add(to, to: from, by: edge)
    case (false, true): add(from, to: to, by: edge)
    case (true, true):
      diagnostics.append(.structureInStructure(names[from], names[to], at: edge.place))
    }
  }

  private mutating func addTie(_ edge: GraphMLDocument.Item) {
    let direction: Direction =
      edge.isBackward ? .backward : edge.isDirected ? .forward : .mutual
    let ends = [
      GraphMLTable.Entry(.from, names[edge.ends[0]], at: edge.place),
      GraphMLTable.Entry(.to, names[edge.ends[1]], at: edge.place),
    ]
    let facts = document.facts(of: edge, as: .edge).map { entry($0, as: heading(of: $0.key)) }
    let drawn = GraphMLTable.Entry(.direction, direction.code, at: edge.place)
    ties.addRow(ends + facts + [drawn], at: edge.place)
  }

  /// The heading of an attribute of edges: a direction always has the same one, and a `weight` that
  /// counts from 0 to 5 is an intensity.
  private func heading(of key: Int) -> String? {
    if key == edgeKeys.intensity { return Field.intensity.term.code }
    return edgeKeys.directions.contains(key) ? Field.direction.term.code : nil
  }

  private mutating func add(
    _ partner: String, to structure: String, by edge: GraphMLDocument.Item
  ) {
    let words = document.facts(of: edge, as: .edge).map { Spelling.folded($0.text) }
    if words.contains(where: { Field.associates.term.spellings.contains($0) }) {
      associates[structure, default: []].append(names[partner])
    } else {
      members[structure, default: []].append(names[partner])
    }
  }

  private mutating func add(structure node: GraphMLDocument.Item) {
    let lists = [(Field.members, members[node.id]), (.associates, associates[node.id])]
    let entries = lists.compactMap { field, partners in
      partners.map { GraphMLTable.Entry(field, CellText.joined($0), at: node.place) }
    }
    structures.addRow(self.entries(of: node) + entries, at: node.place)
  }

  /// The structure that a hyperedge is; it needs no node of its own.
  private mutating func add(hyperedge: GraphMLDocument.Item) {
    let facts = document.facts(of: hyperedge, as: nil).map { entry($0) }
    let members = GraphMLTable.Entry(
      .members, CellText.joined(hyperedge.ends.map { names[$0] }), at: hyperedge.place)
    let id = GraphMLTable.Entry(.id, hyperedge.id, at: hyperedge.place)
    structures.addRow([id] + facts + [members], at: hyperedge.place)
  }
}

extension GraphMLTables {
  /// The attribute that tells structures from partners.
  static let nodeKind = Text(nl: "knoop", en: "node-kind")
  /// Its value for a structure.
  static let structure = Text(nl: "overleg", en: "structure")
  /// Its value for a partner.
  static let partner = Text(nl: "partner", en: "partner")
  /// The kind of the edge from a structure to a member.
  static let member = Text(nl: "lid", en: "member")
}
