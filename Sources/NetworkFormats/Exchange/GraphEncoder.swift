import CoalitionModel
import Wording

/// Writes a network in a format of nodes and edges.
///
/// A structure becomes a node with an edge to each member, so that other programs show it too.
/// Columns of the tables become attributes with the same names. There is no `directed` on single
/// edges, because networkx refuses a graph of both kinds: the graph is directed when all ties are,
/// and the attribute for the direction says which way a tie runs.
struct GraphEncoder {
  /// Columns that refer to tables which these formats have no place for.
  private static let references: Set<Field> = [
    .source, .passage, .sourceConfidence, .regions, .liesIn,
  ]

  private let language: Language
  private let network: CoalitionNetwork
  private let tables: [Field: GraphColumns]

  init(_ network: CoalitionNetwork, language: Language) {
    self.language = language
    self.network = network
    let written = TableNetworkWriter(language: language).tables(of: network)
    let columns = written.map { ($0.kind.field, GraphColumns($0.table, of: $0.kind)) }
    tables = Dictionary(columns) { first, _ in first }
  }

  /// The network as text.
  func text<Output: GraphText>(as format: Output.Type) -> String {
    var text = Output(language: language)
    write(to: &text)
    return text.text(isDirected: isDirected)
  }

  /// Hands over the network itself, the partners, the structures, the ties and the memberships.
  func write(to text: inout some GraphText) {
    for row in rows(.network) { text.addGraph(row.data(without: [])) }
    addPartners(to: &text)
    addStructures(to: &text)
    for row in rows(.ties) {
      text.addEdge(
        from: row[.from], to: row[.to],
        data: row.data(without: Self.references.union([.from, .to])))
    }
    addMembers(to: &text)
  }

  private var isDirected: Bool {
    !network.ties.isEmpty && network.ties.allSatisfy { $0.isDirected }
  }

  private func rows(_ field: Field) -> [GraphColumns.Row] { tables[field]?.rows ?? [] }

  private func addPartners(to text: inout some GraphText) {
    var roles: [String: [String]] = [:]
    for role in rows(.roles) where role[.wanted].isEmpty {
      let held = roles[role[.partner], default: []]
      if !held.contains(role[.role]) { roles[role[.partner]] = held + [role[.role]] }
    }
    // A number as an id would be taken for one that a program gave.
    let needsID = network.partners.contains { GraphNodeNames.isNumbered($0.id) }
    let kind = GraphTables.nodeKind(language)
    for row in rows(.partners) {
      var data = row.data(without: Self.references.union(needsID ? [] : [.id]))
      if !network.structures.isEmpty {
        data.append((kind, .text(GraphTables.partner(language))))
      }
      if let codes = roles[row[.id]] {
        data.append((Field.roles.name(language), .text(CellText.joined(codes))))
      }
      text.addNode(row[.id], data: data)
    }
  }

  private func addStructures(to text: inout some GraphText) {
    let kind = GraphTables.nodeKind(language)
    let needsID = network.partners.contains { GraphNodeNames.isNumbered($0.id) }
    for row in rows(.structures) {
      var data = row.data(
        without: Self.references.union([.members, .associates]).union(needsID ? [] : [.id]))
      data.append((kind, .text(GraphTables.structure(language))))
      text.addNode(row[.id], data: data)
    }
  }

  private func addMembers(to text: inout some GraphText) {
    let words = [
      (Field.members, GraphTables.member(language)),
      (Field.associates, Field.associates.name(language)),
    ]
    for row in rows(.structures) {
      for (field, word) in words where !row[field].isEmpty {
        for partner in CellText.parts(of: row[field]) {
          text.addEdge(
            from: row[.id], to: partner, data: [(Field.kind.name(language), .text(word))])
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
      .regionList, .memberships, .sources, .priorities, .statements, .interventions,
    ]
    for kind in TableKind.all where others.contains(kind.field) {
      let count = rows(kind.field).count
      if count > 0 {
        losses.append(Text(nl: "\(kind.title.nl) (\(count))", en: "\(kind.title.en) (\(count))"))
      }
    }
    if tables.values.contains(where: { $0.has(.source) }) {
      losses.append(Text(nl: "de bronnen van elke regel", en: "the sources of every row"))
    }
    if tables[.partners]?.has(.regions) == true || tables[.partners]?.has(.liesIn) == true {
      losses.append(Text(nl: "de regio's van partners", en: "the regions of partners"))
    }
    if rows(.roles).contains(where: { !$0[.wanted].isEmpty || !$0[.scope].isEmpty }) {
      losses.append(
        Text(
          nl: "gewenste rollen, en waarvan iemand een rol heeft",
          en: "wanted roles, and what a role is about"))
    }
    return losses
  }
}
