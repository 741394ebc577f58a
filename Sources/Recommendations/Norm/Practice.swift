package import CoalitionModel
package import Wording

/// Something that a norm asks for and that the tool does by itself, in every report.
package struct Practice: Identifiable, Hashable, Sendable {
  /// The code.
  package let id: String
  /// What the tool does.
  package let does: Text
  /// The passages that ask for it.
  package let citations: [Citation]
}
