public import Wording

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
  /// The types of partner that it is too: a GGD that carries out the JGZ counts as JGZ.
  public var carriesOut: [PartnerType] = []
  /// Whether it takes part.
  public var status = PartnerStatus.involved
  /// How it was asked, and what it said.
  public var approach: [Approach] = []
  /// The meeting at which it was or will be asked.
  public var approachedAt: Structure.ID?
  /// Where it was spoken with, in the words of the source.
  public var approachedWhere: String?
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
  /// Its name as it stands within a Dutch sentence, where the rules would write it otherwise.
  public var inSentence: String?
  /// Whether its name takes a singular or a plural verb, where the rules would take the other.
  public var grammaticalNumber: GrammaticalNumber?
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

  /// Whether it is of a type, or carries that type out.
  public func isOrCarriesOut(_ type: PartnerType) -> Bool {
    self.type == type || carriesOut.contains(type)
  }

  /// Whether it takes the lead in a phase, as one of its roles says.
  package func leads(_ phase: Phase) -> Bool {
    roles.contains { role in
      role.role == .lead && !role.isWanted && role.scope.flatMap { Phase(code: $0) } == phase
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

/// A group of partners: all of a domain, all of a type, or all that there are.
public enum PartnerGroup: Hashable, Sendable {
  /// All partners of a domain.
  case domain(Domain)
  /// All partners of a type.
  case type(PartnerType)
  /// All partners.
  case everyone

  /// The word by which a file means all partners.
  package static let everyoneTerm = Term(
    "alle", "all", nl: "alle partners", en: "all partners", aliases: ["iedereen", "everyone"])

  /// Reads the code of a type or domain; a code goes before an alias, and a type before a domain.
  ///
  /// So `gemeente` is the municipality itself, and not all of its domain.
  public init?(code: String) {
    let word = Spelling.folded(code)
    let type = PartnerType.codebook[word]
    let domain = Domain.codebook[word]
    if let type, [type.term.code, type.term.englishCode].contains(word) || domain == nil {
      self = .type(type)
    } else if let domain {
      self = .domain(domain)
    } else if Self.everyoneTerm.spellings.contains(word) {
      self = .everyone
    } else {
      return nil
    }
  }

  /// The domain of the group; `nil` for all partners, and for a type without a usual domain.
  public var domain: Domain? {
    switch self {
    case .domain(let domain): domain
    case .type(let type): type.domain
    case .everyone: nil
    }
  }

  /// Whether a partner belongs to the group; one that carries out a type belongs to that type.
  public func contains(_ partner: Partner) -> Bool {
    switch self {
    case .domain(let domain): partner.domain == domain
    case .type(let type): partner.isOrCarriesOut(type)
    case .everyone: true
    }
  }

  /// Where partners of any of the groups come from: "van het type kraamzorg of vsv".
  public static func origin(of groups: [PartnerGroup], _ language: Language) -> String {
    let types = groups.compactMap { if case .type(let type) = $0 { type } else { nil } }
    let domains = groups.compactMap { if case .domain(let domain) = $0 { domain } else { nil } }
    let ofType = Text(nl: "van het type", en: "of the type")(language)
    let typeNames = language.alternatives(types.map { $0.name(language) })
    let domainNames = language.alternatives(domains.map { $0.name(language) })
    let fromDomain = Text(nl: "uit het domein \(domainNames)", en: "from the \(domainNames) domain")
    return language.alternatives(
      (types.isEmpty ? [] : ["\(ofType) \(typeNames)"])
        + (domains.isEmpty ? [] : [fromDomain(language)]))
  }

  /// The name in a sentence that names more: "JGZ" for "jeugdgezondheidszorg (JGZ)", and without the
  /// Dutch word that explains an English name.
  public func shortName(_ language: Language) -> String {
    let name = name(language)
    let parts = name.split { $0 == "(" || $0 == ")" }.map { Spelling.trimmed(String($0)) }
    guard name.last == ")", parts.count == 2 else { return name }
    return parts[1].allSatisfy { $0.isUppercase } ? parts[1] : parts[0]
  }

  /// The name of the group.
  public func name(_ language: Language) -> String {
    switch self {
    case .domain(let domain):
      Text(
        nl: "partner uit het domein \(domain.name(.dutch))",
        en: "partner from the \(domain.name(.english)) domain")(language)
    case .type(let type): type.name(language)
    case .everyone: Self.everyoneTerm.name(language)
    }
  }
}
