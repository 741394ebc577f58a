import CoalitionModel
import NetworkAnalysis
import Wording

/// Words that several rules use.
enum RuleWords {
  /// So many names are told; of more the number.
  static let mostNames = 5

  /// The names of partners as a list in a sentence: "A, B en nog 7".
  static func names(_ partners: [Partner]) -> Text { list(partners.map { $0.name }) }

  /// Pairs of partners as a list in a sentence: "A met B en C met D".
  static func names(_ pairs: [PartnerPair], in analysis: Analysis) -> Text {
    Text { language in
      let with = Text(nl: "met", en: "with")(language)
      return list(
        pairs.map { "\(analysis.name(of: $0.first)) \(with) \(analysis.name(of: $0.second))" })(
          language)
    }
  }

  /// Some words as a list in a sentence; of many the first, and how many more there are.
  static func list(_ names: [String]) -> Text { Text { $0.list(names, most: mostNames) } }

  /// The partners of some pairs, each once, in the order of the pairs.
  static func partners(of pairs: [PartnerPair]) -> [Partner.ID] {
    var found: [Partner.ID] = []
    for id in pairs.flatMap({ [$0.first, $0.second] }) where !found.contains(id) {
      found.append(id)
    }
    return found
  }

  /// The passages, each once.
  static func distinct(_ citations: [Citation]) -> [Citation] {
    citations.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

// What a source says of partners who work together, which no rule contradicts.
extension CoalitionNetwork {
  /// Whether a source says that partners of two groups work together, without naming who.
  ///
  /// A rule that points at a missing way between such partners would contradict it.
  func states(_ one: Domain, _ other: Domain) -> Bool {
    statements.contains { statement in
      let domains = statement.groups.map { $0.domain }
      return statement.standing == .current
        && (domains == [one, other] || domains == [other, one])
    }
  }

  /// Whether a source says that partners such as these two work together.
  func states(_ one: Partner, _ other: Partner) -> Bool {
    statements.contains { $0.standing == .current && $0.concerns(one, other) }
  }

  /// The partners that meet in a structure that holds the whole coalition and exists now.
  func meetInCoalition(_ one: Partner, _ other: Partner) -> Bool {
    allStructures.contains {
      $0.isCoalitionWide && $0.standing == .current
        && $0.members.contains(one.id) && $0.members.contains(other.id)
    }
  }
}
