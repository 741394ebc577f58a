/// A language in which the product speaks.
package enum Language: String, CaseIterable, Sendable {
  /// Dutch, the language of the users and the default.
  case dutch = "nl"
  /// English.
  case english = "en"
}

extension Language {
  /// The one of two texts that is in this language.
  package func callAsFunction(nl: String, en: String) -> String {
    switch self {
    case .dutch: nl
    case .english: en
    }
  }
}
