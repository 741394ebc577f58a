import CoalitionModel
import Wording

extension CandidateKind {
  /// Agrees one route for a priority, where who sees it and who helps take part and no contact between
  /// them is recorded.
  static let route = CandidateKind("route", mostOnPage: 1, takesInterventions: true) { facts, _ in
    ThemeRoute(facts: facts).candidates
  }
}

private struct ThemeRoute {
  let facts: CoalitionFacts

  var candidates: [Candidate] {
    facts.network.priorities.map { $0.theme }
      .reduce(into: [Theme]()) { if !$0.contains($1) { $0.append($1) } }
      .sorted { $0.code < $1.code }.compactMap(candidate)
  }

  private func candidate(_ theme: Theme) -> Candidate? {
    let helpers = facts.involved.filter { facts.themes(helpedBy: $0.id).contains(theme) }
    let seers = facts.involved.filter { seer in
      facts.isSignaller(seer) && !helpers.contains { $0.id == seer.id }
    }
    let isTied = seers.contains { seer in
      helpers.contains { facts.areInTouch(seer.id, $0.id) }
    }
    guard !isTied, let seer = seers.first, let helper = helpers.first else { return nil }
    let (one, other) = (facts.phrase(seer.id), facts.phrase(helper.id))
    let ids = [seer.id, helper.id]
    let add = Noun(nl: ("vult", "vullen"), en: ("adds", "add"))
    let pronoun = Noun(nl: ("zij", "zij"), en: ("it", "they"))
    let whom = Noun(nl: ("belt", "bellen"), en: ("calls", "call"))
    var candidate = Candidate(
      kind: "route", means: theme.code,
      goals: ids.map { Goal(.weakSpot, .partner($0)) } + facts.otherGoals(of: ids)
        + facts.network.priorities.filter { $0.theme == theme }
        .map { Goal(.priority, .priority(theme), $0.citations) },
      partners: ids,
      words: words(theme, from: one, to: helper),
      steps: [
        Candidate.Step(
          caller: seer.id,
          sentence: Sentence(
            Text(
              nl: """
                \(one.nl) \(one.verb(.write).nl) op wie \(one.verb(pronoun).nl) nu \
                \(one.verb(whom).nl); \(other.nl) \(other.verb(add).nl) aan.
                """,
              en: """
                \(one.en) \(one.verb(.write).en) down whom \(one.verb(pronoun).en) \
                \(one.verb(whom).en) now; \(other.en) \(other.verb(add).en) to it.
                """), ids.map { .partner($0) }))
      ])
    candidate.themes = [theme]
    candidate.crossing = facts.crossing([seer.id], [helper.id])
    candidate.readiness = 1
    return candidate
  }

  /// What is said of it.
  private func words(_ theme: Theme, from one: NounPhrase, to helper: Partner) -> Candidate.Words {
    let (name, other) = (theme.shortName, facts.phrase(helper.id))
    return Candidate.Words(
      title: Text(
        nl: "Spreek één route af voor \(name.nl), van \(one.nl) naar \(other.nl)",
        en: "Agree one route for \(name.en), from \(one.en) to \(other.en)"),
      brief: Text(nl: "één route voor \(name.nl)", en: "one route for \(name.en)"),
      reasons: [
        Sentence(
          Text(
            nl: "\(other.nl) \(other.verb(.can).nl) helpen bij \(name.nl).",
            en: "\(other.en) can help with \(name.en)."), [.partner(helper.id)]),
        Sentence(
          Text(
            nl: "Wie wie belt bij \(name.nl), staat er niet.",
            en: "Who calls whom for \(name.en) is not said."), [.priority(theme)]),
      ],
      question: Text(
        nl: "Wie belt u nu bij \(name.nl)?", en: "Whom do you call now for \(name.en)?"))
  }
}
