public import NetworkAnalysis
import Wording

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
  ///
  /// - Parameters:
  ///   - name: What it finds.
  ///   - restsOnSingleLinks: Whether it finds that something is the only link, so that one tie more
  ///     would undo it. Where some kept silent in a survey it then says so and is not certain, and
  ///     where too few answered (``NetworkAnalysis/Disclosure/singleLinks``) it finds nothing.
  ///   - recommendations: What it finds in an analysis.
  public init(
    _ name: String, restsOnSingleLinks: Bool = false,
    recommendations: @escaping @Sendable (Analysis) -> [Recommendation]
  ) {
    self.name = name
    self.recommendations = { analysis in
      guard restsOnSingleLinks, let caveat = analysis.disclosure.caveat else {
        return recommendations(analysis)
      }
      return analysis.disclosure.singleLinks == .withheld
        ? [] : recommendations(analysis).map { $0.doubted(caveat) }
    }
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
