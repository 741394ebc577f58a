import CoalitionModel

/// The fields of one kind of record by their spellings; made once for many records.
struct FieldBook {
  let fields: [Field]
  private let codes: [String: String]

  init(_ fields: [Field]) {
    self.fields = fields
    codes = Dictionary(
      fields.flatMap { field in
        field.term.spellings.map { (Spelling.folded($0), field.code) }
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// The code of the field that a key means.
  func code(of key: String) -> String? { codes[key] ?? codes[Spelling.folded(key)] }
}
