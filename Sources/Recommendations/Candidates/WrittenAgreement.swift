import CoalitionModel
import Wording

extension CandidateKind {
  /// Puts on paper how a partner already works with others, where the coalition wants that.
  static let writeDown = CandidateKind("write-down", mostOnPage: 1) { facts, _ in
    WrittenAgreement(facts: facts).wished
  }

  /// Turns contact that is informal, or that hangs on one person, into an agreement.
  static let shortLine = CandidateKind("short-line", mostOnPage: 1) { facts, others in
    WrittenAgreement(facts: facts).weak(beside: others)
  }
}

private struct WrittenAgreement {
  let facts: CoalitionFacts

  private var loose: [Tie] {
    facts.network.ties.filter {
      $0.standing == .current
        && ($0.isFormal == false || $0.isPersonBound == true
          || $0.kind?.code == "informeel-contact")
    }
    .sorted { ($0.pair, $0.kind?.code ?? "") < ($1.pair, $1.kind?.code ?? "") }
  }

  var wished: [Candidate] {
    let wishes = facts.wishes([.formal])
    let ties = loose
    guard !wishes.isEmpty || ties.count > 1 else { return [] }
    let speaker = wishes.first?.speaker.flatMap(facts.partner)
    let counted = Dictionary(grouping: ties.flatMap { [$0.from, $0.to] }, by: { $0 })
    let busiest = counted.sorted { ($0.value.count, $1.key) > ($1.value.count, $0.key) }.first?.key
    let centre = speaker.flatMap { counted[$0.id] == nil ? nil : $0.id } ?? busiest
    guard let centre else { return [] }
    let own = ties.filter { $0.pair.contains(centre) }
    guard !wishes.isEmpty || own.count > 1 else { return [] }
    let others = facts.inOrder(
      Set(own.map { $0.pair.other(than: centre) }).compactMap(facts.partner)
    ).map { $0.id }
    return [candidate(centre, others, wishes, own)]
  }

  private func candidate(
    _ centre: Partner.ID, _ others: [Partner.ID], _ wishes: [Statement], _ ties: [Tie]
  ) -> Candidate {
    let one = facts.phrase(centre)
    let with = facts.phrase(of: others)
    let through = facts.interventions.filter {
      $0.standing == .current && $0.performers.contains(centre)
        && !Set($0.involves).isDisjoint(with: others)
    }
    let running = NounPhrase.list(
      through.map { activity in
        let name = ActivityName.short(activity.name).lowercasedUnlessName
        let isName = name.first?.isUppercase ?? false
        return NounPhrase(
          Text(nl: name, en: isName ? name : ActivityName.phrase(of: activity).en))
      })
    let there = running.map {
      Sentence(
        Text(nl: "Die is er al, via \($0.nl).", en: "It is there already, through \($0.en)."),
        through.map { .intervention($0) })
    }
    var candidate = Candidate(
      kind: "write-down", means: centre,
      goals: wishes.flatMap(facts.goals)
        + ties.prefix(1).map { Goal(.weakSpot, .tie($0), $0.citations) },
      partners: [centre] + others,
      words: Candidate.Words(
        title: Text(
          nl: "Leg vast hoe \(one.nl) al \(one.verb(.work).nl) met \(with.nl)",
          en: "Put on paper how \(one.en) already \(one.verb(.work).en) with \(with.en)"),
        brief: Text(
          nl: "vastleggen wat er al is", en: "putting on paper what is there already"),
        reasons: wishes.isEmpty
          ? [Sentence(Self.unwritten, ties.map { .tie($0) })]
          : facts.sentences(of: wishes) + [there].compactMap { $0 },
        question: Self.question),
      steps: [Candidate.Step(caller: centre, sentence: step(one, centre, others))])
    candidate.crossing = facts.crossing([centre], others)
    if candidate.crossing == .medicalSocial { candidate.crossing = .otherDomains }
    candidate.readiness = 3
    return candidate
  }

  private static let unwritten = Text(
    nl: "Dat contact is er; vastgelegd is het niet.",
    en: "That contact is there; it is not laid down.")

  private static let question = Text(
    nl: "Wat moet blijven als een collega het overneemt?",
    en: "What must stay when a colleague takes over?")

  private func step(
    _ one: NounPhrase, _ centre: Partner.ID, _ others: [Partner.ID]
  ) -> Sentence {
    Sentence(
      Text(
        nl: """
          \(one.nl) \(one.verb(.ask).nl) elk van hen om één afspraak op papier: wie belt wie, en \
          waarover?
          """,
        en: """
          \(one.en) \(one.verb(.ask).en) each of them for one agreement on paper: who calls whom, \
          and on what?
          """), [.partner(centre)] + others.map { .partner($0) })
  }

  func weak(beside others: [Candidate]) -> [Candidate] {
    let laid = others.filter { $0.kind == "write-down" }.map { Set($0.partners) }
    return loose.filter { tie in
      !laid.contains { $0.contains(tie.from) && $0.contains(tie.to) }
    }.map(candidate)
  }

  private func candidate(_ tie: Tie) -> Candidate {
    let ids = facts.inOrder([tie.from, tie.to].compactMap(facts.partner)).map { $0.id }
    let both = facts.phrase(of: ids)
    var candidate = Candidate(
      kind: "short-line", means: "\(tie.pair.first)+\(tie.pair.second)",
      goals: [Goal(.weakSpot, .tie(tie), tie.citations)]
        + facts.otherGoals(of: ids).filter {
          $0.kind == .priority
        },
      partners: ids,
      words: words(tie, between: both),
      steps: [
        Candidate.Step(
          caller: ids.first,
          sentence: Sentence(
            Text(
              nl: "\(both.nl) schrijven op: wie belt wie, en wie neemt het over bij vakantie?",
              en: """
                \(both.en) write down: who calls whom, and who stands in during holidays?
                """), ids.map { .partner($0) }))
      ])
    candidate.crossing = .none
    candidate.readiness = 2
    return candidate
  }

  /// What is said of it.
  private func words(_ tie: Tie, between both: NounPhrase) -> Candidate.Words {
    let reason =
      tie.isPersonBound == true
      ? Text(
        nl: "Dat contact hangt aan één persoon; een afspraak is niet in beeld.",
        en: "That contact hangs on one person; no agreement is in view.")
      : Self.unwritten
    let theme = tie.themes.first.map { theme in
      Text(
        nl: "Door dat contact is hulp op maat mogelijk bij \(theme.shortName.nl).",
        en: "That contact makes tailored help possible for \(theme.shortName.en).")
    }
    return Candidate.Words(
      title: Text(
        nl: "Maak van de korte lijn tussen \(both.nl) een afspraak",
        en: "Turn the short line between \(both.en) into an agreement"),
      brief: Text(
        nl: "een afspraak tussen \(both.nl)", en: "an agreement between \(both.en)"),
      reasons: [theme, reason].compactMap { $0 }.map { Sentence($0, [.tie(tie)]) },
      question: Self.question)
  }
}

extension String {
  /// A common noun in small letters; a name with a second capital as it is.
  var lowercasedUnlessName: String {
    dropFirst().contains { $0.isUppercase } ? self : lowercasedFirst
  }
}
