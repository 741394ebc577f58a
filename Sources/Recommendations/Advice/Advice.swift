import CoalitionModel
public import NetworkAnalysis

/// The advice for one coalition: ranked, and capped so that it can be done.
///
/// "Begin klein, niet alles hoeft tegelijkertijd" (themadocument Gezonde en kansrijke start, "Stap
/// voor stap"): the first seven recommendations are the advice, the rest is an appendix.
public struct Advice: Sendable {
  /// The number of recommendations that is shown at once.
  public static let cap = 7
  /// The number of missing ties that is shown at once.
  public static let linkCap = 5

  /// The norm.
  public let norm: Norm
  /// All recommendations: essential before advised, known before not in view, then by rule.
  public let recommendations: [Recommendation]
  /// The requirements that are met, with what meets them.
  public let met: [(requirement: Requirement, evaluation: Evaluation)]
  /// The first missing ties between the medical and the social domain, in the order of their numbers.
  public let links: [MissingLinks.Link]

  /// Makes the advice.
  ///
  /// - Complexity: O(*r* · *n*²) for *r* requirements and *n* partners.
  public init(for analysis: Analysis, norm: Norm, rules: [any Rule] = Rules.all) {
    let network = analysis.network
    let evaluated = norm.requirements.map { ($0, $0.evaluate(in: analysis)) }
    let fromNorm = evaluated.compactMap { requirement, evaluation -> Recommendation? in
      guard evaluation.verdict == .unmet || evaluation.verdict == .undecided else { return nil }
      return Recommendation(
        id: requirement.id, rule: requirement.id, strength: requirement.strength(for: network),
        evaluation: evaluation, title: requirement.title, why: requirement.why,
        firstStep: requirement.firstStep, passages: requirement.citations.map(norm.passage))
    }
    let fromRules = rules.flatMap { $0.recommendations(for: analysis) }
    self.norm = norm
    recommendations = (fromNorm + fromRules).enumerated()
      .sorted { Self.key($0) < Self.key($1) }
      .map(\.element)
    met = evaluated.filter { $0.1.verdict == .met }.map { (requirement: $0.0, evaluation: $0.1) }
    links = analysis.missingLinks.first(Self.linkCap)
  }

  /// The recommendations that are shown.
  public var prominent: [Recommendation] { Array(recommendations.prefix(Self.cap)) }

  /// The recommendations that wait.
  public var appendix: [Recommendation] { Array(recommendations.dropFirst(Self.cap)) }

  private static func key(_ item: (offset: Int, element: Recommendation)) -> (Int, Int, Int) {
    (item.element.strength.rank, item.element.status == .missing ? 0 : 1, item.offset)
  }
}
