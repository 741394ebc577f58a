import CoalitionModel
package import Wording

/// What may be shown of the figures, given how the survey was answered, and why.
///
/// Facts are never held back: a stated tie or role, a chain, a partner without whom others lose each
/// other. What is held back are scores and shares that silent partners would change.
///
/// ## Definition
/// From 80% response figures of single partners; from 70% groups of partners and domains, without an
/// order; from 50% figures of the whole network only, as a bracket; below that who took part.
///
/// ## Source
/// Borgatti, Carley and Krackhardt (2006), doi:10.1016/j.socnet.2005.05.001, and Smith, Moody and
/// Morgan (2017), doi:10.1016/j.socnet.2016.09.003, show how scores suffer from missing answers. The
/// bounds are ours, from an experiment on real networks of organizations: see `ResponseExperiment.md`.
package struct Disclosure: Hashable, Sendable {
  /// How much may be shown.
  package enum Level: String, Comparable, CaseIterable, Sendable {
    /// Who took part in the survey.
    case participation
    /// Figures of the whole network, as a bracket.
    case brackets
    /// Groups of partners and domains, without an order.
    case groups
    /// Figures of single partners.
    case partners

    package static func < (first: Self, second: Self) -> Bool {
      first.rank < second.rank
    }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// How much may be shown.
  package let level: Level
  /// Why, in words for beside the figures.
  package let reason: Text

  init(_ survey: Survey?) {
    guard let survey else {
      level = .partners
      reason = Text(nl: "uit documenten, niet bevraagd", en: "from documents, not surveyed")
      return
    }
    let (answered, asked) = (survey.answered.count, survey.answered.count + survey.silent.count)
    level = Self.level(answered: answered, of: asked)
    let counts = Text(
      nl: "\(answered) van de \(asked) bevraagde partners gaven antwoord",
      en: "\(answered) of the \(asked) partners asked gave an answer")
    let consequence = Self.consequence(of: level)
    reason = Text { "\(counts($0)); \(consequence($0))" }
  }

  /// How much may be shown; whole numbers, so that 80% is exactly 80%.
  static func level(answered: Int, of asked: Int) -> Level {
    switch 100 * answered {
    case (80 * asked)...: .partners
    case (70 * asked)...: .groups
    case (50 * asked)...: .brackets
    default: .participation
    }
  }

  private static func consequence(of level: Level) -> Text {
    switch level {
    case .partners:
      Text(nl: "genoeg voor cijfers per partner", en: "enough for figures per partner")
    case .groups:
      Text(
        nl: "genoeg voor groepen en domeinen, niet voor een volgorde van partners (onder 80%)",
        en: "enough for groups and domains, not for an order of partners (below 80%)")
    case .brackets:
      Text(
        nl: "genoeg voor het netwerk als geheel, met een marge (onder 70%)",
        en: "enough for the network as a whole, as a bracket (below 70%)")
    case .participation:
      Text(
        nl: "te weinig voor cijfers over het netwerk (onder 50%)",
        en: "too few for figures of the network (below 50%)")
    }
  }
}
