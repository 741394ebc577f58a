package import CoalitionModel
import Graphs

/// The netwerkanalyse of one coalition: what the recorded ties say.
///
/// A value made in one go from the network; every part names the partners and ties it rests on.
package struct Analysis: Sendable {
  /// The network.
  package let network: CoalitionNetwork
  /// The graph of what counts as a tie, and what was left out.
  package let projection: Projection
  /// What is known about each pair of partners.
  package let ledger: TieLedger
  /// The figures of the network as a whole.
  package let figures: NetworkFigures
  /// The figures of every partner, one entry per measure.
  package let measures: [PartnerMeasure]
  /// How many ties run within and between the domains.
  package let mixing: MixingMatrix
  /// Whether partners work within their own domain or across.
  package let segregation: Segregation
  /// Who connects the domains.
  package let brokerage: DomainBrokerage
  /// How many partners may fall away before two domains lose each other.
  package let lifelines: DomainLifelines
  /// How many steps the medical and the social domain are from each other.
  package let reach: DomainReach
  /// The ties between the medical and the social domain, and who connects the two.
  package let crossing: DomainCrossing
  /// The partners and ties without which the network falls apart.
  package let fragility: Fragility
  /// The chain of care from midwife to maternity care to youth health care.
  package let careChain: CareChain
  /// The missing ties between the medical and the social domain.
  package let missingLinks: MissingLinks
  /// Who takes part, who is wanted, and who meets where.
  package let involvement: Involvement
  /// Which partners mostly work with each other; searched for when first asked.
  package var communities: CommunityFigures { laterCommunities.value }
  /// The structures in which the same partners take part.
  package let overlaps: [StructureOverlap]
  /// The partners that one tie holds, by id.
  package let outerPartners: [OuterPartner]
  /// Who works before, during and after the pregnancy.
  package let phases: PhaseChain
  /// How those who see a problem first reach somebody who works on it.
  package let themes: [ThemeRoute]
  /// At which level partners work together, and which ties depend on one person.
  package let tieQuality: TieQuality
  /// How the survey was answered; nothing when none was held.
  package let survey: Survey?
  /// What may be shown of the figures, and why.
  package let disclosure: Disclosure

  private let laterCommunities: Later<CommunityFigures>

  /// Analyzes a network.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - options: Which ties and structures count.
  ///   - requests: The ties that a norm asks for; they come first among the missing ties.
  ///   - measures: The measures of the partners.
  /// - Complexity: O(*n* · *m*) for betweenness and harmonic closeness, which dominate.
  package init(
    of network: CoalitionNetwork, options: ProjectionOptions = ProjectionOptions(),
    requests: [RequestedTie] = [], measures: [Measure] = Measure.standard
  ) {
    let projection = Projection(of: network, options: options)
    let ledger = TieLedger(of: network, projection: projection)
    self.network = network
    self.projection = projection
    self.ledger = ledger
    survey = Survey(of: projection)
    disclosure = Disclosure(survey)
    let found = measures.map { PartnerMeasure($0, in: projection.graph) }
    self.measures = found
    figures = NetworkFigures(of: projection, survey: survey, measures: found)
    mixing = MixingMatrix(of: projection, survey: survey)
    segregation = Segregation(of: projection)
    brokerage = DomainBrokerage(of: projection)
    lifelines = DomainLifelines(of: projection)
    reach = DomainReach(between: .medical, and: .social, in: projection)
    crossing = DomainCrossing(between: .medical, and: .social, in: projection, of: network)
    fragility = Fragility(of: projection)
    careChain = CareChain(in: network, ledger: ledger)
    missingLinks = MissingLinks(
      between: .medical, and: .social, ledger: ledger, requests: requests)
    involvement = Involvement(of: network, projection: projection)
    laterCommunities = Later { CommunityFigures(of: projection) }
    overlaps = StructureOverlap.all(in: network, projection)
    outerPartners = OuterPartner.all(in: projection)
    phases = PhaseChain(of: network, projection)
    themes = ThemeRoute.all(in: network, projection)
    tieQuality = TieQuality(of: projection)
  }

  /// The name of a partner; its id when the network does not hold it.
  package func name(of id: Partner.ID) -> String {
    network.partner(id)?.name ?? id
  }
}
