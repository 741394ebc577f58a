package import CoalitionModel
package import Wording

/// Reads values from a YAML document and collects all mistakes on the way.
///
/// Every reading method answers `nil` for a value that it cannot read, after noting why; a caller
/// goes on with the rest.
package final class YAMLWalker {
  /// The most mistakes that are kept, so that a file that is wrong on every line is soon refused.
  package static let mostErrors = 500

  /// The most doubts that are kept.
  package static let mostWarnings = 50_000

  /// The mistakes and doubts so far, up to ``mostErrors`` and ``mostWarnings``.
  package private(set) var diagnostics: [Diagnostic] = []
  /// How many mistakes there were, those that were not kept too.
  package private(set) var errorCount = 0
  /// How many doubts there were, those that were not kept too.
  package private(set) var warningCount = 0
  var codebooks: [ObjectIdentifier: Any] = [:]
  private var fieldBooks: [Text: FieldBook] = [:]
  private let allowsContacts: Bool
  /// Where a mistake was found before the values were looked at.
  private var brokenPlaces: Set<Place> = []

  /// Creates a walker; e-mail addresses and phone numbers are mistakes unless they are allowed.
  package init(doubledKeys: [Diagnostic] = [], allowsContacts: Bool = false) {
    self.allowsContacts = allowsContacts
    for diagnostic in doubledKeys { report(diagnostic) }
    brokenPlaces = Set(diagnostics.filter { $0.severity == .error }.map { $0.place })
  }

  /// Whether no more mistakes are kept.
  package var isFull: Bool { errorCount >= Self.mostErrors }

  /// Notes a mistake or a doubt, unless it follows from a mistake that was noted at that place.
  package func report(_ diagnostic: Diagnostic) {
    guard !brokenPlaces.contains(diagnostic.place) else { return }
    if diagnostic.severity == .error {
      errorCount += 1
      guard errorCount <= Self.mostErrors else { return }
    } else {
      warningCount += 1
      guard warningCount <= Self.mostWarnings else { return }
    }
    diagnostics.append(diagnostic)
  }

  /// Counts a mistake that is not worth describing any more.
  package func reportAnother() { errorCount += 1 }

  /// The mapping with its known keys; unknown keys are mistakes.
  package func record(_ value: YAMLValue, of fields: [Field], as what: Text) -> YAMLRecord? {
    guard case .mapping(let entries) = value.content else {
      report(.wrongShape(at: value.place, found: value, expected: what))
      return nil
    }
    let book = fieldBook(of: fields, as: what)
    var slots: [YAMLRecord.Slot] = []
    slots.reserveCapacity(entries.count)
    for position in entries.indices {
      guard let code = book.code(of: entries[position].key) else {
        report(.unknownKey(entries[position], among: fields, of: what))
        continue
      }
      if let earlier = slots.first(where: { $0.code == code }) {
        let entry = entries[position]
        let line = entries[earlier.position].place.line
        report(.doubledKey(entry.key, at: entry.place, firstLine: line))
      }
      slots.append(YAMLRecord.Slot(code: code, position: position))
    }
    return YAMLRecord(place: value.place, entries: entries, slots: slots)
  }

  /// The values of a list; one value stands for a list of one.
  package func list(_ value: YAMLValue?) -> [YAMLValue] {
    guard let value, !value.isEmpty else { return [] }
    guard case .sequence(let values) = value.content else { return [value] }
    return values
  }

  /// A text, with white space at its ends taken off.
  package func text(_ value: YAMLValue?) -> String? {
    guard let value, !value.isEmpty else { return nil }
    guard case .scalar(let text) = value.content else {
      report(
        .wrongShape(at: value.place, found: value, expected: Text(nl: "een tekst", en: "a text")))
      return nil
    }
    let trimmed = text.hasSpaceAtItsEnds ? Spelling.trimmed(text) : text
    if !allowsContacts, let contact = Contact(in: trimmed) {
      report(.contact(contact, at: value.place))
    }
    return trimmed.isEmpty ? nil : trimmed
  }

  /// A code of the vocabulary.
  package func code<T: VocabularyTerm>(_ value: YAMLValue?, as what: Text) -> T? {
    guard let value, let text = text(value) else { return nil }
    let book = codebook(of: T.self)
    if let found = book[text] ?? book[Spelling.folded(text)] { return found }
    if isFull {
      reportAnother()
    } else {
      report(.unknownCode(text, at: value.place, as: what, among: T.self))
    }
    return nil
  }

  /// A list of codes of the vocabulary.
  package func codes<T: VocabularyTerm>(_ value: YAMLValue?, as what: Text) -> [T] {
    guard let value else { return [] }
    return list(value).compactMap { code($0, as: what) }
  }

  /// Yes or no, in Dutch or English.
  package func flag(_ value: YAMLValue?) -> Bool? {
    guard let value, let text = text(value) else { return nil }
    switch Spelling.folded(text) {
    case "ja", "yes", "true", "waar", "1": return true
    case "nee", "no", "false", "onwaar", "0": return false
    default:
      report(.notYesOrNo(text, at: value.place))
      return nil
    }
  }

  /// A whole number within a range.
  package func integer(_ value: YAMLValue?, in range: ClosedRange<Int>) -> Int? {
    guard let value, let text = text(value) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    report(.outsideRange(text, at: value.place, range: range))
    return nil
  }

  /// A year, month or day.
  package func date(_ value: YAMLValue?) -> PartialDate? {
    guard let value, let text = text(value) else { return nil }
    if let date = PartialDate(text) { return date }
    report(.impossibleDate(text, at: value.place))
    return nil
  }

  func codebook<T: VocabularyTerm>(of type: T.Type) -> [String: T] {
    if let book = codebooks[ObjectIdentifier(type)] as? [String: T] { return book }
    let book = T.codebook()
    codebooks[ObjectIdentifier(type)] = book
    return book
  }

  private func fieldBook(of fields: [Field], as what: Text) -> FieldBook {
    if let book = fieldBooks[what], book.fields == fields { return book }
    let book = FieldBook(fields)
    fieldBooks[what] = book
    return book
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
