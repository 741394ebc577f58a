import CoalitionModel
import Wording

extension CandidateKind {
  /// Brings two sides in a first talk, where they want contact and no meeting is there to join.
  static let firstMeeting = CandidateKind("first-meeting", takesInterventions: true) {
    facts, others in
    FirstMeeting(facts: facts).candidates(beside: others)
  }
}

private struct FirstMeeting {
  let facts: CoalitionFacts

  func candidates(beside others: [Candidate]) -> [Candidate] {
    let served = others.flatMap { $0.goals }.map { $0.record }
    let open = facts.contactWishes.filter { !served.contains(.statement($0)) }
    var byPair: [(sides: [PartnerGroup], wishes: [Statement])] = []
    for wish in open where wish.groups[0] != wish.groups[1] {
      if let place = byPair.firstIndex(where: { Set($0.sides) == Set(wish.groups) }) {
        byPair[place].wishes.append(wish)
      } else {
        byPair.append((wish.groups, [wish]))
      }
    }
    return byPair.compactMap { candidate(between: $0.sides, $0.wishes) } + wishedTies
  }

  /// Whether partners of both sides are in touch already, so that it would not be a first talk: what
  /// they want more is told where they meet.
  private func isInTouch(_ sides: [PartnerGroup]) -> Bool {
    let members = sides.map { side in facts.involved.filter { side.contains($0) } }
    return members[0].contains { one in
      members[1].contains { $0.id != one.id && facts.areInTouch(one.id, $0.id) }
    }
  }

  /// At most two partners of a side: who says the wish, then those in touch with the leader first, then who sees families or
  /// is a way in.
  private func partners(of side: PartnerGroup, _ speakers: [String]) -> [Partner.ID] {
    let leader = facts.leaders.first?.id
    let able = facts.partners.filter {
      side.contains($0) && [.involved, .approached].contains($0.status) && !facts.isBody($0)
        && $0.id != leader
    }
    let keyed = facts.inOrder(able).enumerated().map { place, partner in
      (
        key: [
          speakers.contains(partner.id) ? 0 : 1, partner.status == .involved ? 0 : 1,
          leader.map { facts.areInTouch($0, partner.id) } ?? false ? 0 : 1,
          facts.isSignaller(partner) ? 0 : 1, facts.isEntrance(partner) ? 0 : 1, place,
        ],
        id: partner.id
      )
    }
    return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.prefix(2).map { $0.id }
  }

  private func candidate(
    between sides: [PartnerGroup], _ wishes: [Statement]
  ) -> Candidate? {
    let speakers = wishes.compactMap { $0.speaker }
    let found = sides.map { partners(of: $0, speakers) }
    guard let one = found.first, let other = found.last, !(one + other).isEmpty,
      !isInTouch(sides)
    else { return nil }
    var candidate = Candidate(
      kind: "first-meeting", means: sides.map { $0.name(.dutch) }.sorted().joined(separator: "+"),
      goals: wishes.flatMap(facts.goals) + facts.otherGoals(of: one + other),
      partners: one + other,
      words: words(sides, found, wishes),
      steps: steps(one, other))
    candidate.means = candidate.means.replacingText(" ", with: "-")
    candidate.themes = facts.themes(helpedBy: one + other)
    candidate.crossing = wishes.map(facts.crossing).min { $0.rawValue < $1.rawValue } ?? .none
    candidate.namesTypes = sides.allSatisfy { if case .type = $0 { true } else { false } }
    candidate.readiness = facts.readiness(
      false, caller: candidate.steps.first?.caller, partners: one + other)
    candidate.work = .new
    return candidate
  }

  /// What is said of it.
  private func words(_ sides: [PartnerGroup], _ found: [[Partner.ID]], _ wishes: [Statement])
    -> Candidate.Words
  {
    let phrases = zip(sides, found).map { side, ids in
      ids.isEmpty ? facts.phrase(of: side) : facts.phrase(of: ids)
    }
    let apart = Sentence(
      Text(
        nl: "Op de werkvloer is tussen hen geen contact in beeld.",
        en: "No contact between them in daily practice is in view."),
      found.joined().map { .partner($0) })
    let reasons =
      wishes.sorted { $0.standing == .absent && $1.standing != .absent }.map {
        facts.sentence(of: $0)
      }
      + (wishes.count == 1 ? [apart] : [])
    let between = sides.map { side in
      if case .domain(let domain) = side { domain.phrase } else { facts.phrase(of: side) }
    }
    return Candidate.Words(
      title: Text(
        nl: "Breng \(phrases[0].nl) in gesprek met \(phrases[1].nl)",
        en: "Bring \(phrases[0].en) together with \(phrases[1].en)"),
      brief: Text(
        nl: "één gesprek tussen \(between[0].nl) en \(between[1].nl)",
        en: "one talk between \(between[0].en) and \(between[1].en)"),
      reasons: reasons,
      question: Text(
        nl: "Bij welk onderwerp heeft u elkaar het eerst nodig?",
        en: "On which subject do you need each other first?"))
  }

  private func steps(_ one: [Partner.ID], _ other: [Partner.ID]) -> [Candidate.Step] {
    guard let first = (one + other).first else { return [] }
    return facts.callers(CallFor(partner: first)).filter { !(one + other).contains($0.id) }
      .prefix(2).map { caller in
        let phrase = facts.phrase(caller.id)
        let known = one.filter { facts.areInTouch(caller.id, $0) }
        let isKnown = !known.isEmpty && known.count == one.count
        let knows = isKnown ? facts.phrase(of: one) : nil
        let project = project(of: caller)
        let lead = Text(
          nl: knows.map { " \(phrase.verb(.know).nl) \($0.nl) al en" } ?? "",
          en: knows.map { " \(phrase.verb(.know).en) \($0.en) already and" } ?? "")
        return Candidate.Step(
          caller: caller.id,
          sentence: Sentence(
            Text(
              nl: """
                \(phrase.nl)\(lead.nl) \(phrase.verb(.ask).nl) van elk één collega van de \
                werkvloer voor een gesprek over één onderwerp\
                \(project.map { ", bijvoorbeeld \($0)" } ?? "").
                """,
              en: """
                \(phrase.en)\(lead.en) \(phrase.verb(.ask).en) for one colleague of each from \
                daily practice for a talk on one subject\(project.map { ", such as \($0)" } ?? "").
                """), [.partner(caller.id)] + (one + other).map { .partner($0) }))
      }
  }

  /// Something that the caller already carries out, from which the coalition grows when that is said.
  private func project(of caller: Partner) -> String? {
    let running = facts.interventions.filter {
      $0.standing == .current && $0.performers.contains(caller.id)
    }
    let base = facts.coalition?.buildsOn.map { Spelling.folded($0) }
    let named = running.first { one in base.map { Spelling.folded(one.name).hasPrefix($0) } ?? false
    }
    let name = (named ?? running.first { $0.performers.count == 1 })?.name
    return name.map { ActivityName.short($0) }
  }

  /// Ties between two partners that a source wishes for.
  private var wishedTies: [Candidate] {
    facts.network.ties.filter { [.wanted, .absent].contains($0.standing) }
      .sorted { $0.pair < $1.pair }
      .map { tie in
        let ids = [tie.pair.first, tie.pair.second]
        let phrases = ids.map(facts.phrase)
        var candidate = Candidate(
          kind: "first-meeting", means: ids.joined(separator: "+"),
          goals: [Goal(.wish, .tie(tie), tie.citations)] + facts.otherGoals(of: ids),
          partners: ids,
          words: Candidate.Words(
            title: Text(
              nl: "Breng \(phrases[0].nl) in gesprek met \(phrases[1].nl)",
              en: "Bring \(phrases[0].en) together with \(phrases[1].en)"),
            brief: Text(
              nl: "één gesprek tussen \(phrases[0].nl) en \(phrases[1].nl)",
              en: "one talk between \(phrases[0].en) and \(phrases[1].en)"),
            reasons: [
              Sentence(
                Text(
                  nl: """
                    Tussen \(phrases[0].nl) en \(phrases[1].nl) \
                    \(tie.standing == .absent ? "is er nog geen contact" : "is meer contact gewenst").
                    """,
                  en: """
                    \(tie.standing == .absent ? "There is no contact yet" : "More contact is wanted") \
                    between \(phrases[0].en) and \(phrases[1].en).
                    """), [.tie(tie)])
            ],
            question: Text(
              nl: "Bij welk onderwerp heeft u elkaar het eerst nodig?",
              en: "On which subject do you need each other first?")),
          steps: steps([ids[0]], [ids[1]]))
        candidate.crossing = facts.crossing([ids[0]], [ids[1]])
        candidate.namesTypes = true
        candidate.readiness = facts.readiness(
          false, caller: candidate.steps.first?.caller, partners: ids)
        candidate.work = .new
        return candidate
      }
  }
}
