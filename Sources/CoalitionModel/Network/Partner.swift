/// An organisation, profession, group or body that may take part in the coalition.
package struct Partner: Hashable, Identifiable, Sendable {
  /// The code by which the file refers to the partner.
  package var id: String
  /// The name that a reader sees.
  package var name: String
  /// What kind of partner it is; `nil` where the file does not say.
  package var type: PartnerType?
  /// The domain that the file gives; `nil` when the type's default holds.
  package var statedDomain: Domain?
  /// Whether it takes part.
  package var status = PartnerStatus.involved
  /// All else, of which most partners have little: kept in one place until a copy changes it.
  private var details = Details.none

  /// Creates a partner.
  package init(id: String, name: String, type: PartnerType? = nil) {
    self.id = id
    self.name = name
    self.type = type
  }
}

extension Partner {
  /// The roles that it has or should have.
  package var roles: [HeldRole] {
    get { details[0].roles }
    _modify { yield &details[0].roles }
  }

  /// What the organisation gains by taking part.
  package var interest: String? {
    get { details[0].interest }
    _modify { yield &details[0].interest }
  }

  /// The phases in which it works.
  package var phases: [Phase] {
    get { details[0].phases }
    _modify { yield &details[0].phases }
  }

  /// The themes on which it works.
  package var themes: [Theme] {
    get { details[0].themes }
    _modify { yield &details[0].themes }
  }

  /// The regions in which it works.
  package var regions: [String] {
    get { details[0].regions }
    _modify { yield &details[0].regions }
  }

  /// The wider regions in which a body lies.
  package var liesIn: [Membership] {
    get { details[0].liesIn }
    _modify { yield &details[0].liesIn }
  }

  /// The members of a body such as a VSV.
  package var members: [Partner.ID] {
    get { details[0].members }
    _modify { yield &details[0].members }
  }

  /// The policy fields of a municipality that take part.
  package var policyFields: [PolicyField] {
    get { details[0].policyFields }
    _modify { yield &details[0].policyFields }
  }

  /// How much influence it has, from 0 to 5.
  package var influence: Int? {
    get { details[0].influence }
    _modify { yield &details[0].influence }
  }

  /// How much the subject matters to it, from 0 to 5.
  package var interestStrength: Int? {
    get { details[0].interestStrength }
    _modify { yield &details[0].interestStrength }
  }

  /// How much say it has.
  package var ring: Ring? {
    get { details[0].ring }
    _modify { yield &details[0].ring }
  }

  /// Whether it answered the survey; `nil` when there was none.
  package var response: Response? {
    get { details[0].response }
    _modify { yield &details[0].response }
  }

  /// Other names by which ties may call it.
  package var aliases: [String] {
    get { details[0].aliases }
    _modify { yield &details[0].aliases }
  }

  /// The passages that this rests on.
  package var citations: [Citation] {
    get { details[0].citations }
    _modify { yield &details[0].citations }
  }

  /// What few partners have all of.
  fileprivate struct Details: Hashable, Sendable {
    static let none = [Details()]

    var roles: [HeldRole] = []
    var interest: String?
    var phases: [Phase] = []
    var themes: [Theme] = []
    var regions: [String] = []
    var liesIn: [Membership] = []
    var members: [Partner.ID] = []
    var policyFields: [PolicyField] = []
    var influence: Int?
    var interestStrength: Int?
    var ring: Ring?
    var response: Response?
    var aliases: [String] = []
    var citations: [Citation] = []
  }
}

extension Partner {
  /// A role of a partner: held now, or wanted.
  package struct HeldRole: Hashable, Sendable {
    /// What the partner does.
    package var role: Role
    /// The theme, phase or body that the role is about, in the words of the source.
    package var scope: String?
    /// Whether the role is wanted and not held yet.
    package var isWanted = false
    /// The passages that this rests on.
    package var citations: [Citation] = []

    /// Creates a role held now.
    package init(_ role: Role) {
      self.role = role
    }
  }

  /// The domain in which the partner works: stated, or the default of its type.
  package var domain: Domain? { statedDomain ?? type?.domain }

  /// Whether the domain is the default of a type of which the sources leave the domain open.
  ///
  /// A conclusion that turns on such a partner says so.
  package var hasDebatableDomain: Bool {
    statedDomain == nil && (type?.hasDebatableDomain ?? false)
  }
}
