public import CoalitionModel

/// Whether a requirement is met, and what in the network says so.
public struct Evaluation: Hashable, Sendable {
  /// The answer.
  public enum Verdict: String, Sendable {
    /// The network records what is asked.
    case met
    /// A source says that it is not there, or the network is complete and does not record it.
    case unmet
    /// The network does not say.
    case undecided
    /// The requirement does not hold for this coalition.
    case notApplicable
  }

  /// The answer.
  public var verdict: Verdict
  /// The partners that it rests on.
  public var partners: [Partner.ID] = []
  /// The ties that it rests on.
  public var ties: [PartnerPair] = []
  /// The figures that it rests on.
  public var figures: [Figure] = []
  /// What in the network leads to the answer, a sentence each.
  public var observations: [Text] = []
  /// Whether only a part of what is asked is known not to be there, and the rest is unknown.
  public private(set) var isPartlyOpen = false
  /// The passages of the network file's sources.
  public var citations: [Citation] = []
  /// What data would decide it; `nil` when it is decided.
  public var decidedBy: Text?
  /// What makes it likely though the network does not record it; `nil` when nothing does.
  public var likely: Text?

  /// Creates an evaluation.
  public init(_ verdict: Verdict) {
    self.verdict = verdict
  }

  /// Creates an evaluation of which every part is asked.
  public init(allOf parts: [Evidence]) {
    self.init(parts.reduce(.present) { $0 && $1 })
    isPartlyOpen = verdict == .unmet && parts.contains(.unknown)
  }

  /// Creates an evaluation from what is known.
  public init(_ presence: Evidence) {
    verdict =
      switch presence {
      case .present: .met
      case .absent: .unmet
      case .unknown: .undecided
      }
  }
}
