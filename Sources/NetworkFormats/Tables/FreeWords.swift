import CoalitionModel
import Wording

/// The types and kinds of a table of Kumu or Graph Commons, which their makers choose freely.
///
/// A word of our lists is read as such. Another type of partner is kept as a word of the file where
/// the vocabulary has room for that; else it is left out. What is left out or kept so is told once for
/// each column.
struct FreeWords {
  /// The names of the tables of Kumu, and the headings of both programs.
  private static let tables: Set = ["elements", "connections"]
  private static let headings: Set = [
    "node-type", "edge-type", "element-type", "connection-type", "from-name", "to-name",
  ]

  private let isFree: Bool
  private var words: [Field: [String]] = [:]
  private var places: [Field: Place] = [:]

  init(of list: SheetList) {
    let isOfProgram = list.headings.headings.contains { cell in
      cell.text.map { Self.headings.contains(Heading.key($0)) } == true
    }
    isFree = isOfProgram || Self.tables.contains(Heading.key(list.table.name))
  }

  /// The word as the network file may have it: empty when it is none of our lists.
  mutating func word(_ text: String, of field: Field, at place: Place) -> String {
    guard isFree, field == .type || field == .kind else { return text }
    let word = Spelling.trimmed(text)
    if word.isEmpty { return text }
    let isKnown = field == .type ? PartnerType(code: word) != nil : TieKind(code: word) != nil
    if isKnown { return text }
    if places[field] == nil { places[field] = place }
    if words[field]?.contains(word) != true { words[field, default: []].append(word) }
    let own = "anders: \(word)"
    return field == .type && PartnerType(code: own) != nil ? own : ""
  }

  /// Which words are not ours, one message for each column.
  var diagnostics: [Diagnostic] {
    [Field.type, .kind].compactMap { field in
      guard let found = words[field], let place = places[field] else { return nil }
      let shown = found.prefix(8).map { "'\($0)'" } + (found.count > 8 ? ["..."] : [])
      return Diagnostic(
        .freeWords, at: place,
        ["field": field.term.codes, "words": Text(shown.joined(separator: ", "))])
    }
  }
}
