package import CoalitionModel
package import Wording

/// Where a goal of advice comes from: the place itself first, the norm last.
package enum Tier: Int, Comparable, CaseIterable, Sendable {
  /// The coalition wants it, or says that it is lacking.
  case wish = 1
  /// It is planned and not yet done.
  case planned
  /// It is a weak spot in what is recorded.
  case weakSpot
  /// A partner could join a meeting that exists.
  case opening
  /// Only the norm asks for it.
  case norm

  package static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }

  /// The code in data.
  package var code: String {
    switch self {
    case .wish: "wish"
    case .planned: "planned"
    case .weakSpot: "weak-spot"
    case .opening: "opening"
    case .norm: "norm"
    }
  }

  /// The tier in words.
  package var name: Text {
    switch self {
    case .wish: Text(nl: "wens", en: "wish")
    case .planned: Text(nl: "gepland", en: "planned")
    case .weakSpot: Text(nl: "zwakke plek", en: "weak spot")
    case .opening: Text(nl: "kans", en: "opening")
    case .norm: Text(nl: "de norm vraagt het", en: "the norm asks for it")
    }
  }

  /// What advice of this tier rests on, in one sentence.
  package var ground: Text {
    switch self {
    case .wish: Text(nl: "De coalitie zegt dit zelf.", en: "The coalition says so itself.")
    case .planned: Text(nl: "Dit staat gepland.", en: "This is planned.")
    case .weakSpot, .opening, .norm:
      Text(
        nl: "Dit zien wij in de kaart; klopt het?", en: "We see this in the map; is it right?")
    }
  }
}

/// What in a file something rests on.
package enum FileRecord: Hashable, Sendable {
  /// A partner.
  case partner(Partner.ID)
  /// A structure.
  case structure(Structure.ID)
  /// A tie.
  case tie(Tie)
  /// A statement.
  case statement(Statement)
  /// An intervention.
  case intervention(Intervention)
  /// A priority.
  case priority(Theme)
  /// What the whole file leaves unsaid.
  case file
}

/// What advice serves: a wish, a plan, a weak spot, a priority or a requirement.
package struct Goal: Hashable, Sendable {
  /// What kind of goal.
  package enum Kind: String, CaseIterable, Sendable {
    case wish, planned
    case weakSpot = "weak-spot"
    case priority, opening, norm

    /// The kind in words.
    package var name: Text {
      switch self {
      case .wish: Tier.wish.name
      case .planned: Tier.planned.name
      case .weakSpot: Tier.weakSpot.name
      case .priority: Text(nl: "opgave", en: "priority")
      case .opening: Tier.opening.name
      case .norm: Tier.norm.name
      }
    }
  }

  /// What kind of goal.
  package let kind: Kind
  /// What in the file says so.
  package let record: FileRecord
  /// The passages that say so.
  package let citations: [Citation]

  /// The tier that it gives a piece; nothing of a priority, which has none of its own.
  package var tier: Tier? {
    switch kind {
    case .wish: .wish
    case .planned: .planned
    case .weakSpot: .weakSpot
    case .opening: .opening
    case .norm: .norm
    case .priority: nil
    }
  }

  /// Creates a goal.
  package init(_ kind: Kind, _ record: FileRecord, _ citations: [Citation] = []) {
    self.kind = kind
    self.record = record
    self.citations = citations
  }
}

/// A sentence of advice, with what in the file it rests on.
package struct Sentence: Hashable, Sendable {
  /// The sentence.
  package let text: Text
  /// What it rests on.
  package let records: [FileRecord]
  /// Whether the conclusion of a page says the same where it rests on the same, so that it need not
  /// be repeated there.
  package var isConcluded = false

  /// Creates a sentence; it begins with a capital.
  package init(_ text: Text, _ records: [FileRecord] = [], isConcluded: Bool = false) {
    self.text = text.capitalizedFirst
    self.records = records
    self.isConcluded = isConcluded
  }
}

/// One piece of advice: one means, all goals that it serves, and who calls whom.
package struct Candidate: Hashable, Identifiable, Sendable {
  /// Which domains a piece brings together.
  package enum Crossing: Int, Sendable {
    case medicalSocial, otherDomains, none

    /// The crossing in words.
    package var name: Text {
      switch self {
      case .medicalSocial: Text(nl: "medisch en sociaal", en: "medical and social")
      case .otherDomains: Text(nl: "andere domeinen", en: "other domains")
      case .none: Text(nl: "geen", en: "none")
      }
    }
  }

  /// What of a plan is made first: contact, then activities, then what is to stay.
  package enum PlanRank: Int, Sendable { case contact, activity, continuity }

  /// How much work the first step is.
  package enum Work: Int, Sendable { case ask, join, new }

  /// The words.
  package struct Words: Hashable, Sendable {
    /// The advice in one line.
    package var title: Text
    /// The same after "Begin met".
    package var brief: Text
    /// Why, at most three sentences, the firmest first.
    package var reasons: [Sentence]
    /// What to ask each other.
    package var question: Text
  }

  /// Who could take the first step, and the step as it then is.
  package struct Step: Hashable, Sendable {
    /// Who takes it; nothing where the file names nobody who could.
    package let caller: Partner.ID?
    /// The first step.
    package let sentence: Sentence
  }

  /// The kind of candidate.
  package let kind: String
  /// What the means is, so that the same means is one piece.
  package var means: String
  /// What it serves.
  package var goals: [Goal]
  /// The partners that it is about.
  package var partners: [Partner.ID]
  /// The meetings that it uses.
  package var structures: [Structure.ID] = []
  /// The words.
  package var words: Words
  /// The first step, by who takes it, the first who should.
  package var steps: [Step]
  /// The themes that it is about.
  package var themes: [Theme] = []
  /// Which domains it brings together.
  package var crossing = Crossing.none
  /// What of a plan it is.
  package var planRank = PlanRank.activity
  /// Whether a wish names both types of partner.
  package var namesTypes = false
  /// What is ready, from 0 to 3: a meeting or date; a caller in touch; a partner involved or willing.
  package var readiness = 0
  /// How many new pairs it brings together.
  package var worth = 0
  /// How well it fits.
  package var fit = 0
  /// How much work it is.
  package var work = Work.ask
  /// What it rests on, where the tier does not say it right.
  package var ownGround: Text?

  /// The code.
  package var id: String { "\(kind):\(means)" }

  /// The tier of its firmest goal.
  package var tier: Tier { goals.compactMap { $0.tier }.min() ?? .opening }

  /// The passage that says what it rests on: of its firmest goal, else of any.
  package var groundCitation: Citation? {
    let firmest = goals.filter { $0.tier == tier }
    return (firmest + goals).lazy.flatMap { $0.citations }.first
  }

  /// What it rests on, in one sentence.
  package var ground: Text { ownGround ?? tier.ground }

  /// The kinds of goal that it serves, in order.
  package var goalKinds: [Goal.Kind] {
    Goal.Kind.allCases.filter { kind in goals.contains { $0.kind == kind } }
  }
}
