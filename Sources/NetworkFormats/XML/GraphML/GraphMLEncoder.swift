import CoalitionModel

/// Writes a network as GraphML.
///
/// Columns of the tables become attributes with the same names. There is no `directed` on single
/// edges, because networkx refuses a graph of both kinds: the graph is directed when all ties are,
/// and the attribute for the direction says which way a tie runs.
struct GraphMLEncoder {
  /// Columns that refer to tables which GraphML has no place for.
  private static let references: Set<Field> = [
    .source, .passage, .sourceConfidence, .regions, .liesIn,
  ]

  private let language: Language
  private let network: CoalitionNetwork
  private let tables: [Field: GraphMLColumns]

  init(_ network: CoalitionNetwork, language: Language) {
    self.language = language
    self.network = network
    let written = TableNetworkWriter(language: language).tables(of: network)
    let columns = written.map { ($0.kind.field, GraphMLColumns($0.table, of: $0.kind)) }
    tables = Dictionary(columns) { first, _ in first }
  }

  /// The file.
  var bytes: [UInt8] {
    var text = GraphMLText()
    for row in rows(.network) { text.addGraph(row.data(without: [])) }
    addPartners(to: &text)
    addStructures(to: &text)
    for row in rows(.ties) {
      text.addEdge(
        from: row[.from], to: row[.to],
        data: row.data(without: Self.references.union([.from, .to])))
    }
    addMembers(to: &text)
    return Array(text.xml(isDirected: isDirected).utf8)
  }

  private var isDirected: Bool {
    !network.ties.isEmpty && network.ties.allSatisfy(\.isDirected)
  }

  private func rows(_ field: Field) -> [GraphMLColumns.Row] { tables[field]?.rows ?? [] }

  private func addPartners(to text: inout GraphMLText) {
    var roles: [String: [String]] = [:]
    for role in rows(.roles) where role[.wanted].isEmpty {
      roles[role[.partner], default: []].append(role[.role])
    }
    // A number as an id would be taken for one that a program gave.
    let needsID = network.partners.contains { GraphMLNames.isNumbered($0.id) }
    let kind = GraphMLTables.nodeKind(language)
    for row in rows(.partners) {
      var data = row.data(without: Self.references.union(needsID ? [] : [.id]))
      if !network.structures.isEmpty {
        data.append((kind, .text(GraphMLTables.partner(language))))
      }
      if let codes = roles[row[.id]] {
        data.append((Field.roles.name(language), .text(CellText.joined(codes))))
      }
      text.addNode(row[.id], data: data)
    }
  }

  private func addStructures(to text: inout GraphMLText) {
    let kind = GraphMLTables.nodeKind(language)
    let needsID = network.partners.contains { GraphMLNames.isNumbered($0.id) }
    for row in rows(.structures) {
      var data = row.data(
        without: Self.references.union([.members, .associates]).union(needsID ? [] : [.id]))
      data.append((kind, .text(GraphMLTables.structure(language))))
      text.addNode(row[.id], data: data)
    }
  }

  private func addMembers(to text: inout GraphMLText) {
    let words = [
      (Field.members, GraphMLTables.member(language)),
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

extension GraphMLEncoder {
  /// What the file does not carry.
  var losses: [Text] {
    var losses: [Text] = []
    let others: [Field] = [
      .regionList, .sources, .priorities, .statements, .interventions,
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
    if !isDirected, network.ties.contains(where: \.isDirected) {
      losses.append(
        Text(
          nl: "de richting van verbindingen, voor andere programma's: die zien ze als wederzijds",
          en: "the direction of ties, for other programs: they take them as mutual"))
    }
    return losses
  }
}
