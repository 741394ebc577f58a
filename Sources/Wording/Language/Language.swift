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

  /// The items as a list in a sentence: "a, b en c".
  package func list(_ items: [String]) -> String {
    joined(items, by: self(nl: "en", en: "and"))
  }

  /// The items as alternatives in a sentence: "a, b of c".
  package func alternatives(_ items: [String]) -> String {
    joined(items, by: self(nl: "of", en: "or"))
  }

  private func joined(_ items: [String], by conjunction: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }
}

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

  /// A text made in the same way for both languages.
  package init(_ make: (Language) -> String) {
    self.init(nl: make(.dutch), en: make(.english))
  }

  /// The version in one language.
  package func callAsFunction(_ language: Language) -> String { language(nl: nl, en: en) }
}
