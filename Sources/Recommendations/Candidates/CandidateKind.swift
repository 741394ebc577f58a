/// A kind of advice: what it looks for in the facts of a place, and how it says it.
///
/// A kind is one value in a file of its own and a line in ``all``. Kinds are asked in that order; each
/// is told which pieces stand already, so that nobody is asked twice.
package struct CandidateKind: Sendable {
  /// The name of the kind.
  package let name: String
  /// So many of this kind stand on one page.
  package let mostOnPage: Int
  /// Whether a piece of this kind brings partners in or together, so that an intervention may help.
  package let takesInterventions: Bool
  /// The candidates of this kind, in the facts of a place and beside those that stand already.
  package let candidates: @Sendable (CoalitionFacts, [Candidate]) -> [Candidate]

  /// Creates a kind.
  package init(
    _ name: String, mostOnPage: Int = 2, takesInterventions: Bool = false,
    candidates: @escaping @Sendable (CoalitionFacts, [Candidate]) -> [Candidate]
  ) {
    self.name = name
    self.mostOnPage = mostOnPage
    self.takesInterventions = takesInterventions
    self.candidates = candidates
  }

  /// Every kind, wishes first.
  package static let all: [CandidateKind] = [
    .joinMeeting,
    .firstMeeting,
    .invite,
    .idea,
    .helpDesk,
    .contactPoint,
    .writeDown,
    .buildOn,
    .overview,
    .administrators,
    .subject,
    .ownership,
    .family,
    .ask,
    .plannedContact,
    .handover,
    .coordination,
    .intention,
    .continuity,
    .overlooked,
    .shortLine,
    .training,
    .route,
    .introduction,
  ]
}
