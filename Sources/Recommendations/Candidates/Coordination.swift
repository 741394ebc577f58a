import CoalitionModel
import Wording

extension CandidateKind {
  /// Gives partners with whom the coalition as a whole works one fixed contact.
  static let coordination = CandidateKind("coordination", mostOnPage: 1) { facts, _ in
    Coordination(facts: facts).candidates
  }
}

private struct Coordination {
  let facts: CoalitionFacts

  /// The partners with whom a structure works as a whole, and those without a tie of their own.
  var candidates: [Candidate] {
    facts.structures.filter { $0.standing == .current }.compactMap { structure in
      let loose = structure.associates.compactMap(facts.partner).filter { partner in
        partner.status == .involved && facts.currentTies(of: partner.id).isEmpty
      }
      return loose.isEmpty ? nil : candidate(facts.inOrder(loose), structure)
    }
  }

  private func candidate(_ loose: [Partner], _ structure: Structure) -> Candidate {
    let ids = loose.map { $0.id }
    let plan = facts.interventions.first { plan in
      plan.standing == .planned && !Set(plan.involves).isDisjoint(with: ids)
    }
    let ties = facts.network.ties.filter { tie in
      tie.standing == .planned && ids.contains { tie.pair.contains($0) }
    }
    let coordinators = facts.involved.filter { partner in
      partner.type?.code == "coordinatiegroep"
        || partner.roles.contains { $0.role == .coordinator && !$0.isWanted }
    }
    let performers = (plan?.performers ?? []).compactMap(facts.partner)
    let others = facts.callers(CallFor(partner: ids[0], prefersOwnKind: true))
    let callers = performers + coordinators + others.filter { !ids.contains($0.id) }
    let planned =
      (plan.map { [Goal(.planned, .intervention($0), $0.citations)] } ?? [])
      + ties.map { Goal(.planned, .tie($0), $0.citations) }
    var candidate = Candidate(
      kind: "coordination", means: structure.id,
      goals: (planned.isEmpty
        ? [Goal(.weakSpot, .structure(structure.id), structure.citations)] : planned),
      partners: ids,
      words: words(facts.phrase(of: ids), structure),
      steps: callers.prefix(2).map {
        step($0, ids, isCoordinator: coordinators.map { $0.id }.contains($0.id))
      })
    candidate.crossing = .otherDomains
    candidate.planRank = .contact
    candidate.readiness = facts.readiness(
      true, caller: callers.first?.id, partners: ids)
    candidate.work = .join
    return candidate
  }

  /// What is said of it.
  private func words(_ names: NounPhrase, _ structure: Structure) -> Candidate.Words {
    Candidate.Words(
      title: Text(
        nl: "Geef \(names.nl) één vast contact", en: "Give \(names.en) one fixed contact"),
      brief: Text(
        nl: "één vast contact voor \(names.nl)", en: "one fixed contact for \(names.en)"),
      reasons: [
        Sentence(
          Text(
            nl: "De coalitie werkt met hen samen; met wie zij praten, staat er niet.",
            en: "The coalition works with them; whom they speak to is not said."),
          [.structure(structure.id)])
      ],
      question: Text(
        nl:
          "Wat \(names.isPlural ? "weten" : "weet") \(names.nl) van gezinnen dat wij niet weten?",
        en: "What \(names.isPlural ? "do" : "does") \(names.en) know of families that we do not?")
    )
  }

  private func step(_ caller: Partner, _ ids: [Partner.ID], isCoordinator: Bool) -> Candidate.Step {
    let one = facts.phrase(caller.id)
    let whom = Them.of(ids.count) ?? facts.phrase(ids[0]).words
    let lead =
      isCoordinator
      ? Text(
        nl: "\(one.verb(.coordinate).nl) dit en ", en: "\(one.verb(.coordinate).en) this and ")
      : Text("")
    return Candidate.Step(
      caller: caller.id,
      sentence: Sentence(
        Text(
          nl: """
            \(one.nl) \(lead.nl)\(one.verb(.call).nl) \(whom.nl): bij wie kunt u nu terecht, en \
            waarvoor?
            """,
          en: """
            \(one.en) \(lead.en)\(one.verb(.call).en) \(whom.en): whom can you turn to now, and \
            for what?
            """), ([caller.id] + ids).map { .partner($0) }))
  }
}
