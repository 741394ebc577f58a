public import CoalitionModel

/// A mapping of which the keys are known fields.
public struct YAMLRecord: Sendable {
  /// A key that was found, by the code of its field.
  struct Slot: Sendable {
    let code: String
    let place: Place
    let value: YAMLValue
  }

  /// Where the record begins.
  public let place: Place
  let slots: [Slot]

  /// The value of a field; `nil` when it is left out or empty.
  public subscript(field: Field) -> YAMLValue? {
    slot(of: field).flatMap { $0.value.isEmpty ? nil : $0.value }
  }

  /// Whether the key stands in the record, with or without a value.
  public func names(_ field: Field) -> Bool { slot(of: field) != nil }

  /// Where the key of a field stands; the place of the record when it is left out.
  public func place(of field: Field) -> Place { slot(of: field)?.place ?? place }

  /// A record has few keys, so that looking along them is faster than a dictionary.
  private func slot(of field: Field) -> Slot? {
    let code = field.term.code
    return slots.last { $0.code == code }
  }
}
