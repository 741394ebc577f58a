/// A document from which statements come.
package struct Source: Hashable, Identifiable, Sendable {
  /// The code by which the file refers to the document.
  package var id: String
  /// The title.
  package var title: String
  /// When it appeared.
  package var date: PartialDate?
  /// Who published it.
  package var publisher: String?

  /// Creates a source.
  package init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}
