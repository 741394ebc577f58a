/// Something that partners do for families in the first 1000 days.
package struct Intervention: Hashable, Sendable {
  /// The name that a reader sees.
  package var name: String
  /// Whether it runs now.
  package var standing = Standing.current
  /// The phases in which it falls.
  package var phases: [Phase] = []
  /// The themes that it is about.
  package var themes: [Theme] = []
  /// The partners that carry it out.
  package var performers: [Partner.ID] = []
  /// The partners that it brings in touch with families or with each other.
  package var involves: [Partner.ID] = []
  /// The passages that this rests on.
  package var citations: [Citation] = []

  /// Creates an intervention.
  package init(name: String) {
    self.name = name
  }
}
