import CoalitionModel
import Wording

extension CandidateKind {
  /// Lets a partner join a meeting that exists.
  ///
  /// ## Definition
  /// Partner × meeting: the partner takes part or was asked and does not sit there; the meeting exists,
  /// has members and is not for all. It is worth as much as it has members on the other side whom the
  /// partner does not meet yet.
  static let joinMeeting = CandidateKind("join-meeting", mostOnPage: 1, takesInterventions: true) {
    facts, _ in
    JoinMeeting(facts: facts).candidates
  }
}

private struct JoinMeeting {
  let facts: CoalitionFacts

  var candidates: [Candidate] {
    var found: [Partner.ID: (opening: Opening, wishes: [Statement])] = [:]
    for wish in facts.contactWishes {
      for opening in facts.openings(between: wish.groups) {
        let known = found[opening.partner]
        let isBetter = known.map { opening.worth > $0.opening.worth } ?? true
        found[opening.partner] = (
          isBetter ? opening : known?.opening ?? opening, (known?.wishes ?? []) + [wish]
        )
      }
    }
    for opening in facts.openings() where found[opening.partner] == nil {
      found[opening.partner] = (opening, [])
    }
    return found.keys.sorted().compactMap { id in
      found[id].map { candidate($0.opening, wishes: $0.wishes + served(by: $0.opening, $0.wishes)) }
    }
  }

  /// Other wishes that the same table serves: those of the partner and of who sits there.
  private func served(by opening: Opening, _ known: [Statement]) -> [Statement] {
    guard !known.isEmpty, let partner = facts.partner(opening.partner) else { return [] }
    let members = opening.tables.flatMap { facts.members(of: $0) }
    return facts.contactWishes.filter { wish in
      !known.contains(wish)
        && zip(wish.groups, wish.groups.reversed()).contains { own, other in
          own.contains(partner) && members.contains { other.contains($0) }
        }
    }
  }

  private func candidate(_ opening: Opening, wishes: [Statement]) -> Candidate {
    let id = opening.partner
    let sole = facts.soleTie(of: id)
    let isAsked = facts.partner(id)?.status == .approached
    let weak = sole.map { [Goal(.weakSpot, .tie($0.tie), $0.tie.citations)] }
    let alone = isAlone(opening) ? [Goal(.weakSpot, .structure(opening.tables[0].id))] : []
    let callers = Array(
      facts.callers(CallFor(partner: id, tables: opening.tables, prefersOwnKind: isAsked)).prefix(2)
    )
    var candidate = Candidate(
      kind: "join-meeting", means: id,
      goals: wishes.flatMap(facts.goals) + (weak ?? alone) + facts.otherGoals(of: [id])
        + [Goal(.opening, .structure(opening.tables[0].id), opening.tables[0].citations)],
      partners: [id], words: words(opening, wishes: wishes, sole: sole?.sentence),
      steps: callers.map { Candidate.Step(caller: $0.id, sentence: step($0, opening)) })
    candidate.structures = opening.tables.map { $0.id }
    candidate.themes = facts.themes(helpedBy: id)
    candidate.crossing = facts.crossing([id], opening.newcomers)
    candidate.namesTypes = wishes.contains { wish in
      wish.groups.allSatisfy { if case .type = $0 { true } else { false } }
    }
    candidate.readiness = facts.readiness(true, caller: callers.first?.id, partners: [id])
    candidate.worth = opening.worth
    candidate.fit = opening.fit
    candidate.work = .join
    return candidate
  }

  /// Whether one partner of the same side sits there alone.
  private func isAlone(_ opening: Opening) -> Bool { sameSide(opening).count == 1 }

  private func sameSide(_ opening: Opening) -> [Partner.ID] {
    let domain = facts.partner(opening.partner)?.domain
    return facts.members(of: opening.tables[0])
      .filter { $0.domain == domain && !$0.hasDebatableDomain && !facts.isBody($0) }.map { $0.id }
  }

  private func words(
    _ opening: Opening, wishes: [Statement], sole: Sentence?
  ) -> Candidate.Words {
    let partner = facts.phrase(opening.partner)
    let tables = Text.alternatives(opening.tables.map { $0.phrase.words })
    let first = opening.tables[0].phrase
    let told = wishes.map { facts.sentence(of: $0) }.reduce(into: [Sentence]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let isTyped = told.filter { !$0.isConcluded }
    let wish = isTyped.isEmpty ? Array(told.prefix(1)) : isTyped
    return Candidate.Words(
      title: Text(
        nl: "Laat \(partner.nl) aanschuiven bij \(tables.nl)",
        en: "Let \(partner.en) join \(tables.en)"),
      brief: Text(
        nl: "\(partner.nl) bij \(first.nl)", en: "\(partner.en) at \(first.en)"),
      reasons: wish + [sole].compactMap { $0 } + [table(opening)],
      question: Text(
        nl: "Bij welke vraag van ouders had u \(partner.nl) eerder willen bellen?",
        en: "For which question of parents would you have liked to call \(partner.en) earlier?"))
  }

  /// Who sits there.
  private func table(_ opening: Opening) -> Sentence {
    let same = sameSide(opening)
    let isOne = opening.tables.count == 1
    let that =
      isOne
      ? Text(nl: "In dat overleg", en: "in that meeting")
      : Text(nl: "In die overleggen", en: "in those meetings")
    let records = opening.tables.map { FileRecord.structure($0.id) }
    if isOne, !same.isEmpty, same.count <= 2, let domain = facts.partner(same[0])?.domain {
      let members = facts.phrase(of: same)
      let side = facts.phrase(of: .domain(domain))
      return Sentence(
        Text(
          nl: "\(that.nl) \(members.verb(.sit).nl) uit \(side.nl) nu alleen \(members.nl).",
          en: "From \(side.en) only \(members.en) \(members.verb(.sit).en) \(that.en) now."),
        records)
    }
    let members = facts.phrase(of: opening.newcomers, atMost: 4)
    return Sentence(
      Text(
        nl: "\(that.nl) \(members.verb(.sit).nl) \(members.nl).",
        en: "\(members.en) \(members.verb(.sit).en) \(that.en)."), records)
  }

  private func step(_ caller: Partner, _ opening: Opening) -> Sentence {
    let one = facts.phrase(caller.id)
    let called = facts.phrase(opening.partner)
    let sitting = opening.tables.count { $0.members.contains(caller.id) }
    let records = [FileRecord.partner(caller.id)] + opening.tables.map { .structure($0.id) }
    if sitting > 0 {
      let seat = seat(of: caller, sitting, opening)
      return Sentence(
        Text(
          nl: """
            \(one.nl) \(one.verb(.sit).nl) in \(seat.nl) en \(one.verb(.call).nl) \
            \(called.nl): wie komt één keer mee?
            """,
          en: """
            \(one.en) \(one.verb(.sit).en) in \(seat.en) and \(one.verb(.call).en) \
            \(called.en): who comes along once?
            """), records)
    }
    let occasion = facts.structures.first {
      $0.standing == .planned && $0.date != nil && $0.members.contains(opening.partner)
        && $0.members.contains(caller.id)
    }
    if let occasion, let host = opening.newcomers.first {
      let host = facts.phrase(host)
      return Sentence(
        Text(
          nl: """
            \(one.nl) \(one.verb(.introduce).nl) \(called.nl) voor aan \(host.nl), op \
            \(occasion.phrase.nl).
            """,
          en: """
            \(one.en) \(one.verb(.introduce).en) \(called.en) to \(host.en), at \
            \(occasion.phrase.en).
            """), records + [.structure(occasion.id)])
    }
    return Sentence(
      Text(
        nl: "\(one.nl) \(one.verb(.call).nl) \(called.nl): wie komt één keer mee?",
        en: "\(one.en) \(one.verb(.call).en) \(called.en): who comes along once?"), records)
  }

  /// Where who calls sits: "dat overleg", "beide overleggen", or the one of two.
  private func seat(of caller: Partner, _ count: Int, _ opening: Opening) -> Text {
    if count == 2 { return Text(nl: "beide overleggen", en: "both meetings") }
    if opening.tables.count == 1 { return Text(nl: "dat overleg", en: "that meeting") }
    let own = opening.tables.first { $0.members.contains(caller.id) } ?? opening.tables[0]
    return own.phrase.words
  }
}
