/// A standing meeting, network or agreement with members, stored once and not as ties.
public struct Structure: Hashable, Identifiable, Sendable {
  /// The code by which the file refers to the structure.
  public var id: String
  /// The name that a reader sees.
  public var name: String
  /// What kind of structure it is; `nil` where the file does not say.
  public var kind: StructureKind?
  /// Whether the structure exists.
  public var standing = Standing.current
  /// What is still planned with it, in the words of the source.
  public var intention: String?
  /// The network or project from which it grows: a name, or the id of another structure.
  public var buildsOn: String?
  /// The day of a meeting that is held once.
  public var date: PartialDate?
  /// The partners that take part in it.
  public var members: [Partner.ID] = []
  /// Partners that are no members, with which the structure as a whole works.
  public var associates: [Partner.ID] = []
  /// Whether it holds the whole coalition; `nil` leaves that to the kind.
  public var statedCoalitionWide: Bool?
  /// The levels at which it works.
  public var levels: [Level] = []
  /// Whether it is laid down; `nil` is unknown.
  public var isFormal: Bool?
  /// How often it meets, in the words of the source.
  public var frequency: String?
  /// The partner that chairs it.
  public var chair: Partner.ID?
  /// How it decides, in the words of the source.
  public var decisions: String?
  /// The phases that it is about.
  public var phases: [Phase] = []
  /// The themes that it is about.
  public var themes: [Theme] = []
  /// Its name as it stands within a Dutch sentence, where the rules would write it otherwise.
  public var inSentence: String?
  /// Whether its name takes a singular or a plural verb, where the rules would take the other.
  public var grammaticalNumber: GrammaticalNumber?
  /// The partner that is this structure, when it is a body with members.
  public var host: Partner.ID?
  /// The passages that this rests on.
  public var citations: [Citation] = []

  /// Creates a structure that exists now.
  public init(id: String, name: String, kind: StructureKind? = nil) {
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
  public var isCoalitionWide: Bool { statedCoalitionWide ?? (kind == .coalition) }
}
