/// A passage of a document that asks for something.
public struct Passage: Hashable, Sendable {
  /// The title of the document.
  public let document: String
  /// Where in the document.
  public let place: String?

  /// Creates a passage.
  public init(document: String, place: String?) {
    self.document = document
    self.place = place
  }
}
