import CoalitionModel
import Wording

extension CandidateKind {
  /// Takes a first step towards a desk or meeting that the coalition wishes for.
  static let helpDesk = CandidateKind("help-desk") { facts, _ in HelpDesk(facts: facts).candidates }

  /// Arranges one contact point in a body, for those that see families.
  static let contactPoint = CandidateKind("contact-point") { facts, _ in
    ContactPoint(facts: facts).candidates
  }
}

private struct HelpDesk {
  let facts: CoalitionFacts

  var candidates: [Candidate] {
    facts.structures.filter { $0.standing == .wanted }.map(candidate)
  }

  private func candidate(_ wanted: Structure) -> Candidate {
    let members = wanted.members.compactMap(facts.partner)
    let ways = facts.inOrder(
      facts.partners.filter {
        facts.isEntrance($0) && [.involved, .approached].contains($0.status)
      })
    let partners = (members.isEmpty ? ways : members).map { $0.id }
    let with = facts.phrase(of: partners)
    let asked = partners.first.map { facts.callers(CallFor(partner: $0)) } ?? facts.leaders
    let callers = facts.leaders + asked
    let steps = callers.reduce(into: [Partner]()) { found, next in
      if !found.contains(where: { $0.id == next.id }) { found.append(next) }
    }.prefix(2).map { caller in
      Candidate.Step(
        caller: caller.id, sentence: step(facts.phrase(caller.id), with, wanted, partners))
    }
    var candidate = Candidate(
      kind: "help-desk", means: wanted.id,
      goals: [Goal(.wish, .structure(wanted.id), wanted.citations)]
        + facts.otherGoals(of: []) + norm,
      partners: partners,
      words: words(wanted),
      steps: Array(steps))
    candidate.structures = [wanted.id]
    candidate.crossing = .medicalSocial
    candidate.readiness = facts.readiness(false, caller: steps.first?.caller, partners: [])
    candidate.readiness = max(candidate.readiness, partners.isEmpty ? 0 : 1)
    candidate.work = .new
    return candidate
  }

  /// What is said of it.
  private func words(_ wanted: Structure) -> Candidate.Words {
    let name = wanted.phrase
    let purpose = (wanted.intention ?? wanted.decisions).map {
      Text(nl: "Dat is een wens: \($0).", en: "That is a wish: “\($0)”.")
    }
    let plain = Text(
      nl: "Dat is een wens; er is nog niets over vastgelegd.",
      en: "That is a wish; nothing is laid down about it yet.")
    return Candidate.Words(
      title: Text(
        nl: "Zet een eerste stap naar \(name.nl)", en: "Take a first step towards \(name.en)"),
      brief: Text(
        nl: "een eerste stap naar \(name.nl)", en: "a first step towards \(name.en)"),
      reasons: [Sentence(purpose ?? plain, [.structure(wanted.id)])],
      question: Text(
        nl: "Welke vraag blijft nu liggen?", en: "Which question is left now?"))
  }

  private var norm: [Goal] {
    facts.openRequirements.isEmpty ? [] : [Goal(.norm, .file)]
  }

  private func step(
    _ one: NounPhrase, _ with: NounPhrase, _ wanted: Structure, _ partners: [Partner.ID]
  ) -> Sentence {
    let isDesk = Spelling.folded(wanted.name).holds("loket")
    let records = [FileRecord.structure(wanted.id)] + partners.map { .partner($0) }
    guard isDesk else {
      return Sentence(
        Text(
          nl: "\(one.nl) \(one.verb(.ask).nl) \(with.nl): wie zit er in, en waarover gaat het?",
          en: "\(one.en) \(one.verb(.ask).en) \(with.en): who sits in it, and what is it about?"),
        records)
    }
    return Sentence(
      Text(
        nl: """
          \(one.nl) \(one.verb(.make).nl) met \(with.nl) één lijst: welke vraag, en wie belt u? \
          Daarmee begint het loket.
          """,
        en: """
          \(one.en) \(one.verb(.make).en) one list with \(with.en): which question, and whom do \
          you call? That is how the desk begins.
          """), records)
  }
}

private struct ContactPoint {
  let facts: CoalitionFacts

  var candidates: [Candidate] {
    facts.wishes([.contactPoint]).compactMap(candidate)
  }

  /// The wish, with who gets the contact point: of two sides the way in to help.
  private func candidate(_ wish: Statement) -> Candidate? {
    let sides = wish.groups.map { group in
      facts.inOrder(
        facts.partners.filter {
          group.contains($0) && [.involved, .approached].contains($0.status) && !facts.isBody($0)
        })
    }
    let hosts = sides.last { $0.contains(where: facts.isEntrance) } ?? sides.last ?? []
    guard let host = hosts.first else { return nil }
    let users = sides.first { $0.first?.id != host.id } ?? facts.involved.filter(facts.isSignaller)
    let asked = users.filter { user in !hosts.contains { $0.id == user.id } }.prefix(2).map {
      $0.id
    }
    let (point, callers) = (facts.phrase(of: hosts.map { $0.id }), facts.leaders)
    let plan = idea(for: host)
    var candidate = Candidate(
      kind: "contact-point", means: host.id,
      goals: facts.goals(of: wish) + plan.map { Goal(.wish, .intervention($0), $0.citations) }
        + facts.otherGoals(of: [host.id]),
      partners: hosts.map { $0.id } + asked,
      words: words(wish, host, point, for: facts.phrase(of: Array(asked))),
      steps: callers.prefix(2).map {
        Candidate.Step(caller: $0.id, sentence: step($0, point, Array(asked)))
      })
    candidate.crossing = facts.crossing(wish: wish, hosts.map { $0.id }, Array(asked))
    candidate.readiness = facts.readiness(
      false, caller: callers.first?.id, partners: hosts.map { $0.id })
    candidate.work = .new
    return candidate
  }

  /// What is said of it.
  private func words(_ wish: Statement, _ host: Partner, _ point: NounPhrase, for users: NounPhrase)
    -> Candidate.Words
  {
    Candidate.Words(
      title: Text(
        nl: "Regel in \(point.nl) één aanspreekpunt voor \(users.nl)",
        en: "Arrange one contact point in \(point.en) for \(users.en)"),
      brief: Text(
        nl: "één aanspreekpunt in \(point.nl)", en: "one contact point in \(point.en)"),
      reasons: [
        facts.sentence(of: wish),
        Sentence(
          Text(
            nl: "Wie dat nu is, staat er niet.", en: "Who that is now is not said."),
          [.partner(host.id)]),
      ],
      question: Text(
        nl: "Met welke vraag belt u als eerste?",
        en: "With which question do you call first?"))
  }

  /// The wished activities that say the same.
  private func idea(for host: Partner) -> [Intervention] {
    facts.interventions.filter {
      [.wanted, .planned].contains($0.standing) && $0.performers.contains(host.id)
    }
  }

  private func step(_ caller: Partner, _ point: NounPhrase, _ users: [Partner.ID]) -> Sentence {
    let one = facts.phrase(caller.id)
    let first = users.first.map(facts.phrase)
    return Sentence(
      Text(
        nl: """
          \(one.nl) \(one.verb(.ask).nl) \(point.nl) om één functie en één nummer\
          \(first.map { "; \($0.nl) \($0.verb(.call).nl) als eerste" } ?? "").
          """,
        en: """
          \(one.en) \(one.verb(.ask).en) \(point.en) for one function and one number\
          \(first.map { "; \($0.en) \($0.verb(.call).en) first" } ?? "").
          """), [.partner(caller.id)] + users.map { .partner($0) })
  }
}

extension CoalitionFacts {
  /// What a wish crosses, and else what its partners do.
  func crossing(
    wish: Statement, _ one: [Partner.ID], _ other: [Partner.ID]
  ) -> Candidate.Crossing {
    let found = crossing(one, other)
    let said = crossing(of: wish)
    return found.rawValue < said.rawValue ? found : said
  }
}
