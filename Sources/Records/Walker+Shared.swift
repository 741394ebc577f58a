package import CoalitionModel
package import Wording

// What files of every kind hold: values that must be there, texts in two languages, groups,
// references and citations.
extension Walker {
  /// The value of a field that must be there.
  package func required(_ field: Field, of record: Record, as what: Text) -> Value? {
    if let value = record[field] { return value }
    report(.missing(field, of: what, at: record.place(of: field)))
    return nil
  }

  /// A text in Dutch and English; `what` needs both.
  package func translated(_ value: Value?, as what: Text) -> Text? {
    guard let value else { return nil }
    let shape = Text(nl: "een tekst in nl en en", en: "a text in nl and en")
    guard let record = record(value, of: [.dutch, .english], as: shape) else { return nil }
    let nl = required(.dutch, of: record, as: what).flatMap { text($0) }
    let en = required(.english, of: record, as: what).flatMap { text($0) }
    guard let nl, let en else { return nil }
    return Text(nl: nl, en: en)
  }

  /// The groups of partners that a list names.
  package func groups(_ value: Value?) -> [PartnerGroup] {
    list(value).compactMap { group($0) }
  }

  /// A group: the code of a type or domain; `domein:gemeente` where both have that code.
  package func group(_ value: Value) -> PartnerGroup? {
    guard let word = text(value) else { return nil }
    for language in Language.allCases {
      let prefix = Field.domain.name(language) + ":"
      if word.hasPrefix(prefix), let domain = Domain(code: String(word.dropFirst(prefix.count))) {
        return .domain(domain)
      }
    }
    if let group = PartnerGroup(code: word) { return group }
    let terms = Domain.allCases.map { $0.term } + PartnerType.allCases.map { $0.term }
    report(word: word, as: Text(nl: "groep", en: "group"), at: value.place) {
      Diagnostic(
        .unknownGroup, at: value.place, ["word": Text(word)],
        suggestion: Spelling.nearest(to: word, among: terms))
    }
    return nil
  }

  /// The id that a value refers to; a mistake when nothing has that name, told once for all places,
  /// with what else may have been meant where no name is like the word.
  package func reference(
    _ value: Value, in names: NameIndex, or meant: (String) -> String? = { _ in nil }
  ) -> String? {
    guard let word = text(value) else { return nil }
    if let id = names.id(of: word) { return id }
    // Each place is a tie or a member that somebody must look at.
    report(word: word, as: names.what, at: value.place, naming: 24) {
      let isCompared = takeForSuggestion(names.count)
      var diagnostic = (isCompared ? names : NameIndex(of: names.what))
        .unknown(word, at: value.place)
      if isCompared, diagnostic.suggestion == nil {
        diagnostic.suggestion = meant(word).map { Text($0) }
      }
      return diagnostic
    }
    return nil
  }

  /// The ids that the values of a list refer to.
  package func references(_ value: Value?, in names: NameIndex) -> [String] {
    list(value).compactMap { reference($0, in: names) }
  }

  /// The passages of a `bron`: an id, a record, or a list of these.
  package func citations(_ value: Value?, in sources: NameIndex) -> [Citation] {
    let context = ReadingContext { value, _ in self.reference(value, in: sources) }
    return list(value).compactMap { self.value($0, of: Citation.kind, in: context) }
  }

  /// A document from which statements come; its id is recorded among those of the file.
  package func source(_ value: Value, in sources: inout NameIndex) -> Source? {
    guard let record = record(value, of: Source.kind.shape),
      let entries = entries(of: record, as: Source.kind.shape, in: ReadingContext { _, _ in nil })
    else { return nil }
    var source = Source.kind.value(of: entries)
    if let doubled = sources.define(source.id, at: record.place(of: .id)) { report(doubled) }
    if source.title.isEmpty { source.title = source.id }
    return source
  }
}

extension Diagnostic {
  /// A field that must be there was left out.
  package static func missing(_ field: Field, of what: Text, at place: Place) -> Diagnostic {
    Diagnostic(.missing, at: place, ["field": field.term.codes, "what": what])
  }
}

extension Field {
  /// The Dutch version of a text.
  package static let dutch = Field("nl", "nl")
  /// The English version of a text.
  package static let english = Field("en", "en")
}
