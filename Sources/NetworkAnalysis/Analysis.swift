public import CoalitionModel
import Graphs

/// The netwerkanalyse of one coalition: what the recorded ties say.
///
/// A value made in one go from the network; every part names the partners and ties it rests on.
public struct Analysis: Sendable {
  /// The network.
  public let network: CoalitionNetwork
  /// The graph of what counts as a tie, and what was left out.
  public let projection: Projection
  /// What is known about each pair of partners.
  public let ledger: TieLedger
  /// The figures of the network as a whole.
  public let figures: NetworkFigures
  /// The figures of every partner, one entry per measure.
  public let measures: [PartnerMeasure]
  /// How many ties run within and between the domains.
  public let mixing: MixingMatrix
  /// The ties between the medical and the social domain, and who connects the two.
  public let crossing: DomainCrossing
  /// The partners and ties without which the network falls apart.
  public let fragility: Fragility
  /// The chain of care from midwife to maternity care to youth health care.
  public let careChain: CareChain
  /// The missing ties between the medical and the social domain.
  public let missingLinks: MissingLinks
  /// Who takes part, who is wanted, and who meets where.
  public let involvement: Involvement

  /// Analyzes a network.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - options: Which ties and structures count.
  ///   - requests: The ties that a norm asks for; they come first among the missing ties.
  /// - Complexity: O(*n* · *m*) for betweenness and harmonic closeness, which dominate.
  public init(
    of network: CoalitionNetwork, options: ProjectionOptions = ProjectionOptions(),
    requests: [RequestedTie] = []
  ) {
    let projection = Projection(of: network, options: options)
    let ledger = TieLedger(of: network, projection: projection)
    self.network = network
    self.projection = projection
    self.ledger = ledger
    figures = NetworkFigures(of: projection)
    measures = Centralities.all.map { PartnerMeasure($0, in: projection.graph) }
    mixing = MixingMatrix(of: projection)
    crossing = DomainCrossing(between: .medical, and: .social, in: projection, of: network)
    fragility = Fragility(of: projection)
    careChain = CareChain(in: network, ledger: ledger)
    missingLinks = MissingLinks(
      between: .medical, and: .social, ledger: ledger, requests: requests)
    involvement = Involvement(of: network, projection: projection)
  }

  /// The name of a partner; its id when the network does not hold it.
  public func name(of id: Partner.ID) -> String {
    network.partner(id)?.name ?? id
  }
}
