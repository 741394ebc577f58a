import CoalitionModel
import Wording

/// One of the tables over which a network is spread: its sheet, its columns and what a row needs.
struct TableKind: Hashable, Sendable {
  /// The key of the section of a network file that the table holds.
  let field: Field
  /// The name of the sheet.
  let title: Text
  /// The fields of a row.
  let shape: RecordShape
  /// The columns, in the order in which they are written.
  let columns: [Field]
  /// The columns without which a row means nothing; of each group one is enough.
  let required: [[Field]]

  /// What one row is, in words.
  var row: Text { shape.what }

  /// Names what a row needs only where that is not what its record needs.
  private init(_ field: Field, _ title: Text, _ shape: RecordShape, required: [[Field]]? = nil) {
    self.field = field
    self.title = title
    self.shape = shape
    columns = shape.definitions.flatMap { definition -> [Field] in
      guard case .records(let inner) = definition.kind else { return [definition.field] }
      if definition.field == .source { return [.source, .passage, .sourceConfidence] }
      return inner.shorthand == nil || inner.thing != nil || field == .network
        ? [] : [definition.field]
    }
    self.required = required ?? shape.required.map { [shape.fields[$0]] }
  }

  static func == (first: Self, second: Self) -> Bool { first.field == second.field }

  func hash(into hasher: inout Hasher) { hasher.combine(field) }

  static let partners = TableKind(
    .partners, Text(nl: "Partners", en: "Partners"), Partner.kind.shape, required: [[.name, .id]])
  static let ties = TableKind(.ties, Text(nl: "Verbindingen", en: "Ties"), Tie.kind.shape)
  static let network = TableKind(
    .network, Text(nl: "Netwerk", en: "Network"), CoalitionNetwork.kind.shape,
    required: [[.network, .municipality, .asOf, .complete]])
  static let roles = TableKind(
    .roles, Text(nl: "Rollen", en: "Roles"), Partner.HeldRole.rowKind.shape)
  static let memberships = TableKind(
    .memberships, Text(nl: "Ligging", en: "Memberships"), Membership.rowKind.shape)
  static let internalNotes = TableKind(
    .internalNotes, Text(nl: "Intern", en: "Internal"), InternalNote.kind.shape)
  static let structures = TableKind(
    .structures, Text(nl: "Overleggen", en: "Structures"), Structure.kind.shape,
    required: [[.name, .id]])
  static let regionList = TableKind(
    .regionList, Text(nl: "Regio's", en: "Regions"), Region.kind.shape, required: [[.name, .id]])
  static let sources = TableKind(.sources, Text(nl: "Bronnen", en: "Sources"), Source.kind.shape)
  static let priorities = TableKind(
    .priorities, Text(nl: "Opgaven", en: "Priorities"), Priority.kind.shape)
  static let statements = TableKind(
    .statements, Text(nl: "Uitspraken", en: "Statements"), Statement.kind.shape,
    required: [[.between, .about]])
  static let interventions = TableKind(
    .interventions, Text(nl: "Interventies", en: "Interventions"), Intervention.kind.shape)
  static let indicators = TableKind(
    .indicators, Text(nl: "Indicatoren", en: "Indicators"), Indicator.kind.shape)

  /// What is known of the coalitions of municipalities: no part of a network.
  static let coalitions = TableKind(
    .coalitions, Text(nl: "Coalities", en: "Coalitions"), MunicipalCoalition.kind.shape)

  /// Every kind of table, in the order of the sheets.
  static let all: [TableKind] = [
    partners, ties, structures, regionList, sources, memberships, network, roles, priorities,
    statements, interventions, indicators, internalNotes,
  ]

  /// The keys of the tables that a network file does not have.
  static let tablesOnly: [Field] = [.roles, .memberships, .internalNotes]
}

extension TableKind {
  /// Whether a sheet or file has the name of this kind.
  func isNamed(_ name: String) -> Bool {
    (field.term.spellings + [title.nl, title.en]).contains { Heading.key($0) == Heading.key(name) }
  }

  /// That columns are not read, with the columns that would be: one message for all, and one for each
  /// that looks like one of ours.
  func unreadColumns(_ cells: [SheetTable.Cell]) -> [Diagnostic] {
    let terms = columns.map { $0.term }
    let words = Text(nl: "de kolommen van \(row.nl) zijn", en: "the columns of \(row.en) are")
    var near: [Diagnostic] = []
    var others: [SheetTable.Cell] = []
    for cell in cells {
      guard let suggestion = Spelling.nearest(to: cell.text ?? "", among: terms) else {
        others.append(cell)
        continue
      }
      let choice = Diagnostic.choice(words, of: terms, after: suggestion)
      near.append(
        Diagnostic(
          .unreadColumn, at: cell.place, ["heading": Text(cell.text ?? ""), "choice": choice],
          suggestion: suggestion))
    }
    guard let first = others.first else { return near }
    let choice = Diagnostic.choice(words, of: terms, after: nil)
    let names = others.map { Text("'\($0.text ?? "")'") }
    let all =
      others.count == 1
      ? Diagnostic(
        .unreadColumn, at: first.place, ["heading": Text(first.text ?? ""), "choice": choice])
      : Diagnostic(.unreadColumns, at: first.place, ["headings": .list(names), "choice": choice])
    return near + [all]
  }

  /// That a sheet is not read, with the names of those that would be.
  static func unknownSheet(_ name: String, at place: Place) -> Diagnostic {
    let titles = all.filter { $0 != .internalNotes }.map { $0.title }
    let near = Spelling.nearest(to: name, among: titles.map { $0.nl })
    let known = Text(
      nl: titles.map { $0.nl }.joined(separator: ", "),
      en: titles.map { $0.en }.joined(separator: ", "))
    return Diagnostic(
      .unknownSheet, at: place, ["name": Text(name), "known": known],
      suggestion: titles.first { $0.nl == near })
  }

  /// The kind that the name of a sheet or file means, as a whole or by one of its words.
  static func named(_ name: String) -> TableKind? {
    let key = Heading.key(name)
    if let kind = kinds[key] { return kind }
    let found = Set(key.split { "-.[]".contains($0) }.compactMap { kinds[String($0)] })
    return found.count == 1 ? found.first : nil
  }

  private static let kinds: [String: TableKind] = {
    var kinds: [String: TableKind] = [:]
    for kind in all {
      let names = kind.field.term.spellings + kind.field.headings + [kind.title.nl, kind.title.en]
      // The headings of a name ("naam") are no name of the sheet with that name.
      for name in kind == network ? kind.field.term.spellings : names
      where kinds[Heading.key(name)] == nil {
        kinds[Heading.key(name)] = kind
      }
    }
    return kinds
  }()
}
