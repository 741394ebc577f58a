public import CoalitionModel

/// Something that a norm asks for and that the tool does by itself, in every report.
public struct Practice: Identifiable, Hashable, Sendable {
  /// The code.
  public let id: String
  /// What the tool does.
  public let does: Text
  /// The passages that ask for it.
  public let citations: [Citation]
}
