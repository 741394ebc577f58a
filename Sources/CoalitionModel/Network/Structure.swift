/// A standing meeting, network or agreement with members, stored once and not as ties.
package struct Structure: Hashable, Identifiable, Sendable {
  /// The code by which the file refers to the structure.
  package var id: String
  /// The name that a reader sees.
  package var name: String
  /// What kind of structure it is; `nil` where the file does not say.
  package var kind: StructureKind?
  /// Whether the structure exists.
  package var standing = Standing.current
  /// The partners that take part in it.
  package var members: [Partner.ID] = []
  /// Partners that are no members, with which the structure as a whole works.
  package var associates: [Partner.ID] = []
  /// Whether it holds the whole coalition; `nil` leaves that to the kind.
  package var statedCoalitionWide: Bool?
  /// The levels at which it works.
  package var levels: [Level] = []
  /// Whether it is laid down; `nil` is unknown.
  package var isFormal: Bool?
  /// How often it meets, in the words of the source.
  package var frequency: String?
  /// The partner that chairs it.
  package var chair: Partner.ID?
  /// How it decides, in the words of the source.
  package var decisions: String?
  /// The phases that it is about.
  package var phases: [Phase] = []
  /// The themes that it is about.
  package var themes: [Theme] = []
  /// The partner that is this structure, when it is a body with members.
  package var host: Partner.ID?
  /// The passages that this rests on.
  package var citations: [Citation] = []

  /// Creates a structure that exists now.
  package init(id: String, name: String, kind: StructureKind? = nil) {
    self.id = id
    self.name = name
    self.kind = kind
  }

  /// The structure that a partner with members is; the partner itself takes part in it.
  init(body partner: Partner) {
    self.init(id: partner.id, name: partner.name, kind: .network)
    standing =
      switch partner.status {
      case .involved: .current
      case .stopped: .ended
      case .approached, .wanted, .mentioned: .planned
      }
    members = [partner.id] + partner.members.filter { $0 != partner.id }
    phases = partner.phases
    themes = partner.themes
    host = partner.id
    citations = partner.citations
  }

  /// Whether it holds the whole coalition, so that membership says nothing about who works together.
  package var isCoalitionWide: Bool { statedCoalitionWide ?? (kind == .coalition) }
}
