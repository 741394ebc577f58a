/// Who works with whom in one local coalition, as its sources say.
///
/// A network holds statements, not guesses: what no source says is unknown, unless the network is
/// declared complete. All lists keep the order of the file; nothing that is computed depends on it.
public struct CoalitionNetwork: Hashable, Sendable {
  /// The name of the coalition.
  public var name: String
  /// The municipality where the coalition works.
  public var municipality: String?
  /// The date that the network describes.
  public var asOf: PartialDate?
  /// Whether everything that exists is recorded, so that what is not recorded is absent.
  public var isComplete = false
  /// The documents that the statements come from.
  public var sources: [Source] = []
  /// The problems that the coalition works on.
  public var priorities: [Priority] = []
  /// The organisations, professions, groups and bodies.
  public var partners: [Partner] = []
  /// The ties between two partners.
  public var ties: [Tie] = []
  /// The meetings, networks and agreements of several partners.
  public var structures: [Structure] = []
  /// The areas in which partners work.
  public var regions: [Region] = []
  /// What sources say about whole domains or types.
  public var statements: [Statement] = []
  /// The interventions that partners carry out.
  public var interventions: [Intervention] = []
  /// The figures that the coalition follows.
  public var indicators: [Indicator] = []

  /// Creates an empty network.
  public init(name: String) {
    self.name = name
  }
}

extension CoalitionNetwork {
  /// The partner with an id.
  ///
  /// - Complexity: O(*n*).
  public func partner(_ id: Partner.ID) -> Partner? {
    partners.first { $0.id == id }
  }

  /// Where each partner stands among the partners, by id; the first where an id is doubled.
  public var placesOfPartners: [Partner.ID: Int] {
    var places: [Partner.ID: Int] = [:]
    places.reserveCapacity(partners.count)
    for (place, partner) in partners.enumerated() where places[partner.id] == nil {
      places[partner.id] = place
    }
    return places
  }

  /// The partners that usually hold or carry out a group of which no partner takes part, by id.
  ///
  /// Whether they do here is to be asked.
  public func usualHolders(of group: PartnerGroup) -> [Partner] {
    guard case .type(let type) = group,
      !partners.contains(where: { $0.status == .involved && group.contains($0) })
    else { return [] }
    return
      partners
      .filter { $0.status == .involved && $0.type?.usuallyHolds.contains(type) == true }
      .sorted { $0.id < $1.id }
  }

  /// The structures of the file, and the partners that have members of their own.
  ///
  /// A body such as a VSV is recorded once, as a partner; here it is a structure too, in which its
  /// members meet and which the body itself hosts. Ordered by id.
  public var allStructures: [Structure] {
    let bodies = partners.filter { !$0.members.isEmpty }.map(Structure.init(body:))
    return (structures + bodies).sorted { $0.id < $1.id }
  }
}

/// A problem that the coalition works on (opgave), with where that is said.
public struct Priority: Hashable, Sendable {
  /// The theme.
  public var theme: Theme
  /// The passages that this rests on.
  public var citations: [Citation] = []

  /// Creates a priority.
  public init(_ theme: Theme) {
    self.theme = theme
  }
}

/// What a source says about whole domains or types of partner, and not about two partners.
///
/// A statement that something does not exist is what makes "absent" possible in a network that
/// is not complete.
public struct Statement: Hashable, Sendable {
  /// The groups that the statement is about: one, or two between which something is stated.
  public var groups: [PartnerGroup]
  /// What the statement asks for, or says that there is.
  public var need = Need.contact
  /// What the statement is about, in the words of the source; what follows "wil" where it is a wish.
  public var subject: String?
  /// The same in a short noun.
  public var shortSubject: String?
  /// Who says it: a name, or the id of a partner.
  public var speaker: String?
  /// Whether that exists.
  public var standing: Standing
  /// The passages that this rests on.
  public var citations: [Citation] = []

  /// Creates a statement.
  public init(about groups: [PartnerGroup], subject: String? = nil, standing: Standing) {
    self.groups = groups
    self.subject = subject
    self.standing = standing
  }

  /// Whether all groups are types of partner, and none a whole domain.
  public var namesTypes: Bool {
    groups.allSatisfy { if case .type = $0 { true } else { false } }
  }

  /// Whether the statement is about these two partners, in either order.
  public func concerns(_ one: Partner, _ other: Partner) -> Bool {
    guard groups.count == 2 else { return false }
    return (groups[0].contains(one) && groups[1].contains(other))
      || (groups[0].contains(other) && groups[1].contains(one))
  }
}

/// Something that partners do for families in the first 1000 days.
public struct Intervention: Hashable, Sendable {
  /// The name that a reader sees.
  public var name: String
  /// Whether it runs now.
  public var standing = Standing.current
  /// What is still planned with it, in the words of the source.
  public var intention: String?
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

/// A figure that the coalition follows, such as the number of premature births.
public struct Indicator: Hashable, Sendable {
  /// The name that a reader sees.
  public var name: String
  /// The figure; `nil` where the sources only say that it is followed.
  public var value: Double?
  /// What the figure counts: "%", "per 1000 geboorten".
  public var unit: String?
  /// The year, month or day that the figure is of.
  public var date: PartialDate?
  /// The area that the figure is of, in the words of the source.
  public var area: String?
  /// The passages that this rests on.
  public var citations: [Citation] = []

  /// Creates an indicator of which no figure is known.
  public init(name: String) {
    self.name = name
  }
}

/// What is known of a partner and is not meant for others: whom to call, and a remark.
///
/// Notes stand beside the network and never in it, so that nothing that is made of a network can
/// hold them.
public struct InternalNote: Hashable, Sendable {
  /// The partner that the note is about.
  public var partner: Partner.ID
  /// The name of the person to speak with.
  public var contact: String?
  /// What that person does.
  public var function: String?
  /// The e-mail address.
  public var email: String?
  /// The phone number.
  public var phone: String?
  /// What else is good to know.
  public var remark: String?

  /// Creates an empty note.
  public init(about partner: Partner.ID) {
    self.partner = partner
  }
}
