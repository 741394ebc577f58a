import CoalitionModel
package import Wording

/// One thing by which candidates are put in order; the lowest value comes first.
///
/// A key is one value and a line in ``Ranking/keys``: the first key that differs decides.
package struct RankingKey: Sendable {
  /// What is compared, in words.
  package let name: Text
  /// The value of a candidate, for comparing; the lowest comes first.
  let order: @Sendable (Candidate) -> Int
  /// The value in words.
  package let words: @Sendable (Candidate) -> Text

  init(
    nl: String, en: String, order: @escaping @Sendable (Candidate) -> Int,
    words: @escaping @Sendable (Candidate) -> Text
  ) {
    name = Text(nl: nl, en: en)
    self.order = order
    self.words = words
  }

  /// A key of which the highest number comes first.
  fileprivate static func most(
    nl: String, en: String, _ value: @escaping @Sendable (Candidate) -> Int
  ) -> RankingKey {
    RankingKey(nl: nl, en: en, order: { -value($0) }, words: { Text("\(value($0))") })
  }

  /// A key of which those that have it come first.
  fileprivate static func having(
    nl: String, en: String, _ holds: @escaping @Sendable (Candidate) -> Bool
  ) -> RankingKey {
    RankingKey(
      nl: nl, en: en, order: { holds($0) ? 0 : 1 },
      words: { holds($0) ? Text(nl: "ja", en: "yes") : Text(nl: "nee", en: "no") })
  }
}

/// In which order advice stands.
///
/// What the place itself wants goes before what is planned, that before weak spots and openings. The
/// order of the file plays no part.
package enum Ranking {
  /// What is compared, the first that differs decides.
  package static let keys: [RankingKey] = [
    RankingKey(
      nl: "trap", en: "tier", order: { $0.tier.rawValue }, words: { $0.tier.name }),
    RankingKey(
      nl: "van wat gepland is: eerst contact", en: "of plans: contact first",
      order: { $0.tier == .planned ? $0.planRank.rawValue : 0 },
      words: { candidate in
        switch candidate.planRank {
        case .contact: Text(nl: "contact", en: "contact")
        case .activity: Text(nl: "activiteit", en: "activity")
        case .continuity: Text(nl: "borging", en: "continuity")
        }
      }),
    RankingKey.having(nl: "wens noemt beide partners", en: "wish names both partners") {
      $0.namesTypes && $0.tier == .wish
    },
    RankingKey(
      nl: "kruist", en: "crosses", order: { $0.crossing.rawValue }, words: { $0.crossing.name }),
    RankingKey.most(nl: "soorten doelen", en: "kinds of goal") { $0.goalKinds.count },
    RankingKey.most(nl: "klaar", en: "ready") { $0.readiness },
    RankingKey.having(nl: "dient een opgave", en: "serves a priority") {
      $0.goalKinds.contains(.priority)
    },
    RankingKey.most(nl: "nieuwe paren", en: "new pairs") { $0.worth },
    RankingKey.most(nl: "past", en: "fit") { $0.fit },
    RankingKey(
      nl: "werk", en: "work", order: { $0.work.rawValue },
      words: { candidate in
        switch candidate.work {
        case .ask: Text(nl: "vragen", en: "asking")
        case .join: Text(nl: "aansluiten", en: "joining")
        case .new: Text(nl: "iets nieuws", en: "something new")
        }
      }),
  ]

  /// The values by which a candidate is compared.
  static func values(of candidate: Candidate) -> [Int] { keys.map { $0.order(candidate) } }

  /// The candidates in their order; of equal worth the id decides.
  package static func sorted(_ candidates: [Candidate]) -> [Candidate] {
    candidates.map { (values: values(of: $0), candidate: $0) }
      .sorted { one, other in
        one.values == other.values
          ? one.candidate.id < other.candidate.id
          : one.values.lexicographicallyPrecedes(other.values)
      }
      .map { $0.candidate }
  }

  /// Whether two candidates are worth the same, so that a number between them says nothing.
  package static func areEqual(_ one: Candidate, _ other: Candidate) -> Bool {
    values(of: one) == values(of: other)
  }
}
