package import CoalitionModel
package import Wording

/// Reads values from a YAML document and collects all mistakes on the way.
///
/// Every reading method answers `nil` for a value that it cannot read, after noting why; a caller
/// goes on with the rest.
package final class Walker {
  /// The most mistakes that are kept, so that a file that is wrong on every line is soon refused.
  package static let mostErrors = 500

  /// The most doubts that are kept.
  package static let mostWarnings = 50_000

  /// The mistakes and doubts so far, up to ``mostErrors`` and ``mostWarnings``.
  package var diagnostics: [Diagnostic] { repeats.told(in: noted) }
  private var noted: [Diagnostic] = []
  /// The words that are no code, of which each is told once.
  private var repeats = RepeatedWords()
  /// How many mistakes there were, those that were not kept too.
  package private(set) var errorCount = 0
  /// How many doubts there were, those that were not kept too.
  package private(set) var warningCount = 0
  private var indexes: [Text: FieldIndex] = [:]
  /// How many names are still compared to find what was meant; a large file gets few suggestions.
  private var comparisonsLeft = 200_000
  private let allowsContacts: Bool
  /// The mistakes that were kept, so that one cause is told once.
  private var kept: Set<Diagnostic> = []
  /// Where a mistake was found before the values were looked at.
  private var brokenPlaces: Set<Place> = []

  /// Creates a walker; e-mail addresses and phone numbers are mistakes unless they are allowed.
  package init(doubledKeys: [Diagnostic] = [], allowsContacts: Bool = false) {
    self.allowsContacts = allowsContacts
    for diagnostic in doubledKeys { report(diagnostic) }
    brokenPlaces = Set(noted.filter { $0.severity == .error }.map { $0.place })
  }

  /// Whether no more mistakes are kept.
  package var isFull: Bool { errorCount >= Self.mostErrors }

  /// Notes a mistake or a doubt, unless it follows from a mistake that was noted at that place or is
  /// one that was told already.
  package func report(_ diagnostic: Diagnostic) {
    guard !brokenPlaces.contains(diagnostic.place) else { return }
    if diagnostic.severity == .error {
      guard !kept.contains(diagnostic) else { return }
      errorCount += 1
      guard errorCount <= Self.mostErrors else { return }
      kept.insert(diagnostic)
    } else {
      warningCount += 1
      guard warningCount <= Self.mostWarnings else { return }
    }
    noted.append(diagnostic)
  }

  /// Notes a word that is not one of those that may stand here; the same word in other places is the
  /// same mistake, told once with its number and some of the places.
  func report(
    word: String, as what: Text, at place: Place, naming most: Int = 3,
    _ diagnostic: () -> Diagnostic
  ) {
    guard !repeats.count(word, what, at: place) else { return }
    guard !isFull else { return reportAnother() }
    let before = noted.count
    report(diagnostic())
    if noted.count > before { repeats.begin(word, what, at: place, position: before, naming: most) }
  }

  /// Counts a mistake that is not worth describing any more.
  package func reportAnother() { errorCount += 1 }

  /// Whether a word may still be compared with so many names.
  func takeForSuggestion(_ names: Int) -> Bool {
    guard names <= comparisonsLeft else { return false }
    comparisonsLeft -= names
    return true
  }

  /// The mapping with its known keys; unknown keys are mistakes.
  package func record(_ value: Value, of fields: [Field], as what: Text) -> Record? {
    let index = index(of: fields, as: what)
    return record(value, of: fields, as: what) { index.position(of: $0) }
  }

  /// The mapping with the keys of a kind of record; unknown keys are mistakes.
  package func record(_ value: Value, of shape: RecordShape) -> Record? {
    record(value, of: shape.fields, as: shape.what) { shape.position(of: $0) }
  }

  private func record(
    _ value: Value, of fields: [Field], as what: Text, position: (String) -> Int?
  ) -> Record? {
    guard case .mapping(let entries) = value.content else {
      reportShape(of: value, expecting: what)
      return nil
    }
    var slots: [Record.Slot] = []
    slots.reserveCapacity(entries.count)
    for (number, entry) in entries.enumerated() {
      guard let field = position(entry.key) else {
        reportUnknownKey(entry, among: fields, of: what)
        continue
      }
      if let earlier = slots.first(where: { $0.field == field }) {
        let line = Text("\(entries[earlier.entry].place.line)")
        report(Diagnostic(.doubledKey, at: entry.place, ["key": Text(entry.key), "line": line]))
      }
      slots.append(Record.Slot(field: field, entry: number))
    }
    return Record(place: value.place, fields: fields, entries: entries, slots: slots)
  }

  /// The values of a list; one value stands for a list of one.
  package func list(_ value: Value?) -> [Value] {
    guard let value, !value.isEmpty else { return [] }
    guard case .sequence(let values) = value.content else { return [value] }
    return values
  }

  /// A text, with white space at its ends taken off.
  package func text(_ value: Value?) -> String? {
    guard let value, !value.isEmpty else { return nil }
    guard case .scalar(let text) = value.content else {
      reportShape(of: value, expecting: Text(nl: "een tekst", en: "a text"))
      return nil
    }
    let trimmed = text.hasSpaceAtItsEnds ? Spelling.trimmed(text) : text
    if !allowsContacts, let contact = Contact(in: trimmed) {
      report(Diagnostic(contact == .email ? .email : .phone, at: value.place))
    }
    return trimmed.isEmpty ? nil : trimmed
  }

  /// A code of the vocabulary.
  package func code<T: VocabularyTerm>(_ value: Value?, as what: Text? = nil) -> T? {
    guard let value, let text = text(value) else { return nil }
    if let found = T.codebook[text] { return found }
    reportUnknownCode(
      text, at: value.place, as: what ?? T.codebook.what, among: { T.allCases.map { $0.term } })
    return nil
  }

  /// A list of codes of the vocabulary.
  package func codes<T: VocabularyTerm>(_ value: Value?, as what: Text? = nil) -> [T] {
    guard let value else { return [] }
    return list(value).compactMap { code($0, as: what) }
  }

  /// Yes or no, in Dutch or English.
  package func flag(_ value: Value?) -> Bool? {
    guard let value, let text = text(value) else { return nil }
    switch Spelling.folded(text) {
    case "ja", "yes", "true", "waar", "1": return true
    case "nee", "no", "false", "onwaar", "0": return false
    default:
      report(word: text, as: Text(nl: "ja of nee", en: "yes or no"), at: value.place) {
        Diagnostic(.notYesOrNo, at: value.place, ["word": Text(text)])
      }
      return nil
    }
  }

  /// A whole number within a range.
  package func integer(_ value: Value?, in range: ClosedRange<Int>) -> Int? {
    guard let value, let text = text(value) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    let (low, high) = (Text("\(range.lowerBound)"), Text("\(range.upperBound)"))
    report(
      Diagnostic(
        Self.isWhole(text) ? .outsideRange : .notWhole, at: value.place,
        ["word": Text(text), "low": low, "high": high]))
    return nil
  }

  /// A number that need not be whole, with a point or a comma.
  package func decimal(_ value: Value?) -> Double? {
    guard let value, let text = text(value) else { return nil }
    let isPlain = text.allSatisfy { $0.isASCII && ($0.isNumber || "-.,".contains($0)) }
    if isPlain, let number = Double(Self.withPoint(text)), number.magnitude < 1e15 { return number }
    report(Diagnostic(.notNumber, at: value.place, ["word": Text(text)]))
    return nil
  }

  /// A year, month or day.
  package func date(_ value: Value?) -> PartialDate? {
    guard let value, let text = text(value) else { return nil }
    if let date = PartialDate(text) { return date }
    report(Diagnostic(.impossibleDate, at: value.place, ["word": Text(text)]))
    return nil
  }

  private static func isWhole(_ text: String) -> Bool {
    Double(withPoint(text)).map { $0.rounded() == $0 } ?? false
  }

  private static func withPoint(_ text: String) -> String {
    String(text.map { $0 == "," ? "." : $0 })
  }

  private func index(of fields: [Field], as what: Text) -> FieldIndex {
    if let index = indexes[what], index.fields == fields { return index }
    let index = FieldIndex(fields)
    indexes[what] = index
    return index
  }
}

// Mistakes that take some words.
extension Walker {
  private func reportShape(of value: Value, expecting expected: Text) {
    let shape =
      switch value.content {
      case .scalar: Text(nl: "hier staat een losse waarde", en: "this is a single value")
      case .sequence: Text(nl: "hier staat een lijst", en: "this is a list")
      case .mapping: Text(nl: "hier staat een blok met sleutels", en: "this is a block with keys")
      }
    report(Diagnostic(.wrongShape, at: value.place, ["shape": shape, "expected": expected]))
  }

  private func reportUnknownKey(_ entry: Value.Entry, among fields: [Field], of what: Text) {
    let terms = fields.map { $0.term }
    let suggestion = Spelling.nearest(to: entry.key, among: terms)
    let keys = Text(nl: "de sleutels van \(what.nl) zijn", en: "the keys of \(what.en) are")
    report(
      Diagnostic(
        .unknownKey, at: entry.place,
        [
          "key": Text(entry.key),
          "choice": Diagnostic.choice(keys, of: terms, after: suggestion),
        ], suggestion: suggestion))
  }

  func reportUnknownCode(
    _ word: String, at place: Place, as what: Text, among all: () -> [Term]
  ) {
    report(word: word, as: what, at: place) {
      let terms = all()
      let article = what.en.first.map { "aeiou".contains($0) } ?? false ? "an" : "a"
      let suggestion = Spelling.nearest(to: word, among: terms)
      let choose = Text(nl: "kies uit", en: "choose from")
      return Diagnostic(
        .unknownCode, at: place,
        [
          "word": Text(word), "what": Text(nl: what.nl, en: "\(article) \(what.en)"),
          "choice": Diagnostic.choice(choose, of: terms, after: suggestion),
        ], suggestion: suggestion)
    }
  }
}

extension String {
  /// Whether white space may stand at either end; any letter that is not ASCII counts as such.
  fileprivate var hasSpaceAtItsEnds: Bool {
    let visible: ClosedRange<UInt8> = 0x21...0x7E
    guard let first = utf8.first, let last = utf8.last else { return false }
    return !visible.contains(first) || !visible.contains(last)
  }
}
