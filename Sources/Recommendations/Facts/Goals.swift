package import CoalitionModel
import NetworkAnalysis
package import Wording

// What a piece about some partners serves beside the wish or plan that it comes from.
extension CoalitionFacts {
  /// The priorities with which the partners help, and what the norm asks of them.
  func otherGoals(of ids: [Partner.ID]) -> [Goal] {
    let themes = themes(helpedBy: ids)
    let priorities = themes.map { theme in
      Goal(
        .priority, .priority(theme),
        network.priorities.filter { $0.theme == theme }.flatMap { $0.citations })
    }
    let isAsked = openRequirements.contains { requirement, evaluation in
      requirement.strength(for: network) != .optional
        && (evaluation.partners.contains(where: ids.contains)
          || requirement.criterion.wantedPartners.contains { wanted in
            ids.compactMap(partner).contains { one in
              wanted.groups.contains { $0.contains(one) }
            }
          })
    }
    return priorities + (isAsked ? [Goal(.norm, .file)] : [])
  }

  /// The priorities with which any of the partners helps, in the order of the vocabulary.
  func themes(helpedBy ids: [Partner.ID]) -> [Theme] {
    let found = Set(ids.flatMap { themes(helpedBy: $0) })
    return Theme.allCases.filter(found.contains)
  }

  /// Which domains a piece brings together.
  func crossing(_ one: [Partner.ID], _ other: [Partner.ID]) -> Candidate.Crossing {
    let domains = [one, other].map { Set($0.compactMap { partner($0)?.domain }) }
    let pairs = domains[0].flatMap { first in domains[1].map { (first, $0) } }
    if pairs.contains(where: { Self.isMedicalSocial($0.0, $0.1) }) { return .medicalSocial }
    return pairs.contains { $0.0 != $0.1 } ? .otherDomains : .none
  }

  /// What a wish crosses, by the groups that it is about; a wish on the whole coalition crosses
  /// some domains.
  func crossing(of statement: Statement) -> Candidate.Crossing {
    let domains = statement.groups.map { $0.domain }
    if domains.count == 2 {
      if Self.isMedicalSocial(domains[0], domains[1]) { return .medicalSocial }
      return domains[0] == domains[1] ? .none : .otherDomains
    }
    return .otherDomains
  }

  /// How ready a piece is: a meeting or date; a caller in touch; a partner involved or willing.
  func readiness(_ hasOccasion: Bool, caller: Partner.ID?, partners: [Partner.ID]) -> Int {
    let isKnown = caller.map { one in
      partners.contains { areInTouch(one, $0) || sharesOccasion(one, $0) }
    }
    let isWilling = partners.compactMap(partner).contains { partner in
      partner.status == .involved
        || !Set(partner.approach).isDisjoint(with: [.willing, .promised, .present])
    }
    return [hasOccasion, isKnown ?? false, isWilling].count { $0 }
  }

  private func sharesOccasion(_ one: Partner.ID, _ other: Partner.ID) -> Bool {
    structures.contains {
      $0.standing == .planned && $0.date != nil && $0.members.contains(one)
        && $0.members.contains(other)
    }
  }

  /// The wishes on contact, and what a source says is not there yet, between two groups.
  var contactWishes: [Statement] {
    statements.filter {
      $0.groups.count == 2 && [.wanted, .absent].contains($0.standing)
        && [.contact, .findable, .acquaintance].contains($0.need)
    }
  }

  /// The wishes of a need, and what a source says is not there yet.
  func wishes(_ needs: [Need]) -> [Statement] {
    statements.filter { [.wanted, .absent].contains($0.standing) && needs.contains($0.need) }
  }

  /// The goals that a statement is: a wish, and a weak spot where a source says it is not there.
  func goals(of statement: Statement) -> [Goal] {
    let wish = Goal(.wish, .statement(statement), statement.citations)
    return statement.standing == .absent
      ? [wish, Goal(.weakSpot, .statement(statement), statement.citations)] : [wish]
  }
}

// What is said of wishes and weak spots.
extension CoalitionFacts {
  /// A group of partners in a sentence: "verloskundigen", "het sociaal domein".
  func phrase(of group: PartnerGroup) -> NounPhrase {
    switch group {
    case .domain(let domain):
      let phrase = domain.phrase
      return domain == .social
        ? NounPhrase(Text(nl: "het \(phrase.nl)", en: phrase.en)) : phrase
    case .type(let type):
      let nouns = type.term.spellings.compactMap { CommonNoun($0) }
      return (nouns.first { $0.isPlural } ?? nouns.first)?.phrase
        ?? NounPhrase(Text { type.name($0) })
    case .everyone: return NounPhrase(Text(nl: "alle partners", en: "all partners"), isPlural: true)
    }
  }

  /// What a statement wishes or lacks, as a sentence; of a further wish of the same speaker with "also".
  package func sentence(of statement: Statement, isFurther: Bool = false) -> Sentence {
    let record = [FileRecord.statement(statement)]
    let groups = statement.groups.map(phrase)
    if statement.need == .findable, groups.count == 2 {
      let (one, other) = (groups[0], groups[1])
      return Sentence(
        Text(
          nl: "\(other.nl) \(other.verb(.are).nl) voor \(one.nl) vaak lastig te vinden.",
          en: "\(one.en) often find it hard to reach \(other.en)."), record)
    }
    if statement.standing == .absent, groups.count == 2 {
      let sides = statement.groups.map { group in
        if case .domain(let domain) = group { domain.phrase } else { phrase(of: group) }
      }
      let what = statement.subject ?? "contact"
      let english = statement.subject.map(Self.glossed) ?? Need.contact.name(.english)
      return Sentence(
        Text(
          nl: "Tussen \(sides[0].nl) en \(sides[1].nl) is er nog geen \(what).",
          en: """
            There is no \(english) yet between \(sides[0].en) and \(sides[1].en).
            """), record, isConcluded: true)
    }
    return wanting(wish(of: statement), [statement], isFurther: isFurther)
  }

  /// The partners that the coalition wants, without those of whom a wish in words tells already.
  package var wantedUntold: [Partner] {
    inOrder(
      partners.filter { partner in
        partner.status == .wanted
          && !statements.contains { statement in
            statement.standing == .wanted
              && statement.groups.contains { group in
                if case .type = group { group.contains(partner) } else { false }
              }
          }
      })
  }

  /// That the coalition wants partners, without a full stop; with other municipalities it works, and
  /// they do not sit in it.
  package func wish(toHave wanted: [Partner]) -> Text {
    let speaker = speaker()
    let (want, names) = (speaker.verb(.want), phrase(of: wanted.map { $0.id }, atMost: 9))
    return wanted.contains(where: isMunicipality)
      ? Text(
        nl: "\(speaker.nl) \(want.nl) graag samenwerken met \(names.nl)",
        en: "\(speaker.en) \(want.en) to work with \(names.en)")
      : Text(
        nl: "\(speaker.nl) \(want.nl) \(names.nl) er graag bij",
        en: "\(speaker.en) \(want.en) \(names.en) to join")
  }

  /// What follows "wants": the words of the source, in English with what kind of wish it is.
  func wish(of statement: Statement, isGlossed: Bool = true) -> Text {
    let groups = statement.groups.map(phrase)
    let between =
      groups.count == 2
      ? Text(
        nl: "meer contact tussen \(groups[0].nl) en \(groups[1].nl)",
        en: "better contact between \(groups[0].en) and \(groups[1].en)")
      : Text(
        nl: "meer contact met \(groups.first?.nl ?? "partners")",
        en: "more contact with \(groups.first?.en ?? "partners")")
    guard let subject = statement.subject else { return between }
    let isContact =
      groups.count == 2 && statement.need == .contact
      && Self.contact.contains { subject.lowercased().holds($0) }
    let kind = isGlossed ? gloss(of: statement).map { " (\($0))" } ?? "" : ""
    return Text(nl: subject, en: isContact ? between.en : Self.english(subject) + kind)
  }

  /// What kind of wish the Dutch words of a source are, in English; nothing where it is on contact.
  func gloss(of statement: Statement) -> String? {
    statement.need == .contact ? nil : statement.need.name(.english)
  }

  /// Words by which a wish is on contact as such, so that English may say it without quoting.
  private static let contact = ["verbinding", "contact", "samenwerk", "overleg"]

  /// The words of a source in an English sentence: they stay Dutch, and are marked as a quotation.
  static func english(_ words: String) -> String { "“\(words)”" }

  /// That a partner is in view through one tie only; nothing where there is more, or none.
  func soleTie(of id: Partner.ID) -> (tie: Tie, sentence: Sentence)? {
    let ties = currentTies(of: id)
    let meets = structures.contains {
      $0.standing == .current && !isWide($0) && $0.members.contains(id)
    }
    guard ties.count == 1, !meets else { return nil }
    let tie = ties[0]
    let one = phrase(id)
    let other = phrase(tie.pair.other(than: id))
    let kind = Self.phrase(of: tie.kind)
    return (
      tie,
      Sentence(
        Text(
          nl: "\(one.nl) \(one.verb(.are).nl) nu alleen in beeld via \(kind.nl) \(other.nl).",
          en: "\(one.en) \(one.verb(.are).en) now in view only through \(kind.en) \(other.en)."),
        [.tie(tie)])
    )
  }

  private static func phrase(of kind: TieKind?) -> Text {
    switch kind?.code {
    case "telefonische-advisering":
      Text(nl: "de telefonische advisering van", en: "the telephone advice of")
    case "overleg": Text(nl: "het overleg met", en: "the meeting with")
    case "advies": Text(nl: "het advies van", en: "the advice of")
    case "overdracht": Text(nl: "de overdracht met", en: "the handover with")
    case "verwijzing": Text(nl: "de verwijzing met", en: "the referral with")
    case "samenwerking": Text(nl: "de samenwerking met", en: "the collaboration with")
    default: Text(nl: "het contact met", en: "the contact with")
    }
  }

  /// Whether a meeting is for so many, or held so seldom, that it ties nobody.
  func isWide(_ structure: Structure) -> Bool {
    structure.standing == .oneOff || network.tiesNobody(structure)
  }
}
