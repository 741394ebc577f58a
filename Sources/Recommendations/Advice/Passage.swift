/// A passage of a document that asks for something.
package struct Passage: Hashable, Sendable {
  /// The title of the document.
  package let document: String
  /// Where in the document.
  package let place: String?

  /// Creates a passage.
  package init(document: String, place: String?) {
    self.document = document
    self.place = place
  }
}
