import CoalitionModel
package import Wording

/// How much work a recommendation is.
package enum Effort: Int, Comparable, CaseIterable, Sendable {
  /// Asking is enough to know more.
  case ask
  /// A talk between partners that take part.
  case talk
  /// Somebody joins, or something new is agreed.
  case organize

  package static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }

  /// What it takes, in words.
  package func name(_ language: Language) -> String {
    switch self {
    case .ask: Text(nl: "navragen", en: "asking")(language)
    case .talk: Text(nl: "een gesprek", en: "a talk")(language)
    case .organize:
      Text(nl: "iets nieuws regelen", en: "arranging something new")(language)
    }
  }
}
