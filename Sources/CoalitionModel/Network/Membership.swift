/// That a region or body lies in a wider region, with when that holds and how sure it is.
public struct Membership: Hashable, Sendable {
  /// The wider region.
  public var region: Region.ID
  /// The date that this describes.
  public var asOf: PartialDate?
  /// How sure this is; `nil` for what the source itself states.
  public var confidence: Confidence?
  /// The passages that this rests on.
  public var citations: [Citation] = []

  /// Creates a membership of which nothing more is said.
  public init(in region: Region.ID) {
    self.region = region
  }

  /// Whether only the region is known.
  public var isBare: Bool { self == Membership(in: region) }
}
