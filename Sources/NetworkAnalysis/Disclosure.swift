package import CoalitionModel
package import Wording

/// What may be shown of the figures, given how the survey was answered, and why.
///
/// What somebody stated is never held back: a tie, a role, a chain. What is held back, or said not to be
/// certain, is what silent partners would change: scores, shares, and that something is not there.
///
/// ## Definition
/// From 80% response figures of single partners; from 70% groups of partners and domains, without an
/// order, and missing ties; from 50% the share of tied pairs, as a bracket; below that who took part.
/// That a partner or a tie is the only link between others is a fact when all answered, may be so from
/// 60% on, and is not told below that.
///
/// ## Source
/// Borgatti, Carley and Krackhardt (2006), doi:10.1016/j.socnet.2005.05.001, and Smith, Moody and
/// Morgan (2017), doi:10.1016/j.socnet.2016.09.003, show how scores suffer from missing answers. The
/// bounds are ours, from experiments on real networks of organizations: see `ResponseExperiment.md` and
/// `SilenceExperiment.md`.
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

  /// How something may be told that a silent partner could undo.
  package enum Certainty: String, CaseIterable, Sendable {
    /// As what the ties in view show.
    case fact
    /// With the ``Disclosure/caveat`` beside it.
    case possible
    /// Not at all.
    case withheld
  }

  /// How much may be shown.
  package let level: Level
  /// Why, in words for beside the figures.
  package let reason: Text
  /// How it may be told that a partner or a tie is the only link between others: cut points, bridges,
  /// connectors, partners and domains that hang on one tie or on none.
  package let singleLinks: Certainty
  /// That silence may be the cause of what was just said, as a sentence; nothing when all answered or
  /// nobody was asked.
  package let caveat: Text?
  /// That there may be more ties than are in view, as a sentence; nothing in the same cases.
  package let incompleteness: Text?
  /// Whether everything comes from documents, since nobody was asked.
  package let isFromDocuments: Bool

  /// Whether nobody that was asked kept silent.
  package var isUndoubted: Bool { caveat == nil }

  init(_ survey: Survey?) {
    isFromDocuments = survey == nil
    guard let survey else {
      level = .partners
      singleLinks = .fact
      caveat = nil
      incompleteness = nil
      reason = Text(nl: "uit documenten, niet bevraagd", en: "from documents, not surveyed")
      return
    }
    let (answered, asked) = (survey.answered.count, survey.answered.count + survey.silent.count)
    level = Self.level(answered: answered, of: asked)
    let counts = Text(
      nl: "\(answered) van de \(asked) bevraagde partners gaven antwoord",
      en: "\(answered) of the \(asked) partners asked gave an answer")
    let consequence = Self.consequence(of: level)
    singleLinks = Self.certainty(answered: answered, of: asked)
    let silent = survey.silent.isEmpty ? nil : Self.silent(survey.silent.count, of: asked)
    caveat = silent.map {
      Text(
        nl: "Dit kan ook komen door wie niet antwoordde (\($0.nl)).",
        en: "This may also be due to those who did not answer (\($0.en)).")
    }
    incompleteness = silent.map {
      Text(
        nl: "Wie niet antwoordde (\($0.nl)), kan nog verbindingen noemen.",
        en: "Those who did not answer (\($0.en)) may name more ties.")
    }
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

  /// How single links may be told; below 60% most of those in view are none in truth.
  static func certainty(answered: Int, of asked: Int) -> Certainty {
    answered == asked ? .fact : 100 * answered >= 60 * asked ? .possible : .withheld
  }

  private static func silent(_ silent: Int, of asked: Int) -> Text {
    Text(
      nl: "\(silent) van de \(asked) bevraagde partners",
      en: "\(silent) of the \(asked) partners asked")
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

extension Analysis {
  /// What the ties in view come from, as a sentence: documents, a survey, or both.
  package var basis: Text {
    guard let survey else {
      return Text(nl: "Uit documenten, niet bevraagd.", en: "From documents, not surveyed.")
    }
    let (answered, asked) = (survey.answered.count, survey.answered.count + survey.silent.count)
    let isWhole = answered == projection.partners.count
    let answers = Text(
      nl: isWhole
        ? "alle \(answered) partners gaven antwoord"
        : "\(answered) van de \(asked) bevraagde partners gaven antwoord",
      en: isWhole
        ? "all \(answered) partners gave an answer"
        : "\(answered) of the \(asked) partners asked gave an answer")
    return isWhollyReported
      ? Text(nl: "Uit een bevraging: \(answers.nl).", en: "From a survey: \(answers.en).")
      : Text(
        nl: "Uit documenten en een bevraging: \(answers.nl).",
        en: "From documents and a survey: \(answers.en).")
  }

  /// Of which pairs ties are counted, where a survey does not cover all: of which both answered.
  package var countedPairs: Text? {
    guard let survey, survey.answered.count < projection.partners.count else { return nil }
    return Text(nl: "waarvan beide partners antwoordden", en: "of which both partners answered")
  }

  /// Whether less than 60% of a domain answered a survey: its ties would say who answered, and not who
  /// work together.
  package func isQuiet(_ domain: Domain?) -> Bool {
    survey?.responseRate(of: domain).map { $0 < 0.6 } ?? false
  }

  /// Whether every tied pair in view was reported by one of the two.
  private var isWhollyReported: Bool {
    projection.grounds.values.allSatisfy { grounds in
      grounds.contains { ground in
        guard case .tie(let tie) = ground else { return false }
        return !tie.reportedBy.isEmpty
      }
    }
  }
}
