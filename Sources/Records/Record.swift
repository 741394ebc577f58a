package import CoalitionModel

/// The fields of one kind of record by their spellings; made once for many records.
struct FieldIndex {
  let fields: [Field]
  private let codes: [String: String]

  init(_ fields: [Field]) {
    self.fields = fields
    var codes: [String: String] = [:]
    for field in fields {
      for spelling in field.term.spellings {
        let folded = Spelling.folded(spelling)
        if codes[folded] == nil { codes[folded] = field.code }
      }
    }
    self.codes = codes
  }

  /// The code of the field that a key means.
  func code(of key: String) -> String? { codes[key] ?? codes[Spelling.folded(key)] }
}

/// A mapping of which the keys are known fields.
package struct Record: Sendable {
  /// A key that was found: the code of its field, and which entry it is.
  struct Slot: Sendable {
    let code: String
    let position: Int
  }

  /// Where the record begins.
  package let place: Place
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
    let code = field.code
    return slots.last { $0.code == code }?.position
  }
}
