public import CoalitionModel
public import NetworkAnalysis

/// One thing that a norm asks of a coalition, with why, the first step and where that is said.
public struct Requirement: Identifiable, Sendable {
  /// The code of the requirement.
  public let id: String
  /// What is asked.
  public let kind: any RequirementKind
  /// How strongly it is asked.
  public let strength: Strength
  /// How strongly it is asked of a coalition that works on a theme.
  public let strengthByTheme: [Theme: Strength]
  /// The requirement holds only where a partner of one of these groups takes part; empty is always.
  public let appliesWith: [PartnerGroup]
  /// The advice in one line.
  public let title: Text
  /// Why it matters.
  public let why: Text
  /// What to do first.
  public let firstStep: Text
  /// The passages that ask for it.
  public let citations: [Citation]

  /// How strongly it is asked of this coalition: the strongest of its own and those of its themes.
  public func strength(for network: CoalitionNetwork) -> Strength {
    let ours = network.priorities.compactMap { strengthByTheme[$0.theme] }
    return (ours + [strength]).min { $0.rank < $1.rank } ?? strength
  }

  /// Whether the requirement is met, as far as the network says.
  public func evaluate(in analysis: Analysis) -> Evaluation {
    let network = analysis.network
    let applies =
      appliesWith.isEmpty
      || PartnerPresence(of: appliesWith, in: network).presence == .present
    guard applies else { return Evaluation(.notApplicable) }
    return kind.evaluate(in: analysis)
  }
}
