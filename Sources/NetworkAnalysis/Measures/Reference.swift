/// Where a method comes from.
public struct Reference: Hashable, Sendable {
  /// The authors by their family names, as "Boldi and Vigna".
  package let authors: String
  /// The year of publication.
  package let year: Int
  /// The digital object identifier, where the publication has one.
  package let doi: String?

  /// A publication.
  public init(_ authors: String, _ year: Int, doi: String? = nil) {
    self.authors = authors
    self.year = year
    self.doi = doi
  }

  /// The reference on one line: authors, year and digital identifier.
  package var text: String {
    let identifier = doi.map { ", doi:\($0)" } ?? ""
    return "\(authors) (\(year))\(identifier)"
  }
}
