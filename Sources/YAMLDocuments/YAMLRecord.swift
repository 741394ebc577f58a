public import CoalitionModel

/// A mapping of which the keys are known fields.
public struct YAMLRecord: Sendable {
  /// A key that was found: the code of its field, and which entry it is.
  struct Slot: Sendable {
    let code: String
    let position: Int
  }

  /// Where the record begins.
  public let place: Place
  let entries: [YAMLValue.Entry]
  let slots: [Slot]

  /// The value of a field; `nil` when it is left out or empty.
  public subscript(field: Field) -> YAMLValue? {
    guard let position = position(of: field), !entries[position].value.isEmpty else { return nil }
    return entries[position].value
  }

  /// Whether the key stands in the record, with or without a value.
  public func names(_ field: Field) -> Bool { position(of: field) != nil }

  /// Where the key of a field stands; the place of the record when it is left out.
  public func place(of field: Field) -> Place {
    position(of: field).map { entries[$0].place } ?? place
  }

  /// A record has few keys, so that looking along them is faster than a dictionary.
  private func position(of field: Field) -> Int? {
    let code = field.code
    return slots.last { $0.code == code }?.position
  }
}
