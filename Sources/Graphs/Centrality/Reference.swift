/// Where a method comes from.
public struct Reference: Hashable, Sendable {
  /// The authors by their family names, as "Boldi and Vigna".
  public let authors: String
  /// The year of publication.
  public let year: Int
  /// The digital object identifier, where the publication has one.
  public let doi: String?

  /// A publication.
  public init(_ authors: String, _ year: Int, doi: String? = nil) {
    self.authors = authors
    self.year = year
    self.doi = doi
  }
}
