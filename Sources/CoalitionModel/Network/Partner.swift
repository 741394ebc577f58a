/// An organisation, profession, group or body that may take part in the coalition.
public struct Partner: Hashable, Identifiable, Sendable {
  /// The code by which the file refers to the partner.
  public var id: String
  /// The name that a reader sees.
  public var name: String
  /// What kind of partner it is; `nil` where the file does not say.
  public var type: PartnerType?
  /// The domain that the file gives; `nil` when the type's default holds.
  public var statedDomain: Domain?
  /// Whether it takes part.
  public var status = PartnerStatus.involved
  /// The roles that it has or should have.
  public var roles: [HeldRole] = []
  /// What the organisation gains by taking part.
  public var interest: String?
  /// The phases in which it works.
  public var phases: [Phase] = []
  /// The themes on which it works.
  public var themes: [Theme] = []
  /// The regions in which it works.
  public var regions: [String] = []
  /// The wider regions in which a body lies.
  public var liesIn: [Membership] = []
  /// The members of a body such as a VSV.
  public var members: [Partner.ID] = []
  /// The policy fields of a municipality that take part.
  public var policyFields: [PolicyField] = []
  /// How much influence it has, from 0 to 5.
  public var influence: Int?
  /// How much the subject matters to it, from 0 to 5.
  public var interestStrength: Int?
  /// How much say it has.
  public var ring: Ring?
  /// Whether it answered the survey; `nil` when there was none.
  public var response: Response?
  /// Other names by which ties may call it.
  public var aliases: [String] = []
  /// The passages that this rests on.
  public var citations: [Citation] = []

  /// Creates a partner.
  public init(id: String, name: String, type: PartnerType? = nil) {
    self.id = id
    self.name = name
    self.type = type
  }
}

extension Partner {
  /// A role of a partner: held now, or wanted.
  public struct HeldRole: Hashable, Sendable {
    /// What the partner does.
    public var role: Role
    /// The theme, phase or body that the role is about, in the words of the source.
    public var scope: String?
    /// Whether the role is wanted and not held yet.
    public var isWanted = false
    /// The passages that this rests on.
    public var citations: [Citation] = []

    /// Creates a role held now.
    public init(_ role: Role) {
      self.role = role
    }
  }

  /// The domain in which the partner works: stated, or the default of its type.
  public var domain: Domain? { statedDomain ?? type?.domain }

  /// Whether the domain is the default of a type of which the sources leave the domain open.
  ///
  /// A conclusion that turns on such a partner says so.
  public var hasDebatableDomain: Bool {
    statedDomain == nil && (type?.hasDebatableDomain ?? false)
  }
}
