package import CoalitionModel
package import Wording

/// What to do, why, based on what, and from which source.
package struct Recommendation: Identifiable, Hashable, Sendable {
  /// Whether what is advised is known to be missing, or not in view.
  package enum Status: String, Sendable {
    /// A source says so, or the network is complete.
    case missing
    /// The network does not say.
    case unknown
  }

  /// The code: of the requirement, or of the rule and the partners that it is about.
  package let id: String
  /// The requirement or rule that it comes from.
  package let rule: String
  /// How strongly it is advised.
  package let strength: Strength
  /// What in the network made it.
  package let evaluation: Evaluation
  /// The advice in one line.
  package let title: Text
  /// Why it matters.
  package let why: Text
  /// What to do first.
  package let firstStep: Text
  /// What to ask each other in the session.
  package let question: Text
  /// The passages that ask for it.
  package let passages: [Passage]
  /// How much it would change.
  package var impact = Impact(.one, Text(nl: "raakt één partner", en: "concerns one partner"))
  /// How much work it is once it is known to be needed.
  package var work = Effort.talk
  /// Whether it follows from ties that are recorded, and not from what is not.
  package var followsFromTies = false
  /// The themes that it is about.
  package var themes: [Theme] = []
  /// The phases that it is about.
  package var phases: [Phase] = []
  /// The interventions of the catalogue that fit.
  package var interventions: [InterventionOffer] = []

  /// Creates a recommendation.
  package init(
    id: String, rule: String, strength: Strength, evaluation: Evaluation, title: Text, why: Text,
    firstStep: Text, question: Text, passages: [Passage]
  ) {
    self.id = id
    self.rule = rule
    self.strength = strength
    self.evaluation = evaluation
    self.title = title
    self.why = why
    self.firstStep = firstStep
    self.question = question
    self.passages = passages
  }

  /// Whether what is advised is known to be missing.
  package var status: Status { evaluation.verdict == .unmet ? .missing : .unknown }

  /// How much work the next step is: what is not known is asked first.
  package var effort: Effort { status == .unknown ? .ask : work }

  /// How sure it is.
  package var assurance: Assurance { Assurance(of: evaluation, followsFromTies: followsFromTies) }
}

extension Recommendation {
  /// The same with a change.
  func with(_ change: (inout Recommendation) -> Void) -> Recommendation {
    var copy = self
    change(&copy)
    return copy
  }
}
