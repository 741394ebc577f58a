public import CoalitionModel

/// Something that a norm asks about and that no network file can answer: a question for the session.
public struct SessionQuestion: Identifiable, Hashable, Sendable {
  /// The code.
  public let id: String
  /// The question to ask the partners.
  public let question: Text
  /// What would have to be recorded to answer it from a file.
  public let needs: Text
  /// The phases that it is about; empty is all.
  public let phases: [Phase]
  /// The passages that ask for it.
  public let citations: [Citation]
}
