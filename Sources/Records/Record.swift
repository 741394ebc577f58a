package import CoalitionModel

/// A value of a YAML document, with the place where it stands.
package struct Value: Hashable, Sendable {
  /// What the value holds.
  package enum Content: Hashable, Sendable {
    /// A word, number or text; empty when nothing was filled in.
    case scalar(String)
    /// Values one after the other.
    case sequence([Value])
    /// Values by key, in the order of the file.
    case mapping([Entry])
  }

  /// A key with its value.
  package struct Entry: Hashable, Sendable {
    /// The key.
    package let key: String
    /// Where the key stands.
    package let place: Place
    /// The value.
    package let value: Value

    /// Creates an entry.
    package init(key: String, place: Place, value: Value) {
      self.key = key
      self.place = place
      self.value = value
    }
  }

  /// Where the value begins.
  package let place: Place
  /// What it holds.
  package let content: Content

  /// Creates a value; readers of other formats make the same tree.
  package init(place: Place, content: Content) {
    self.place = place
    self.content = content
  }

  /// Whether nothing was filled in.
  package var isEmpty: Bool {
    switch content {
    case .scalar(let text): text.isEmpty
    case .sequence(let values): values.isEmpty
    case .mapping(let entries): entries.isEmpty
    }
  }
}

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
