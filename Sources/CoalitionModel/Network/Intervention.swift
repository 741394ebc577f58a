/// Something that partners do for families in the first 1000 days.
public struct Intervention: Hashable, Sendable {
  /// The name that a reader sees.
  public var name: String
  /// Whether it runs now.
  public var standing = Standing.current
  /// The phases in which it falls.
  public var phases: [Phase] = []
  /// The themes that it is about.
  public var themes: [Theme] = []
  /// The partners that carry it out.
  public var performers: [Partner.ID] = []
  /// The partners that it brings in touch with families or with each other.
  public var involves: [Partner.ID] = []
  /// The passages that this rests on.
  public var citations: [Citation] = []

  /// Creates an intervention.
  public init(name: String) {
    self.name = name
  }
}
