import CoalitionModel
import Wording

extension CandidateKind {
  /// Takes up the contact with who was asked: one piece for each way and meeting at which it was.
  static let ask = CandidateKind("ask") { facts, others in Ask(facts: facts, others).candidates }
}

private struct Ask {
  /// The way in which some partners were asked.
  struct Group {
    let approach: Approach?
    let at: Structure?
    let partners: [Partner]
  }

  let facts: CoalitionFacts
  let taken: Set<Partner.ID>

  init(facts: CoalitionFacts, _ others: [Candidate]) {
    self.facts = facts
    let firm = others.filter {
      ["invite", "idea", "first-meeting", "write-down"].contains($0.kind)
    }
    let joins = Ranking.sorted(others.filter { $0.kind == "join-meeting" && $0.tier == .wish })
    taken = Set((firm + joins.prefix(1)).flatMap { $0.partners })
  }

  private static let order: [Approach] = [.promised, .willing, .present, .spoken, .invited]

  private func approach(of partner: Partner) -> Approach? {
    Self.order.first(where: partner.approach.contains)
  }

  /// Where a plan is written, who was invited or is willing joins that.
  private func key(_ partner: Partner) -> String {
    let approach = approach(of: partner)
    let isForPlan =
      facts.planInTheMaking != nil && ![.promised, .present].contains(approach)
    return isForPlan ? "plan" : "\(approach?.code ?? "")/\(partner.approachedAt ?? "")"
  }

  var candidates: [Candidate] {
    let asked = facts.partners.filter {
      ($0.status == .approached || $0.status == .wanted && $0.approach.contains(.willing))
        && !taken.contains($0.id)
    }
    let groups = Dictionary(grouping: asked, by: key)
    return groups.keys.sorted().compactMap { key in
      let partners = sorted(groups[key] ?? [])
      guard let first = partners.first else { return nil }
      let at = facts.structure(first.approachedAt)
      let group = Group(approach: approach(of: first), at: at, partners: partners)
      return candidate(group, means: key.isEmpty ? "asked" : key)
    }
  }

  /// First whom a priority needs, then whom the norm asks for most, then whom families meet first.
  private func sorted(_ partners: [Partner]) -> [Partner] {
    let order = facts.inOrder(partners).map { $0.id }
    func key(_ partner: Partner) -> [Int] {
      [
        -facts.themes(helpedBy: partner.id).count, normRank(of: partner),
        order.firstIndex(of: partner.id) ?? 0,
      ]
    }
    return partners.sorted { key($0).lexicographicallyPrecedes(key($1)) }
  }

  private func normRank(of partner: Partner) -> Int {
    let ranks = facts.openRequirements.compactMap { requirement, _ -> Int? in
      let isAsked = requirement.criterion.wantedPartners.contains { wanted in
        wanted.groups.contains { $0.contains(partner) }
      }
      return isAsked ? requirement.strength(for: facts.network).rank : nil
    }
    return ranks.min() ?? 9
  }

  private func candidate(_ group: Group, means: String) -> Candidate {
    let shown = Array(group.partners.prefix(NounPhrase.mostNamed))
    let ids = shown.map { $0.id }
    let isNear = group.at.map(facts.isNear) ?? false
    let isWish = group.approach == .willing || group.approach == .promised && isNear
    let table = group.approach == .present ? shown.lazy.compactMap(facts.bestTable).first : nil
    let steps = self.steps(group, shown, table)
    let weak = group.approach == .present ? [Goal(.weakSpot, .partner(ids[0]))] : []
    var candidate = Candidate(
      kind: "ask", means: means,
      goals: (isWish ? [Goal(.wish, .partner(ids[0]), shown[0].citations)] : [])
        + [Goal(.planned, .partner(ids[0]), shown[0].citations)] + weak
        + facts.otherGoals(of: ids),
      partners: ids, words: words(group, shown, table), steps: steps)
    candidate.structures = [group.at?.id, table?.id].compactMap { $0 }
    candidate.themes = facts.themes(helpedBy: ids)
    let others = facts.involved.map { $0.id }
    candidate.crossing = facts.crossing(
      ids, table?.members ?? group.at.map { _ in others } ?? others)
    candidate.planRank = .contact
    candidate.readiness = facts.readiness(
      isNear || table != nil, caller: steps.first?.caller, partners: ids)
    candidate.fit = table == nil ? 0 : 1
    candidate.ownGround = ground(group, facts.phrase(of: ids))
    return candidate
  }

  /// Whom a piece is about was asked; that the piece itself is planned, no source says.
  private func ground(_ group: Group, _ names: NounPhrase) -> Text? {
    switch group.approach {
    case .willing: nil
    case .promised: Tier.planned.ground
    default:
      group.partners.count == 1 && !names.isPlural
        ? Text(nl: "Deze partner is al benaderd.", en: "This partner was asked already.")
        : Text(nl: "Deze partners zijn al benaderd.", en: "These partners were asked already.")
    }
  }

  private func words(
    _ group: Group, _ shown: [Partner], _ table: Structure?
  ) -> Candidate.Words {
    let names = facts.phrase(of: shown.map { $0.id })
    let (title, brief, question) = heading(group, names, table)
    return Candidate.Words(
      title: title, brief: brief,
      reasons: reason(group, names) + help(shown).prefix(1), question: question)
  }

  private func heading(
    _ group: Group, _ names: NounPhrase, _ table: Structure?
  ) -> (title: Text, brief: Text, question: Text) {
    let call = Text(
      nl: "Bij welke vraag had u \(names.nl) al willen bellen?",
      en: "For which question would you have called \(names.en)?")
    if group.approach == .promised, let at = group.at?.phrase {
      return (
        Text(
          nl: "Maak op \(at.nl) één afspraak met \(names.nl)",
          en: "Agree one thing with \(names.en) at \(at.en)"),
        Text(nl: "één afspraak op \(at.nl)", en: "one agreement at \(at.en)"), call
      )
    }
    if group.approach == .present, let table = table?.phrase {
      return (
        Text(
          nl: "Geef \(names.nl) een plek bij \(table.nl)",
          en: "Give \(names.en) a place at \(table.en)"),
        Text(nl: "een plek voor \(names.nl)", en: "a place for \(names.en)"), call
      )
    }
    return otherHeading(group, names, call)
  }

  private func otherHeading(
    _ group: Group, _ names: NounPhrase, _ call: Text
  ) -> (title: Text, brief: Text, question: Text) {
    if let plan = facts.planInTheMaking?.phrase, group.approach != .present {
      return (
        Text(
          nl: "Laat \(names.nl) meeschrijven aan \(plan.nl)",
          en: "Let \(names.en) help write \(plan.en)"),
        Text(nl: "meeschrijven aan \(plan.nl)", en: "writing \(plan.en) together"),
        Text(
          nl: "Welk doel hoort zeker in het plan?", en: "Which goal must be in the plan?")
      )
    }
    if group.approach == .spoken {
      return (
        Text(
          nl: "Laat \(names.nl) weten wat er met hun gesprek is gedaan",
          en: "Tell \(names.en) what was done with their talk"),
        Text(nl: "een bericht aan \(names.nl)", en: "word to \(names.en)"), call
      )
    }
    return (
      Text(
        nl: "Spreek met \(names.nl) af hoe zij meedoen",
        en: "Agree with \(names.en) how they take part"),
      Text(nl: "een afspraak met \(names.nl)", en: "an agreement with \(names.en)"), call
    )
  }

  private func reason(_ group: Group, _ names: NounPhrase) -> [Sentence] {
    let records = group.partners.map { FileRecord.partner($0.id) }
    switch group.approach {
    case .promised:
      return [
        Sentence(
          Text(
            nl: """
              \(names.nl) \(names.verb(.are).nl) erbij; wat er daarna komt, staat er niet.
              """,
            en: "\(names.en) will be there; what comes after is not said."), records)
      ] + agenda(group)
    case .present: return [attended(group, names, records)]
    case .willing:
      return [
        Sentence(
          Text(
            nl: "Met hen is gesproken, en zij willen wel.",
            en: "They were spoken with, and they want to."), records)
      ] + planning
    case .spoken:
      let place = group.partners.first?.approachedWhere ?? "in de voorbereiding"
      return [
        Sentence(
          Text(
            nl: "\(place.capitalizedFirst) is met hen gesproken; of zij nu meedoen, staat er niet.",
            en: "They were spoken with; whether they take part is not said."), records)
      ] + planning
    default: return [invited(group, names, records)] + planning
    }
  }

  /// That they were at a meeting.
  private func attended(
    _ group: Group, _ names: NounPhrase, _ records: [FileRecord]
  ) -> Sentence {
    let meeting = group.at?.phrase ?? NounPhrase(Text(nl: "een bijeenkomst", en: "a meeting"))
    let who =
      names.isPlural
      ? Text(nl: "Zij waren", en: "They were")
      : Text(nl: "\(names.nl) was", en: "\(names.en) was")
    return Sentence(
      Text(
        nl: "\(who.nl) bij \(meeting.nl); daarna is geen contact in beeld.",
        en: "\(who.en) at \(meeting.en); no contact since is in view."), records)
  }

  /// That they were asked, and that their answer is not said.
  private func invited(
    _ group: Group, _ names: NounPhrase, _ records: [FileRecord]
  ) -> Sentence {
    guard group.partners.count <= NounPhrase.mostNamed else {
      return Sentence(
        Text(
          nl: "Van de \(approachedCount) benaderde partners staat er nog niet wie meedoet.",
          en: "It is not said yet which of the \(approachedCount) partners asked take part."),
        records)
    }
    let were = Noun(nl: ("is", "zijn"), en: ("was", "were"))
    let take = Noun(nl: ("die meedoet", "zij meedoen"), en: ("it takes part", "they take part"))
    return Sentence(
      Text(
        nl:
          "\(names.nl) \(names.verb(were).nl) benaderd; of \(names.verb(take).nl), staat er niet.",
        en: "\(names.en) \(names.verb(were).en) asked; whether \(names.verb(take).en) is not said."),
      records)
  }

  private var approachedCount: Int {
    facts.partners.count { $0.status == .approached }
  }

  /// That the plan is still to be made, where it is.
  private var planning: [Sentence] {
    facts.planInTheMaking.map { plan in
      [
        Sentence(
          Text(nl: "Het plan is nog niet klaar.", en: "The plan is not ready yet."),
          [.structure(plan.id)])
      ]
    } ?? []
  }

  /// What the dated meeting is to decide.
  private func agenda(_ group: Group) -> [Sentence] {
    guard let at = group.at, let decisions = at.decisions else { return [] }
    return [
      Sentence(
        Text(
          nl: "Op de agenda staat al: \(decisions).",
          en: "The agenda already has: “\(decisions)”."), [.structure(at.id)])
    ]
  }

  /// What each can help with, as in "De ggz kan helpen bij stress, de sociale raadslieden bij schulden".
  private func help(_ shown: [Partner]) -> [Sentence] {
    let helping = shown.filter { !facts.themes(helpedBy: $0.id).isEmpty }
    guard let first = helping.first else { return [] }
    let one = facts.phrase(first.id)
    func themes(_ partner: Partner) -> Text {
      .list(facts.themes(helpedBy: partner.id).map { $0.shortName })
    }
    let rest = helping.dropFirst().map { partner -> Text in
      let (phrase, themes) = (facts.phrase(partner.id), themes(partner))
      return Text(nl: "\(phrase.nl) bij \(themes.nl)", en: "\(phrase.en) with \(themes.en)")
    }
    return [
      Sentence(
        Text { language in
          let head = language(
            nl: "\(one.nl) \(one.verb(.can).nl) helpen bij \(themes(first).nl)",
            en: "\(one.en) can help with \(themes(first).en)")
          return ([head] + rest.map { $0(language) }).joined(separator: ", ") + "."
        }, helping.map { .partner($0.id) })
    ]
  }

  private func steps(
    _ group: Group, _ shown: [Partner], _ table: Structure?
  ) -> [Candidate.Step] {
    if group.approach == .promised { return promisedSteps(group, shown) }
    let own = shown.map { partner in
      facts.callers(
        CallFor(
          partner: partner.id, tables: table.map { [$0] } ?? [],
          prefersOwnKind: true)
      ).first?.id
    }
    let isPlan = facts.planInTheMaking != nil && group.approach != .present
    let ask = question(isPlan: isPlan, table)
    let ids = shown.map { $0.id }
    let callers = own.compactMap { $0 }.reduce(into: [Partner.ID]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    if callers.count == 2, shown.count == own.count, !isPlan {
      return [eachCalls(zip(own, ids).map { ($0, $1) }, ask)]
    }
    let able = isPlan ? facts.leaders.map { $0.id } + callers : callers
    return able.prefix(2).map { caller in
      let one = facts.phrase(caller)
      let whom = Them.of(ids.count) ?? facts.phrase(ids[0]).words
      return Candidate.Step(
        caller: caller,
        sentence: Sentence(
          Text(
            nl: "\(one.nl) \(one.verb(.call).nl) \(whom.nl): \(ask.nl)",
            en: "\(one.en) \(one.verb(.call).en) \(whom.en): \(ask.en)"),
          ([caller] + ids).map { .partner($0) }))
    }
  }

  /// What is asked in the call.
  private func question(isPlan: Bool, _ table: Structure?) -> Text {
    if isPlan {
      return Text(
        nl: "wat moet er voor u in het plan staan?", en: "what must be in the plan for you?")
    }
    return table == nil
      ? Text(
        nl: "wat wilt u bijdragen, en wat hebt u nodig?",
        en: "what will you bring, and what do you need?")
      : Text(nl: "wie kan één keer aanschuiven?", en: "who can come along once?")
  }

  /// Each is called by its own kind.
  private func eachCalls(_ calls: [(Partner.ID?, Partner.ID)], _ ask: Text) -> Candidate.Step {
    let told = calls.compactMap { caller, id in
      caller.map { caller -> Text in
        let (one, other) = (facts.phrase(caller), facts.phrase(id))
        return Text(
          nl: "\(one.nl) \(one.verb(.call).nl) \(other.nl)",
          en: "\(one.en) \(one.verb(.call).en) \(other.en)")
      }
    }
    let ids = calls.flatMap { [$0.0, $0.1].compactMap { $0 } }
    return Candidate.Step(
      caller: ids.first,
      sentence: Sentence(
        Text { language in
          told.map { $0(language) }.joined(separator: ", ") + ": " + ask(language)
        }, ids.map { .partner($0) }))
  }

  private func promisedSteps(_ group: Group, _ shown: [Partner]) -> [Candidate.Step] {
    let names = facts.phrase(of: shown.map { $0.id })
    let holders = facts.leaders.filter { group.at?.members.contains($0.id) ?? false }
    let seer = facts.involved.first(where: facts.isSignaller)
    let seers = seer?.type.map { facts.phrase(of: .type($0)) }
    return (holders + facts.leaders).prefix(2).map { holder in
      let one = facts.phrase(holder.id)
      let for_ = seers ?? NounPhrase(Text(nl: "de coalitie", en: "the coalition"))
      return Candidate.Step(
        caller: holder.id,
        sentence: Sentence(
          Text(
            nl: """
              \(one.nl) \(one.verb(.put).nl) er één vraag bij: wie is bij \(names.nl) het vaste \
              contact voor \(for_.nl)?
              """,
            en: """
              \(one.en) \(one.verb(.put).en) one question to it: who at \(names.en) is the fixed \
              contact for \(for_.en)?
              """), ([holder] + shown).map { .partner($0.id) }))
    }
  }
}
