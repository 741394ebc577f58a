import CoalitionModel
import Records
import Wording

// Partners, and what is made of them before they are known.
extension NetworkReader {
  /// The fields that are read before the others, because other records refer to them.
  private static let names: [Field] = [.id, .name, .aliases]

  /// The partners of the file with their ids; their names are recorded on the way.
  mutating func partnerRecords(in top: Record) -> [(partner: Partner, record: Record)] {
    let values = walker.list(top[.partners])
    var records: [(partner: Partner, record: Record)] = []
    records.reserveCapacity(values.count)
    partners.reserve(values.count)
    places.partners.reserveCapacity(values.count)
    for value in values {
      guard let record = walker.record(value, of: Partner.kind.shape),
        let (id, name) = identity(of: record, as: Partner.kind.shape.what)
      else { continue }
      if let doubled = partners.define(id, at: record.place(of: .id)) { walker.report(doubled) }
      places.partners[id] = record.place(of: .id)
      var partner = Partner(id: id, name: name)
      partner.aliases = walker.list(record[.aliases]).compactMap { walker.text($0) }
      records.append((partner, record))
    }
    for (partner, _) in records {
      partners.call(partner.id, also: [partner.name] + partner.aliases)
    }
    return records
  }

  /// The id and the name of a record; one is made from the other when it is left out.
  func identity(of record: Record, as what: Text) -> (id: String, name: String)? {
    let id = walker.text(record[.id])
    let name = walker.text(record[.name])
    guard let known = id ?? name else {
      let field: Field = record.names(.name) ? .name : .id
      walker.report(.missing(field, of: what, at: record.place(of: field)))
      return nil
    }
    if let id { return (id, name ?? known) }
    let code = Spelling.code(for: known)
    return (code.isEmpty ? known : code, known)
  }

  /// The partners with all else that is said of them.
  func partners(from records: [(partner: Partner, record: Record)]) -> [Partner] {
    let context = context
    return records.map { named, record in
      var partner = named
      let entries = walker.entries(
        of: record, as: Partner.kind.shape, without: Self.names, in: context)
      Partner.kind.fill(&partner, with: entries ?? [])
      return partner
    }
  }

  /// Gives partners the roles of a table of roles.
  mutating func addRoles(of rows: [Value], to partners: inout [Partner]) {
    guard !rows.isEmpty else { return }
    var positions: [Partner.ID: Int] = [:]
    for (position, partner) in partners.enumerated() where positions[partner.id] == nil {
      positions[partner.id] = position
    }
    let context = context
    for value in rows {
      guard let row = walker.value(value, of: Partner.HeldRole.rowKind, in: context),
        let position = positions[row.partner]
      else { continue }
      partners[position].roles.append(row.role)
    }
  }

  /// The words for domains of a file that has a list of its own: two words or more, not all of which
  /// look like a word of the vocabulary.
  ///
  /// Where none is in the vocabulary all are the file's own. Where some are, and no partner has a
  /// type, those that look like none of the vocabulary are; a slip of the pen stays a mistake.
  func ownDomains(in records: [Record]) -> Set<String> {
    let values = records.compactMap { $0[.domain] }
    let words = Set(values.compactMap(Self.word))
    let unknown = words.filter { Domain.codebook[$0] == nil }
    let terms = Domain.allCases.map { $0.term }
    let strange = unknown.filter { Spelling.nearest(to: $0, among: terms) == nil }
    let isPlain = records.allSatisfy { $0[.type] == nil }
    guard words.count > 1, !strange.isEmpty, unknown == words || isPlain else { return [] }
    let own = unknown == words ? words : strange
    if let first = values.first(where: { Self.word($0).map(own.contains) == true }) {
      let words = own.sorted()
      let shown = words.prefix(6).joined(separator: ", ") + (words.count > 6 ? ", ..." : "")
      walker.report(Diagnostic(.ownDomains, at: first.place, ["words": Text(shown)]))
    }
    return own
  }

  private static func word(_ value: Value) -> String? {
    guard case .scalar(let text) = value.content else { return nil }
    let word = Spelling.trimmed(text)
    return word.isEmpty ? nil : word
  }
}

// Ties, structures and statements.
extension NetworkReader {
  /// The ties; of equal ones the first is kept, and the place of both is told.
  mutating func ties(in top: Record) -> [Tie] {
    let values = walker.list(top[.ties])
    var ties: [Tie] = []
    ties.reserveCapacity(values.count)
    places.ties.reserveCapacity(values.count)
    var positions: [Int: Int] = Dictionary(minimumCapacity: values.count)
    let context = context
    for value in values {
      guard let written = tie(from: value, in: context) else { continue }
      let tie = written.inOrder
      let hash = tie.hashValue
      if let earlier = positions[hash], ties[earlier] == tie {
        walker.report(repeated(written, at: value.place, earlier: places.ties[earlier]))
        continue
      }
      positions[hash] = ties.count
      ties.append(tie)
      places.ties.append(value.place)
    }
    return ties
  }

  private func repeated(_ tie: Tie, at place: Place, earlier: Place) -> Diagnostic {
    Diagnostic(
      .repeatedTie, at: place,
      ["from": Text(tie.from), "to": Text(tie.to), "earlier": Text("\(earlier)")])
  }

  private func tie(from value: Value, in context: ReadingContext) -> Tie? {
    guard let record = walker.record(value, of: Tie.kind.shape),
      let entries = walker.entries(of: record, as: Tie.kind.shape, in: context)
    else { return nil }
    let tie = Tie.kind.value(of: entries)
    if tie.from == tie.to {
      walker.report(
        Diagnostic(.selfTie, at: record.place(of: .to), ["id": Text(tie.from)]))
      return nil
    }
    return tie
  }

  /// The structures of the file with their ids; their names are recorded on the way.
  mutating func structureRecords(in top: Record) -> [(structure: Structure, record: Record)] {
    let kind = Structure.kind
    var records: [(structure: Structure, record: Record)] = []
    for value in walker.list(top[.structures]) {
      guard let record = walker.record(value, of: kind.shape),
        let (id, name) = identity(of: record, as: kind.shape.what)
      else { continue }
      let place = record.place(of: .id)
      if let doubled = structures.define(id, at: place) { walker.report(doubled) }
      if partners.id(of: id) == id {
        walker.report(Diagnostic(.partnerAndStructure, at: place, ["id": Text(id)]))
      }
      places.structures[id] = place
      records.append((Structure(id: id, name: name), record))
    }
    for (structure, _) in records { structures.call(structure.id, also: [structure.name]) }
    return records
  }

  /// The structures with all else that is said of them.
  func structures(from records: [(structure: Structure, record: Record)]) -> [Structure] {
    let context = context
    return records.map { named, record in
      var structure = named
      let entries = walker.entries(
        of: record, as: Structure.kind.shape, without: [.id, .name], in: context)
      Structure.kind.fill(&structure, with: entries ?? [])
      return structure
    }
  }

  /// In a file with ties and no list of partners, the ends of the ties are the partners.
  mutating func addPartnersOfBareTies(in top: Record, to network: inout CoalitionNetwork) {
    guard !top.names(.partners) else { return }
    for value in walker.list(top[.ties]) {
      for end in [Field.from, .to].compactMap({ scalar($0, of: value) })
      where partners.id(of: end.text) == nil {
        _ = partners.define(end.text, at: end.entry.value.place)
        partners.call(end.text, also: [end.text])
        network.partners.append(Partner(id: end.text, name: end.text))
        walker.report(
          Diagnostic(.partnerFromTie, at: end.entry.value.place, ["name": Text(end.text)]))
      }
    }
  }

  /// What sources say about whole groups; one that names no group is a mistake.
  mutating func statements(in top: Record) -> [Statement] {
    let (kind, context) = (Statement.kind, context)
    var statements: [Statement] = []
    for value in walker.list(top[.statements]) {
      guard let record = walker.record(value, of: kind.shape),
        let entries = walker.entries(of: record, as: kind.shape, in: context)
      else { continue }
      let statement = kind.value(of: entries)
      if record[.between] == nil, record[.about] == nil {
        walker.report(Diagnostic(.statementGroups, at: record.place))
      }
      guard !statement.groups.isEmpty else { continue }
      statements.append(statement)
      places.statements.append(value.place)
    }
    return statements
  }

  /// The texts of a field of a mapping that is looked at before it is read; nothing is noted.
  func texts(_ field: Field, of value: Value) -> [String] {
    guard case .mapping(let entries) = value.content,
      let entry = entries.first(where: { field.term.spellings.contains(Spelling.folded($0.key)) })
    else { return [] }
    let values =
      if case .sequence(let values) = entry.value.content { values } else { [entry.value] }
    return values.compactMap { value in
      if case .scalar(let text) = value.content, !text.isEmpty {
        Spelling.trimmed(text)
      } else {
        nil
      }
    }
  }

  /// A text of a mapping that is looked at before it is read; nothing is noted.
  func scalar(_ field: Field, of value: Value) -> (text: String, entry: Value.Entry)? {
    guard case .mapping(let entries) = value.content,
      let entry = entries.first(where: { $0.key == field.code })
        ?? entries.first(where: { field.term.spellings.contains(Spelling.folded($0.key)) }),
      case .scalar(let text) = entry.value.content, !Spelling.trimmed(text).isEmpty
    else { return nil }
    return (Spelling.trimmed(text), entry)
  }
}
