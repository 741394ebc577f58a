import CoalitionModel
import Wording

/// Makes nodes and edges of a network, for the formats that write those.
///
/// A structure becomes a node with an edge to each member, so that other programs show it too.
/// Columns of the tables become attributes with the same names. There is no direction of a whole
/// graph and of single edges at once, because networkx refuses a graph of both kinds: the graph is
/// directed when all ties are, and the attribute for the direction says which way a tie runs.
struct GraphEncoder {
  private typealias Row = [Field: SheetTable.Cell.Content]

  /// Columns that refer to tables which these formats have no place for.
  private static let references: Set<Field> = [
    .source, .passage, .sourceConfidence, .regions, .liesIn,
  ]

  /// The language of names and codes.
  let language: Language
  /// The network.
  let network: CoalitionNetwork
  /// The network as nodes and edges: first the partners and the ties.
  private(set) var graph = GraphDocument()
  private let tables: [Field: [Row]]
  private var keys: [GraphDocument.Owner: [String: Int]] = [:]

  init(_ network: CoalitionNetwork, language: Language) {
    self.language = language
    self.network = network
    var tables: [Field: [Row]] = [:]
    for table in TableNetworkWriter(language: language).rows(of: network) {
      tables[table.kind.field] = table.rows
    }
    self.tables = tables
    for row in rows(of: .network) {
      graph.values = values(of: row, in: .network, as: .graph, without: [])
    }
    addPartners()
    addStructures()
    addTies()
    addMembers()
  }

  /// Whether all ties run one way.
  var isDirected: Bool {
    !network.ties.isEmpty && network.ties.allSatisfy { $0.isDirected }
  }

  /// The text of a field of a node, an edge or the graph; empty when there is none.
  func text(of field: Field, in values: [GraphDocument.Value]) -> String {
    graph.text(of: field.name(language), in: values)
  }

  /// The nodes that are partners.
  var partners: [GraphDocument.Item] { Array(graph.nodes.prefix(network.partners.count)) }

  /// The edges that are ties.
  var ties: [GraphDocument.Item] { Array(graph.edges.prefix(network.ties.count)) }

  private func rows(of kind: TableKind) -> [Row] { tables[kind.field] ?? [] }

  /// The attributes that a row gives, in the order of its columns.
  private mutating func values(
    of row: Row, in kind: TableKind, as owner: GraphDocument.Owner, without left: Set<Field>
  ) -> [GraphDocument.Value] {
    var values: [GraphDocument.Value] = []
    for field in kind.columns where !left.contains(field) {
      guard let content = row[field], !Self.isEmpty(content) else { continue }
      values.append(value(content, named: field.name(language), of: owner))
    }
    return values
  }

  /// A value; its attribute is declared when it is first used, and has the type of all its values.
  private mutating func value(
    _ content: SheetTable.Cell.Content, named name: String, of owner: GraphDocument.Owner
  ) -> GraphDocument.Value {
    let key = keys[owner]?[name] ?? graph.keys.count
    if key == graph.keys.count {
      keys[owner, default: [:]][name] = key
      let type = "int"
      graph.keys.append(.init(named: name, of: owner, type: type, at: Place(file: "")))
    }
    if graph.keys[key].isNumber, !Self.isWhole(content) { graph.keys[key].isNumber = false }
    return GraphDocument.Value(key: key, content: content)
  }

  private mutating func addNode(_ row: Row, _ values: [GraphDocument.Value]) {
    var node = GraphDocument.Item(id: Self.text(of: .id, in: row), place: Place(file: ""))
    node.values = values
    graph.nodes.append(node)
  }

  private mutating func addEdge(
    from: String, to: String, isDirected: Bool = false, _ values: [GraphDocument.Value]
  ) {
    var edge = GraphDocument.Item(id: "", place: Place(file: ""))
    edge.ends = [from, to]
    edge.isDirected = isDirected
    edge.values = values
    graph.edges.append(edge)
  }

  private static func isEmpty(_ content: SheetTable.Cell.Content) -> Bool {
    SheetTable.Cell(content: content, place: Place(file: "")).isEmpty
  }

  private static func isWhole(_ content: SheetTable.Cell.Content) -> Bool {
    if case .number(let number) = content { number == number.rounded() } else { false }
  }

  private static func text(of field: Field, in row: Row) -> String {
    row[field].flatMap { SheetTable.Cell(content: $0, place: Place(file: "")).text } ?? ""
  }
}

extension GraphEncoder {
  /// A number as an id would be taken for one that a program gave.
  private var leftOfNodes: Set<Field> {
    let needsID = network.partners.contains { GraphNodeNames.isNumbered($0.id) }
    return Self.references.union(needsID ? [] : [.id])
  }

  private mutating func addPartners() {
    var roles: [String: [String]] = [:]
    for role in rows(of: .roles) where Self.text(of: .wanted, in: role).isEmpty {
      let (partner, code) = (Self.text(of: .partner, in: role), Self.text(of: .role, in: role))
      if roles[partner]?.contains(code) != true { roles[partner, default: []].append(code) }
    }
    let left = leftOfNodes
    for row in rows(of: .partners) {
      var values = values(of: row, in: .partners, as: .node, without: left)
      if !network.structures.isEmpty { values.append(kind(GraphDocument.NodeKind.partner)) }
      if let codes = roles[Self.text(of: .id, in: row)] {
        let content = SheetTable.Cell.Content.text(CellText.joined(codes))
        values.append(value(content, named: Field.roles.name(language), of: .node))
      }
      addNode(row, values)
    }
  }

  private mutating func addStructures() {
    let left = leftOfNodes.union([.members, .associates])
    for row in rows(of: .structures) {
      let values = values(of: row, in: .structures, as: .node, without: left)
      addNode(row, values + [kind(GraphDocument.NodeKind.structure)])
    }
  }

  private mutating func kind(_ word: Text) -> GraphDocument.Value {
    value(
      .text(word(language)), named: GraphDocument.NodeKind.attribute(language), of: .node)
  }

  private mutating func addTies() {
    let left = Self.references.union([.from, .to])
    for (row, tie) in zip(rows(of: .ties), network.ties) {
      let values = values(of: row, in: .ties, as: .edge, without: left)
      addEdge(from: tie.from, to: tie.to, isDirected: tie.isDirected, values)
    }
  }

  private mutating func addMembers() {
    let words = [
      (Field.members, GraphDocument.NodeKind.member(language)),
      (Field.associates, Field.associates.name(language)),
    ]
    for row in rows(of: .structures) {
      for (field, word) in words {
        let partners = Self.text(of: field, in: row)
        for partner in partners.isEmpty ? [] : CellText.parts(of: partners) {
          let kind = value(.text(word), named: Field.kind.name(language), of: .edge)
          addEdge(from: Self.text(of: .id, in: row), to: partner, [kind])
        }
      }
    }
  }
}

extension GraphEncoder {
  /// What the file does not carry.
  var losses: [Text] {
    guard !isDirected, network.ties.contains(where: { $0.isDirected }) else { return contentLosses }
    return contentLosses + [
      Text(
        nl: "de richting van verbindingen, voor andere programma's: die zien ze als wederzijds",
        en: "the direction of ties, for other programs: they take them as mutual")
    ]
  }

  /// What no format of nodes and edges carries.
  var contentLosses: [Text] {
    var losses: [Text] = []
    let others: [Field] = [
      .regionList, .memberships, .sources, .priorities, .statements, .interventions, .indicators,
    ]
    for kind in TableKind.all where others.contains(kind.field) {
      let count = rows(of: kind).count
      if count > 0 {
        losses.append(Text(nl: "\(kind.title.nl) (\(count))", en: "\(kind.title.en) (\(count))"))
      }
    }
    if TableKind.all.contains(where: { has(.source, in: $0) }) {
      losses.append(Text(nl: "de bronnen van elke regel", en: "the sources of every row"))
    }
    if has(.regions, in: .partners) || has(.liesIn, in: .partners) {
      losses.append(Text(nl: "de regio's van partners", en: "the regions of partners"))
    }
    let isSaidMore: (Row) -> Bool = { role in
      [Field.wanted, .scope].contains { !Self.text(of: $0, in: role).isEmpty }
    }
    if rows(of: .roles).contains(where: isSaidMore) {
      losses.append(
        Text(
          nl: "gewenste rollen, en waarvan iemand een rol heeft",
          en: "wanted roles, and what a role is about"))
    }
    return losses
  }

  /// What a file leaves behind because XML cannot hold it.
  static func losses(in xml: String) -> [Text] {
    guard xml.unicodeScalars.contains("\u{FFFD}") else { return [] }
    return [
      Text(
        nl: "besturingstekens in teksten; daarvoor staat er \u{FFFD}",
        en: "control characters in texts; \u{FFFD} stands there instead")
    ]
  }

  private func has(_ field: Field, in kind: TableKind) -> Bool {
    rows(of: kind).contains { $0[field] != nil }
  }
}

extension Text {
  /// What a format without a place for the network itself leaves behind.
  static let networkFacts = Text(
    nl: "naam, gemeente, peildatum en volledigheid van het netwerk",
    en: "name, municipality, date and completeness of the network")
}
