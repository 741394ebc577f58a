/// What is known about the tie between two partners.
public struct TieEvidence: Hashable, Sendable {
  /// Whether they work together.
  public let presence: Evidence
  /// Why they count as tied now.
  public let current: [Bond]
  /// What is planned or wished for, or happened once.
  public let foreseen: [Bond]
  /// What says that there is no tie.
  public let denials: [Statement]
  /// The passages that say so of these two partners.
  public let denialCitations: [Citation]
}
