import CoalitionModel
import Wording

// Wishes that are about the coalition as a whole, one kind for each need.
extension CandidateKind {
  /// Makes one overview of what there is.
  static let overview = CandidateKind("overview", mostOnPage: 1) { facts, _ in
    CoalitionWish(facts: facts, kind: "overview", needs: [.overview]).candidates {
      $0.overview($1)
    }
  }

  /// Asks those who govern for support.
  static let administrators = CandidateKind("administrators", mostOnPage: 1) { facts, _ in
    CoalitionWish(facts: facts, kind: "administrators", needs: [.political]).candidates {
      $0.administrators($1)
    }
  }

  /// Chooses the first subject, with those who are to have a say.
  static let subject = CandidateKind("subject", mostOnPage: 1) { facts, _ in
    CoalitionWish(facts: facts, kind: "subject", needs: [.subject]).candidates { $0.subject($1) }
  }

  /// Gives partners a subject to lead.
  static let ownership = CandidateKind("ownership", mostOnPage: 1) { facts, _ in
    CoalitionWish(facts: facts, kind: "ownership", needs: [.ownership]).candidates {
      $0.ownership($1)
    }
  }

  /// Walks through the way of one family with those it meets.
  static let family = CandidateKind("family", mostOnPage: 1) { facts, _ in
    CoalitionWish(facts: facts, kind: "family", needs: [.family, .organizationWide]).candidates {
      $0.family($1)
    }
  }
}

private struct CoalitionWish {
  /// What is said, about whom, and who begins.
  struct Plan {
    let words: Candidate.Words
    let step: Text
    let partners: [Partner.ID]
    var caller: Partner.ID?
  }

  let facts: CoalitionFacts
  let kind: String
  let needs: [Need]

  /// One candidate for all wishes of the need.
  func candidates(_ plan: (CoalitionWish, [Statement]) -> Plan?) -> [Candidate] {
    let wishes = facts.wishes(needs)
    guard !wishes.isEmpty, let plan = plan(self, wishes) else { return [] }
    let records = wishes.map { FileRecord.statement($0) } + plan.partners.map { .partner($0) }
    var candidate = Candidate(
      kind: kind, means: "coalition",
      goals: wishes.flatMap(facts.goals) + wanted(plan.partners)
        + facts.otherGoals(of: plan.partners),
      partners: plan.partners, words: plan.words,
      steps: [
        Candidate.Step(
          caller: plan.caller ?? leader?.id, sentence: Sentence(plan.step, records))
      ])
    candidate.crossing = wishes.map(facts.crossing).min { $0.rawValue < $1.rawValue } ?? .none
    candidate.readiness = facts.readiness(
      false, caller: plan.caller ?? leader?.id, partners: plan.partners)
    candidate.work = .new
    return [candidate]
  }

  /// The partners of a plan that the coalition wants too.
  private func wanted(_ ids: [Partner.ID]) -> [Goal] {
    ids.compactMap(facts.partner).filter { $0.status == .wanted }
      .map { Goal(.wish, .partner($0.id), $0.citations) }
  }

  private var leader: Partner? { facts.leaders.first }

  /// Who takes the first step, in a sentence.
  private var one: NounPhrase { leader.map { facts.phrase($0.id) } ?? facts.speaker() }

  /// Who sees families or helps them, at most so many of different domains; not who leads.
  private func chain(_ most: Int) -> [Partner] {
    let able = facts.involved.filter {
      !facts.isBody($0) && $0.domain != .informal && $0.id != leader?.id
    }
    var domains: Set<Domain?> = []
    let spread = able.filter { domains.insert($0.domain).inserted }
    let rest = able.filter { one in !spread.contains { $0.id == one.id } }
    return facts.inOrder(Array((spread + rest).prefix(most)))
  }

  private func place(_ language: Language) -> String {
    facts.network.municipality ?? language(nl: "de regio", en: "the region")
  }

  func overview(_ wishes: [Statement]) -> Plan? {
    let asked = facts.inOrder(facts.partners.filter { $0.status == .approached })
    let pool = (chain(2) + asked).prefix(2).map { $0.id }
    let who = facts.phrase(of: pool)
    let each = pool.count > 1 ? (" elk", " each") : ("", "")
    let base = facts.structures.first {
      $0.standing == .current && $0.kind == .network && $0.host == nil
    }
    let begin = base.map {
      Text(nl: "; begin bij \($0.phrase.nl)", en: "; begin with \($0.phrase.en)")
    }
    return Plan(
      words: Candidate.Words(
        title: Text(
          nl: "Maak één overzicht van wat er in \(place(.dutch)) loopt\(begin?.nl ?? "")",
          en: "Make one overview of what runs in \(place(.english))\(begin?.en ?? "")"),
        brief: Text(nl: "één overzicht van wat er loopt", en: "one overview of what runs"),
        reasons: facts.sentences(of: wishes) + inView(base),
        question: Text(
          nl: "Welk initiatief kende u tot vandaag niet?",
          en: "Which initiative did you not know until today?")),
      step: Text(
        nl: """
          \(one.nl) \(one.verb(.ask).nl) \(who.nl)\(each.0) naar drie initiatieven: wat is het, voor \
          wie, en wie belt u?
          """,
        en: """
          \(one.en) \(one.verb(.ask).en) \(who.en) for three initiatives\(each.1): what is it, for \
          whom, and whom do you call?
          """), partners: pool)
  }

  /// That the network with which an overview begins is there, and who is in it.
  private func inView(_ base: Structure?) -> [Sentence] {
    guard let base else { return [] }
    let (name, members) = (base.phrase, facts.members(of: base).map { $0.id })
    let record = [FileRecord.structure(base.id)]
    guard !members.isEmpty else {
      let who =
        name.isPlural
        ? Text(nl: "wie erin zitten", en: "who is in them")
        : Text(nl: "wie erin zit", en: "who is in it")
      return [
        Sentence(
          Text(
            nl: "\(name.nl) \(name.verb(.are).nl) er al; \(who.nl), staat er niet.",
            en: "\(name.en) \(name.verb(.are).en) there already; \(who.en) is not said."), record)
      ]
    }
    let names = facts.phrase(of: members)
    return [
      Sentence(
        Text(
          nl: "In \(name.nl) \(names.verb(.work).nl) \(names.nl) al samen.",
          en: "In \(name.en) \(names.en) already \(names.verb(.work).en) together."), record)
    ]
  }

  func administrators(_ wishes: [Statement]) -> Plan? {
    let short = wishes.compactMap { $0.shortSubject }.first
    let whom =
      short.map { Text(nl: $0, en: CoalitionFacts.english($0)) }
      ?? Text(nl: "de bestuurders", en: "those who govern")
    let figurehead = facts.involved.first { partner in
      partner.roles.contains { $0.role == .figurehead && !$0.isWanted }
    }
    let field = PolicyField.allCases.first { field in
      ![.publicHealth, .youth, .income, .welfare, .social].contains(field)
        && !facts.partners.contains { $0.policyFields.contains(field) }
    }
    let example = field.map {
      Text(
        nl: ", bijvoorbeeld van \($0.name(.dutch))", en: ", for example of \($0.name(.english))")
    }
    let ask =
      figurehead == nil
      ? Text(
        nl: "één wethouder om steun\(example?.nl ?? "")",
        en: "one alderman for support\(example?.en ?? "")")
      : Text(
        nl: "het boegbeeld om één collega-wethouder mee te nemen\(example?.nl ?? "")",
        en: "the figurehead to bring one fellow alderman\(example?.en ?? "")")
    let municipality = facts.involved.first(where: facts.isMunicipality)
    let from = municipality.map { facts.phrase($0.id) } ?? one
    return Plan(
      words: Candidate.Words(
        title: Text(nl: "Vraag steun van \(whom.nl)", en: "Ask \(whom.en) for support"),
        brief: Text(nl: "steun van \(whom.nl)", en: "support of \(whom.en)"),
        reasons: facts.sentences(of: wishes),
        question: Text(
          nl: "Welke wethouder heeft hier iets aan, en wat?",
          en: "Which alderman gains by this, and what?")),
      step: Text(
        nl: "\(from.nl) \(from.verb(.ask).nl) \(ask.nl).",
        en: "\(from.en) \(from.verb(.ask).en) \(ask.en)."),
      partners: [municipality?.id].compactMap { $0 }, caller: municipality?.id)
  }

  func subject(_ wishes: [Statement]) -> Plan? {
    let groups = wishes.flatMap { $0.groups }.filter { $0 != .everyone }
    let named = facts.partners.filter { partner in groups.contains { $0.contains(partner) } }
    let informal = facts.partners.filter { $0.domain == .informal && $0.status == .wanted }
    let wanted = named.isEmpty ? informal : named
    let with = (wanted.isEmpty ? chain(3) : wanted).map { $0.id }
    guard !with.isEmpty else { return nil }
    let askers = facts.askersOfFamilies().prefix(2).map { $0.id }
    let who = facts.phrase(of: Array(askers))
    let names = facts.phrase(of: with)
    return Plan(
      words: Candidate.Words(
        title: Text(
          nl: "Kies het eerste onderwerp samen met \(names.nl)",
          en: "Choose the first subject together with \(names.en)"),
        brief: Text(
          nl: "het eerste onderwerp, samen met \(names.nl)",
          en: "the first subject, together with \(names.en)"),
        reasons: facts.sentences(of: wishes),
        question: Text(
          nl: "Wat zouden \(names.nl) als eerste kiezen?",
          en: "What would \(names.en) choose first?")),
      step: Text(
        nl: "\(who.nl) \(who.verb(.ask).nl) ouders: wat loopt al goed, en wat is extra nodig?",
        en: "\(who.en) \(who.verb(.ask).en) parents: what goes well, and what more is needed?"),
      partners: with, caller: askers.first)
  }

  func ownership(_ wishes: [Statement]) -> Plan? {
    let able = facts.involved.filter {
      $0.interest != nil && $0.id != leader?.id && !facts.isMunicipality($0)
        && !$0.roles.contains { $0.role == .lead }
    }
    let owners = able.prefix(2).map { $0.id }
    guard !owners.isEmpty else { return nil }
    let names = facts.phrase(of: Array(owners))
    let whom = Them.of(owners.count) ?? names.words
    return Plan(
      words: Candidate.Words(
        title: Text(
          nl: "Geef ook \(names.nl) een onderwerp om te trekken",
          en: "Give \(names.en) a subject to lead too"),
        brief: Text(nl: "een onderwerp voor \(names.nl)", en: "a subject for \(names.en)"),
        reasons: facts.sentences(of: wishes) + interests(able.prefix(2)),
        question: Text(
          nl: "Wat trekt u, ook als niemand het vraagt?",
          en: "What do you lead, also when nobody asks?")),
      step: Text(
        nl: "\(one.nl) \(one.verb(.ask).nl) \(whom.nl) welk onderwerp bij hen past.",
        en: "\(one.en) \(one.verb(.ask).en) \(whom.en) which subject suits them."),
      partners: Array(owners))
  }

  private func interests(_ partners: ArraySlice<Partner>) -> [Sentence] {
    guard !partners.isEmpty else { return [] }
    let names = facts.phrase(of: partners.map { $0.id })
    let name = Noun(nl: ("noemt", "noemen"), en: ("names", "name"))
    return [
      Sentence(
        Text(
          nl: "\(names.nl) \(names.verb(name).nl) al een eigen belang.",
          en: "\(names.en) \(names.verb(name).en) an interest of their own already."),
        partners.map { .partner($0.id) })
    ]
  }

  func family(_ wishes: [Statement]) -> Plan? {
    let chain = chain(3).map { $0.id }
    guard let first = chain.first else { return nil }
    let names = facts.phrase(of: chain)
    let host = facts.phrase(first)
    return Plan(
      words: Candidate.Words(
        title: Text(
          nl: "Loop de weg van één gezin na met \(names.nl)",
          en: "Walk through the way of one family with \(names.en)"),
        brief: Text(nl: "de weg van één gezin", en: "the way of one family"),
        reasons: facts.sentences(of: wishes),
        question: Text(
          nl: "Waar raakte een gezin tussen ons in zoek?",
          en: "Where did a family get lost between us?")),
      step: Text(
        nl: """
          \(host.nl) \(host.verb(.invite).nl) de anderen een uur uit, met een verzonnen gezin: \
          wie ziet het, wie belt wie, waar stokt het?
          """,
        en: """
          \(host.en) \(host.verb(.invite).en) the others for one hour, with an invented family: \
          who sees it, who calls whom, where does it stop?
          """), partners: chain, caller: first)
  }
}
