package import CoalitionModel

/// A mapping of which the keys are known fields.
package struct Record: Sendable {
  /// A key that was found: which of the fields it means, and which entry it is.
  struct Slot: Sendable {
    let field: Int
    let entry: Int
  }

  /// Where the record begins.
  package let place: Place
  let fields: [Field]
  let entries: [Value.Entry]
  let slots: [Slot]

  /// The value of a field; `nil` when it is left out or empty.
  package subscript(field: Field) -> Value? {
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
    slots.last { fields[$0.field] == field }?.entry
  }
}

/// The fields of a record by their spellings, where no shape holds them.
struct FieldIndex {
  let fields: [Field]
  private let positions: [String: Int]

  init(_ fields: [Field]) {
    self.fields = fields
    var positions: [String: Int] = [:]
    for (position, field) in fields.enumerated() {
      for spelling in field.term.spellings {
        let folded = Spelling.folded(spelling)
        if positions[folded] == nil { positions[folded] = position }
      }
    }
    self.positions = positions
  }

  /// Which field a key means.
  func position(of key: String) -> Int? { positions[key] ?? positions[Spelling.folded(key)] }
}
