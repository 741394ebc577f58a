/// The same text in Dutch and in English, so that neither can be forgotten.
package struct Text: Hashable, Sendable {
  /// The text in plain Dutch.
  package let nl: String
  /// The text in English.
  package let en: String

  /// Creates a text from its two versions.
  package init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// Creates a text that is the same in both languages, such as a name or a number.
  package init(_ same: String) {
    self.init(nl: same, en: same)
  }

  /// The version in one language.
  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .dutch: nl
    case .english: en
    }
  }
}
