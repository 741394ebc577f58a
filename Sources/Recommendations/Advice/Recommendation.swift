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
  /// The passages that ask for it.
  public let passages: [Passage]

  /// Whether what is advised is known to be missing.
  public var status: Status { evaluation.verdict == .unmet ? .missing : .unknown }
}
