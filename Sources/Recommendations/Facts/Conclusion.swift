import CoalitionModel
package import Wording

/// What a page of advice concludes: who works together, what the coalition itself wants first, and
/// where to begin.
package struct Conclusion: Sendable {
  private let facts: CoalitionFacts
  private let page: [Candidate]

  /// Concludes from the facts of a place and the pieces of its page.
  package init(_ facts: CoalitionFacts, page: [Candidate]) {
    self.facts = facts
    self.page = page
  }

  /// At most three sentences, each with what it rests on.
  package var sentences: [Sentence] { [together] + wish + begin }

  /// What the conclusion says of wishes and of who works together, so that no reason repeats it.
  package var told: [FileRecord] {
    ((wishOfSides ?? wishOfAny)?.records ?? [])
      + (preparation?.records.filter { if case .structure = $0 { true } else { false } } ?? [])
  }

  /// The place in a sentence: "Leiden", "de regio Alkmaar".
  package var place: NounPhrase {
    if let municipality = facts.network.municipality { return NounPhrase(Text(municipality)) }
    let name = facts.network.name.pieces(between: "Kansrijke Start ").last ?? facts.network.name
    guard name.hasPrefix("regio ") else {
      return NounPhrase(Text(nl: "deze regio", en: "this region"))
    }
    let rest = String(name.dropFirst(6))
    return NounPhrase(Text(nl: "de regio \(rest)", en: "the \(rest) region"))
  }

  private var together: Sentence {
    guard !facts.partners.isEmpty else {
      return Sentence(
        Text(
          nl: "Er staat nog geen partner in het bestand.",
          en: "There is no partner in the file yet."), [.file])
    }
    return preparation ?? cooperation ?? standingMeetings ?? counted
  }

  /// A coalition that is planned: on what it builds, or who prepares it.
  private var preparation: Sentence? {
    guard let coalition = facts.coalition, coalition.standing != .current else { return nil }
    let records = [FileRecord.structure(coalition.id)]
    if let name = coalition.buildsOn,
      let base = facts.structures.first(where: {
        $0.id == name || Spelling.folded($0.name) == Spelling.folded(name)
      }), base.members.count > 1
    {
      let members = facts.phrase(of: facts.members(of: base).map { $0.id }, atMost: 4)
      return Sentence(
        Text(
          nl: """
            In \(place.nl) bouwt de coalitie op \(base.phrase.nl), waarin \(members.nl) al \
            samenwerken.
            """,
          en: """
            In \(place.en) the coalition builds on \(base.phrase.en), in which \(members.en) \
            work together already.
            """), records + [.structure(base.id)])
    }
    guard let leader = facts.leaders.first ?? facts.involved.first else { return nil }
    let (one, asked) = (facts.phrase(leader.id), facts.partners.count { $0.status == .approached })
    let prepares = Noun(nl: ("bereidt", "bereiden"), en: ("is preparing", "are preparing"))
    let number = Text.plural(
      asked, one: Text(nl: "; één partner is benaderd", en: "; one partner was asked"),
      many: Text(
        nl: "; \(Text.inWords(asked).nl) partners zijn benaderd",
        en: "; \(Text.inWords(asked).en) partners were asked"))
    return Sentence(
      Text(
        nl: """
          In \(place.nl) \(one.verb(prepares).nl) \(one.nl) een coalitie \
          voor\(asked == 0 ? "" : number.nl).
          """,
        en: """
          In \(place.en) \(one.en) \(one.verb(prepares).en) a coalition\
          \(asked == 0 ? "" : number.en).
          """), records + [.partner(leader.id)])
  }

  /// A coalition that exists, with its members or their domains.
  private var cooperation: Sentence? {
    let wide = facts.structures.first {
      $0.standing == .current && $0.isCoalitionWide && $0.members.count > 1
    }
    guard let wide else { return nil }
    let members = facts.members(of: wide)
    let tables = facts.tables
    let records = [FileRecord.structure(wide.id)] + tables.map { .structure($0.id) }
    guard members.count > 5 else {
      let names = facts.phrase(of: members.map { $0.id }, atMost: 5)
      let table = tables.first { $0.members.count >= members.count }
      let place2 = table.map {
        Text(nl: ", in \($0.phrase.nl)", en: ", in \($0.phrase.en)")
      }
      return Sentence(
        Text(
          nl: "In \(place.nl) werken \(names.nl) samen\(place2?.nl ?? "").",
          en: "In \(place.en), \(names.en) work together\(place2?.en ?? "")."), records)
    }
    let found = Set(members.compactMap { $0.domain })
    let domains = Domain.allCases.filter { found.contains($0) && $0 != .knowledge }
    let (names, also) = named(domains)
    let standing = Text.plural(
      tables.count, one: Text(nl: "er is één vast overleg", en: "there is one standing meeting"),
      many: Text(
        nl: "er zijn \(Text.inWords(tables.count).nl) vaste overleggen",
        en: "there are \(Text.inWords(tables.count).en) standing meetings"))
    return Sentence(
      Text(
        nl: """
          In \(place.nl) werken \(names.nl) samen\(also.nl)\
          \(tables.isEmpty ? "" : "; " + standing.nl).
          """,
        en: """
          In \(place.en), \(names.en) work together\(also.en)\
          \(tables.isEmpty ? "" : "; " + standing.en).
          """), records)
  }

  /// The domains as a list, and those whose name is a list of its own after it: "samen, ook met
  /// onderwijs en opvang".
  private func named(_ domains: [Domain]) -> (list: Text, also: Text) {
    let double = domains.filter { $0.phrase.nl.holds(" en ") }
    guard !double.isEmpty, double.count < domains.count else {
      return (Text.list(domains.map { $0.phrase.words }), Text(""))
    }
    let plain = domains.filter { one in !double.contains { $0 == one } }
    let others = double.map { $0.phrase.words }
    return (
      Text.list(plain.map { $0.phrase.words }),
      Text(
        nl: others.map { ", ook met \($0.nl)" }.joined(),
        en: others.map { ", also with \($0.en)" }.joined())
    )
  }

  /// The one meeting in view where the coalition itself names nobody.
  private var standingMeetings: Sentence? {
    let tables = facts.tables
    guard let first = tables.first else { return nil }
    let seated = facts.members(of: first).filter { !facts.isBody($0) }.map { $0.id }
    let members = facts.phrase(of: seated, atMost: 4)
    let many = tables.count > 1
    let number = Text.inWords(tables.count)
    return Sentence(
      Text(
        nl: """
          In \(place.nl) \(many ? "zijn \(number.nl) vaste overleggen" : "is één vast overleg") in \
          beeld: \(many ? Text.list(tables.map { $0.phrase.words }).nl
            : "\(first.phrase.nl), met \(members.nl)").
          """,
        en: """
          In \(place.en) \(many ? "\(number.en) standing meetings are" : "one standing meeting is") \
          in view: \(many ? Text.list(tables.map { $0.phrase.words }).en
            : "\(first.phrase.en), with \(members.en)").
          """), tables.map { .structure($0.id) })
  }

  private var counted: Sentence {
    let count = facts.partners.count
    let words = Text.plural(
      count, one: Text(nl: "is één partner", en: "one partner is"),
      many: Text(
        nl: "zijn \(Text.inWords(count).nl) partners",
        en: "\(Text.inWords(count).en) partners are"))
    return Sentence(
      Text(
        nl: "In \(place.nl) \(words.nl) in beeld; een vast overleg staat er niet bij.",
        en: "In \(place.en) \(words.en) in view; no standing meeting is named."),
      facts.partners.prefix(5).map { .partner($0.id) })
  }

  private var wish: [Sentence] {
    if let told = wishOfSides ?? wishOfAny { return [told] }
    guard !facts.partners.isEmpty else { return [] }
    return [
      Sentence(
        Text(
          nl: "Wat de coalitie zelf het eerst wil, staat er niet.",
          en: "What the coalition itself wants first is not said."), [.file])
    ]
  }

  /// What is lacking or wished between two domains.
  private var wishOfSides: Sentence? {
    let sides = facts.contactWishes.filter { statement in
      statement.groups.allSatisfy { if case .domain = $0 { true } else { false } }
        && (statement.standing == .absent || statement.subject != nil)
    }.sorted { key($0) < key($1) }
    return sides.first.map { facts.sentence(of: $0) }
  }

  private func key(_ statement: Statement) -> Int {
    (statement.standing == .absent ? 0 : 1) + 2 * facts.crossing(of: statement).rawValue
  }

  /// What else it wants: partners by name, or any other wish that a piece serves.
  private var wishOfAny: Sentence? {
    let wanted = facts.wantedUntold
    let said = page.flatMap { $0.goals }.compactMap { goal -> Statement? in
      guard case .statement(let statement) = goal.record,
        ![.findable].contains(statement.need), statement.subject != nil
      else { return nil }
      return statement
    }.first
    let want = facts.speaker().verb(.want)
    guard !wanted.isEmpty else { return said.map { facts.sentence(of: $0) } }
    let wish = facts.wish(toHave: wanted)
    let also = said.flatMap { $0.speaker == nil ? facts.wish(of: $0) : nil }
    let records = wanted.map { FileRecord.partner($0.id) } + (said.map { [.statement($0)] } ?? [])
    return Sentence(
      Text(
        nl: """
          \(wish.nl)\
          \(also.map { ", en \(want.nl) \($0.nl)" } ?? "").
          """,
        en: """
          \(wish.en)\
          \(also.map { ", and \(want.en) \($0.en)" } ?? "").
          """), records)
  }

  private var begin: [Sentence] {
    guard let first = page.first else {
      let fill = Text(
        nl: "Begin met invullen wie er meedoen.", en: "Begin by filling in who takes part.")
      let ask = Text(
        nl: "Begin met de open vragen.", en: "Begin with the open questions.")
      return [Sentence(facts.partners.isEmpty ? fill : ask, [.file])]
    }
    let next = page.dropFirst().first
    let with = first.words.brief
    return [
      Sentence(
        Text(
          nl: "Begin met \(with.nl)\(next.map { "; daarna \($0.words.brief.nl)" } ?? "").",
          en: "Begin with \(with.en)\(next.map { "; then \($0.words.brief.en)" } ?? "")."),
        (first.partners + (next?.partners ?? [])).map { .partner($0) })
    ]
  }
}
