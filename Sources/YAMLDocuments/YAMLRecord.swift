package import CoalitionModel

/// A mapping of which the keys are known fields.
package struct YAMLRecord: Sendable {
  /// A key that was found: the code of its field, and which entry it is.
  struct Slot: Sendable {
    let code: String
    let position: Int
  }

  /// Where the record begins.
  package let place: Place
  let entries: [YAMLValue.Entry]
  let slots: [Slot]

  /// The value of a field; `nil` when it is left out or empty.
  package subscript(field: Field) -> YAMLValue? {
    guard let position = position(of: field), !entries[position].value.isEmpty else { return nil }
    return entries[position].value
  }

  /// Whether the key stands in the record, with or without a value.
  package func names(_ field: Field) -> Bool { position(of: field) != nil }

  /// Where the key of a field stands; the place of the record when it is left out.
  package func place(of field: Field) -> Place {
    position(of: field).map { entries[$0].place } ?? place
  }

  /// A record has few keys, so that looking along them is faster than a dictionary.
  private func position(of field: Field) -> Int? {
    let code = field.code
    return slots.last { $0.code == code }?.position
  }
}
