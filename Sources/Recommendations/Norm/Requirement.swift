package import CoalitionModel
package import NetworkAnalysis
package import Wording

/// One thing that a norm asks of a coalition, with why, the first step and where that is said.
package struct Requirement: Identifiable, Sendable {
  /// How strongly something is asked of networks that describe a date or a later one.
  package struct DatedStrength: Hashable, Sendable {
    /// The first date.
    package let date: PartialDate
    /// How strongly it is asked from then on.
    package let strength: Strength
  }

  /// When and how strongly a requirement holds.
  struct Conditions: Sendable {
    let alsoKnownAs: [String]
    let strengthByTheme: [Theme: Strength]
    let strengthFrom: [DatedStrength]
    let with: [PartnerGroup]
    let toThemes: [Theme]
  }

  /// The code of the requirement.
  package let id: String
  /// The kind of what is asked.
  package let kind: RequirementKind
  /// What is asked.
  package let criterion: Criterion
  /// How strongly it is asked.
  package let strength: Strength
  /// When it holds, how strongly then, and as what else it is known.
  let conditions: Conditions
  /// The phases that it is about; empty is all.
  package let phases: [Phase]
  /// The themes that it is about; empty is all.
  package let themes: [Theme]
  /// The advice in one line.
  package let title: Text
  /// Why it matters.
  package let why: Text
  /// What to do first.
  package let firstStep: Text
  /// What to ask the partners in a session; `nil` where the norm has no question.
  package let question: Text?
  /// The passages that ask for it.
  package let citations: [Citation]
  /// Where it stands in the file of the norm.
  package let place: Place
  /// What the norm says of who often takes part where.
  let indications: [Indication]

  /// Other codes under which the sources ask for the same.
  package var alsoKnownAs: [String] { conditions.alsoKnownAs }
  /// How strongly it is asked of a coalition that works on a theme.
  package var strengthByTheme: [Theme: Strength] { conditions.strengthByTheme }
  /// How strongly it is asked from some date on, as where it became law.
  package var strengthFrom: [DatedStrength] { conditions.strengthFrom }
  /// The requirement holds only where a partner of one of these groups takes part; empty is always.
  package var appliesWith: [PartnerGroup] { conditions.with }
  /// The requirement holds only for coalitions that work on one of these themes; empty is always.
  package var appliesToThemes: [Theme] { conditions.toThemes }

  /// How strongly it is asked of this coalition: the strongest of its own, that of its themes and
  /// that of the date that the network describes; a network without a date describes today.
  package func strength(for network: CoalitionNetwork) -> Strength {
    let byTheme = network.priorities.compactMap { strengthByTheme[$0.theme] }
    let byDate = strengthFrom.filter { dated in network.asOf.map { $0 >= dated.date } ?? true }
    return (byTheme + byDate.map { $0.strength }).reduce(strength) { $0.rank <= $1.rank ? $0 : $1 }
  }

  /// Whether the requirement is met, as far as the network says.
  ///
  /// What is not decided and that the norm makes likely is told as such, with the reason.
  package func evaluate(in analysis: Analysis) -> Evaluation {
    guard applies(to: analysis.network) else { return Evaluation.notApplicable }
    var evaluation = criterion.evaluate(analysis)
    guard evaluation.evidence == .unknown,
      let likely = criterion.likely(analysis, indications)
    else { return evaluation }
    evaluation.likely = likely
    evaluation.observations.append(likely)
    return evaluation
  }

  func applies(to network: CoalitionNetwork) -> Bool {
    let hasPartner =
      appliesWith.isEmpty || PartnerPresence(of: appliesWith, in: network).presence == .present
    let hasTheme =
      appliesToThemes.isEmpty
      || network.priorities.contains { appliesToThemes.contains($0.theme) }
    return hasPartner && hasTheme
  }
}

/// How strongly a norm asks for something.
package enum Strength: String, VocabularyTerm {
  package static let codebook = Codebook<Strength>("sterkte", "strength")

  /// The sources call it essential, required or the minimal basis.
  case essential
  /// The sources advise it.
  case advised
  /// The sources say that it can be done.
  case optional

  package var term: Term {
    switch self {
    case .essential: Term("essentieel", "essential", nl: "essentieel", en: "essential")
    case .advised: Term("aanbevolen", "advised", nl: "aanbevolen", en: "advised")
    case .optional: Term("optioneel", "optional", nl: "optioneel", en: "optional")
    }
  }

  /// The place in a ranking, the strongest first.
  var rank: Int {
    switch self {
    case .essential: 0
    case .advised: 1
    case .optional: 2
    }
  }
}
