import CoalitionModel
import Wording

extension CandidateKind {
  /// Invites whom the coalition wants and who does not take part yet; three or more in one piece.
  static let invite = CandidateKind("invite", takesInterventions: true) { facts, _ in
    Invite(facts: facts).candidates
  }
}

private struct Invite {
  let facts: CoalitionFacts

  var candidates: [Candidate] {
    let chosen = facts.wishes([.subject]).flatMap { $0.groups }.filter { $0 != .everyone }
    let wanted = facts.inOrder(
      facts.partners.filter { partner in
        partner.status == .wanted && !chosen.contains { $0.contains(partner) }
      })
    let sorted = wanted.sorted { key($0).lexicographicallyPrecedes(key($1)) }
    guard sorted.count >= 3 else { return sorted.map { candidate([$0]) } }
    return [candidate(sorted)]
  }

  /// First whom a priority needs, then for whom most is planned, then whom families meet first.
  private func key(_ partner: Partner) -> [Int] {
    let place = facts.inOrder(facts.partners).firstIndex { $0.id == partner.id } ?? 0
    return [-facts.themes(helpedBy: partner.id).count, -plans(for: partner).count, place]
  }

  private func plans(for partner: Partner) -> [Intervention] {
    facts.interventions.filter { plan in
      plan.standing == .planned
        && (plan.involves.contains(partner.id)
          || facts.isFamily(partner) && Self.isOfFamilies(plan))
    }
  }

  /// Whether an activity is one of parents themselves, by its name.
  private static func isOfFamilies(_ plan: Intervention) -> Bool {
    let words = plan.name.lowercased().pieces(between: " ")
    return words.contains { ["moeders", "ouders", "vaders", "parents", "mothers"].contains($0) }
  }

  private func candidate(_ wanted: [Partner]) -> Candidate {
    let ids = wanted.map { $0.id }
    let first = wanted[0]
    let theme = facts.themes(helpedBy: first.id).first
    let planned = wanted.flatMap(plans).prefix(1).map {
      Goal(.planned, .intervention($0), $0.citations)
    }
    let steps = self.steps(first, theme)
    var candidate = Candidate(
      kind: "invite", means: ids.count > 2 ? "wanted" : ids.joined(separator: "+"),
      goals: wanted.map { Goal(.wish, .partner($0.id), $0.citations) } + planned
        + facts.otherGoals(of: ids),
      partners: ids, words: words(wanted, theme), steps: steps)
    candidate.themes = facts.themes(helpedBy: ids)
    let others = facts.involved.filter { !facts.isMunicipality($0) }.map { $0.id }
    candidate.crossing = facts.crossing([first.id], others)
    candidate.readiness = facts.readiness(
      !planned.isEmpty, caller: steps.first?.caller, partners: ids)
    candidate.work = .join
    return candidate
  }

  /// What the norm asks in a session about a partner of this type, on this theme.
  private func question(about partner: Partner, on theme: Theme) -> Text? {
    facts.openRequirements.lazy.map { $0.requirement }.first { requirement in
      requirement.question != nil && requirement.themes.contains(theme)
        && requirement.criterion.wantedPartners.contains { wanted in
          wanted.groups == partner.type.map { [.type($0)] }
        }
    }?.question
  }

  private func words(_ wanted: [Partner], _ theme: Theme?) -> Candidate.Words {
    let first = facts.phrase(wanted[0].id)
    let subject = theme.map { $0.shortName }
    let isMany = wanted.count > 2
    let about = Text(
      nl: "voor een gesprek\(subject.map { " over \($0.nl)" } ?? "")",
      en: "for a talk\(subject.map { " on \($0.en)" } ?? "")")
    return Candidate.Words(
      title: isMany
        ? Text(
          nl: "Nodig uit wie u zelf nog mist; begin met \(first.nl)",
          en: "Invite those you still miss; begin with \(first.en)")
        : Text(
          nl: "Nodig \(first.nl) uit \(about.nl)", en: "Invite \(first.en) \(about.en)"),
      brief: facts.isFamily(wanted[0])
        ? Text(nl: "een gesprek met \(first.nl)", en: "a talk with \(first.en)") : first.words,
      reasons: reasons(wanted, theme),
      question: theme.map {
        question(about: wanted[0], on: $0)
          ?? Text(
            nl: "Wie belt u nu bij \($0.shortName.nl)?",
            en: "Whom do you call now for \($0.shortName.en)?")
      }
        ?? (facts.isFamily(wanted[0])
          ? Text(
            nl: "Wat zouden \(first.nl) als eerste anders willen?",
            en: "What would \(first.en) want to change first?")
          : Text(
            nl: "Wat wilt u samen met \(first.nl) doen?",
            en: "What do you want to do together with \(first.en)?")))
  }

  private func reasons(_ wanted: [Partner], _ theme: Theme?) -> [Sentence] {
    let speaker = facts.speaker()
    let first = facts.phrase(wanted[0].id)
    let records = wanted.map { FileRecord.partner($0.id) }
    if wanted.count > 2 {
      let others = facts.phrase(of: wanted.dropFirst().map { $0.id })
      return [
        Sentence(
          Text(
            nl: "\(speaker.nl) zoekt ook \(others.nl).",
            en: "\(speaker.en) also looks for \(others.en)."), records)
      ]
    }
    let told = facts.wish(toHave: [wanted[0]])
    let wish = Sentence(Text(nl: told.nl + ".", en: told.en + "."), records, isConcluded: true)
    let open =
      first.isPlural
      ? Text(nl: "Wie dat zijn, staat er niet.", en: "Who they are is not said.")
      : Text(
        nl: "Contact met \(first.nl) is niet in beeld.",
        en: "No contact with \(first.en) is in view.")
    guard let theme else { return [wish, Sentence(open, records)] }
    guard !hasHelper(theme) else { return [wish] }
    return [
      wish,
      Sentence(
        Text(
          nl: "Wie gezinnen nu met \(theme.shortName.nl) helpt, staat er niet.",
          en: "Who helps families with \(theme.shortName.en) now is not said."),
        [.priority(theme)]),
    ]
  }

  private func hasHelper(_ theme: Theme) -> Bool {
    facts.involved.contains { facts.themes(helpedBy: $0.id).contains(theme) }
  }

  private func steps(_ first: Partner, _ theme: Theme?) -> [Candidate.Step] {
    facts.isFamily(first)
      ? familySteps(first)
      : facts.callers(CallFor(partner: first.id))
        .prefix(2).map { Candidate.Step(caller: $0.id, sentence: step($0, first, theme)) }
  }

  private func step(_ caller: Partner, _ first: Partner, _ theme: Theme?) -> Sentence {
    let one = facts.phrase(caller.id)
    let called = facts.phrase(first.id)
    let seer = facts.involved.first { facts.isSignaller($0) && $0.id != caller.id }
    let subject = theme.map { $0.shortName }
    let question =
      subject.map {
        Text(
          nl: "\(one.verb(.call).nl) \(called.nl): wie gaat er over \($0.nl)?",
          en: "\(one.verb(.call).en) \(called.en): who deals with \($0.en)?")
      }
      ?? Text(
        nl: "\(one.verb(.call).nl) \(called.nl): wie kan één keer meepraten?",
        en: "\(one.verb(.call).en) \(called.en): who can join one talk?")
    let records = [FileRecord.partner(caller.id), .partner(first.id)]
    guard subject != nil, let seer else {
      return Sentence(
        Text(nl: "\(one.nl) \(question.nl)", en: "\(one.en) \(question.en)"), records)
    }
    let seen = facts.phrase(seer.id)
    let sees = Noun(nl: ("wat zij ziet", "wat zij zien"), en: ("what it sees", "what they see"))
    return Sentence(
      Text(
        nl: """
          \(one.nl) \(question.nl) \(seen.nl.capitalizedFirst) \(seen.verb(.tell).nl) in het \
          gesprek \(seen.verb(sees).nl), zonder namen van gezinnen.
          """,
        en: """
          \(one.en) \(question.en) \(seen.en.capitalizedFirst) \(seen.verb(.tell).en) in the talk \
          \(seen.verb(sees).en), without names of families.
          """), records + [.partner(seer.id)])
  }

  /// Parents are asked by whoever sees them.
  private func familySteps(_ first: Partner) -> [Candidate.Step] {
    let plans = plans(for: first)
    let askers = facts.askersOfFamilies()
    return askers.prefix(2).map { asker in
      let one = facts.phrase(asker.id)
      let led = Phase.allCases.filter { phase in
        facts.leads(of: phase).contains { $0.id == asker.id }
      }
      let plan = plans.first { !Set($0.phases).isDisjoint(with: led) } ?? plans.first
      let name = plan.map { ActivityName.short($0.name) }
      let who = facts.phrase(first.id)
      let isParents = who.nl.hasSuffix("ouders")
      return Candidate.Step(
        caller: asker.id,
        sentence: Sentence(
          Text(
            nl: """
              \(one.nl) \(one.verb(.ask).nl) twee \(isParents ? "ouders" : who.nl) mee te praten\
              \(name.map { " over \($0)" } ?? "").
              """,
            en: """
              \(one.en) \(one.verb(.ask).en) two \(isParents ? "parents" : who.en) to join a talk\
              \(name.map { " about \($0)" } ?? "").
              """),
          [.partner(asker.id), .partner(first.id)] + (plan.map { [.intervention($0)] } ?? [])))
    }
  }
}
