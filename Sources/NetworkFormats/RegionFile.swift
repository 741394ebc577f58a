package import CoalitionModel

/// A file of regions beside the networks; it is read when a network first refers to it.
package final class RegionFile {
  /// The name under which it is looked for.
  package static let usualName = "regions.yaml"

  private let path: String
  private var read: Result<RegionBook, InvalidFile>?

  /// Names the file.
  package init(at path: String) {
    self.path = path
  }

  /// The regions in the file.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes in it.
  package func book() throws(InvalidFile) -> RegionBook {
    if let read { return try read.get() }
    let result: Result<RegionBook, InvalidFile>
    do throws(InvalidFile) {
      result = .success(try NetworkReader.regionBook(of: NetworkFormats.document(at: path)))
    } catch {
      result = .failure(error)
    }
    read = result
    return try result.get()
  }
}
