import CoalitionModel
import Records
import Wording

/// The meetings of the tables of a file, of which one may stand both on a list and above a matrix of
/// who takes part.
///
/// It is one meeting when both have the same members or one of them has none; else the user chooses.
struct MeetingRecords {
  private let names: KnownNames
  private(set) var records: [Value]
  private(set) var diagnostics: [Diagnostic] = []
  /// Where among the records the meeting with a name stands.
  private var positions: [String: Int] = [:]

  /// Takes the meetings of lists.
  init(_ lists: [Value], names: KnownNames) {
    self.names = names
    records = lists
    for (position, record) in lists.enumerated() {
      for name in Self.names(of: record) where positions[name] == nil { positions[name] = position }
    }
  }

  /// Adds the meetings of a matrix.
  mutating func add(ofMatrix meetings: [Value]) {
    for meeting in meetings {
      let known = Self.names(of: meeting).compactMap({ positions[$0] }).first
      guard let known else {
        for name in Self.names(of: meeting) { positions[name] = records.count }
        records.append(meeting)
        continue
      }
      join(meeting, to: known)
    }
  }

  private mutating func join(_ meeting: Value, to position: Int) {
    let (old, new) = (members(of: records[position]), members(of: meeting))
    if new.isEmpty || old == new { return }
    guard old.isEmpty, case .mapping(let entries) = records[position].content,
      case .mapping(let more) = meeting.content
    else {
      diagnostics.append(
        Diagnostic(
          .meetingTwice, at: meeting.place,
          [
            "name": Text(Self.text(.name, of: meeting) ?? ""),
            "other": Text(records[position].place.cell),
          ]))
      return
    }
    let key = Field.members.code
    records[position] = Value(
      place: records[position].place,
      content: .mapping(entries.filter { $0.key != key } + more.filter { $0.key == key }))
  }

  /// The members, as their names are compared.
  private func members(of record: Value) -> Set<String> {
    guard case .mapping(let entries) = record.content,
      let value = entries.first(where: { $0.key == Field.members.code })?.value
    else { return [] }
    let values = if case .sequence(let values) = value.content { values } else { [value] }
    return Set(
      values.compactMap { value in
        guard case .scalar(let text) = value.content, !Spelling.trimmed(text).isEmpty else {
          return nil
        }
        return names.meaning(of: text)
      })
  }

  /// The name and the id, as they are compared.
  private static func names(of record: Value) -> [String] {
    [Field.name, .id].compactMap { text($0, of: record).map { Spelling.folded($0) } }
  }

  private static func text(_ field: Field, of record: Value) -> String? {
    guard case .mapping(let entries) = record.content,
      case .scalar(let text) = entries.first(where: { $0.key == field.code })?.value.content
    else { return nil }
    return text.isEmpty ? nil : text
  }
}
