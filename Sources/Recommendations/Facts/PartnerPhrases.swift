package import CoalitionModel
package import Wording

/// How the partners and meetings of a place are called in the middle of a sentence.
///
/// A partner whose name or alias is the word for its kind, and that is alone of its kind, is called by
/// that word: "de JGZ", "verloskundigen". A name that is a common noun is in lower case with its
/// article; any other name stands as it is written.
package struct PartnerPhrases: Sendable {
  private let byID: [Partner.ID: NounPhrase]
  private let names: [Partner.ID: String]

  /// Finds the phrase of every partner.
  ///
  /// - Complexity: O(*n*).
  package init(of network: CoalitionNetwork) {
    var perType: [PartnerType: Int] = [:]
    for type in network.partners.compactMap({ $0.type }) { perType[type, default: 0] += 1 }
    byID = Dictionary(
      firsts: network.partners.map { partner in
        let isAlone = partner.type.map { perType[$0] == 1 } ?? false
        return (partner.id, Self.phrase(of: partner, isAloneOfItsType: isAlone))
      })
    names = Dictionary(firsts: network.partners.map { ($0.id, $0.name) })
  }

  /// The phrase of a partner; its id where the network does not hold it.
  package subscript(id: Partner.ID) -> NounPhrase { byID[id] ?? NounPhrase(Text(id)) }

  /// Some partners as one phrase, of many the first, with one head for names that share it: "de
  /// wijkcoalities Beijum en Selwerd".
  package func list(_ ids: [Partner.ID], atMost most: Int = NounPhrase.mostNamed) -> NounPhrase? {
    sharedHead(ids) ?? together(ids) ?? NounPhrase.list(phrases(ids), atMost: most)
  }

  /// The phrases of partners, those that share a head as one.
  private func phrases(_ ids: [Partner.ID]) -> [NounPhrase] {
    var found: [NounPhrase] = []
    var done: Set<Partner.ID> = []
    for id in ids where !done.contains(id) {
      let head = names[id]?.pieces(between: " ").first?.lowercased()
      let same = ids.filter { names[$0]?.pieces(between: " ").first?.lowercased() == head }
      if same.count > 1, let shared = sharedHead(same) ?? together(same) {
        done.formUnion(same)
        found.append(shared)
      } else {
        found.append(self[id])
      }
    }
    return found
  }

  private func sharedHead(_ ids: [Partner.ID]) -> NounPhrase? {
    let parts = ids.compactMap(headed)
    guard ids.count > 1, parts.count == ids.count, let head = parts.first?.head,
      parts.allSatisfy({ $0.head.one == head.one })
    else { return nil }
    return NounPhrase(
      Text { language in
        let rest = language.list(parts.map { $0.rest })
        return language(nl: "de \(head.many) \(rest)", en: "\(head.en) \(rest)")
      }, isPlural: true)
  }

  private func headed(_ id: Partner.ID) -> (head: Head, rest: String)? {
    guard let name = names[id] else { return nil }
    let words = name.pieces(between: " ")
    guard words.count > 1,
      let head = Self.heads.first(where: { $0.one == words[0].lowercased() })
    else { return nil }
    return (head, words.dropFirst().joined(separator: " "))
  }

  private typealias Head = (one: String, many: String, en: String)

  private static let heads: [Head] = [
    ("wijkcoalitie", "wijkcoalities", "neighbourhood coalitions"),
    ("wijknetwerk", "wijknetwerken", "neighbourhood networks"),
    ("wijkteam", "wijkteams", "neighbourhood teams"),
    ("gemeente", "gemeenten", "the municipalities of"),
  ]

  private static func phrase(of partner: Partner, isAloneOfItsType: Bool) -> NounPhrase {
    let stated = partner.grammaticalNumber.map { $0 == .plural }
    if let words = partner.inSentence {
      return NounPhrase(Text(nl: words, en: english(words)), isPlural: stated ?? false)
    }
    let found = usualPhrase(of: partner, isAloneOfItsType: isAloneOfItsType)
    return NounPhrase(found.words, isPlural: stated ?? found.isPlural)
  }

  private static func usualPhrase(of partner: Partner, isAloneOfItsType: Bool) -> NounPhrase {
    if let noun = noun(of: partner, isAloneOfItsType: isAloneOfItsType) {
      let isBare = partner.status == .wanted && noun.isPlural
      return isBare ? NounPhrase(bare(noun), isPlural: true) : noun.phrase
    }
    let name = ActivityName.short(partner.name)
    if let guess = CommonNoun.guessed(from: name) { return guess }
    let words = name.pieces(between: " ")
    guard words.count > 1 else { return NounPhrase(Text(name)) }
    if let many = Self.numbered(name) { return Self.one(of: many) }
    if let noun = nounWithRest(words) { return noun }
    let rest = words.dropFirst().joined(separator: " ")
    switch words[0] {
    case "Gemeente":
      return NounPhrase(Text(nl: "de gemeente \(rest)", en: "the municipality of \(rest)"))
    case "Wijkcoalitie":
      return NounPhrase(
        Text(nl: "de wijkcoalitie \(rest)", en: "neighbourhood coalition \(rest)"))
    case let first where openings.contains(first.lowercased()):
      let lower = name.lowercasedFirst
      return NounPhrase(Text(nl: lower, en: CoalitionFacts.english(lower)), isPlural: true)
    default: return NounPhrase(Text(name))
    }
  }

  /// Words with which no name begins.
  private static let openings: Set<String> = ["andere", "overige", "enkele", "diverse", "meerdere"]

  /// A common noun with small words after it: "andere gemeenten in Groningen"; what it is for is left
  /// out: "scholen".
  private static func nounWithRest(_ words: [String]) -> NounPhrase? {
    for length in stride(from: words.count - 1, to: 0, by: -1) {
      guard let noun = CommonNoun(words.prefix(length).joined(separator: " ")),
        words[length].first?.isLowercase ?? false
      else { continue }
      let rest = words[length] == "in" ? " " + words.dropFirst(length).joined(separator: " ") : ""
      let phrase = noun.phrase
      return NounPhrase(
        Text(nl: phrase.nl + rest, en: phrase.en + rest), isPlural: phrase.isPlural)
    }
    return nil
  }

  /// The common noun by which a partner is called: its name; or its alias, or the name without what
  /// stands in brackets, where no other partner is of its type.
  private static func noun(of partner: Partner, isAloneOfItsType: Bool) -> CommonNoun? {
    if let noun = CommonNoun(partner.name) { return noun }
    guard isAloneOfItsType, let type = partner.type else { return nil }
    let short = partner.name.pieces(between: " (")
    let inside = short.count == 2 ? [short[1].replacingText(")", with: "")] : []
    let candidates = inside + partner.aliases + short.prefix(1)
    return candidates.lazy.compactMap { CommonNoun($0) }
      .first { PartnerType.codebook[$0.word] == type }
  }

  /// The common noun of which a name is one by number: "verloskundigenpraktijken" of
  /// "Verloskundigenpraktijk 2"; nothing for another name.
  private static func numbered(_ name: String) -> String? {
    let words = name.pieces(between: " ")
    guard words.count == 2, words[1].allSatisfy({ $0.isNumber }) else { return nil }
    let head = words[0].lowercased()
    return plurals.first { head.hasSuffix($0.one) }
      .map { head.dropLast($0.one.count) + $0.many }
  }

  private static let plurals: [(one: String, many: String)] = [
    ("praktijk", "praktijken"), ("team", "teams"), ("organisatie", "organisaties"),
    ("groep", "groepen"), ("school", "scholen"), ("instelling", "instellingen"),
  ]

  private static func one(of many: String) -> NounPhrase {
    let all = several(many)
    return NounPhrase(Text(nl: "een van \(all.nl)", en: "one of \(all.en)"))
  }

  private static func several(_ many: String) -> Text {
    CommonNoun(many)?.phrase.words
      ?? Text(nl: "de \(many)", en: "the \(CoalitionFacts.english(many))")
  }

  /// All partners that share a head as one phrase, where one of them is known by its number only.
  private func together(_ ids: [Partner.ID]) -> NounPhrase? {
    let words = ids.compactMap { names[$0]?.pieces(between: " ").first?.lowercased() }
    guard ids.count > 1, Set(words).count == 1, words.count == ids.count,
      let many = ids.lazy.compactMap({ names[$0].flatMap(Self.numbered) }).first
    else { return nil }
    let all = names.values.count { $0.pieces(between: " ").first?.lowercased() == words[0] }
    let group = Self.several(many)
    guard all > ids.count else { return NounPhrase(group, isPlural: true) }
    let count = Text.inWords(ids.count)
    return NounPhrase(
      Text(nl: "\(count.nl) van \(group.nl)", en: "\(count.en) of \(group.en)"), isPlural: true)
  }

  private static func bare(_ noun: CommonNoun) -> Text {
    let english = noun.english.pieces(between: "the ")
    return Text(
      nl: noun.word, en: english.first == "" ? english.dropFirst().joined() : noun.english)
  }

  /// A Dutch phrase in an English sentence: names stay, the article is translated.
  static func english(_ words: String) -> String {
    for article in ["de ", "het "] where words.hasPrefix(article) {
      return "the " + words.dropFirst(article.count)
    }
    return words
  }
}
