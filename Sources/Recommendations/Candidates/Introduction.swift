import CoalitionModel
import NetworkAnalysis
import Wording

extension CandidateKind {
  /// Introduces two partners of care and social domain to each other, where no meeting is there to join.
  static let introduction = CandidateKind("introduction", takesInterventions: true) {
    facts, others in
    Introduction(facts: facts).candidates(beside: others)
  }
}

private struct Introduction {
  let facts: CoalitionFacts

  /// The first ties to talk about, in the order of their numbers; not of whom another piece brings
  /// together with the other side already.
  func candidates(beside others: [Candidate]) -> [Candidate] {
    let joined = Set(
      others.filter { ["join-meeting", "first-meeting"].contains($0.kind) }.flatMap { $0.partners })
    var used: Set<Partner.ID> = []
    return facts.analysis.missingTies.numbered.compactMap { tie in
      let ids = [tie.first.id, tie.second.id]
      guard joined.isDisjoint(with: ids), used.isDisjoint(with: ids),
        ![tie.first, tie.second].contains(where: { $0.type?.code == "wijkcoalitie" })
      else { return nil }
      used.formUnion(ids)
      return candidate(tie)
    }
  }

  private func candidate(_ tie: MissingTie) -> Candidate {
    let ids = [tie.first.id, tie.second.id]
    let (one, other) = (facts.phrase(ids[0]), facts.phrase(ids[1]))
    let known = facts.involved.filter { partner in
      !ids.contains(partner.id) && ids.allSatisfy { facts.areInTouch(partner.id, $0) }
    }
    let callers = known + facts.callers(CallFor(partner: ids[1])).filter { !ids.contains($0.id) }
    let steps =
      callers.isEmpty
      ? [Candidate.Step(caller: ids[0], sentence: direct(ids))]
      : callers.prefix(2).map { caller in
        let isKnown = known.contains { $0.id == caller.id }
        return Candidate.Step(
          caller: caller.id, sentence: introduce(ids, by: caller.id, isKnown: isKnown))
      }
    var candidate = Candidate(
      kind: "introduction", means: ids.joined(separator: "+"),
      goals: [Goal(.opening, .partner(ids[0])), Goal(.opening, .partner(ids[1]))]
        + facts.otherGoals(of: ids),
      partners: ids,
      words: Candidate.Words(
        title: Text(
          nl: "Laat \(one.nl) kennismaken met \(other.nl)",
          en: "Let \(one.en) and \(other.en) get to know each other"),
        brief: Text(
          nl: "een kennismaking van \(one.nl) met \(other.nl)",
          en: "an introduction of \(one.en) to \(other.en)"),
        reasons: reasons(ids),
        question: Text(
          nl: "Bij welke vraag van ouders had u elkaar eerder willen bellen?",
          en: "For which question of parents would you have liked to call each other earlier?")),
      steps: steps)
    candidate.themes = facts.themes(helpedBy: ids)
    candidate.crossing = facts.crossing([ids[0]], [ids[1]])
    candidate.readiness = known.isEmpty ? 1 : 2
    candidate.worth = tie.gain
    candidate.work = .join
    return candidate
  }

  /// That the coalition wants its partners to know each other, and that these two have no contact.
  private func reasons(_ ids: [Partner.ID]) -> [Sentence] {
    let wishes = facts.wishes([.acquaintance]).filter { $0.groups.contains(.everyone) }
    return wishes.prefix(1).map { facts.sentence(of: $0) }
      + [Sentence(apart(ids), ids.map { .partner($0) })]
  }

  /// That no contact is in view; of who sits together in the coalition that this is of daily practice.
  private func apart(_ ids: [Partner.ID]) -> Text {
    let (one, other) = (facts.phrase(ids[0]), facts.phrase(ids[1]))
    let whole = facts.structures.first { structure in
      structure.standing == .current && structure.isCoalitionWide
        && ids.allSatisfy(structure.members.contains)
    }
    guard let whole else {
      return Text(
        nl: "Tussen \(one.nl) en \(other.nl) is geen contact in beeld.",
        en: "No contact is in view between \(one.en) and \(other.en).")
    }
    let setting =
      whole.kind == .coalition ? Text(nl: "de coalitie", en: "the coalition") : whole.phrase.words
    return Text(
      nl: "Zij zitten samen in \(setting.nl); op de werkvloer is geen contact in beeld.",
      en: "They sit in \(setting.en) together; no contact in daily practice is in view.")
  }

  private func direct(_ ids: [Partner.ID]) -> Sentence {
    let (one, other) = (facts.phrase(ids[0]), facts.phrase(ids[1]))
    return Sentence(
      Text(
        nl: "\(one.nl) \(one.verb(.call).nl) \(other.nl): wat doet u voor jonge gezinnen?",
        en: "\(one.en) \(one.verb(.call).en) \(other.en): what do you do for young families?"),
      ids.map { .partner($0) })
  }

  private func introduce(
    _ ids: [Partner.ID], by caller: Partner.ID, isKnown: Bool
  ) -> Sentence {
    let (one, other, who) = (facts.phrase(ids[0]), facts.phrase(ids[1]), facts.phrase(caller))
    let knows = Text(
      nl: isKnown ? " \(who.verb(.know).nl) beide en" : "",
      en: isKnown ? " \(who.verb(.know).en) both and" : "")
    return Sentence(
      Text(
        nl: "\(who.nl)\(knows.nl) \(who.verb(.introduce).nl) \(one.nl) voor aan \(other.nl).",
        en: "\(who.en)\(knows.en) \(who.verb(.introduce).en) \(one.en) to \(other.en)."),
      ([caller] + ids).map { .partner($0) })
  }
}
