public import CoalitionModel

/// Reads values from a YAML document and collects all mistakes on the way.
///
/// Every reading method answers `nil` for a value that it cannot read, after noting why; a caller
/// goes on with the rest.
public final class YAMLWalker {
  /// The mistakes and doubts so far.
  public private(set) var diagnostics: [Diagnostic] = []
  private var codebooks: [ObjectIdentifier: Any] = [:]

  /// Creates a walker.
  public init(doubledKeys: [Diagnostic] = []) {
    diagnostics = doubledKeys
  }

  /// Notes a mistake or a doubt.
  public func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// The mapping with its known keys; unknown keys are mistakes.
  public func record(_ value: YAMLValue, of fields: [Field], as what: Text) -> YAMLRecord? {
    guard case .mapping(let entries) = value.content else {
      report(.wrongShape(at: value.place, found: value, expected: what))
      return nil
    }
    let book = Dictionary(
      fields.flatMap { field in field.term.spellings.map { (Spelling.folded($0), field) } },
      uniquingKeysWith: { first, _ in first })
    var values: [Field: YAMLValue] = [:]
    var places: [Field: Place] = [:]
    for entry in entries {
      guard let field = book[Spelling.folded(entry.key)] else {
        report(.unknownKey(entry, among: fields, of: what))
        continue
      }
      if let earlier = places[field] {
        report(.doubledKey(entry.key, at: entry.place, firstLine: earlier.line))
      }
      values[field] = entry.value
      places[field] = entry.place
    }
    return YAMLRecord(place: value.place, values: values, keyPlaces: places)
  }

  /// The values of a list; one value stands for a list of one.
  public func list(_ value: YAMLValue?) -> [YAMLValue] {
    guard let value, !value.isEmpty else { return [] }
    guard case .sequence(let values) = value.content else { return [value] }
    return values
  }

  /// A text, with white space at its ends taken off.
  public func text(_ value: YAMLValue?) -> String? {
    guard let value, !value.isEmpty else { return nil }
    guard case .scalar(let text) = value.content else {
      report(
        .wrongShape(at: value.place, found: value, expected: Text(nl: "een tekst", en: "a text")))
      return nil
    }
    let trimmed = Spelling.trimmed(text)
    if let contact = Contact(in: trimmed) { report(.contact(contact, at: value.place)) }
    return trimmed.isEmpty ? nil : trimmed
  }

  /// A code of the vocabulary.
  public func code<T: VocabularyTerm>(_ value: YAMLValue?, as what: Text) -> T? {
    guard let value, let text = text(value) else { return nil }
    if let found = codebook(of: T.self)[Spelling.folded(text)] { return found }
    report(.unknownCode(text, at: value.place, as: what, among: T.self))
    return nil
  }

  /// A list of codes of the vocabulary.
  public func codes<T: VocabularyTerm>(_ value: YAMLValue?, as what: Text) -> [T] {
    list(value).compactMap { code($0, as: what) }
  }

  /// Yes or no, in Dutch or English.
  public func flag(_ value: YAMLValue?) -> Bool? {
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
  public func integer(_ value: YAMLValue?, in range: ClosedRange<Int>) -> Int? {
    guard let value, let text = text(value) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    report(.outsideRange(text, at: value.place, range: range))
    return nil
  }

  /// A year, month or day.
  public func date(_ value: YAMLValue?) -> PartialDate? {
    guard let value, let text = text(value) else { return nil }
    if let date = PartialDate(text) { return date }
    report(.impossibleDate(text, at: value.place))
    return nil
  }

  private func codebook<T: VocabularyTerm>(of type: T.Type) -> [String: T] {
    if let book = codebooks[ObjectIdentifier(type)] as? [String: T] { return book }
    let book = T.codebook()
    codebooks[ObjectIdentifier(type)] = book
    return book
  }
}
