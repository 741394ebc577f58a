/// What else may be read beside a network file.
package struct ReadingOptions {
  /// Where regions are looked up that the network refers to and does not hold; `nil` for nowhere.
  package var regions: RegionFile?
  /// Whether contacts and internal remarks are read.
  package var includesInternal: Bool

  /// Creates options; without any, nothing is read beside the network itself.
  package init(regions: RegionFile? = nil, includesInternal: Bool = false) {
    self.regions = regions
    self.includesInternal = includesInternal
  }
}
