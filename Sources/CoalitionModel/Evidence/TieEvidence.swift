/// What is known about the tie between two partners.
package struct TieEvidence: Hashable, Sendable {
  /// Whether they work together.
  package let presence: Evidence
  /// Why they count as tied now.
  package let current: [Bond]
  /// What is planned or wished for, or happened once.
  package let foreseen: [Bond]
  /// What says that there is no tie.
  package let denials: [Statement]
  /// The passages that say so of these two partners.
  package let denialCitations: [Citation]
}
