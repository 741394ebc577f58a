/// A key of the network file, which is also a heading of a spreadsheet.
///
/// One list serves every format, so that a word means the same everywhere.
public struct Field: Hashable, Sendable {
  /// What a field is; fields are looked up and passed around often, and this makes that cheap.
  private final class Definition: Sendable {
    let term: Term
    let headings: [String]

    init(term: Term, headings: [String]) {
      self.term = term
      self.headings = headings
    }
  }

  private let definition: Definition

  /// The Dutch key, the English key and other spellings.
  public var term: Term { definition.term }

  /// The Dutch key.
  public var code: String { definition.term.code }

  /// What other programs write above the column; only tables accept these.
  public var headings: [String] { definition.headings }

  /// Creates a field from its Dutch and its English key.
  public init(
    _ code: String, _ english: String, aliases: [String] = [], headings: [String] = []
  ) {
    let term = Term(code, english, nl: code, en: english, aliases: aliases)
    definition = Definition(term: term, headings: headings)
  }

  /// The key in one language.
  public func name(_ language: Language) -> String { term.name(language) }

  public static func == (first: Self, second: Self) -> Bool {
    first.definition === second.definition || first.code == second.code
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
