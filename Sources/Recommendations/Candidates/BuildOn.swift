import CoalitionModel
import Wording

extension CandidateKind {
  /// Builds a coalition that is planned on the network or project from which it grows.
  static let buildOn = CandidateKind("build-on", mostOnPage: 1) { facts, _ in
    BuildOn(facts: facts).candidates
  }
}

private struct BuildOn {
  let facts: CoalitionFacts

  var candidates: [Candidate] {
    guard let coalition = facts.coalition, coalition.standing != .current,
      let name = coalition.buildsOn,
      let base = facts.structures.first(where: {
        $0.id == name || Spelling.folded($0.name) == Spelling.folded(name)
      }), base.standing == .current, !base.members.isEmpty
    else { return [] }
    let members = facts.members(of: base).map { $0.id }
    let phrase = base.phrase
    let callers = facts.callers(CallFor(partner: "", tables: [base]))
      .sorted { one, other in rank(one) < rank(other) }
    let wishes =
      facts.wishes([.contact]).filter { $0.groups.contains(.everyone) }
      + facts.wishes([.continuity])
    var candidate = Candidate(
      kind: "build-on", means: base.id,
      goals: [Goal(.planned, .structure(coalition.id), coalition.citations)]
        + wishes.flatMap(facts.goals) + facts.otherGoals(of: []),
      partners: members,
      words: words(base, coalition, wishes),
      steps: callers.prefix(2).map { caller in
        let one = facts.phrase(caller.id)
        return Candidate.Step(
          caller: caller.id,
          sentence: Sentence(
            Text(
              nl: """
                \(one.nl) \(one.verb(.put).nl) één vraag op de agenda van \(phrase.nl): wat \
                blijft, en wat moet erbij?
                """,
              en: """
                \(one.en) \(one.verb(.put).en) one question on the agenda of \(phrase.en): what \
                stays, and what must be added?
                """), [.partner(caller.id), .structure(base.id)]))
      })
    candidate.structures = [base.id]
    candidate.crossing = .medicalSocial
    candidate.planRank = .contact
    candidate.readiness = 3
    candidate.worth = members.count
    return [candidate]
  }

  /// What is said of it.
  private func words(_ base: Structure, _ coalition: Structure, _ wishes: [Statement])
    -> Candidate.Words
  {
    let (phrase, count) = (base.phrase, Text.inWords(base.members.count))
    return Candidate.Words(
      title: Text(
        nl:
          "Bouw de coalitie op \(phrase.nl), met de \(count.nl) partners die er al in zitten",
        en:
          "Build the coalition on \(phrase.en), with the \(count.en) partners who are in it"
      ),
      brief: Text(nl: "bouwen op \(phrase.nl)", en: "building on \(phrase.en)"),
      reasons: facts.sentences(of: wishes) + reasons(base, coalition),
      question: Text(
        nl: "Wat mag van \(phrase.nl) niet verloren gaan?",
        en: "What of \(phrase.en) must not be lost?"))
  }

  private func rank(_ partner: Partner) -> Int {
    facts.leaders.firstIndex { $0.id == partner.id } ?? 99
  }

  private func reasons(_ base: Structure, _ coalition: Structure) -> [Sentence] {
    let phrase = base.phrase
    let members = facts.phrase(of: facts.members(of: base).map { $0.id })
    return [
      Sentence(
        Text(
          nl: "In \(phrase.nl) \(members.verb(.work).nl) \(members.nl) al samen.",
          en: "In \(phrase.en) \(members.en) already \(members.verb(.work).en) together."),
        [.structure(coalition.id), .structure(base.id)], isConcluded: true),
      Sentence(
        Text(
          nl: "De coalitie is gepland; wie er lid van wordt, staat er niet.",
          en: "The coalition is planned; who will be a member is not said."),
        [.structure(coalition.id)]),
    ]
  }
}
