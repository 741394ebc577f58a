/// A language in which the product speaks.
public enum Language: String, CaseIterable, Sendable {
  /// Dutch, the language of the users and the default.
  case dutch = "nl"
  /// English.
  case english = "en"
}

extension Language {
  /// The one of two texts that is in this language.
  public func callAsFunction(nl: String, en: String) -> String {
    switch self {
    case .dutch: nl
    case .english: en
    }
  }

  /// The items as a list in a sentence: "a, b en c".
  public func list(_ items: [String]) -> String {
    joined(items, by: self(nl: "en", en: "and"))
  }

  /// The items as a list in a sentence; of more than so many the first, and how many more there are.
  package func list(_ items: [String], most: Int) -> String {
    let more = items.count - most
    guard more > 1 else { return list(items) }
    let rest = self(nl: "nog \(number(more))", en: "\(number(more)) more")
    return list(Array(items.prefix(most)) + [rest])
  }

  /// The items as alternatives in a sentence: "a, b of c".
  public func alternatives(_ items: [String]) -> String {
    joined(items, by: self(nl: "of", en: "or"))
  }

  private func joined(_ items: [String], by conjunction: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }
}

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

  /// Creates a text that is the same in both languages, such as a name or a number.
  public init(_ same: String) {
    self.init(nl: same, en: same)
  }

  /// A text made in the same way for both languages.
  public init(_ make: (Language) -> String) {
    self.init(nl: make(.dutch), en: make(.english))
  }

  /// The version in one language.
  public func callAsFunction(_ language: Language) -> String { language(nl: nl, en: en) }
}
