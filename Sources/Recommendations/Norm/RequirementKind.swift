package import CoalitionModel
package import NetworkAnalysis
package import Wording
package import Records

/// A kind of requirement that a norm file can hold.
///
/// A kind knows its parameters and how to look up in an analysis whether they are met. It knows
/// nothing of what a particular norm asks.
package protocol RequirementKind: Sendable {
  /// The word for the kind in a norm file.
  static var term: Term { get }
  /// The keys of its parameters.
  static var fields: [Field] { get }

  /// Reads the parameters; answers `nil` after reporting what is wrong.
  init?(from record: Record, reader: NormReader)

  /// Whether the requirement is met, as far as the network says.
  func evaluate(in analysis: Analysis) -> Evaluation

  /// What makes it likely that the requirement is met though the network does not record it.
  func likely(in analysis: Analysis, by indications: [Indication]) -> Text?

  /// The partners that are asked for; empty when none are.
  var wantedPartners: [WantedPartner] { get }

  /// The two sides of the tie that is asked for; `nil` when no tie is asked for.
  var requestedSides: (first: [PartnerGroup], second: [PartnerGroup])? { get }
}

extension RequirementKind {
  package func likely(in analysis: Analysis, by indications: [Indication]) -> Text? { nil }

  package var wantedPartners: [WantedPartner] { [] }

  package var requestedSides: (first: [PartnerGroup], second: [PartnerGroup])? { nil }
}

/// The kinds of requirement.
package enum RequirementKinds {
  /// Every kind, in the order in which a reader meets them.
  package static let all: [any RequirementKind.Type] = [
    PartnerRequirement.self,
    DomainsRequirement.self,
    RoleRequirement.self,
    RolePerRequirement.self,
    AttributeRequirement.self,
    NetworkRequirement.self,
    TieRequirement.self,
    DomainTieRequirement.self,
    ChainRequirement.self,
    StructureRequirement.self,
    ActivityRequirement.self,
    PhaseRequirement.self,
    HandoverRequirement.self,
    ThemeRequirement.self,
    ThemeRouteRequirement.self,
    LevelRequirement.self,
  ]
}
