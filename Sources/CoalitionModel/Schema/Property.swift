package import Wording

/// Who may see what a field holds.
package enum Privacy: Hashable, Sendable {
  /// It is of the vocabulary, a number or a date, and stays in an anonymous network.
  case `public`
  /// It may name a partner, a place or a person: it is left out of an anonymous network, and nothing
  /// of it may stand in a picture of one.
  case `private`
  /// It is left out of an anonymous network; its words are too common to be looked for.
  case leftOut
}

/// Things in a file that have names by which other records refer to them.
package enum NamedThing: Hashable, Sendable, CaseIterable {
  case partner, structure, region, source, intervention
}

/// The codes from which one may choose: a vocabulary, whatever its type.
package struct Choices: Sendable {
  /// What one of them is, in words: "type of partner".
  package let what: Text
  /// The codes with their names.
  package let terms: [Term]
  /// Whether a file may have words of its own besides.
  package let acceptsOwnWords: Bool
  /// The pattern of words of its own that a file marks as such; `nil` when there are none.
  package private(set) var ownWordsPattern: String?
  private let find: @Sendable (String) -> Term?

  /// The types of partners, and words of the file after `anders:`.
  package static let partnerTypes: Choices = {
    let other = PartnerType.other.term
    var choices = Choices(PartnerType.codebook) { PartnerType(code: $0)?.term }
    choices.ownWordsPattern = "^(\(other.code)|\(other.englishCode)): *[^ ]"
    return choices
  }()

  /// The choices of a vocabulary, and how a word of them is found.
  private init<T: VocabularyTerm>(
    _ book: Codebook<T>, find: @escaping @Sendable (String) -> Term?
  ) {
    what = book.what
    terms = T.allCases.map { $0.term }
    acceptsOwnWords = false
    self.find = find
  }

  /// The choices of a vocabulary.
  package init<T: VocabularyTerm>(_ book: Codebook<T>, acceptsOwnWords: Bool = false) {
    what = book.what
    terms = T.allCases.map { $0.term }
    self.acceptsOwnWords = acceptsOwnWords
    find = { book[$0]?.term }
  }

  /// The term that a word means.
  package subscript(word: String) -> Term? { find(word) }
}

/// What kind of value a field holds.
package enum ValueKind: Sendable {
  case text
  case texts
  case code(Choices)
  case codes(Choices)
  case number(ClosedRange<Int>)
  /// A number that need not be whole.
  case decimal
  case flag
  case date
  /// The name or id of a thing.
  case reference(NamedThing)
  case references(NamedThing)
  /// So many codes of types or domains.
  case groups(Int)
  /// Records; where one field is enough, its bare value stands for a record.
  case records(RecordShape)
}

/// A value of a field, free of any format.
package enum FieldValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  case decimal(Double)
  case flag(Bool)
  case date(PartialDate)
  case code(Term)
  case group(PartnerGroup)
  case list([FieldValue])
  case record([Entry])

  /// The value of one field of a record.
  package struct Entry: Hashable, Sendable {
    /// Which field of the shape it is.
    package let position: Int
    /// What it holds.
    package let value: FieldValue

    /// Creates an entry.
    package init(_ position: Int, _ value: FieldValue) {
      self.position = position
      self.value = value
    }
  }
}

extension FieldValue {
  var text: String? { if case .text(let text) = self { text } else { nil } }
  var number: Int? { if case .number(let number) = self { number } else { nil } }
  var decimal: Double? { if case .decimal(let number) = self { number } else { nil } }
  var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
  var date: PartialDate? { if case .date(let date) = self { date } else { nil } }
  var code: String? { if case .code(let term) = self { term.code } else { nil } }
  var group: PartnerGroup? { if case .group(let group) = self { group } else { nil } }
  var items: [FieldValue] { if case .list(let items) = self { items } else { [] } }
}

/// A field as everything but the record itself needs to know it.
package struct FieldDefinition: Sendable {
  /// The key and its spellings.
  package let field: Field
  /// What kind of value it holds.
  package let kind: ValueKind
  /// Who may see it.
  package let privacy: Privacy
  /// What is said when it is left out; `nil` when it may be.
  package fileprivate(set) var whenMissing: Message?
  /// What to fill in, for the user; a field with a note is offered in the template.
  package fileprivate(set) var note: Text?

  /// Whether a record means nothing without it.
  package var isRequired: Bool { whenMissing != nil }
}

/// One field of a kind of record: the only place where it is declared.
///
/// Readers, writers, tables, the template, masking and the JSON Schema are driven by it.
package struct Property<Owner>: Sendable {
  /// What everything but the record needs to know.
  package private(set) var definition: FieldDefinition
  /// The value of a record; `nil` when it is the default and left out.
  let get: @Sendable (Owner) -> FieldValue?
  /// Gives a record a value.
  let set: @Sendable (inout Owner, FieldValue) -> Void

  init(
    _ field: Field, _ kind: ValueKind, _ privacy: Privacy,
    get: @escaping @Sendable (Owner) -> FieldValue?,
    set: @escaping @Sendable (inout Owner, FieldValue) -> Void
  ) {
    self.init(
      definition: FieldDefinition(field: field, kind: kind, privacy: privacy), get: get, set: set)
  }

  init(
    definition: FieldDefinition, get: @escaping @Sendable (Owner) -> FieldValue?,
    set: @escaping @Sendable (inout Owner, FieldValue) -> Void
  ) {
    self.definition = definition
    self.get = get
    self.set = set
  }

  /// The same field, without which a record means nothing, and what is said when it is left out.
  func needed(_ message: Message = .missing) -> Property {
    var property = self
    property.definition.whenMissing = message
    return property
  }

  /// The same field with a note for the user, by which it is offered in the template.
  func noted(_ note: Text?) -> Property {
    var property = self
    property.definition.note = note
    return property
  }

  /// The same field with a note for the user, by which it is offered in the template.
  func noted(nl: String, en: String) -> Property { noted(Text(nl: nl, en: en)) }
}

// The kinds of value. Whether a field is private or public has no default, so that leaving it out
// does not compile.
extension Property {
  /// A text in the words of the file.
  static func text(
    _ field: Field, _ privacy: Privacy,
    get: @escaping @Sendable (Owner) -> String?,
    set: @escaping @Sendable (inout Owner, String) -> Void
  ) -> Property {
    Property(
      field, .text, privacy, get: { get($0).map { .text($0) } },
      set: { owner, value in if let text = value.text { set(&owner, text) } })
  }

  /// Several texts.
  static func texts(
    _ field: Field, _ privacy: Privacy,
    get: @escaping @Sendable (Owner) -> [String],
    set: @escaping @Sendable (inout Owner, [String]) -> Void
  ) -> Property {
    Property(
      field, .texts, privacy,
      get: { .filled(get($0).map { .text($0) }) },
      set: { owner, value in set(&owner, value.items.compactMap { $0.text }) })
  }

  /// A code of a vocabulary.
  static func code<T: VocabularyTerm>(
    _ field: Field, _ book: Codebook<T>, _ privacy: Privacy, get: @escaping @Sendable (Owner) -> T?,
    set: @escaping @Sendable (inout Owner, T) -> Void
  ) -> Property {
    Property(
      field, .code(Choices(book)), privacy,
      get: { get($0).map { .code($0.term) } },
      set: { owner, value in if let found = value.code.flatMap({ book[$0] }) { set(&owner, found) }
      })
  }

  /// Several codes of a vocabulary.
  static func codes<T: VocabularyTerm>(
    _ field: Field, _ book: Codebook<T>, _ privacy: Privacy,
    get: @escaping @Sendable (Owner) -> [T],
    set: @escaping @Sendable (inout Owner, [T]) -> Void
  ) -> Property {
    Property(
      field, .codes(Choices(book)), privacy,
      get: { .filled(get($0).map { .code($0.term) }) },
      set: { owner, value in
        set(&owner, value.items.compactMap { $0.code.flatMap { book[$0] } })
      })
  }

  /// A whole number within a range.
  static func number(
    _ field: Field, _ range: ClosedRange<Int>, _ privacy: Privacy,
    get: @escaping @Sendable (Owner) -> Int?,
    set: @escaping @Sendable (inout Owner, Int) -> Void
  ) -> Property {
    Property(
      field, .number(range), privacy, get: { get($0).map { .number($0) } },
      set: { owner, value in if let number = value.number { set(&owner, number) } })
  }

  /// A number that need not be whole.
  static func decimal(
    _ field: Field, _ privacy: Privacy,
    get: @escaping @Sendable (Owner) -> Double?,
    set: @escaping @Sendable (inout Owner, Double) -> Void
  ) -> Property {
    Property(
      field, .decimal, privacy, get: { get($0).map { .decimal($0) } },
      set: { owner, value in if let number = value.decimal { set(&owner, number) } })
  }

  /// Yes or no.
  static func flag(
    _ field: Field, _ privacy: Privacy,
    get: @escaping @Sendable (Owner) -> Bool?,
    set: @escaping @Sendable (inout Owner, Bool) -> Void
  ) -> Property {
    Property(
      field, .flag, privacy, get: { get($0).map { .flag($0) } },
      set: { owner, value in if let flag = value.flag { set(&owner, flag) } })
  }

  /// A year, month or day.
  static func date(
    _ field: Field, _ privacy: Privacy,
    get: @escaping @Sendable (Owner) -> PartialDate?,
    set: @escaping @Sendable (inout Owner, PartialDate) -> Void
  ) -> Property {
    Property(
      field, .date, privacy, get: { get($0).map { .date($0) } },
      set: { owner, value in if let date = value.date { set(&owner, date) } })
  }

  /// The id of a thing.
  static func reference(
    _ field: Field, to thing: NamedThing, _ privacy: Privacy,
    get: @escaping @Sendable (Owner) -> String?,
    set: @escaping @Sendable (inout Owner, String) -> Void
  ) -> Property {
    Property(
      field, .reference(thing), privacy,
      get: { get($0).map { .text($0) } },
      set: { owner, value in if let id = value.text { set(&owner, id) } })
  }

  /// The ids of several things.
  static func references(
    _ field: Field, to thing: NamedThing, _ privacy: Privacy,
    get: @escaping @Sendable (Owner) -> [String],
    set: @escaping @Sendable (inout Owner, [String]) -> Void
  ) -> Property {
    Property(
      field, .references(thing), privacy,
      get: { .filled(get($0).map { .text($0) }) },
      set: { owner, value in set(&owner, value.items.compactMap { $0.text }) })
  }

  /// Records of another kind.
  static func records<Element>(
    _ field: Field, of kind: RecordKind<Element>, _ privacy: Privacy,
    get: @escaping @Sendable (Owner) -> [Element],
    set: @escaping @Sendable (inout Owner, [Element]) -> Void
  ) -> Property {
    Property(
      field, .records(kind.shape), privacy,
      get: { .filled(get($0).map { .record(kind.entries(of: $0)) }) },
      set: { owner, value in
        set(&owner, value.items.compactMap { $0.entries.map { kind.value(of: $0) } })
      })
  }

  /// The passages that a record rests on.
  static func citations(
    get: @escaping @Sendable (Owner) -> [Citation],
    set: @escaping @Sendable (inout Owner, [Citation]) -> Void
  ) -> Property {
    .records(.source, of: Citation.kind, .leftOut, get: get, set: set)
      .noted(
        nl: "De code van een bron uit Bronnen. Zo is elke uitspraak na te gaan.",
        en: "The code of a source from Sources. So every statement can be checked.")
  }
}

extension FieldValue {
  /// The entries of a record.
  package var entries: [Entry]? { if case .record(let entries) = self { entries } else { nil } }

  /// A list; `nil` when it is empty, as a field that is left out.
  package static func filled(_ items: [FieldValue]) -> FieldValue? {
    items.isEmpty ? nil : .list(items)
  }
}
