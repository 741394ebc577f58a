/// An area in which partners work.
public struct Region: Hashable, Identifiable, Sendable {
  /// The code by which the file refers to the region.
  public var id: String
  /// The name that a reader sees.
  public var name: String
  /// What kind of area it is; `nil` where the file does not say.
  public var kind: RegionKind?
  /// Its official code, such as GM0014 of Statistics Netherlands.
  public var code: String?
  /// The wider regions in which it lies.
  public var liesIn: [Membership] = []
  /// The date that this describes.
  public var asOf: PartialDate?
  /// How sure this is.
  public var confidence: Confidence?
  /// The passages that this rests on.
  public var citations: [Citation] = []

  /// Creates a region.
  public init(id: String, name: String, kind: RegionKind? = nil) {
    self.id = id
    self.name = name
    self.kind = kind
  }
}
