import CoalitionModel
import NetworkAnalysis
import Wording

extension Recommendation {
  /// What a requirement that is not met advises.
  init(
    _ requirement: Requirement, _ evaluation: Evaluation, of norm: Norm, in analysis: Analysis
  ) {
    self.init(
      id: requirement.id, rule: requirement.id,
      strength: requirement.strength(for: analysis.network), evaluation: evaluation,
      title: requirement.title, why: requirement.why, firstStep: requirement.firstStep,
      question: requirement.question ?? Self.question(evaluation),
      passages: requirement.citations.map(norm.passage))
    let priorities = Set(analysis.network.priorities.map { $0.theme })
    let ours = Theme.allCases.filter {
      priorities.contains($0)
        && (requirement.strengthByTheme[$0] != nil || requirement.themes.contains($0))
    }
    themes = ours.isEmpty ? requirement.themes : ours
    phases = requirement.phases
    impact = Self.impact(of: requirement, themes: ours, in: analysis)
    work =
      switch requirement.kind {
      case is AttributeRequirement, is NetworkRequirement: .ask
      case is RoleRequirement, is RolePerRequirement, is TieRequirement, is DomainTieRequirement,
        is ChainRequirement, is HandoverRequirement, is LevelRequirement, is ThemeRouteRequirement:
        .talk
      default: .organize
      }
  }

  private static func question(_ evaluation: Evaluation) -> Text {
    evaluation.verdict == .unmet
      ? Text(
        nl: "Herkennen wij dit? Wie van ons kan de eerste stap zetten, en wat is daarvoor nodig?",
        en: "Do we recognise this? Which of us can take the first step, and what does that take?")
      : Text(
        nl: "Is dit er bij ons al? Wie weet daar meer van?",
        en: "Do we have this already? Who knows more about it?")
  }

  private static func impact(
    of requirement: Requirement, themes: [Theme], in analysis: Analysis
  ) -> Impact {
    if !themes.isEmpty {
      let names = Text { language in language.list(themes.map { $0.name(language) }) }
      return Impact(
        .wide,
        Text(
          nl: "hoort bij een opgave van de coalitie (\(names.nl))",
          en: "belongs to a priority of the coalition (\(names.en))"))
    }
    switch requirement.kind {
    case is DomainsRequirement, is DomainTieRequirement, is ChainRequirement,
      is HandoverRequirement, is LevelRequirement:
      return Impact(
        .wide,
        Text(
          nl: "raakt meer dan één domein of de hele keten",
          en: "concerns more than one domain or the whole chain"))
    case is AttributeRequirement, is NetworkRequirement:
      return Impact(.one, Text(nl: "maakt het beeld vollediger", en: "completes the picture"))
    default:
      let asked = requirement.kind.requestedSides == nil ? [] : analysis.missingTies.ties
      let gain = asked.filter { $0.requirements.contains(requirement.id) }.map { $0.gain }.max()
      guard let gain, gain > 0 else {
        return Impact(
          .some, Text(nl: "raakt enkele partners", en: "concerns some partners"))
      }
      return Impact(
        .some,
        Text(
          nl: "brengt tot \(gain) paren van zorg en sociaal domein binnen twee stappen",
          en: "brings up to \(gain) pairs of care and social domain within two steps"))
    }
  }
}
