package import NetworkAnalysis

/// A structural rule: something in the figures of the network that is worth a talk.
package protocol Rule: Sendable {
  /// The name of the rule: what it finds.
  var name: String { get }

  /// The requirements of norms that ask for the same; where one of them is advised, the rule is not.
  var sameRequirements: [String] { get }

  /// What the rule finds; empty when all is well or nothing is known.
  func recommendations(for analysis: Analysis) -> [Recommendation]
}

extension Rule {
  package var sameRequirements: [String] { [] }
}

/// The structural rules.
package enum Rules {
  /// Every rule.
  package static let all: [any Rule] = [
    SingleConnector(),
    FragilePartner(),
    IslandDomain(),
    ThroughMunicipality(),
    OnlyAdministrative(),
    PersonBoundTies(),
    OneOffContact(),
    OverlappingStructures(),
    CentralWithoutRole(),
    RoleWithoutTies(),
    HangingPartner(),
    UnstatedInterest(),
  ]
}
