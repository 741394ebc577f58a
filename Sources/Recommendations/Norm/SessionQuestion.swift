package import CoalitionModel
package import Wording

/// Something that a norm asks about and that no network file can answer: a question for the session.
package struct SessionQuestion: Identifiable, Hashable, Sendable {
  /// The code.
  package let id: String
  /// The question to ask the partners.
  package let question: Text
  /// What would have to be recorded to answer it from a file.
  package let needs: Text
  /// The phases that it is about; empty is all.
  package let phases: [Phase]
  /// The passages that ask for it.
  package let citations: [Citation]
}
