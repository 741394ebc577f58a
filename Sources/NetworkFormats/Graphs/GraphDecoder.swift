import CoalitionModel
import Wording

/// Spreads a file of nodes and edges over the tables that spreadsheets have too.
///
/// An attribute is a column with its name as the heading, so that all formats know the same words.
/// A node with `knoop` (`node-kind`) = `overleg` (`structure`) is a structure, and its edges run
/// to its members; so is a hyperedge.
struct GraphDecoder {
  private let document: GraphDocument
  private let names: GraphNodeNames
  private let edgeKeys: GraphEdgeKeys
  private var members: [String: [String]] = [:]
  private var associates: [String: [String]] = [:]
  private var partners = TableBuilder()
  private var ties = TableBuilder()
  private var structures = TableBuilder()
  private var network = TableBuilder()
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
      Diagnostic(
        .group, at: group.place,
        ["name": Text(document.label(of: group)), "nodes": Text("\(group.nested)")])
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
    guard partners.size + ties.size <= ReadingLimits.cells else {
      throw InvalidFile(.tooManyValues, at: place)
    }
  }

  /// The document as a tree of values.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all that was noted, when there is a mistake.
  static func document(
    of graph: GraphDocument, file: String, noted: [Diagnostic]
  ) throws(InvalidFile) -> NetworkDocument {
    guard !noted.contains(where: { $0.severity == .error }) else { throw InvalidFile(noted) }
    var graph = graph
    let settled = graph.removeSelfTies() + graph.settleTime()
    let tables = try GraphDecoder(graph)
    return try TableNetworkReader.document(
      ofWritten: tables.tables, file: file, noted: noted + settled + tables.diagnostics)
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
      diagnostics.append(
        Diagnostic(
          .drawingLeftOut, at: first.place,
          ["list": Text(drawing.map { $0.name }.joined(separator: ", "))]))
    }
  }

  /// Of the attributes of a graph only those count that a network has too.
  private mutating func addNetwork() {
    let book = HeadingIndex.of(.network)
    let known = document.values.filter { book.meaning(of: document.keys[$0.key].name) != nil }
    guard let first = known.first else { return }
    network.addRow(known.map { entry($0) }, at: first.place)
  }

  private func entries(of node: GraphDocument.Item) -> [TableBuilder.Entry] {
    let facts = document.facts(of: node, as: .node).map { entry($0) }
    return names.areIDs
      ? [TableBuilder.Entry(.id, names[node.id], at: node.place)] + facts : facts
  }

  private func entry(
    _ value: GraphDocument.Value, as heading: String? = nil
  ) -> TableBuilder.Entry {
    let key = document.keys[value.key]
    return TableBuilder.Entry(
      heading: heading ?? key.name, content: key.content(of: value.text), place: value.place,
      declaredAt: key.place)
  }
}

extension GraphDecoder {
  /// A tie, or what a structure has to do with a partner.
  private mutating func add(edge: GraphDocument.Item) {
    let (from, to) = (edge.ends[0], edge.ends[1])
    switch (members[from] != nil, members[to] != nil) {
    case (false, false): addTie(edge)
    case (true, false): add(to, to: from, by: edge)
    case (false, true): add(from, to: to, by: edge)
    case (true, true):
      diagnostics.append(
        Diagnostic(
          .structureInStructure, at: edge.place,
          ["first": Text(names[from]), "second": Text(names[to])]))
    }
  }

  private mutating func addTie(_ edge: GraphDocument.Item) {
    let direction: Direction =
      edge.isBackward ? .backward : edge.isDirected ? .forward : .mutual
    let ends = [
      TableBuilder.Entry(.from, names[edge.ends[0]], at: edge.place),
      TableBuilder.Entry(.to, names[edge.ends[1]], at: edge.place),
    ]
    let facts = document.facts(of: edge, as: .edge).filter { $0.key != edgeKeys.repeated }
      .map { entry($0, as: heading(of: $0.key)) }
    let drawn = TableBuilder.Entry(.direction, direction.code, at: edge.place)
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
      partners.map { TableBuilder.Entry(field, CellText.joined($0), at: node.place) }
    }
    structures.addRow(self.entries(of: node) + entries, at: node.place)
  }

  /// The structure that a hyperedge is; it needs no node of its own.
  private mutating func add(hyperedge: GraphDocument.Item) {
    let facts = document.facts(of: hyperedge, as: nil).map { entry($0) }
    let members = TableBuilder.Entry(
      .members, CellText.joined(hyperedge.ends.map { names[$0] }), at: hyperedge.place)
    let id = TableBuilder.Entry(.id, hyperedge.id, at: hyperedge.place)
    structures.addRow([id] + facts + [members], at: hyperedge.place)
  }
}

/// How the nodes of a file are called in the tables.
///
/// Programs that number the nodes (igraph, yEd: `n0`, `n1`) keep the id that a node had in an
/// attribute `id`; without that, its name is a better id than its number.
struct GraphNodeNames {
  private var names: [String: String] = [:]
  /// Whether the names are ids, and not the names that readers see.
  private(set) var areIDs = true

  init(of nodes: [GraphDocument.Item], in document: GraphDocument) {
    let ids = nodes.map { $0.id }
    if let stated = Self.values(of: .id, nodes, document) {
      names = Self.pairs(ids, stated)
    } else if ids.allSatisfy(Self.isNumbered), let stated = Self.values(of: .name, nodes, document)
    {
      names = Self.pairs(ids, stated)
      areIDs = false
    }
  }

  /// The name of a node in the tables; a node that is not there keeps its own id.
  subscript(_ id: String) -> String { names[id] ?? id }

  /// Whether an id is a number that a program gave: `n0`, and `n0::n3` in a group of yEd.
  static func isNumbered(_ id: String) -> Bool {
    id.hasPrefix("n") && id.utf8.dropFirst().contains { $0 != UInt8(ascii: "n") }
      && id.dropFirst().allSatisfy { $0 == "n" || $0 == ":" || $0.isASCII && $0.isNumber }
  }

  private static func pairs(_ ids: [String], _ names: [String]) -> [String: String] {
    var pairs: [String: String] = [:]
    for (id, name) in zip(ids, names) where pairs[id] == nil { pairs[id] = name }
    return pairs
  }

  /// The value of an attribute for every node, when all have one and no two the same.
  private static func values(
    of field: Field, _ nodes: [GraphDocument.Item], _ document: GraphDocument
  ) -> [String]? {
    let book = HeadingIndex.of(.partners)
    let keys = document.keys.indices
      .compactMap { key in book.meaning(of: document.keys[key].name).map { (key, $0) } }
      .filter { $0.1.field == field && document.keys[$0.0].owner != .edge }
      .sorted { ($0.1.rank, $0.0) < ($1.1.rank, $1.0) }
    for (key, _) in keys {
      let texts = nodes.compactMap { node in node.values.first { $0.key == key }?.text }
      // Partners known by their names get an id made from it, which must differ too.
      let distinct = Set(texts.map(field == .name ? Spelling.code : Spelling.folded))
      if texts.count == nodes.count, distinct.count == nodes.count, !distinct.contains("") {
        return texts
      }
    }
    return nil
  }
}

/// Which attributes of edges hold the intensity and the direction, also under another name.
struct GraphEdgeKeys {
  /// The attributes that hold a direction.
  let directions: Set<Int>
  /// The attribute `weight`, when it can be read as an intensity.
  private(set) var intensity: Int?
  /// The attribute `weight`, when another gives the intensity.
  private(set) var repeated: Int?

  /// Reads the names of the attributes, and whether a `weight` is an intensity.
  init(in document: GraphDocument) {
    let book = HeadingIndex.of(.ties)
    let ofEdges = document.keys.indices.filter { document.keys[$0].applies(to: .edge) }
    let fields = ofEdges.map { book.meaning(of: document.keys[$0].name)?.field }
    directions = Set(zip(ofEdges, fields).filter { $0.1 == .direction }.map { $0.0 })
    let weight = ofEdges.first { Spelling.folded(document.keys[$0].name) == EdgeWeight.name }
    if fields.contains(.intensity) {
      repeated = weight
    } else {
      intensity = weight.flatMap { Self.isScale($0, in: document) ? $0 : nil }
    }
  }

  private static func isScale(_ key: Int, in document: GraphDocument) -> Bool {
    EdgeWeight.isIntensity(
      document.edges.lazy.flatMap { $0.values }.filter { $0.key == key }.map { $0.text })
  }
}

/// What the weights of edges mean.
enum EdgeWeight {
  /// The name under which programs keep the weight of an edge.
  static let name = "weight"

  /// Whether weights can be read as an intensity.
  ///
  /// That is so when all are whole numbers from 0 to 5 and some are not 1: programs write 1 with
  /// every edge when nobody said how strong it is.
  static func isIntensity(_ texts: some Sequence<String>) -> Bool {
    let texts = Set(texts)
    return !texts.isEmpty && texts.allSatisfy(fits) && texts.contains { number($0) != 1 }
  }

  /// Whether a weight is a whole number from 0 to 5.
  static func fits(_ text: String) -> Bool {
    number(text).map { (0...5).contains($0) && $0 == $0.rounded() } ?? false
  }

  /// The number that a weight is, with a point or a comma; `nil` when it is none.
  static func number(_ text: String) -> Double? {
    let number = Double(String(text.map { $0 == "," ? "." : $0 }))
    return number.flatMap { $0.isFinite ? $0 : nil }
  }
}
