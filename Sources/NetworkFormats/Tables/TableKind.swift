import CoalitionModel
import Wording

/// One of the tables over which a network is spread: its sheet, its columns and what a row needs.
struct TableKind: Hashable, Sendable {
  /// The key of the section of a network file that the table holds.
  let field: Field
  /// The name of the sheet.
  let title: Text
  /// What one row is, in words.
  let row: Text
  /// The columns, in the order in which they are written.
  let columns: [Field]
  /// The columns without which a row means nothing; of each group one is enough.
  let required: [[Field]]

  private init(
    _ field: Field, _ title: Text, row: Text, columns: [Field], required: [[Field]]
  ) {
    self.field = field
    self.title = title
    self.row = row
    self.columns = columns.flatMap { $0 == .source ? [$0, .passage, .sourceConfidence] : [$0] }
    self.required = required
  }

  static let partners = TableKind(
    .partners, Text(nl: "Partners", en: "Partners"), row: Text(nl: "een partner", en: "a partner"),
    columns: Field.ofPartner, required: [[.id, .name]])
  static let ties = TableKind(
    .ties, Text(nl: "Verbindingen", en: "Ties"), row: Text(nl: "een verbinding", en: "a tie"),
    columns: Field.ofTie, required: [[.from], [.to]])
  static let network = TableKind(
    .network, Text(nl: "Netwerk", en: "Network"), row: Text(nl: "een netwerk", en: "a network"),
    columns: networkColumns, required: [networkColumns])
  static let roles = TableKind(
    .roles, Text(nl: "Rollen", en: "Roles"), row: Text(nl: "een rol", en: "a role"),
    columns: Field.ofRoleRow, required: [[.partner], [.role]])

  static let memberships = TableKind(
    .memberships, Text(nl: "Ligging", en: "Memberships"),
    row: Text(nl: "een ligging", en: "a membership"),
    columns: Field.ofMembershipRow, required: [[.area], [.region]])
  static let internalNotes = TableKind(
    .internalNotes, Text(nl: "Intern", en: "Internal"),
    row: Text(nl: "een interne notitie", en: "an internal note"),
    columns: Field.ofInternalNote, required: [[.partner]])

  static let structures = TableKind(
    .structures, Text(nl: "Overleggen", en: "Structures"),
    row: Text(nl: "een overleg", en: "a structure"),
    columns: Field.ofStructure, required: [[.id, .name]])
  static let regionList = TableKind(
    .regionList, Text(nl: "Regio's", en: "Regions"), row: Text(nl: "een regio", en: "a region"),
    columns: Field.ofRegion, required: [[.id, .name]])
  static let sources = TableKind(
    .sources, Text(nl: "Bronnen", en: "Sources"), row: Text(nl: "een bron", en: "a source"),
    columns: Field.ofSource, required: [[.id]])

  /// Every kind of table, in the order of the sheets.
  static let all: [TableKind] = [
    partners, ties, structures, regionList, sources, memberships, network, roles,
    TableKind(
      .priorities, Text(nl: "Opgaven", en: "Priorities"),
      row: Text(nl: "een opgave", en: "a priority"),
      columns: Field.ofPriority, required: [[.themes]]),
    TableKind(
      .statements, Text(nl: "Uitspraken", en: "Statements"),
      row: Text(nl: "een uitspraak", en: "a statement"),
      columns: Field.ofStatement, required: [[.between, .about]]),
    TableKind(
      .interventions, Text(nl: "Interventies", en: "Interventions"),
      row: Text(nl: "een interventie", en: "an intervention"),
      columns: Field.ofIntervention, required: [[.name]]),
    internalNotes,
  ]

  private static let networkColumns: [Field] = [.network, .municipality, .asOf, .complete]
}

extension TableKind {
  /// That a column is not read, with the columns that would be.
  func unreadColumn(_ heading: String, at place: Place) -> Diagnostic {
    let terms = columns.map { $0.term }
    let suggestion = Spelling.nearest(to: heading, among: terms)
    let words = Text(nl: "de kolommen van \(row.nl) zijn", en: "the columns of \(row.en) are")
    return Diagnostic(
      .unreadColumn, at: place,
      [
        "heading": Text(heading),
        "choice": Diagnostic.choice(words, of: terms, after: suggestion),
      ], suggestion: suggestion)
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
