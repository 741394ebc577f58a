package import Wording

/// What sets a kind of record apart, beside its fields.
struct RecordTraits {
  /// What the record is, when others refer to it.
  var thing: NamedThing?
  /// The field that is enough, so that its bare value stands for a record.
  var shorthand: Field?
  /// Whether records of which only the shorthand is known are written as bare values.
  var isWrittenBare = false
  /// The fields that stand elsewhere in a file than in the list of keys.
  var written: [(field: Field, after: Field)] = []
}

/// What everything but the records themselves needs to know of a kind of record.
package final class RecordShape: Sendable {
  /// What one record is, in words: "a partner".
  package let what: Text
  /// The fields, in the order in which their keys are listed and their columns stand.
  package let fields: [Field]
  /// The fields with all that is declared of them.
  package let definitions: [FieldDefinition]
  /// The positions of the fields in the order in which a file is written.
  package let writingOrder: [Int]
  /// What the record is, when others refer to it.
  package let thing: NamedThing?
  /// The positions of the fields without which a record means nothing.
  package let required: [Int]
  /// Whether records of which only the shorthand is known are written as bare values.
  package let isWrittenBare: Bool
  /// The position of the field that a bare value stands for; `nil` when a record must be written out.
  package let shorthand: Int?
  private let positions: [String: Int]

  init(_ what: Text, _ definitions: [FieldDefinition], _ traits: RecordTraits) {
    self.what = what
    self.definitions = definitions
    isWrittenBare = traits.isWrittenBare
    fields = definitions.map { $0.field }
    required = definitions.indices.filter { definitions[$0].isRequired }
    thing = traits.thing
    shorthand = traits.shorthand.flatMap { field in
      definitions.indices.first { definitions[$0].field == field }
    }
    var order = Array(definitions.indices)
    for move in traits.written {
      guard let old = order.firstIndex(where: { definitions[$0].field == move.field }) else {
        continue
      }
      let position = order.remove(at: old)
      let before = order.firstIndex { definitions[$0].field == move.after }
      order.insert(position, at: before.map { $0 + 1 } ?? order.count)
    }
    writingOrder = order
    var positions: [String: Int] = [:]
    for (position, definition) in definitions.enumerated() {
      for spelling in definition.field.term.spellings {
        let folded = Spelling.folded(spelling)
        if positions[folded] == nil { positions[folded] = position }
      }
    }
    self.positions = positions
  }

  /// Which field a key means.
  package func position(of key: String) -> Int? {
    positions[key] ?? positions[Spelling.folded(key)]
  }

  /// Which field of the shape a field is.
  package func position(of field: Field) -> Int? {
    definitions.indices.first { definitions[$0].field == field }
  }

  /// The definition of a field of the shape.
  package subscript(field: Field) -> FieldDefinition? {
    position(of: field).map { definitions[$0] }
  }
}

/// A kind of record: how an empty one is made, and its fields.
package struct RecordKind<Owner: Sendable>: Sendable {
  /// What everything but the records themselves needs to know.
  package let shape: RecordShape
  private let properties: [Property<Owner>]
  /// How each property is written, beside them so that a tie is filled without copying what is
  /// declared of its fields.
  private let setters: [@Sendable (inout Owner, FieldValue) -> Void]
  private let make: @Sendable () -> Owner

  /// Declares a kind of record.
  init(
    _ what: Text, _ traits: RecordTraits = RecordTraits(), make: @escaping @Sendable () -> Owner,
    _ properties: [Property<Owner>]
  ) {
    shape = RecordShape(what, properties.map { $0.definition }, traits)
    self.properties = properties
    setters = properties.map { $0.set }
    self.make = make
  }

  /// What a record holds, in the order in which a file is written; defaults are left out.
  package func entries(of owner: Owner) -> [FieldValue.Entry] {
    shape.writingOrder.compactMap { position in
      properties[position].get(owner).map { FieldValue.Entry(position, $0) }
    }
  }

  /// The record that holds some entries.
  package func value(of entries: [FieldValue.Entry]) -> Owner {
    var owner = make()
    fill(&owner, with: entries)
    return owner
  }

  /// Gives a record the values of some entries, field by field in the order of the kind.
  package func fill(_ owner: inout Owner, with entries: [FieldValue.Entry]) {
    let isOrdered = zip(entries, entries.dropFirst()).allSatisfy { $0.position <= $1.position }
    for entry in isOrdered ? entries : entries.sorted(by: { $0.position < $1.position }) {
      setters[entry.position](&owner, entry.value)
    }
  }
}
