import CoalitionModel
import Records
import Wording

/// Turns a network into the tree of values that every format writes.
///
/// What has its default value is left out, but for the direction of a tie; keys stand in the order
/// in which people write them.
struct NetworkEncoder {
  typealias Entry = DocumentValue.Entry

  let language: Language

  /// The entries at the top of a network file.
  func entries(of network: CoalitionNetwork) -> [Entry] {
    let kind = CoalitionNetwork.kind
    return entries(kind.entries(of: network), of: kind.shape)
  }

  private func entries(_ entries: [FieldValue.Entry], of shape: RecordShape) -> [Entry] {
    entries.map { entry in
      let definition = shape.definitions[entry.position]
      return Entry(definition.field, value(entry.value, of: definition.kind))
    }
  }

  private func value(_ value: FieldValue, of kind: ValueKind) -> DocumentValue {
    switch value {
    case .text(let text): .text(text)
    case .number(let number): .integer(number)
    case .decimal(let number): .number(number)
    case .flag(let flag): .flag(flag)
    case .date(let date): date.month == nil ? .integer(date.year) : .text("\(date)")
    case .code(let term): .text(term.codes(language))
    case .group(let group): .text(word(for: group))
    case .list(let items): list(items, of: kind)
    case .record(let entries): records([entries], of: kind).first ?? .record([])
    }
  }

  private func list(_ items: [FieldValue], of kind: ValueKind) -> DocumentValue {
    if case .records = kind { return .list(records(items.compactMap { $0.entries }, of: kind)) }
    let values = items.map { value($0, of: kind) }
    if case .groups(1) = kind, values.count == 1 { return values[0] }
    return .list(values)
  }

  /// Records; as bare values where that is how they are written and no more is said of any.
  private func records(_ records: [[FieldValue.Entry]], of kind: ValueKind) -> [DocumentValue] {
    guard case .records(let shape) = kind else { return [] }
    if shape.isWrittenBare, let shorthand = shape.shorthand,
      records.allSatisfy({ $0.count == 1 && $0[0].position == shorthand })
    {
      return records.map { value($0[0].value, of: shape.definitions[shorthand].kind) }
    }
    return records.map { .record(entries($0, of: shape)) }
  }

  /// The code of a group; a domain of which the code is also that of a type is named as a domain.
  private func word(for group: PartnerGroup) -> String {
    switch group {
    case .everyone: return PartnerGroup.everyoneTerm.codes(language)
    case .type(let type): return type.term.codes(language)
    case .domain(let domain):
      let word = domain.term.codes(language)
      return PartnerGroup(code: word) == group ? word : "\(Field.domain.name(language)):\(word)"
    }
  }
}
