public import CoalitionModel
package import Graphs
import Wording

/// The netwerkanalyse of one coalition: what the recorded ties say.
///
/// Every part is made when it is first asked for, once for all copies, safely from several threads; so
/// who asks for one measure waits for one measure. Every part names the partners and ties it rests on.
public struct Analysis: Sendable {
  /// The network.
  public let network: CoalitionNetwork
  /// Which ties and structures count.
  public let options: ProjectionOptions
  private let chosen: [Measure]
  private let asked: Lazy<[RequestedTie]>
  private let guiding: Lazy<RouteGuide>
  private let parts = AnalysisParts()

  /// Prepares the analysis of a network; nothing is computed yet.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - options: Which ties and structures count.
  ///   - requests: The ties that a norm asks for; they come first among the missing ties. A norm is
  ///     not read before they are used.
  ///   - guide: Who sees problems first and who helps; nobody where no norm says it. Read as late.
  ///   - measures: The measures of the partners.
  /// - Complexity: O(1); the parts cost what they say themselves, at most O(*n* · *m*).
  public init(
    of network: CoalitionNetwork, options: ProjectionOptions = ProjectionOptions(),
    requests: @autoclosure @escaping @Sendable () -> [RequestedTie] = [],
    guide: @autoclosure @escaping @Sendable () -> RouteGuide = RouteGuide(),
    measures: [Measure] = Measure.standard
  ) {
    self.network = network
    self.options = options
    asked = Lazy(requests)
    guiding = Lazy(guide)
    chosen = measures
  }

  /// The partner with an id; nothing when the network does not hold it.
  ///
  /// - Complexity: O(*n*) the first time, then O(1).
  public func partner(_ id: Partner.ID) -> Partner? {
    parts.places.value { network.placesOfPartners }[id].map { network.partners[$0] }
  }

  /// The name of a partner; its id when the network does not hold it.
  public func name(of id: Partner.ID) -> String { partner(id)?.name ?? id }
}

// What the other parts rest on.
extension Analysis {
  /// The ties that a norm asks for.
  public var requests: [RequestedTie] { asked.value }

  /// Who sees problems of families first and who helps, as the norm says.
  public var guide: RouteGuide { guiding.value }

  /// The graph of what counts as a tie, and what was left out.
  package var projection: Projection {
    parts.projection.value { Projection(of: network, options: options) }
  }

  /// What is known about each pair of partners.
  package var tieEvidence: TieEvidenceIndex {
    parts.tieEvidence.value { TieEvidenceIndex(of: network, projection: projection) }
  }

  /// The structures of the file, and the partners with members of their own, by id.
  package var structures: [Structure] { parts.structures.value { network.allStructures } }

  /// The parts of the graph between which no path runs.
  package var components: Partition { parts.components.value { projection.graph.components() } }

  /// What comes loose when each articulation point is gone; nothing where that may not be told
  /// (``Disclosure/singleLinks``), so that no part made of it tells it.
  package var separations: Separations {
    parts.separations.value {
      (tellsSingleLinks ? projection.graph : Graph(nodeCount: 0, edges: [])).separations()
    }
  }

  /// Whether it may be told who is the only link between others.
  var tellsSingleLinks: Bool { disclosure.singleLinks != .withheld }

  /// Whether the network falls apart without each node; of none where that may not be told.
  package var isArticulationPoint: NodeMap<Bool> {
    parts.isArticulationPoint.value {
      let nodes = Set(separations.nodes)
      return NodeMap(of: projection.graph) { nodes.contains($0) }
    }
  }

  /// How the survey was answered; nothing when none was held.
  package var survey: Survey? { parts.survey.value { Survey(of: projection) } }

  /// What may be shown of the figures, and why.
  package var disclosure: Disclosure { parts.disclosure.value { Disclosure(survey) } }
}

// Figures of the network, of its partners and of its domains.
extension Analysis {
  /// The figures of the network as a whole.
  package var figures: NetworkFigures { parts.figures.value { NetworkFigures(of: self) } }

  /// The figures of every partner, one entry per measure.
  package var measures: [PartnerMeasure] {
    parts.measures.value { chosen.map { PartnerMeasure($0, in: projection) } }
  }

  /// A measure of every partner in view, by id; nothing of a partner of whom it has no answer.
  ///
  /// - Complexity: that of the measure, each time.
  public func values(of measure: Measure) -> [Partner.ID: Double] {
    let found = PartnerMeasure(measure, in: projection).values.values
    return Dictionary(
      firsts: zip(projection.partners, found).compactMap { partner, value in
        value.map { (partner.id, $0) }
      })
  }

  /// Which partners mostly work with each other.
  package var communities: CommunityFigures {
    parts.communities.value { CommunityFigures(of: projection) }
  }

  /// The partners and ties without which the network falls apart; none where that may not be told.
  package var fragility: Fragility { parts.fragility.value { Fragility(of: self) } }

  /// The partners that one tie holds, by id; none where that may not be told.
  package var outerPartners: [OuterPartner] {
    parts.outerPartners.value { tellsSingleLinks ? OuterPartner.all(in: projection) : [] }
  }

  /// How many ties run within and between the domains.
  package var mixing: MixingMatrix {
    parts.mixing.value { MixingMatrix(of: projection, survey: survey) }
  }

  /// Whether partners work within their own domain or across.
  package var segregation: Segregation {
    parts.segregation.value { Segregation(of: projection) }
  }

  /// Who connects the domains.
  package var brokerage: DomainBrokerage {
    parts.brokerage.value { DomainBrokerage(of: projection) }
  }

  /// How many partners may fall away before two domains lose each other.
  package var connectivity: DomainConnectivity {
    parts.connectivity.value { DomainConnectivity(of: self) }
  }

  /// How many steps the medical and the social domain are from each other.
  package var reach: DomainReach {
    parts.reach.value { DomainReach(between: .medical, and: .social, in: self) }
  }

  /// The ties between the medical and the social domain, and who connects the two.
  package var crossing: DomainCrossing {
    parts.crossing.value { DomainCrossing(between: .medical, and: .social, in: self) }
  }
}

// What the recorded ties mean for the work.
extension Analysis {
  /// The chain of care from midwife to maternity care to youth health care.
  package var careChain: CareChain {
    parts.careChain.value { CareChain(in: network, tieEvidence: tieEvidence) }
  }

  /// The missing ties between the medical and the social domain.
  package var missingTies: MissingTies {
    parts.missingTies.value { MissingTies(between: .medical, and: .social, in: self) }
  }

  /// Who takes part, who is wanted, and who meets where.
  package var involvement: Involvement { parts.involvement.value { Involvement(of: self) } }

  /// The structures in which the same partners take part.
  package var overlaps: [StructureOverlap] {
    parts.overlaps.value { StructureOverlap.all(in: self) }
  }

  /// Who works before, during and after the pregnancy.
  package var phases: PhaseChain { parts.phases.value { PhaseChain(of: network, projection) } }

  /// How those who see a problem first reach somebody who works on it.
  package var themes: [ReferralMap] {
    parts.themes.value { ReferralMap.ofPriorities(in: self) }
  }

  /// The fewest steps to each node from a partner that sees problems early.
  var stepsFromSignallers: [Int?] {
    parts.stepsFromSignallers.value { stepsFromPartners(of: guide.earliest, in: projection) }
  }

  /// At which level partners work together, and which ties depend on one person.
  package var tieQuality: TieQuality { parts.tieQuality.value { TieQuality(of: projection) } }
}

/// The parts of an analysis that were asked for so far.
private final class AnalysisParts: Sendable {
  let places = Once<[Partner.ID: Int]>()
  let projection = Once<Projection>()
  let tieEvidence = Once<TieEvidenceIndex>()
  let structures = Once<[Structure]>()
  let components = Once<Partition>()
  let separations = Once<Separations>()
  let isArticulationPoint = Once<NodeMap<Bool>>()
  let survey = Once<Survey?>()
  let disclosure = Once<Disclosure>()
  let figures = Once<NetworkFigures>()
  let measures = Once<[PartnerMeasure]>()
  let communities = Once<CommunityFigures>()
  let fragility = Once<Fragility>()
  let outerPartners = Once<[OuterPartner]>()
  let mixing = Once<MixingMatrix>()
  let segregation = Once<Segregation>()
  let brokerage = Once<DomainBrokerage>()
  let connectivity = Once<DomainConnectivity>()
  let reach = Once<DomainReach>()
  let crossing = Once<DomainCrossing>()
  let careChain = Once<CareChain>()
  let missingTies = Once<MissingTies>()
  let involvement = Once<Involvement>()
  let overlaps = Once<[StructureOverlap]>()
  let phases = Once<PhaseChain>()
  let themes = Once<[ReferralMap]>()
  let stepsFromSignallers = Once<[Int?]>()
  let tieQuality = Once<TieQuality>()
}
