import CoalitionModel
import Wording

extension CandidateKind {
  /// Agrees who does what is planned, and how others ask for it.
  static let intention = CandidateKind("intention") { facts, _ in
    PlannedActivities(facts: facts).activities
  }

  /// Agrees how goes on what is to stay, all of a phase in one piece.
  ///
  /// A wish to go on is served by what builds the coalition on what is there, where that stands.
  static let continuity = CandidateKind("continuity", mostOnPage: 1) { facts, others in
    PlannedActivities(facts: facts).lasting(
      others.contains { $0.kind == "build-on" } ? [] : facts.wishes([.continuity]))
  }
}

private struct PlannedActivities {
  let facts: CoalitionFacts

  /// Words by which a source says that something is to stay.
  private static let stay = ["borgen", "borging", "blijven", "voortzetten", "behouden"]

  private func isToStay(_ intention: String?) -> Bool {
    intention.map { words in Self.stay.contains { words.lowercased().holds($0) } } ?? false
  }

  private func isHandover(_ plan: Intervention) -> Bool {
    Spelling.folded(plan.name).holds("overdracht")
  }

  /// Whether families are helped by it: where the file gives phases, what has none is work of the
  /// coalition itself (a website, coordination), and nobody asks for that.
  private func isForFamilies(_ plan: Intervention) -> Bool {
    !plan.phases.isEmpty || facts.interventions.allSatisfy { $0.phases.isEmpty }
  }

  /// Planned activities, and those that exist and are to be carried further.
  var activities: [Candidate] {
    facts.interventions.filter { plan in
      !isHandover(plan) && isForFamilies(plan)
        && (plan.standing == .planned
          || plan.standing == .current && plan.intention != nil && !isToStay(plan.intention))
    }.compactMap { ActivityName.deed(of: $0) == nil ? candidate($0) : deed($0) }
  }

  /// What is to be done and nobody asks for: "de signalerende rol versterken".
  private func deed(_ plan: Intervention) -> Candidate? {
    let performers = facts.inOrder(plan.performers.compactMap(facts.partner))
    let callers = performers + plan.phases.flatMap(facts.leads) + facts.leaders
    guard let deed = ActivityName.deed(of: plan), let first = callers.first else { return nil }
    let one = facts.phrase(first.id)
    let ids = (performers.isEmpty ? [first] : performers).map { $0.id }
    let name = ActivityName.quoted(plan)
    var candidate = Candidate(
      kind: "intention", means: Spelling.folded(plan.name),
      goals: [Goal(.planned, .intervention(plan), plan.citations)] + facts.otherGoals(of: ids),
      partners: ids,
      words: Candidate.Words(
        title: Text(nl: "Spreek af hoe u \(deed)", en: "Agree how to begin with \(name.en)"),
        brief: Text(
          nl: "afspreken hoe u \(deed)", en: "agreeing how to begin with \(name.en)"),
        reasons: [reason(plan)],
        question: Text(
          nl: "Waaraan merkt een gezin dat dit lukt?",
          en: "How will a family notice that this works?")),
      steps: [
        Candidate.Step(
          caller: first.id,
          sentence: Sentence(
            Text(
              nl: "\(one.nl) \(one.verb(.put).nl) dit op de agenda: wat doen wij als eerste?",
              en: "\(one.en) \(one.verb(.put).en) this on the agenda: what do we do first?"),
            [.partner(first.id), .intervention(plan)]))
      ])
    candidate.themes = plan.themes
    candidate.planRank = .activity
    candidate.readiness = facts.readiness(
      !performers.isEmpty, caller: first.id, partners: ids)
    candidate.fit = plan.themes.isEmpty ? 0 : 1
    return candidate
  }

  private func candidate(_ plan: Intervention) -> Candidate? {
    let leads = plan.phases.flatMap(facts.leads)
    let performers = plan.performers.compactMap(facts.partner)
    let asking = (plan.involves.compactMap(facts.partner) + leads + facts.involved).filter { one in
      facts.isSignaller(one) && one.status == .involved
        && !performers.contains { $0.id == one.id }
    }
    guard let first = asking.first ?? leads.first ?? facts.leaders.first else { return nil }
    let doing = performers.first ?? leads.first { $0.id != first.id }
    let name = ActivityName.phrase(of: plan)
    let one = facts.phrase(first.id)
    let ids = [first.id] + performers.map { $0.id }
    var candidate = Candidate(
      kind: "intention", means: Spelling.folded(plan.name),
      goals: [Goal(.planned, .intervention(plan), plan.citations)] + facts.otherGoals(of: ids)
        + facts.network.priorities.filter { plan.themes.contains($0.theme) }
        .map { Goal(.priority, .priority($0.theme), $0.citations) },
      partners: ids,
      words: Candidate.Words(
        title: title(name, one, performers),
        brief: name, reasons: [reason(plan)],
        question: Text(
          nl: "Hoe vraagt u \(name.nl) nu aan?", en: "How do you ask for \(name.en) now?")),
      steps: [Candidate.Step(caller: first.id, sentence: step(one, doing, ids))])
    candidate.themes = plan.themes
    candidate.crossing = facts.crossing([first.id], performers.map { $0.id })
    candidate.planRank = .activity
    candidate.readiness = facts.readiness(
      !performers.isEmpty, caller: first.id, partners: performers.map { $0.id })
    candidate.fit = plan.themes.isEmpty ? 0 : 1
    return candidate
  }

  /// Who does it is a question only where the file does not say it.
  private func title(_ name: Text, _ one: NounPhrase, _ performers: [Partner]) -> Text {
    let asks = Text(
      nl: one.isPlural ? "aanvragen" : "aanvraagt", en: one.isPlural ? "ask" : "asks")
    guard !performers.isEmpty else {
      return Text(
        nl: "Spreek af wie \(name.nl) doet en hoe \(one.nl) dat \(asks.nl)",
        en: "Agree who does \(name.en) and how \(one.en) \(asks.en) for it")
    }
    let others = facts.phrase(of: performers.map { $0.id })
    return Text(
      nl: "Spreek af hoe \(one.nl) \(name.nl) \(asks.nl) bij \(others.nl)",
      en: "Agree how \(one.en) \(asks.en) \(others.en) for \(name.en)")
  }

  private func reason(_ plan: Intervention) -> Sentence {
    let words =
      plan.standing == .current
      ? Text(
        nl: "Dit loopt al; het voornemen is: \(plan.intention ?? "").",
        en: "This runs already; the intention is “\(plan.intention ?? "")”.")
      : plan.performers.isEmpty
        ? Text(
          nl: "Dit staat gepland; wie het doet, staat er niet.",
          en: "This is planned; who does it is not said.")
        : Text(
          nl: "Dit staat gepland; hoe het begint, staat er niet.",
          en: "This is planned; how it begins is not said.")
    return Sentence(words, [.intervention(plan)])
  }

  private func step(_ one: NounPhrase, _ doing: Partner?, _ ids: [Partner.ID]) -> Sentence {
    let records = ids.map { FileRecord.partner($0) }
    guard let doing else {
      return Sentence(
        Text(
          nl: "\(one.nl) \(one.verb(.put).nl) dit op de agenda: wie doet dit hier?",
          en: "\(one.en) \(one.verb(.put).en) this on the agenda: who does this here?"), records)
    }
    let other = facts.phrase(doing.id)
    return Sentence(
      Text(
        nl: "\(one.nl) \(one.verb(.call).nl) \(other.nl): hoe vraag ik het aan?",
        en: "\(one.en) \(one.verb(.call).en) \(other.en): how do I ask for it?"), records)
  }

  /// What exists and is to stay, and the wish that it stays: all of a phase in one piece.
  func lasting(_ wishes: [Statement]) -> [Candidate] {
    let kept = facts.interventions.filter {
      $0.standing == .current && isToStay($0.intention)
    }
    let structures = facts.structures.filter { $0.standing == .current && isToStay($0.intention) }
    var found: [Candidate] = []
    for phase in Phase.allCases.map({ Optional($0) }) + [nil] {
      let own = kept.filter { $0.phases.first == phase }
      let tables = structures.filter { $0.phases.first == phase }
      if !own.isEmpty || !tables.isEmpty { found.append(lasting(own, tables, phase, [])) }
    }
    guard !wishes.isEmpty else { return found }
    if found.isEmpty { return [lasting([], base, nil, wishes)] }
    found[0].goals += wishes.flatMap(facts.goals)
    found[0].words.reasons = facts.sentences(of: wishes) + found[0].words.reasons
    return found
  }

  /// What a wish to go on is about when the file does not say: the network that exists.
  private var base: [Structure] {
    facts.structures.filter { structure in
      structure.standing == .current && !structure.members.isEmpty
        && [.network, .coalition].contains(structure.kind)
    }
  }

  private func lasting(
    _ activities: [Intervention], _ tables: [Structure], _ phase: Phase?, _ wishes: [Statement]
  ) -> Candidate {
    let names =
      activities.map { ActivityName.phrase(of: $0) } + tables.prefix(2).map { $0.phrase.words }
    let what = NounPhrase.list(names.map { NounPhrase($0) }, atMost: 2)
    let phrase = what ?? facts.speaker()
    let performers = activities.flatMap { $0.performers } + tables.flatMap { $0.members }
    let partners = facts.inOrder(Set(performers).compactMap(facts.partner)).map { $0.id }
    let leader = (phase.map(facts.leads) ?? []).first ?? facts.leaders.first
    let one = leader.map { facts.phrase($0.id) } ?? facts.speaker()
    let records =
      activities.map { FileRecord.intervention($0) } + tables.map { .structure($0.id) }
    var candidate = Candidate(
      kind: "continuity", means: phase?.code ?? "any",
      goals: wishes.flatMap(facts.goals)
        + activities.map { Goal(.planned, .intervention($0), $0.citations) }
        + tables.filter { $0.intention != nil }
        .map { Goal(.planned, .structure($0.id), $0.citations) },
      partners: Array(partners.prefix(5)),
      words: words(phrase, activities, wishes, records),
      steps: [
        Candidate.Step(
          caller: leader?.id,
          sentence: Sentence(
            Text(
              nl: "\(one.nl) \(one.verb(.ask).nl) elke partner wat die blijft doen.",
              en: "\(one.en) \(one.verb(.ask).en) each partner what it will go on doing."),
            records))
      ])
    candidate.structures = tables.prefix(1).map { $0.id }
    candidate.crossing = .none
    candidate.planRank = .continuity
    candidate.readiness = 2
    return candidate
  }

  /// What is said of it.
  private func words(
    _ what: NounPhrase, _ activities: [Intervention], _ wishes: [Statement],
    _ records: [FileRecord]
  ) -> Candidate.Words {
    let (phrase, isMany) = (what, what.isPlural)
    let goOn = isMany ? "doorgaan" : "doorgaat"
    return Candidate.Words(
      title: Text(
        nl: "Spreek nu af hoe \(phrase.nl) \(goOn)",
        en: "Agree now how \(phrase.en) \(isMany ? "go" : "goes") on"),
      brief: Text(
        nl: "afspreken hoe \(phrase.nl) \(goOn)",
        en: "agreeing how \(phrase.en) \(isMany ? "go" : "goes") on"),
      reasons: facts.sentences(of: wishes)
        + (activities.isEmpty
          ? [
            Sentence(
              Text(
                nl: "Wie wat blijft doen, staat er niet.",
                en: "Who will go on doing what is not said."),
              records.isEmpty ? [.file] : records)
          ]
          : [
            Sentence(
              Text(
                nl: "Dit is er al; dat het blijft, staat gepland.",
                en: "This is there already; that it stays is planned."), records)
          ]),
      question: Text(
        nl: "Wat doet u nog als het project klaar is?",
        en: "What do you still do when the project is over?"))
  }
}
