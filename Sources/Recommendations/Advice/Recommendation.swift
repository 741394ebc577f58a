public import CoalitionModel

/// What to do, why, based on what, and from which source.
public struct Recommendation: Identifiable, Hashable, Sendable {
  /// Whether what is advised is known to be missing, or not in view.
  public enum Status: String, Sendable {
    /// A source says so, or the network is complete.
    case missing
    /// The network does not say.
    case unknown
  }

  /// The code: of the requirement, or of the rule and the partners that it is about.
  public let id: String
  /// The requirement or rule that it comes from.
  public let rule: String
  /// How strongly it is advised.
  public let strength: Strength
  /// What in the network made it.
  public let evaluation: Evaluation
  /// The advice in one line.
  public let title: Text
  /// Why it matters.
  public let why: Text
  /// What to do first.
  public let firstStep: Text
  /// What to ask each other in the session.
  public let question: Text
  /// The passages that ask for it.
  public let passages: [Passage]
  /// How much it would change.
  public var impact = Impact(.one, Text(nl: "raakt één partner", en: "concerns one partner"))
  /// How much work it is once it is known to be needed.
  public var work = Effort.talk
  /// Whether it follows from ties that are recorded, and not from what is not.
  public var followsFromTies = false
  /// The themes that it is about.
  public var themes: [Theme] = []
  /// The phases that it is about.
  public var phases: [Phase] = []
  /// The interventions of the catalogue that fit.
  public var interventions: [InterventionOffer] = []

  /// Creates a recommendation.
  public init(
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
  public var status: Status { evaluation.verdict == .unmet ? .missing : .unknown }

  /// How much work the next step is: what is not known is asked first.
  public var effort: Effort { status == .unknown ? .ask : work }

  /// How sure it is.
  public var assurance: Assurance { Assurance(of: evaluation, followsFromTies: followsFromTies) }
}

extension Recommendation {
  /// The same with a change.
  func with(_ change: (inout Recommendation) -> Void) -> Recommendation {
    var copy = self
    change(&copy)
    return copy
  }
}
