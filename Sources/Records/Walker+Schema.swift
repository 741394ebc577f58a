package import CoalitionModel

/// What the values of a record mean beyond the record itself.
package struct ReadingContext {
  /// The id of the thing that a value names; `nil` after noting a mistake.
  package let reference: (Value, NamedThing) -> String?
  /// The words for domains that only this file knows.
  package let ownDomains: Set<String>

  /// Creates a context.
  package init(
    ownDomains: Set<String> = [], reference: @escaping (Value, NamedThing) -> String?
  ) {
    self.reference = reference
    self.ownDomains = ownDomains
  }
}

// Reading driven by the schema.
extension Walker {
  /// A record of a kind: written out, or as the bare value of its one field that is enough.
  package func value<Owner>(
    _ value: Value, of kind: RecordKind<Owner>, in context: ReadingContext
  ) -> Owner? {
    entries(value, as: kind.shape, in: context).map { kind.value(of: $0) }
  }

  /// What a record holds, in the order of the file; `nil` when it lacks what it needs.
  ///
  /// The fields of the record begin with those of the shape.
  package func entries(
    of record: Record, as shape: RecordShape, without skipped: [Field] = [],
    in context: ReadingContext
  ) -> [FieldValue.Entry]? {
    var entries: [FieldValue.Entry] = []
    entries.reserveCapacity(record.slots.count)
    for slot in record.slots {
      let value = record.entries[slot.entry].value
      let isLast = record.slots.last { $0.field == slot.field }?.entry == slot.entry
      guard isLast, !value.isEmpty, slot.field < shape.fields.count,
        skipped.isEmpty || !skipped.contains(record.fields[slot.field]),
        let read = read(value, as: shape.definitions[slot.field].kind, in: context)
      else { continue }
      entries.append(FieldValue.Entry(slot.field, read))
    }
    let lacking = shape.required.filter { position in
      !entries.contains { $0.position == position } && !skipped.contains(shape.fields[position])
    }
    for position in lacking {
      let (field, message) = (shape.fields[position], shape.definitions[position].whenMissing)
      guard let message, record[field] == nil else { continue }
      report(
        Diagnostic(
          message, at: record.place(of: field), ["field": field.term.codes, "what": shape.what]))
    }
    return lacking.isEmpty ? entries : nil
  }

  /// The value of one field.
  package func read(
    _ value: Value, as kind: ValueKind, in context: ReadingContext
  ) -> FieldValue? {
    switch kind {
    case .text: text(value).map { .text($0) }
    case .texts: .filled(list(value).compactMap { text($0).map { .text($0) } })
    case .code(let choices): term(value, among: choices, context.ownDomains)
    case .codes(let choices):
      .filled(list(value).compactMap { term($0, among: choices, context.ownDomains) })
    case .number(let range): integer(value, in: range).map { .number($0) }
    case .decimal: decimal(value).map { .decimal($0) }
    case .flag: flag(value).map { .flag($0) }
    case .date: date(value).map { .date($0) }
    case .reference(let thing): context.reference(value, thing).map { .text($0) }
    case .references(let thing):
      .filled(list(value).compactMap { context.reference($0, thing).map { .text($0) } })
    case .groups(let count): groups(value, count: count)
    case .records(let shape):
      .filled(list(value).compactMap { entries($0, as: shape, in: context).map { .record($0) } })
    }
  }

  private func entries(
    _ value: Value, as shape: RecordShape, in context: ReadingContext
  ) -> [FieldValue.Entry]? {
    if case .scalar = value.content, let position = shape.shorthand {
      let read = read(value, as: shape.definitions[position].kind, in: context)
      return read.map { [FieldValue.Entry(position, $0)] }
    }
    return record(value, of: shape).flatMap { entries(of: $0, as: shape, in: context) }
  }

  private func term(
    _ value: Value, among choices: Choices, _ ownWords: Set<String>
  ) -> FieldValue? {
    if choices.acceptsOwnWords, !ownWords.isEmpty, case .scalar(let text) = value.content,
      ownWords.contains(Spelling.trimmed(text))
    {
      return .code(Domain(own: Spelling.trimmed(text)).term)
    }
    guard let word = text(value) else { return nil }
    if let term = choices[word] { return .code(term) }
    reportUnknownCode(word, at: value.place, as: choices.what, among: { choices.terms })
    return nil
  }

  private func groups(_ value: Value, count: Int) -> FieldValue? {
    let groups = groups(value)
    if list(value).count != count { report(Diagnostic(.statementGroups, at: value.place)) }
    return groups.count == count ? .list(groups.map { .group($0) }) : nil
  }
}
