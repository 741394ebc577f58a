import CoalitionModel
public import NetworkAnalysis
package import Wording

/// The advice for one coalition: ranked, and capped so that it can be done.
///
/// "Begin klein, niet alles hoeft tegelijkertijd" (themadocument Gezonde en kansrijke start, "Stap
/// voor stap"): the first seven recommendations are the advice, the rest is an appendix.
///
/// Essential goes before advised; what is known to be missing before what is not in view, and that
/// before what is probably there; then what changes most, what is least work, and the order of the norm
/// and of the rules.
public struct Advice: Sendable {
  /// The number of recommendations that is shown at once.
  public static let cap = 7
  /// The number of recommendations to begin with.
  public static let firstCap = 3

  /// The norm.
  public let norm: Norm
  /// All recommendations, in their order.
  public let recommendations: [Recommendation]
  /// The requirements that are met, with what meets them.
  package let met: [(requirement: Requirement, evaluation: Evaluation)]
  /// The first missing ties between the medical and the social domain, in the order of their numbers.
  package var links: [MissingTie] { analysis.missingTies.numbered }
  private let analysis: Analysis

  /// Makes the advice.
  ///
  /// - Complexity: O(*r* · *n*²) for *r* requirements and *n* partners.
  public init(
    for analysis: Analysis, norm: Norm, rules: [Rule] = Rule.all,
    interventions: InterventionCatalog? = nil
  ) {
    let evaluated = norm.requirements.map { ($0, $0.evaluate(in: analysis)) }
    let fromNorm = evaluated.compactMap { requirement, evaluation -> Recommendation? in
      guard evaluation.evidence == .absent || evaluation.evidence == .unknown else { return nil }
      return Recommendation(requirement, evaluation, of: norm, in: analysis)
    }
    let asked = Set(fromNorm.map { $0.rule })
    let fromRules = rules.flatMap { rule -> [Recommendation] in
      let basis = norm.basis(of: rule.name)
      guard asked.isDisjoint(with: basis?.sameRequirements ?? []) else { return [] }
      return rule.recommendations(analysis).map { found in
        found.with { $0.passages += basis?.passages ?? [] }
      }
    }
    self.norm = norm
    recommendations = (fromNorm + fromRules).enumerated()
      .sorted { Self.key($0).lexicographicallyPrecedes(Self.key($1)) }
      .map { item in
        item.element.with {
          $0.interventions = interventions?.offers(for: $0, norm: norm, in: analysis.network) ?? []
        }
      }
    met = evaluated.filter { $0.1.evidence == .present }.map {
      (requirement: $0.0, evaluation: $0.1)
    }
    self.analysis = analysis
  }

  /// The recommendations that are shown.
  public var prominent: [Recommendation] { Array(recommendations.prefix(Self.cap)) }

  /// The recommendations that wait.
  public var appendix: [Recommendation] { Array(recommendations.dropFirst(Self.cap)) }

  /// When each recommendation has its turn; moments without one are left out.
  package var agenda: [(moment: Moment, recommendations: [Recommendation])] {
    let parts: [(Moment, ArraySlice<Recommendation>)] = [
      (.now, recommendations.prefix(Self.firstCap)),
      (.next, recommendations.prefix(Self.cap).dropFirst(Self.firstCap)),
      (.later, recommendations.dropFirst(Self.cap)),
    ]
    return parts.filter { !$0.1.isEmpty }.map { (moment: $0, recommendations: Array($1)) }
  }

  private static func key(_ item: (offset: Int, element: Recommendation)) -> [Int] {
    let recommendation = item.element
    let isLikely = recommendation.evaluation.likely != nil
    return [
      recommendation.strength.rank, recommendation.evidence == .absent ? 0 : isLikely ? 2 : 1,
      -recommendation.impact.size.rawValue, recommendation.effort.rawValue, item.offset,
    ]
  }
}

extension Advice {
  /// When a recommendation has its turn; nothing when it is not advised.
  package func moment(of id: Recommendation.ID) -> Moment? {
    agenda.first { $0.recommendations.contains { $0.id == id } }?.moment
  }
}

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
