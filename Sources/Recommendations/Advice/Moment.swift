import CoalitionModel
package import Wording

/// When a recommendation has its turn.
package enum Moment: String, CaseIterable, Sendable {
  /// Now.
  case now
  /// When the first have begun.
  case next
  /// Later, or when it fits.
  case later

  /// The moment, in words.
  package func name(_ language: Language) -> String {
    switch self {
    case .now: Text(nl: "nu", en: "now")(language)
    case .next: Text(nl: "daarna", en: "next")(language)
    case .later: Text(nl: "later", en: "later")(language)
    }
  }
}
