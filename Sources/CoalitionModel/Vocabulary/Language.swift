/// A language in which the product speaks.
public enum Language: String, CaseIterable, Sendable {
  /// Dutch, the language of the users and the default.
  case dutch = "nl"
  /// English.
  case english = "en"
}
