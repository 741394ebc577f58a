import CoalitionModel
import Records
import Wording

/// The ends of the ties of a table, of which a cell may hold several: each pair is a tie.
struct TieEnds {
  /// The most ties that the cells of a table may be spread over.
  private static let most = 2_000_000

  let names: FileNames
  private var told: Set<String> = []
  private var room = most
  private(set) var diagnostics: [Diagnostic] = []

  init(_ names: FileNames) {
    self.names = names
  }

  /// The ties of one row: one for each pair of an end and another.
  mutating func ties(of record: Value) -> [Value] {
    guard names.splitsCells, case .mapping(let entries) = record.content,
      entries.contains(where: Self.mayNameSeveral)
    else { return [record] }
    let values = [Field.from, .to].map { field in entries.first { $0.key == field.code }?.value }
    let split = values.map { $0.flatMap { names(in: $0) } }
    guard split.contains(where: { $0 != nil }) else { return [record] }
    let ends = zip(split, values).map { $0 ?? $1.map { [$0] } ?? [] }
    room -= ends[0].count * ends[1].count
    guard room > 0 else {
      diagnostics.append(Diagnostic(.tooManyCells, at: record.place))
      return []
    }
    let rest = entries.filter { $0.key != Field.from.code && $0.key != Field.to.code }
    return ends[0].flatMap { from in
      ends[1].map { to in .tie(from: from, to: to, at: record.place, rest) }
    }
  }

  private static let codes = [Field.from.code, Field.to.code]

  /// Whether an entry is an end in which a mark between names stands.
  private static func mayNameSeveral(_ entry: Value.Entry) -> Bool {
    guard case .scalar(let text) = entry.value.content, NameMark.stand(in: text) else {
      return false
    }
    return codes.contains(entry.key)
  }

  /// The names in a cell, each with the place of the cell; `nil` when it is one name as it stands.
  private mutating func names(in value: Value) -> [Value]? {
    guard case .scalar(let text) = value.content, NameMark.stand(in: text),
      !names.partners.contains(text)
    else { return nil }
    guard !text.utf8.contains(UInt8(ascii: "\\")) else {
      return CellText.parts(of: text).map { Value(place: value.place, content: .scalar($0)) }
    }
    let cell = CellNames(text, among: names.partners)
    tell(of: cell, text, at: value.place)
    guard cell.isList else { return nil }
    return cell.pieces.map { Value(place: value.place, content: .scalar($0.text)) }
  }

  /// In a file without a list of partners nothing tells whether a cell holds one name or several.
  private mutating func tell(of cell: CellNames, _ text: String, at place: Place) {
    guard !names.listsPartners, cell.isDoubtful, told.insert(text).inserted else { return }
    let shown = cell.pieces.map { Text("'\($0.text)'") }
    diagnostics.append(
      cell.isList
        ? Diagnostic(.cellRead, at: place, ["cell": Text(text), "names": Text.list(shown)])
        : Diagnostic(.cellOfSeveral, at: place, ["cell": Text(text)]))
  }
}

extension Value {
  /// A tie between two partners, each named by a value.
  static func tie(from: Value, to: Value, at place: Place, _ rest: [Entry] = []) -> Value {
    let ends = [(Field.from, from), (.to, to)].map { field, value in
      Entry(key: field.code, place: value.place, value: value)
    }
    return Value(place: place, content: .mapping(ends + rest))
  }

  /// A field with one word.
  static func entry(_ field: Field, _ word: String, at place: Place) -> Entry {
    Entry(key: field.code, place: place, value: Value(place: place, content: .scalar(word)))
  }
}

/// The names that the tables of a file may refer to.
struct FileNames: Sendable {
  /// The partners.
  let partners: KnownNames
  /// Whether the file lists its partners.
  let listsPartners: Bool
  /// All else that has a name: regions, sources, meetings, and the partners too.
  let things: KnownNames

  /// Whether a cell may hold several of them.
  let splitsCells: Bool
}
