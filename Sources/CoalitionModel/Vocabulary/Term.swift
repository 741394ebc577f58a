/// One word of the vocabulary: its code in a file, the words that mean the same, and its name.
public struct Term: Hashable, Sendable {
  /// The Dutch code, as written in a network file.
  public let code: String
  /// The English code, accepted everywhere.
  public let englishCode: String
  /// Other spellings that are accepted.
  public let aliases: [String]
  /// The name that a reader sees.
  public let name: Text

  /// Creates a term from its codes and its two names.
  public init(
    _ code: String, _ englishCode: String, nl: String, en: String, aliases: [String] = []
  ) {
    self.code = code
    self.englishCode = englishCode
    self.aliases = aliases
    self.name = Text(nl: nl, en: en)
  }

  /// Every accepted spelling, the Dutch code first.
  public var spellings: [String] { [code, englishCode] + aliases }
}
