public import CoalitionModel

/// A mapping of which the keys are known fields.
public struct YAMLRecord: Sendable {
  /// Where the record begins.
  public let place: Place
  let values: [Field: YAMLValue]
  let keyPlaces: [Field: Place]

  /// The value of a field; `nil` when it is left out or empty.
  public subscript(field: Field) -> YAMLValue? {
    values[field].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether the key stands in the record, with or without a value.
  public func names(_ field: Field) -> Bool { values[field] != nil }

  /// Where the key of a field stands; the place of the record when it is left out.
  public func place(of field: Field) -> Place { keyPlaces[field] ?? place }
}
