package import CoalitionModel
public import NetworkAnalysis
package import Wording

/// The advice for one coalition: what the place itself wants first, ranked, and capped so that it can
/// be done.
///
/// "Begin klein, niet alles hoeft tegelijkertijd" (themadocument Gezonde en kansrijke start, "Stap
/// voor stap"): three to five pieces are the page, seven the report, and the rest an appendix.
///
/// A piece is one means, all goals that it serves, and who calls whom. What only the norm asks for is
/// no piece: it is a question, or a line of the appendix.
public struct Advice: Sendable {
  /// The number of recommendations that is shown at once.
  public static let cap = Selection.mostInReport

  /// The norm.
  public let norm: Norm
  /// All recommendations, in their order: those of the page first.
  public let recommendations: [Recommendation]
  /// How many of them stand on the page.
  public let pageCount: Int
  private let reportCount: Int
  /// What the norm asks for and the file does not show, and what the rules on figures found, line by
  /// line: essential before advised, known before not in view.
  public let findings: [Recommendation]
  /// The requirements that are met, with what meets them.
  package let met: [(requirement: Requirement, evaluation: Evaluation)]
  /// The facts of the place, as the candidates look at them.
  package let facts: CoalitionFacts
  /// The first missing ties between the medical and the social domain, in the order of their numbers.
  package var links: [MissingTie] { analysis.missingTies.numbered }
  /// The partners of which the type was read from the name, for the file does not say it.
  package let typedByName: [Partner]
  private let analysis: Analysis

  /// Makes the advice.
  ///
  /// A partner without a type has the one that its name surely says, so that nobody is missed who
  /// stands in the file.
  ///
  /// - Complexity: O(*r* · *n*²) for *r* requirements and *n* partners.
  public init(
    for analysis: Analysis, norm: Norm, rules: [Rule] = Rule.all,
    interventions: InterventionCatalog? = nil
  ) {
    self.init(
      for: analysis, norm: norm, rules: rules, kinds: CandidateKind.all,
      interventions: interventions)
  }

  /// Makes the advice with kinds of candidate of one's own.
  package init(
    for analysis: Analysis, norm: Norm, rules: [Rule] = Rule.all, kinds: [CandidateKind],
    interventions: InterventionCatalog? = nil
  ) {
    self.analysis = analysis
    let typed = analysis.network.partnersTypedByName
    typedByName = typed.map { $0.partner }
    let analysis = norm.analysis(analysis, with: typed)
    let evaluated = norm.requirements.map { ($0, $0.evaluate(in: analysis)) }
    let open = evaluated.filter { $0.1.evidence == .absent || $0.1.evidence == .unknown }
      .map { (requirement: $0.0, evaluation: $0.1) }
    let facts = CoalitionFacts(analysis, norm: norm, openRequirements: open)
    let found = kinds.reduce(into: [Candidate]()) { found, kind in
      found += kind.candidates(facts, found)
    }
    let selection = Selection(from: Ranking.sorted(found), kinds: kinds)
    self.norm = norm
    self.facts = facts
    pageCount = selection.page.count
    reportCount = selection.reportCount
    let findings = Self.findings(open, rules, norm: norm, in: analysis).map { finding in
      finding.with {
        $0.interventions = interventions?.offers(for: $0, norm: norm, in: analysis.network) ?? []
      }
    }
    self.findings = findings
    let helped = Set(kinds.filter { $0.takesInterventions }.map { $0.name })
    var named: Set<String> = []
    recommendations = selection.all.map { candidate in
      let takes = helped.contains(candidate.kind)
      let offers =
        takes ? interventions?.offers(for: candidate, answering: findings, in: facts) : nil
      let fresh = offers?.filter { named.insert($0.entry.id).inserted } ?? []
      return Recommendation(candidate, in: facts).with { $0.interventions = fresh }
    }
    met = evaluated.filter { $0.1.evidence == .present }.map {
      (requirement: $0.0, evaluation: $0.1)
    }
  }

  /// What the norm and the rules find, in order.
  private static func findings(
    _ open: [(requirement: Requirement, evaluation: Evaluation)], _ rules: [Rule], norm: Norm,
    in analysis: Analysis
  ) -> [Recommendation] {
    let fromNorm = open.map {
      Recommendation($0.requirement, $0.evaluation, of: norm, in: analysis)
    }
    let asked = Set(fromNorm.map { $0.rule })
    let fromRules = rules.flatMap { rule -> [Recommendation] in
      let basis = norm.basis(of: rule.name)
      guard asked.isDisjoint(with: basis?.sameRequirements ?? []) else { return [] }
      return rule.recommendations(analysis).map { found in
        found.with { $0.passages += basis?.passages ?? [] }
      }
    }
    return (fromNorm + fromRules).enumerated()
      .sorted { key($0).lexicographicallyPrecedes(key($1)) }.map { $0.element }
  }

  /// The recommendations of the page.
  public var page: [Recommendation] { Array(recommendations.prefix(pageCount)) }

  /// The recommendations that are shown.
  public var prominent: [Recommendation] { Array(recommendations.prefix(reportCount)) }

  /// The recommendations that wait.
  public var appendix: [Recommendation] { Array(recommendations.dropFirst(reportCount)) }

  /// When each recommendation has its turn; moments without one are left out.
  package var agenda: [(moment: Moment, recommendations: [Recommendation])] {
    let parts: [(Moment, ArraySlice<Recommendation>)] = [
      (.now, recommendations.prefix(pageCount)),
      (.next, recommendations.prefix(reportCount).dropFirst(pageCount)),
      (.later, recommendations.dropFirst(reportCount)),
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

  /// What the norm calls essential and nobody can judge from the file: questions, and no advice.
  package var openQuestions: [Recommendation] {
    findings.filter { $0.strength == .essential && $0.evidence == .unknown }
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
