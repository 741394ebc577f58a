public import CoalitionModel

/// How much work a recommendation is.
public enum Effort: Int, Comparable, CaseIterable, Sendable {
  /// Asking is enough to know more.
  case ask
  /// A talk between partners that take part.
  case talk
  /// Somebody joins, or something new is agreed.
  case organize

  public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }

  /// What it takes, in words.
  public func name(_ language: Language) -> String {
    switch self {
    case .ask: Text(nl: "navragen", en: "asking")(language)
    case .talk: Text(nl: "een gesprek", en: "a talk")(language)
    case .organize:
      Text(nl: "iets nieuws regelen", en: "arranging something new")(language)
    }
  }
}
