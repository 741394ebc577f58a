import CoalitionModel
import Wording

/// Spreads a file of nodes and edges over the tables that spreadsheets have too.
///
/// An attribute is a column with its name as the heading, so that all formats know the same words.
/// A node with `knoop` (`node-kind`) = `overleg` (`structure`) is a structure, and its edges run
/// to its members; so is a hyperedge.
struct GraphTables {
  private let document: GraphDocument
  private let names: GraphNodeNames
  private let edgeKeys: GraphEdgeKeys
  private var members: [String: [String]] = [:]
  private var associates: [String: [String]] = [:]
  private var partners = GrowingTable()
  private var ties = GrowingTable()
  private var structures = GrowingTable()
  private var network = GrowingTable()
  /// What is said about the document.
  private(set) var diagnostics: [Diagnostic]

  init(_ document: GraphDocument) throws(InvalidFile) {
    self.document = document
    let groups = document.groups()
    let groupIDs = Set(groups.map { $0.id })
    let nodes = document.nodes.filter { !groupIDs.contains($0.id) }
    names = GraphNodeNames(of: nodes, in: document)
    edgeKeys = GraphEdgeKeys(in: document)
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

  /// The document as a tree of values.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all that was noted, when there is a mistake.
  static func document(
    of graph: GraphDocument, file: String, noted: [Diagnostic]
  ) throws(InvalidFile) -> NetworkDocument {
    guard !noted.contains(where: { $0.severity == .error }) else { throw InvalidFile(noted) }
    let tables = try GraphTables(graph)
    return try TableNetworkReader.document(
      of: tables.tables, file: file, noted: noted + tables.diagnostics)
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
      diagnostics.append(.drawingLeftOut(drawing.map { $0.name }, at: first.place))
    }
  }

  /// Of the attributes of a graph only those count that a network has too.
  private mutating func addNetwork() {
    let book = HeadingBook(.network)
    let known = document.values.filter { book.meaning(of: document.keys[$0.key].name) != nil }
    guard let first = known.first else { return }
    network.addRow(known.map { entry($0) }, at: first.place)
  }

  private func entries(of node: GraphDocument.Item) -> [GrowingTable.Entry] {
    let facts = document.facts(of: node, as: .node).map { entry($0) }
    return names.areIDs
      ? [GrowingTable.Entry(.id, names[node.id], at: node.place)] + facts : facts
  }

  private func entry(
    _ value: GraphDocument.Value, as heading: String? = nil
  ) -> GrowingTable.Entry {
    let key = document.keys[value.key]
    return GrowingTable.Entry(
      heading: heading ?? key.name, content: key.content(of: value.text), place: value.place,
      declaredAt: key.place)
  }
}

extension GraphTables {
  /// A tie, or what a structure has to do with a partner.
  private mutating func add(edge: GraphDocument.Item) {
    let (from, to) = (edge.ends[0], edge.ends[1])
    switch (members[from] != nil, members[to] != nil) {
    case (false, false): addTie(edge)
    case (true, false): add(to, to: from, by: edge)
    case (false, true): add(from, to: to, by: edge)
    case (true, true):
      diagnostics.append(.structureInStructure(names[from], names[to], at: edge.place))
    }
  }

  private mutating func addTie(_ edge: GraphDocument.Item) {
    let direction: Direction =
      edge.isBackward ? .backward : edge.isDirected ? .forward : .mutual
    let ends = [
      GrowingTable.Entry(.from, names[edge.ends[0]], at: edge.place),
      GrowingTable.Entry(.to, names[edge.ends[1]], at: edge.place),
    ]
    let facts = document.facts(of: edge, as: .edge).filter { $0.key != edgeKeys.repeated }
      .map { entry($0, as: heading(of: $0.key)) }
    let drawn = GrowingTable.Entry(.direction, direction.code, at: edge.place)
    ties.addRow(ends + facts + [drawn], at: edge.place)
  }

  /// The heading of an attribute of edges: a direction always has the same one, and a `weight` that
  /// counts from 0 to 5 is an intensity.
  private func heading(of key: Int) -> String? {
    if key == edgeKeys.intensity { return Field.intensity.term.code }
    return edgeKeys.directions.contains(key) ? Field.direction.term.code : nil
  }

  private mutating func add(
    _ partner: String, to structure: String, by edge: GraphDocument.Item
  ) {
    let words = document.facts(of: edge, as: .edge).map { Spelling.folded($0.text) }
    if words.contains(where: { Field.associates.term.spellings.contains($0) }) {
      associates[structure, default: []].append(names[partner])
    } else {
      members[structure, default: []].append(names[partner])
    }
  }

  private mutating func add(structure node: GraphDocument.Item) {
    let lists = [(Field.members, members[node.id]), (.associates, associates[node.id])]
    let entries = lists.compactMap { field, partners in
      partners.map { GrowingTable.Entry(field, CellText.joined($0), at: node.place) }
    }
    structures.addRow(self.entries(of: node) + entries, at: node.place)
  }

  /// The structure that a hyperedge is; it needs no node of its own.
  private mutating func add(hyperedge: GraphDocument.Item) {
    let facts = document.facts(of: hyperedge, as: nil).map { entry($0) }
    let members = GrowingTable.Entry(
      .members, CellText.joined(hyperedge.ends.map { names[$0] }), at: hyperedge.place)
    let id = GrowingTable.Entry(.id, hyperedge.id, at: hyperedge.place)
    structures.addRow([id] + facts + [members], at: hyperedge.place)
  }
}

extension GraphTables {
  /// The attribute that tells structures from partners.
  static let nodeKind = Text(nl: "knoop", en: "node-kind")
  /// Its value for a structure.
  static let structure = Text(nl: "overleg", en: "structure")
  /// Its value for a partner.
  static let partner = Text(nl: "partner", en: "partner")
  /// The kind of the edge from a structure to a member.
  static let member = Text(nl: "lid", en: "member")
}
