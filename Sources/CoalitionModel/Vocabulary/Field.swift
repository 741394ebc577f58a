/// A key of the network file, which is also a heading of a spreadsheet.
///
/// One list serves every format, so that a word means the same everywhere.
public struct Field: Hashable, Sendable {
  /// The Dutch key, the English key and other spellings.
  public let term: Term

  /// Creates a field from its Dutch and its English key.
  public init(_ code: String, _ english: String, aliases: [String] = []) {
    term = Term(code, english, nl: code, en: english, aliases: aliases)
  }

  /// The key in one language.
  public func name(_ language: Language) -> String { term.name(language) }

  public static func == (first: Self, second: Self) -> Bool {
    first.term.code == second.term.code
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(term.code) }
}
