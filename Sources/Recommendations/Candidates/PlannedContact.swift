import CoalitionModel
import Wording

extension CandidateKind {
  /// Gives shape to a meeting and the contacts that are planned in one phase.
  static let plannedContact = CandidateKind("planned-contact", takesInterventions: true) {
    facts, _ in
    PlannedContact(facts: facts).candidates
  }
}

private struct PlannedContact {
  let facts: CoalitionFacts

  /// Planned meetings that are not for all, and planned ties, by their phase.
  var candidates: [Candidate] {
    let meetings = facts.structures.filter { structure in
      structure.standing == .planned && structure.date == nil && !facts.isWide(structure)
        && structure.kind != .agreement && structure.kind != .carePathway
        && structure.kind != .training
    }
    let ties = facts.network.ties.filter { $0.standing == .planned }.sorted { $0.pair < $1.pair }
    let phases = Phase.allCases.map { Optional($0) } + [nil]
    return phases.compactMap { phase in
      let meeting = meetings.first { $0.phases.first == phase }
      let own = ties.filter { $0.phases.first == phase }
      return meeting == nil && own.isEmpty ? nil : candidate(meeting, own, phase)
    }
  }

  private func candidate(_ meeting: Structure?, _ ties: [Tie], _ phase: Phase?) -> Candidate {
    let tied = facts.inOrder(
      Set(ties.prefix(1).flatMap { [$0.from, $0.to] }).compactMap(facts.partner)
    ).map { $0.id }
    let members = (meeting?.members ?? []).filter { facts.partner($0) != nil }
    let leads = phase.map(facts.leads) ?? []
    let partners = (tied + members).reduce(into: [Partner.ID]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let records = ties.map { FileRecord.tie($0) } + (meeting.map { [.structure($0.id)] } ?? [])
    var candidate = Candidate(
      kind: "planned-contact", means: phase?.code ?? "any",
      goals: (meeting.map { [Goal(.planned, .structure($0.id), $0.citations)] } ?? [])
        + ties.map { Goal(.planned, .tie($0), $0.citations) }
        + facts.otherGoals(of: partners),
      partners: partners, words: words(meeting, ties, tied),
      steps: steps(meeting, partners, leads, phase, records))
    candidate.structures = [meeting?.id].compactMap { $0 }
    let others = leads.map { $0.id } + tied
    candidate.crossing = facts.crossing(tied, others)
    if candidate.crossing == .none { candidate.crossing = .otherDomains }
    candidate.planRank = .contact
    candidate.readiness = leads.isEmpty ? 2 : 3
    candidate.fit = meeting != nil && !ties.isEmpty ? 1 : 0
    candidate.work = .join
    return candidate
  }

  /// What is planned, as one thing or two: "het MDO en de overdracht tussen a en b".
  private func words(_ meeting: Structure?, _ ties: [Tie], _ tied: [Partner.ID]) -> Candidate.Words
  {
    let name = meeting?.phrase
    let ends = facts.phrase(of: tied.reversedByPlan(ties))
    let isHandover = ties.first?.kind?.code == "overdracht"
    let contact =
      ties.isEmpty
      ? nil
      : isHandover
        ? Text(nl: "de overdracht tussen \(ends.nl)", en: "the handover between \(ends.en)")
        : Text(nl: "het contact tussen \(ends.nl)", en: "the contact between \(ends.en)")
    let what = Text.list([name?.words, contact].compactMap { $0 })
    let isBoth = name != nil && contact != nil
    let stands =
      isBoth
      ? Text(nl: "Beide staan gepland", en: "Both are planned")
      : Text(nl: "Dit staat gepland", en: "This is planned")
    let isOpen = meeting.map { $0.members.isEmpty } ?? false
    let short = name?.words ?? Text("")
    let open = Text(
      nl: isOpen ? "; wie in \(short.nl) komen, staat er niet" : "; hoe, staat er niet",
      en: isOpen
        ? "; who will sit in \(short.en) is not said" : "; how is not said")
    let records =
      ties.map { FileRecord.tie($0) } + (meeting.map { [.structure($0.id)] } ?? [])
    let belongs =
      isOpen
      ? Text(nl: "Wie hoort er bij \(short.nl) aan tafel?", en: "Who belongs in \(short.en)?")
      : Text(
        nl: "Wat wilt u van elkaar weten, en wanneer?",
        en: "What do you want to know of each other, and when?")
    return Candidate.Words(
      title: Text(nl: "Maak \(what.nl) concreet", en: "Give shape to \(what.en)"),
      brief: what,
      reasons: [
        Sentence(Text(nl: stands.nl + open.nl + ".", en: stands.en + open.en + "."), records)
      ],
      question: belongs)
  }

  private func steps(
    _ meeting: Structure?, _ partners: [Partner.ID], _ leads: [Partner], _ phase: Phase?,
    _ records: [FileRecord]
  ) -> [Candidate.Step] {
    let leading = leads.map { $0.id }
    let asked = partners.filter { !leading.contains($0) }
    let whom = facts.phrase(of: asked.isEmpty ? partners : asked)
    let question = Text(
      nl: "wat geeft u door, en wanneer?", en: "what do you pass on, and when?")
    if !leading.isEmpty {
      let one = facts.phrase(of: leading)
      return [
        Candidate.Step(
          caller: leading[0],
          sentence: Sentence(
            Text(
              nl: """
                \(one.nl) \(one.verb(.lead).nl) deze fase en \(one.verb(.ask).nl) \(whom.nl): \
                \(question.nl)
                """,
              en: """
                \(one.en) \(one.verb(.lead).en) this phase and \(one.verb(.ask).en) \(whom.en): \
                \(question.en)
                """), leading.map { .partner($0) } + records))
      ]
    }
    let first = partners.first ?? ""
    return facts.callers(CallFor(partner: first, phase: phase)).prefix(2).map { caller in
      let one = facts.phrase(caller.id)
      return Candidate.Step(
        caller: caller.id,
        sentence: Sentence(
          Text(
            nl: "\(one.nl) \(one.verb(.ask).nl) \(whom.nl): \(question.nl)",
            en: "\(one.en) \(one.verb(.ask).en) \(whom.en): \(question.en)"),
          [.partner(caller.id)] + records))
    }
  }
}

extension [Partner.ID] {
  /// The two ends of a planned tie, in the order in which it runs.
  fileprivate func reversedByPlan(_ ties: [Tie]) -> [Partner.ID] {
    guard let tie = ties.first, count == 2 else { return self }
    return [tie.from, tie.to]
  }
}
