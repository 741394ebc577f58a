import CoalitionModel
import NetworkAnalysis
package import Wording

/// How much a recommendation would change for the coalition, and why.
package struct Impact: Hashable, Sendable {
  /// How much would change.
  package enum Size: Int, Comparable, CaseIterable, Sendable {
    /// One partner or pair, or only what is known.
    case one
    /// Some partners.
    case some
    /// A task of the coalition, or what whole domains share.
    case wide

    package static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
  }

  /// How much would change.
  package let size: Size
  /// Why, in words.
  package let reason: Text

  /// Creates an impact.
  package init(_ size: Size, _ reason: Text) {
    self.size = size
    self.reason = reason
  }
}

extension Impact {
  /// It is about one partner.
  package static let onePartner = Impact(
    .one, Text(nl: "raakt één partner", en: "concerns one partner"))
  /// It is about some partners.
  package static let somePartners = Impact(
    .some, Text(nl: "raakt enkele partners", en: "concerns some partners"))
  /// More becomes known, and nothing else changes.
  package static let fullerPicture = Impact(
    .one, Text(nl: "maakt het beeld vollediger", en: "completes the picture"))
  /// It is about what whole domains share.
  package static let wholeChain = Impact(
    .wide,
    Text(
      nl: "raakt meer dan één domein of de hele keten",
      en: "concerns more than one domain or the whole chain"))
  /// It is about everybody.
  package static let wholeCoalition = Impact(
    .wide, Text(nl: "raakt de hele coalitie", en: "concerns the whole coalition"))

  /// What meeting a requirement would change: most where it is about a theme of the coalition, and for
  /// a tie by the pairs that it would bring together.
  init(of requirement: Requirement, themes: [Theme], in analysis: Analysis) {
    guard themes.isEmpty else {
      let names = Text.list(themes.map { theme in Text { theme.name($0) } })
      self.init(
        .wide,
        Text(
          nl: "hoort bij een opgave van de coalitie (\(names.nl))",
          en: "belongs to a priority of the coalition (\(names.en))"))
      return
    }
    self = requirement.criterion.impact
    guard requirement.criterion.requestedSides != nil else { return }
    let ties = analysis.missingTies.ties
    let gain = ties.filter { $0.requirements.contains(requirement.id) }.map { $0.gain }.max() ?? 0
    guard gain > 0 else { return }
    self.init(
      .some,
      Text(
        nl: "brengt tot \(gain) paren van zorg en sociaal domein binnen twee stappen",
        en: "brings up to \(gain) pairs of care and social domain within two steps"))
  }
}

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
  package func name(_ language: Language) -> String {
    switch self {
    case .ask: Text(nl: "navragen", en: "asking")(language)
    case .talk: Text(nl: "een gesprek", en: "a talk")(language)
    case .organize:
      Text(nl: "iets nieuws regelen", en: "arranging something new")(language)
    }
  }
}
