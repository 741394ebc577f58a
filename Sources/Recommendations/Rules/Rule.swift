public import NetworkAnalysis

/// A structural rule: something in the figures of the network that is worth a talk.
///
/// A rule is one value in a file of its own and a line in ``all``. On which passages it rests, and which
/// requirements ask for the same, stands in the norm, by the name of the rule.
public struct Rule: Sendable {
  /// The name of the rule: what it finds.
  public let name: String
  /// What the rule finds; empty when all is well or nothing is known.
  public let recommendations: @Sendable (Analysis) -> [Recommendation]

  /// Creates a rule.
  public init(
    _ name: String, recommendations: @escaping @Sendable (Analysis) -> [Recommendation]
  ) {
    self.name = name
    self.recommendations = recommendations
  }

  /// Every rule, in the order of the advice.
  public static let all: [Rule] = [
    .singleConnector,
    .fragilePartner,
    .islandDomain,
    .throughMunicipality,
    .onlyAdministrative,
    .personBoundTies,
    .oneOffContact,
    .overlappingStructures,
    .centralWithoutRole,
    .roleWithoutTies,
    .hangingPartner,
    .unstatedInterest,
  ]
}
