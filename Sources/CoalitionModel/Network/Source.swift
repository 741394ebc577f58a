/// A document from which statements come.
public struct Source: Hashable, Identifiable, Sendable {
  /// The code by which the file refers to the document.
  public var id: String
  /// The title.
  public var title: String
  /// When it appeared.
  public var date: PartialDate?
  /// Who published it.
  public var publisher: String?

  /// Creates a source.
  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}
