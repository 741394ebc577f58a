import CoalitionModel
import Wording
import Records

/// The regions of a file beside the network, looked at when the network does not hold one itself.
final class OutsideRegions {
  private let file: RegionFile?
  private let walker: Walker
  private var names: NameIndex?
  /// The regions, as far as they were needed.
  private(set) var book: RegionBook?

  init(_ file: RegionFile?, walker: Walker) {
    self.file = file
    self.walker = walker
  }

  /// The id of the region that a word names; `nil` when there is none.
  func id(of word: String) -> String? {
    if names == nil { names = read() }
    return names?.id(of: word)
  }

  /// The names of the regions; what is wrong with their file is noted.
  private func read() -> NameIndex {
    var names = NameIndex(of: Text(nl: "regio", en: "region"))
    guard let file else { return names }
    do throws(InvalidFile) {
      let found = try file.book()
      book = found
      for region in found.regions { _ = names.define(region.id, at: Place(file: "")) }
      for region in found.regions { names.call(region.id, also: [region.name]) }
    } catch {
      for diagnostic in error.diagnostics { walker.report(diagnostic) }
    }
    return names
  }
}
