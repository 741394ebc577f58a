import CoalitionModel
import NetworkAnalysis
import Wording

extension CandidateKind {
  /// Starts an activity that the coalition wishes for, with who could carry it out.
  static let idea = CandidateKind("idea") { facts, _ in IdeaFinder(facts: facts).candidates }
}

private struct IdeaFinder {
  let facts: CoalitionFacts

  var candidates: [Candidate] {
    facts.interventions.filter { $0.standing == .wanted }.compactMap(candidate)
  }

  /// Who carries it out; where that is not said, who could: those that help with its theme, and
  /// volunteers and welfare that were asked.
  private func performers(of idea: Intervention) -> [Partner.ID] {
    let said = idea.performers.filter { facts.partner($0) != nil }
    guard said.isEmpty else { return said.sorted() }
    let groups = idea.themes.flatMap { facts.guide.help[$0]?.groups ?? [] }
    let able = facts.partners.filter { partner in
      [.involved, .approached].contains(partner.status)
        && (groups.contains { $0.contains(partner) }
          || partner.status == .approached && partner.type?.code == "welzijn")
    }
    return able.sorted { one, other in
      (groups.contains { $0.contains(one) } ? 0 : 1, one.id)
        < (groups.contains { $0.contains(other) } ? 0 : 1, other.id)
    }.map { $0.id }
  }

  private func candidate(_ idea: Intervention) -> Candidate? {
    let performers = performers(of: idea)
    guard let first = performers.first else { return nil }
    let families = facts.partners.filter { facts.isFamily($0) && !$0.approach.isEmpty }
    let wishes = related(to: idea)
    let isTied = performers.contains { !facts.currentTies(of: $0).isEmpty }
    let weak = isTied ? [] : [Goal(.weakSpot, .partner(first))]
    let steps = self.steps(idea, performers, families)
    var candidate = Candidate(
      kind: "idea", means: Spelling.folded(idea.name),
      goals: [Goal(.wish, .intervention(idea), idea.citations)] + wishes.flatMap(facts.goals) + weak
        + facts.otherGoals(of: performers) + priorities(of: idea),
      partners: performers + families.map { $0.id },
      words: words(idea, performers, wishes), steps: steps)
    candidate.themes = idea.themes
    candidate.crossing = facts.crossing(
      performers, facts.involved.filter(facts.isSignaller).map { $0.id })
    if candidate.crossing == .medicalSocial, !idea.themes.isEmpty {
      candidate.crossing = .otherDomains
    }
    candidate.readiness = facts.readiness(
      true, caller: steps.first?.caller, partners: performers + families.map { $0.id })
    candidate.work = .new
    return candidate
  }

  private func priorities(of idea: Intervention) -> [Goal] {
    facts.network.priorities.filter { idea.themes.contains($0.theme) }
      .map { Goal(.priority, .priority($0.theme), $0.citations) }
  }

  /// Wishes that name the theme of the idea.
  private func related(to idea: Intervention) -> [Statement] {
    facts.statements.filter { statement in
      statement.standing == .wanted
        && idea.themes.contains { theme in
          statement.subject.map { Spelling.folded($0).holds(theme.code) } ?? false
        }
    }
  }

  private func words(
    _ idea: Intervention, _ performers: [Partner.ID], _ wishes: [Statement]
  ) -> Candidate.Words {
    let with = facts.phrase(of: performers)
    let name = ActivityName.phrase(of: idea)
    let speaker = facts.speaker()
    let isOpen = idea.performers.isEmpty
    let wish =
      idea.intention.map {
        Text(
          nl: "Het is \($0)\(isOpen ? "; wie het uitvoert, staat er niet" : "").",
          en: "It is a wish of \(speaker.en)\(isOpen ? "; who carries it out is not said" : "").")
      }
      ?? Text(
        nl: """
          \(speaker.nl) \(speaker.verb(.want).nl) dit\
          \(isOpen ? "; wie het uitvoert, staat er niet" : "").
          """,
        en: """
          \(speaker.en) \(speaker.verb(.want).en) this\
          \(isOpen ? "; who carries it out is not said" : "").
          """)
    let fits = wishes.prefix(1).map { statement in
      let who = facts.speaker(of: statement)
      let what = facts.wish(of: statement)
      return Sentence(
        Text(
          nl: "Het past bij wat \(who.nl) \(who.verb(.want).nl): \(what.nl).",
          en: "It fits what \(who.en) \(who.verb(.want).en): \(what.en)."),
        [.statement(statement)])
    }
    return Candidate.Words(
      title: Text(nl: "Start \(name.nl) met \(with.nl)", en: "Start \(name.en) with \(with.en)"),
      brief: name,
      reasons: [Sentence(wish, [.intervention(idea)])] + fits,
      question: Text(
        nl: "Wat moet \(name.nl) voor een gezin doen?",
        en: "What should \(name.en) do for a family?"))
  }

  private func steps(
    _ idea: Intervention, _ performers: [Partner.ID], _ families: [Partner]
  ) -> [Candidate.Step] {
    guard let first = performers.first else { return [] }
    let called = facts.phrase(first)
    let callers = facts.callers(CallFor(partner: first, phase: idea.phases.first))
    let seer = facts.involved.first(where: facts.isSignaller)
    return callers.prefix(2).map { caller in
      let one = facts.phrase(caller.id)
      let whom =
        called.isPlural
        ? Text(nl: "één van \(called.nl)", en: "one of \(called.en)") : called.words
      let place = families.first?.approachedWhere.map { " \(Self.short($0))" } ?? ""
      let again = families.isEmpty ? ("", "") : (" opnieuw", " again")
      let asking =
        seer.map { seen in
          let phrase = facts.phrase(seen.id)
          return Text(
            nl: "; \(phrase.nl) \(phrase.verb(.ask).nl) ouders\(place)\(again.0) wat zij willen",
            en: "; \(phrase.en) \(phrase.verb(.ask).en) parents\(again.1) what they want")
        } ?? Text("")
      return Candidate.Step(
        caller: caller.id,
        sentence: Sentence(
          Text(
            nl: "\(one.nl) \(one.verb(.call).nl) \(whom.nl)\(asking.nl).",
            en: "\(one.en) \(one.verb(.call).en) \(whom.en)\(asking.en)."),
          [.partner(caller.id), .partner(first)] + families.map { .partner($0.id) }
            + (seer.map { [.partner($0.id)] } ?? [])))
    }
  }

  /// A place without whose it is: "in de wachtkamer".
  private static func short(_ place: String) -> String { place.pieces(between: " bij ")[0] }
}
