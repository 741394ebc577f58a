import CoalitionModel

/// How the headings of a table are understood.
enum Heading {
  private static let marks: [Unicode.Scalar] = [
    "'", "\u{2019}", "\u{2018}", "`", "*", ":", "?",
  ]

  /// A heading or sheet name as it is compared: folded, without apostrophes and marks at its end.
  static func key(_ text: String) -> String {
    var kept = ""
    for scalar in text.unicodeScalars.prefix(while: { $0 != "(" }) where !marks.contains(scalar) {
      kept.unicodeScalars.append(scalar)
    }
    return Spelling.folded(kept)
  }
}

/// The columns that the headings of one kind of table may mean.
struct HeadingIndex {
  /// The books of all kinds of table, by the key of their section.
  private static let all = Dictionary(
    uniqueKeysWithValues: TableKind.all.map { ($0.field.code, HeadingIndex($0)) })

  /// The book of a kind of table.
  static func of(_ kind: TableKind) -> HeadingIndex { all[kind.field.code] ?? HeadingIndex(kind) }

  private var fields: [String: (field: Field, rank: Int)] = [:]

  init(_ kind: TableKind) {
    let extra = Self.ofTables[kind.field.code] ?? []
    for field in kind.columns + [.example] + extra.map({ $0.heading }) {
      add(field, field.term.spellings, rank: 0)
    }
    for field in kind.columns + extra.map({ $0.heading }) {
      add(field, field.headings, rank: field.term.spellings.count)
    }
    for (heading, field) in extra where heading != field {
      fields = fields.mapValues { $0.field == heading ? (field, $0.rank + 1) : $0 }
    }
  }

  /// The columns that only a table of a kind knows, and the field that each fills.
  private static let ofTables: [String: [(heading: Field, field: Field)]] = [
    TableKind.partners.field.code: [(.collaborators, .collaborators)],
    TableKind.structures.field.code: [(.attendees, .members), (.meeting, .name)],
  ]

  /// The column that a heading means, and how far down its list of spellings that stands.
  func meaning(of heading: String) -> (field: Field, rank: Int)? { fields[Heading.key(heading)] }

  private mutating func add(_ field: Field, _ spellings: [String], rank: Int) {
    for (position, spelling) in spellings.enumerated() {
      let key = Heading.key(spelling)
      if fields[key] == nil { fields[key] = (field, rank + position) }
    }
  }
}
