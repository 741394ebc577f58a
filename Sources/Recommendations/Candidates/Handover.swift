import CoalitionModel
import NetworkAnalysis
import Wording

extension CandidateKind {
  /// Agrees how one partner hands a family over to the next, where a handover is planned and to whom
  /// is not said.
  static let handover = CandidateKind("handover", mostOnPage: 1, takesInterventions: true) {
    facts, _ in
    Handover(facts: facts).candidates
  }
}

private struct Handover {
  let facts: CoalitionFacts

  var candidates: [Candidate] {
    facts.interventions.filter { plan in
      plan.standing == .planned && Spelling.folded(plan.name).holds("overdracht")
    }.compactMap(candidate)
  }

  /// Who hands over: who carries it out, or leads the phase; and the next in the chain of care.
  private func ends(of plan: Intervention) -> (from: Partner, to: Partner)? {
    let steps = CareChain.standardSteps
    let leads = plan.phases.flatMap(facts.leads)
    let givers = (plan.performers.compactMap(facts.partner) + leads).filter { giver in
      steps.dropLast().joined().contains { $0.contains(giver) }
    }
    for giver in givers {
      guard let place = steps.firstIndex(where: { $0.contains { $0.contains(giver) } }) else {
        continue
      }
      let named = plan.involves.compactMap(facts.partner).first { $0.id != giver.id }
      let next = facts.involved.first { partner in
        steps[place + 1].contains { $0.contains(partner) } && partner.id != giver.id
      }
      if let to = named ?? next { return (giver, to) }
    }
    return nil
  }

  private func candidate(_ plan: Intervention) -> Candidate? {
    guard let (from, to) = ends(of: plan) else { return nil }
    let (one, other) = (facts.phrase(from.id), facts.phrase(to.id))
    let table = facts.tables.first {
      $0.members.contains(from.id) && $0.members.contains(to.id)
    }
    var candidate = Candidate(
      kind: "handover", means: "\(from.id)+\(to.id)",
      goals: [Goal(.planned, .intervention(plan), plan.citations)]
        + facts.otherGoals(of: [from.id, to.id]),
      partners: [from.id, to.id],
      words: words(plan, from: one, to: to),
      steps: [
        Candidate.Step(caller: from.id, sentence: step(one, other, table, [from.id, to.id]))
      ])
    candidate.structures = [table?.id].compactMap { $0 }
    candidate.crossing = facts.crossing([from.id], [to.id])
    candidate.planRank = .contact
    candidate.readiness = facts.readiness(table != nil, caller: from.id, partners: [to.id])
    candidate.work = .ask
    return candidate
  }

  /// What is said of it.
  private func words(_ plan: Intervention, from one: NounPhrase, to: Partner) -> Candidate.Words {
    let other = facts.phrase(to.id)
    let isOpen = plan.involves.isEmpty
    let next = Sentence(
      Text(
        nl: "Landelijk \(other.verb(.are).nl) \(other.nl) de volgende.",
        en: "Nationally \(other.en) \(other.verb(.are).en) next."), [.partner(to.id)])
    let planned = ActivityName.quoted(plan)
    return Candidate.Words(
      title: Text(
        nl: "Spreek af hoe \(one.nl) een gezin \(one.verb(.handOver).nl) aan \(other.nl)",
        en: "Agree how \(one.en) \(one.verb(.handOver).en) a family over to \(other.en)"),
      brief: Text(
        nl: "de overdracht van \(one.nl) aan \(other.nl)",
        en: "the handover from \(one.en) to \(other.en)"),
      reasons: [
        Sentence(
          Text(
            nl: "\(planned.nl) staat gepland\(isOpen ? "; aan wie, staat er niet" : "").",
            en: "\(planned.en) is planned\(isOpen ? "; to whom is not said" : "")."),
          [.intervention(plan)])
      ] + (isOpen ? [next] : []),
      question: Text(
        nl: "Wat wilt u weten als u een gezin overneemt?",
        en: "What do you want to know when you take over a family?"))
  }

  private func step(
    _ one: NounPhrase, _ other: NounPhrase, _ table: Structure?, _ ids: [Partner.ID]
  ) -> Sentence {
    let records = ids.map { FileRecord.partner($0) }
    guard let table else {
      return Sentence(
        Text(
          nl: "\(one.nl) \(one.verb(.call).nl) \(other.nl): wat wilt u weten, en wanneer?",
          en: "\(one.en) \(one.verb(.call).en) \(other.en): what do you want to know, and when?"),
        records)
    }
    let phrase = table.phrase
    return Sentence(
      Text(
        nl: """
          \(one.nl) \(one.verb(.put).nl) dit op de agenda van \(phrase.nl), waar \(other.nl) ook \
          \(other.verb(.sit).nl).
          """,
        en: """
          \(one.en) \(one.verb(.put).en) this on the agenda of \(phrase.en), where \(other.en) \
          \(other.verb(.sit).en) too.
          """), records + [.structure(table.id)])
  }
}
