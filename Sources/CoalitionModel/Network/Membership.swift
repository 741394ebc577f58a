/// That a region or body lies in a wider region, with when that holds and how sure it is.
package struct Membership: Hashable, Sendable {
  /// The wider region.
  package var region: Region.ID
  /// The date that this describes.
  package var asOf: PartialDate?
  /// How sure this is; `nil` for what the source itself states.
  package var confidence: Confidence?
  /// The passages that this rests on.
  package var citations: [Citation] = []

  /// Creates a membership of which nothing more is said.
  package init(in region: Region.ID) {
    self.region = region
  }

  /// Whether only the region is known.
  package var isBare: Bool { self == Membership(in: region) }
}
