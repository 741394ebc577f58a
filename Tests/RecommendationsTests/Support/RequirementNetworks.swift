import CoalitionModel
import Foundation
import NetworkFormats
import Synchronization
import TestSupport
import Testing
import Records

@testable import Recommendations

/// Networks that a requirement is tried on, made by its kind from its parameters.
///
/// The base holds what the requirement needs to apply, and nothing that it asks for.
struct RequirementNetworks {
  /// Nothing is recorded of what is asked.
  let unknown: CoalitionNetwork
  /// What is asked exists now.
  let met: CoalitionNetwork
  /// The networks in which what is asked is known not to be there, each with how that is known.
  let unmet: [(how: String, network: CoalitionNetwork)]
  /// What is asked is planned, wished for, or happened once; none where a kind knows no standing.
  let foreseen: [CoalitionNetwork]

  init(for requirement: Requirement) throws {
    let kind = try #require(TrialNorms.shared.trials[requirement.place])
    var base = CoalitionNetwork(name: "Proef")
    base.priorities = requirement.appliesToThemes.map(Priority.init)
    if let group = requirement.appliesWith.first { base.partners = [group.partner("eerst")] }
    kind.prepare(&base)
    unknown = base
    met = base.with { kind.meet(&$0, standing: .current) }
    let denied = base.with { kind.deny(&$0) }
    unmet =
      [("volledig", base.complete)] + (denied == base ? [] : [("een bron zegt het", denied)])
    let standings: [Standing] = kind.hasStanding ? [.planned, .wanted, .oneOff] : []
    foreseen = standings.map { standing in
      base.with { kind.meet(&$0, standing: standing) }
    }
  }
}

/// The norms that ship, read by the kinds that also note what each requirement can be tried on.
struct TrialNorms {
  static let shared = TrialNorms()

  private(set) var requirements: [Requirement] = []
  private(set) var trials: [Place: any Tryable] = [:]

  private init() {
    let noted = Mutex<[Place: any Tryable]>([:])
    let kinds = Self.kinds { place, trial in noted.withLock { $0[place] = trial } }
    for name in ["kansrijke-start", "valpreventie"] {
      let file = Repository.root.appending(path: "Sources/Assets/Norms/\(name).yaml").path
      let norm = try? Norm(bytes: NetworkFormats.bytes(of: file), file: file, kinds: kinds)
      requirements += norm?.requirements ?? []
    }
    trials = noted.withLock { $0 }
  }

  /// Every kind, each of which notes what its requirements can be tried on.
  static func kinds(
    noting note: @escaping @Sendable (Place, any Tryable) -> Void
  ) -> [RequirementKind] {
    func kind(_ kind: RequirementKind, _ trial: (some Tryable).Type) -> RequirementKind {
      RequirementKind(kind.term, fields: kind.fields) { record, reader in
        if let trial = trial.init(from: record, reader: reader) { note(record.place, trial) }
        return kind.read(record, reader)
      }
    }
    return [
      kind(.partner, PartnerRequirement.self),
      kind(.domains, DomainsRequirement.self),
      kind(.role, RoleRequirement.self),
      kind(.rolePer, RolePerRequirement.self),
      kind(.attribute, AttributeRequirement.self),
      kind(.network, NetworkRequirement.self),
      kind(.tie, TieRequirement.self),
      kind(.domainTie, DomainTieRequirement.self),
      kind(.chain, ChainRequirement.self),
      kind(.structure, StructureRequirement.self),
      kind(.activity, ActivityRequirement.self),
      kind(.phase, PhaseRequirement.self),
      kind(.handover, HandoverRequirement.self),
      kind(.themeHelp, ThemeRequirement.self),
      kind(.themeRoute, ThemeRouteRequirement.self),
      kind(.level, LevelRequirement.self),
    ]
  }
}

/// The parameters of a kind of requirement, of which networks can be made.
protocol Tryable: Sendable {
  init?(from record: Record, reader: NormReader)
  /// Whether what is asked may be planned, wished for or have happened once.
  var hasStanding: Bool { get }

  /// Adds what the requirement needs to apply.
  func prepare(_ network: inout CoalitionNetwork)
  /// Adds what is asked.
  func meet(_ network: inout CoalitionNetwork, standing: Standing)
  /// Adds what says that it is not there; nothing where only a complete network can say so.
  func deny(_ network: inout CoalitionNetwork)
}

extension Tryable {
  var hasStanding: Bool { false }
  func prepare(_ network: inout CoalitionNetwork) {}
  func deny(_ network: inout CoalitionNetwork) {}
}

extension PartnerGroup {
  func partner(_ id: String) -> Partner {
    switch self {
    case .type(let type): return Partner(id: id, name: id.uppercased(), type: type)
    case .everyone: return Partner(id: id, name: id.uppercased())
    case .domain(let domain):
      var partner = Partner(id: id, name: id.uppercased())
      partner.statedDomain = domain
      return partner
    }
  }
}

extension CoalitionNetwork {
  /// Adds a partner of each group, and answers their ids.
  @discardableResult mutating func add(_ groups: [PartnerGroup], _ prefix: String) -> [Partner.ID] {
    groups.enumerated().map { index, group in
      partners.append(group.partner("\(prefix)\(index)"))
      return "\(prefix)\(index)"
    }
  }

  /// Adds a partner of the first group of each side, and a tie between them.
  mutating func tie(
    _ first: [PartnerGroup], _ second: [PartnerGroup], _ standing: Standing, kind: TieKind? = nil
  ) {
    let ends = add([first[0], second[0]], "t\(partners.count)-")
    var tie = Tie(from: ends[0], to: ends[1], kind: kind)
    tie.standing = standing
    ties.append(tie)
  }
}
