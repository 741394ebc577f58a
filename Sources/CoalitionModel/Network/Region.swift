/// An area in which partners work.
package struct Region: Hashable, Identifiable, Sendable {
  /// The code by which the file refers to the region.
  package var id: String
  /// The name that a reader sees.
  package var name: String
  /// What kind of area it is; `nil` where the file does not say.
  package var kind: RegionKind?
  /// Its official code, such as GM0014 of Statistics Netherlands.
  package var code: String?
  /// The wider regions in which it lies.
  package var liesIn: [Membership] = []
  /// The date that this describes.
  package var asOf: PartialDate?
  /// How sure this is.
  package var confidence: Confidence?
  /// The passages that this rests on.
  package var citations: [Citation] = []

  /// Creates a region.
  package init(id: String, name: String, kind: RegionKind? = nil) {
    self.id = id
    self.name = name
    self.kind = kind
  }
}
