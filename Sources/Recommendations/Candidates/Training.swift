import CoalitionModel
import Wording

extension CandidateKind {
  /// Invites partners of other domains to a training that exists and of which nobody says for whom.
  static let training = CandidateKind("training", mostOnPage: 1) { facts, _ in
    TrainingInvitation(facts: facts).candidates
  }
}

private struct TrainingInvitation {
  let facts: CoalitionFacts

  var candidates: [Candidate] {
    facts.structures.filter {
      $0.kind == .training && $0.standing == .current && $0.members.isEmpty
    }.compactMap(candidate)
  }

  private func candidate(_ training: Structure) -> Candidate? {
    let others = facts.involved.filter {
      !facts.isSignaller($0) && !facts.isBody($0) && !facts.isMunicipality($0)
    }
    let seers = facts.involved.filter(facts.isSignaller)
    let invited = others.sorted { one, other in
      (facts.isEntrance(one) ? 0 : 1, one.id) < (facts.isEntrance(other) ? 0 : 1, other.id)
    }.prefix(2).map { $0.id }
    guard !invited.isEmpty, let leader = facts.leaders.first else { return nil }
    let one = facts.phrase(leader.id)
    let type = seers.first?.type.map { facts.phrase(of: .type($0)) }
    let group = type.map {
      Text(nl: ", in één groep met \($0.nl)", en: ", in one group with \($0.en)")
    }
    var candidate = Candidate(
      kind: "training", means: training.id,
      goals: [Goal(.weakSpot, .structure(training.id), training.citations)]
        + facts.otherGoals(of: Array(invited)),
      partners: Array(invited),
      words: words(training, with: facts.phrase(of: Array(invited))),
      steps: [
        Candidate.Step(
          caller: leader.id,
          sentence: Sentence(
            Text(
              nl: "\(one.nl) \(one.verb(.ask).nl) van elk twee collega's\(group?.nl ?? "").",
              en: "\(one.en) \(one.verb(.ask).en) for two colleagues of each\(group?.en ?? "")."),
            ([leader.id] + invited).map { .partner($0) }))
      ])
    candidate.structures = [training.id]
    candidate.crossing = facts.crossing(Array(invited), seers.map { $0.id })
    candidate.readiness = 3
    candidate.work = .join
    return candidate
  }

  /// What is said of it.
  private func words(_ training: Structure, with names: NounPhrase) -> Candidate.Words {
    let name = training.phrase
    return Candidate.Words(
      title: Text(
        nl: "Nodig \(names.nl) uit voor \(name.nl)", en: "Invite \(names.en) to \(name.en)"),
      brief: Text(nl: "\(name.nl) met \(names.nl)", en: "\(name.en) with \(names.en)"),
      reasons: [
        Sentence(
          Text(
            nl: "\(name.nl) \(name.verb(.are).nl) er al; voor wie, staat er niet.",
            en: "\(name.en) \(name.verb(.are).en) there already; for whom is not said."),
          [.structure(training.id)])
      ],
      question: Text(
        nl: "Wat wilt u van elkaar leren?", en: "What do you want to learn from each other?"))
  }
}
