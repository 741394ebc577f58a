import CoalitionModel
import Wording

extension CandidateKind {
  /// Asks whom nobody asked: who works along already, or stands on the photograph only.
  static let overlooked = CandidateKind("overlooked", mostOnPage: 1) { facts, _ in
    Overlooked(facts: facts).candidates
  }
}

private struct Overlooked {
  let facts: CoalitionFacts

  var candidates: [Candidate] {
    let working = facts.inOrder(
      facts.partners.filter { partner in
        partner.status == .mentioned && !isRegional(partner)
          && facts.currentTies(of: partner.id).contains { tie in
            facts.partner(tie.pair.other(than: partner.id))?.status == .involved
          }
      })
    let pictured = facts.inOrder(
      facts.partners.filter {
        $0.status == .mentioned && $0.approach.contains(.pictured)
      }
    ).filter { one in !working.contains { $0.id == one.id } }
    let all = working + pictured
    return all.isEmpty ? [] : [candidate(working: working, pictured: pictured)]
  }

  private func isRegional(_ partner: Partner) -> Bool {
    partner.domain == .knowledge || partner.domain == .insurer
  }

  private func candidate(working: [Partner], pictured: [Partner]) -> Candidate {
    let all = working + pictured
    let ids = all.map { $0.id }
    let names = facts.phrase(of: ids)
    let callers = facts.callers(CallFor(partner: ids[0]))
    let first = callers.first.map { $0.id }
    var candidate = Candidate(
      kind: "overlooked", means: "named",
      goals: all.map { Goal(.weakSpot, .partner($0.id), $0.citations) }
        + facts.otherGoals(of: ids),
      partners: ids,
      words: Candidate.Words(
        title: working.isEmpty
          ? Text(
            nl: "Spreek met \(names.nl) af hoe zij meedoen",
            en: "Agree with \(names.en) how they take part")
          : Text(
            nl: "Vraag ook \(names.nl) voor de coalitie",
            en: "Ask \(names.en) for the coalition too"),
        brief: names.words, reasons: reasons(working, pictured),
        question: Text(
          nl: "Wie ziet gezinnen wel, maar zit nog niet aan tafel?",
          en: "Who sees families but is not at the table yet?")),
      steps: callers.prefix(2).map { Candidate.Step(caller: $0.id, sentence: step($0, ids)) })
    candidate.themes = facts.themes(helpedBy: ids)
    candidate.crossing = facts.crossing(ids, callers.prefix(1).map { $0.id })
    if candidate.crossing == .medicalSocial { candidate.crossing = .otherDomains }
    candidate.readiness = facts.readiness(!working.isEmpty, caller: first, partners: ids)
    return candidate
  }

  private func reasons(_ working: [Partner], _ pictured: [Partner]) -> [Sentence] {
    var found: [Sentence] = []
    if let first = working.first,
      let tie = facts.currentTies(of: first.id).first(where: {
        facts.partner($0.pair.other(than: first.id))?.status == .involved
      })
    {
      let (one, other) = (facts.phrase(first.id), facts.phrase(tie.pair.other(than: first.id)))
      found.append(
        Sentence(
          Text(
            nl: """
              \(one.nl) \(one.verb(.work).nl) al samen met \(other.nl), maar \
              \(one.verb(.stand).nl) niet bij de benaderde partners.
              """,
            en: """
              \(one.en) \(one.verb(.work).en) with \(other.en) already, but \
              \(one.verb(.stand).en) not among those asked.
              """), [.tie(tie), .partner(first.id)]))
    }
    if !pictured.isEmpty {
      let named = facts.phrase(of: pictured.map { $0.id })
      let again = working.isEmpty ? Them.of(pictured.count) : nil
      let names = again.map { NounPhrase($0, isPlural: true) } ?? named
      found.append(
        Sentence(
          Text(
            nl: "\(names.nl) \(names.verb(.stand).nl) alleen op de foto.",
            en: "\(names.en) \(names.verb(.stand).en) only in the photograph."),
          pictured.map { .partner($0.id) }))
    }
    return found
  }

  private func step(_ caller: Partner, _ ids: [Partner.ID]) -> Sentence {
    let one = facts.phrase(caller.id)
    let whom = Them.of(ids.count) ?? facts.phrase(ids[0]).words
    return Sentence(
      Text(
        nl: "\(one.nl) \(one.verb(.call).nl) \(whom.nl): wat doet u voor jonge gezinnen?",
        en: "\(one.en) \(one.verb(.call).en) \(whom.en): what do you do for young families?"),
      [.partner(caller.id)] + ids.map { .partner($0) })
  }
}

/// Who was just named, by their number.
enum Them {
  /// "beide", "deze drie", "hen"; nothing for one.
  static func of(_ count: Int) -> Text? {
    switch count {
    case 1: nil
    case 2: Text(nl: "beide", en: "both")
    case 3: Text(nl: "deze drie", en: "these three")
    default: Text(nl: "hen", en: "them")
    }
  }
}
