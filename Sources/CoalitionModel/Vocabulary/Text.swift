/// The same text in Dutch and in English, so that neither can be forgotten.
public struct Text: Hashable, Sendable {
  /// The text in plain Dutch.
  public let nl: String
  /// The text in English.
  public let en: String

  /// Creates a text from its two versions.
  public init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// The version in one language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .dutch: nl
    case .english: en
    }
  }
}
