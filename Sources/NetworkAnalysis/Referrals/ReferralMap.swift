package import CoalitionModel
import Graphs

/// The way from a partner that sees a problem to a partner that helps with it.
package struct ReferralRoute: Hashable, Sendable {
  /// What is known about a step.
  package enum State: String, CaseIterable, Comparable, Sendable {
    /// A tie or meeting is recorded that exists now.
    case recorded
    /// A tie or meeting is planned, wished for, or happened once.
    case foreseen
    /// No source says anything.
    case unknown
    /// A source says that there is no tie, or the network is complete.
    case absent

    package static func < (first: Self, second: Self) -> Bool { first.rank < second.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// From one partner to the next.
  package struct Step: Hashable, Sendable {
    /// The partner from which the step leads.
    package let from: Partner
    /// The partner to which the step leads.
    package let to: Partner
    /// What is known about it.
    package let state: State
    /// The ties and meetings that are recorded or foreseen; empty when there is none.
    package let grounds: [TieGround]

    /// Whether every tie of the step depends on one person.
    package var isPersonBound: Bool {
      !grounds.isEmpty
        && grounds.allSatisfy {
          if case .tie(let tie) = $0 { tie.isPersonBound == true } else { false }
        }
    }
  }

  /// The partner that sees the problem.
  package let signaller: Partner
  /// The partner that helps.
  package let helper: Partner
  /// The steps from the one to the other; none when the signaller helps itself.
  package let steps: [Step]

  /// What is known about the route as a whole: that of its least certain step.
  package var state: State { steps.map { $0.state }.max() ?? .recorded }
}

/// The verwijskaart of one theme: how each partner that sees problems first reaches the help.
///
/// ## Definition
/// From every signaller in the file to every partner that helps with the theme one route: over
/// recorded ties where there is one, else with foreseen steps, else one step without a tie. Directed
/// ties lead one way; ties that only pay, that are of the administrative or policy level only, or that
/// are about another theme do not count, nor does membership of the whole coalition.
///
/// Nothing is guessed: a step without a recorded tie is absent when a source says so or the network is
/// complete, and unknown otherwise. Partners that stopped are left out.
///
/// - Complexity: O(*s* · (*n* + *m*)) for *s* signallers.
/// - Source: Themadocument Gezonde en kansrijke start (2019), "Verwijzing in kaart" and "Zorgpaden of
///   routekaart".
package struct ReferralMap: Sendable {
  /// Why a partner counts as help.
  package enum Basis: String, Comparable, CaseIterable, Sendable {
    /// The file says that it works on the theme, or carries out something for it.
    case stated
    /// Partners of its kind usually help with the theme; the file does not say that it does.
    case kind
    /// It is a way in to all kinds of help.
    case entrance

    package static func < (first: Self, second: Self) -> Bool { first.rank < second.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// A partner that helps.
  package struct Helper: Hashable, Sendable {
    /// The partner.
    package let partner: Partner
    /// Why it counts as help.
    package let basis: Basis
  }

  /// A kind of partner of which the file holds none.
  package struct Gap: Hashable, Sendable {
    /// The kind of partner.
    package let group: PartnerGroup
    /// Absent when a source says so or the network is complete, else unknown.
    package let presence: Evidence
    /// The partners that usually hold or carry out this kind of partner; whether they do is to be asked.
    package let usualHolders: [Partner]
  }

  /// The theme.
  package let theme: Theme
  /// The partners that see problems first, in the order of the guide, then by id.
  package let signallers: [Partner]
  /// The kinds of signaller of which the file holds no partner.
  package let missingSignallers: [Gap]
  /// The partners that help: stated first, then by kind, then the ways in; by id.
  package let helpers: [Helper]
  /// The kinds of help with this theme of which the file holds no partner.
  package let missingHelp: [Gap]
  /// The partners in view of which the file says that they work on the theme, by id.
  package let workers: [Partner]
  /// The fewest steps over ties in view along their directions, whatever these are about, from one of
  /// the earliest signallers to one of the workers: 0 when a signaller does it itself; nothing without
  /// a path.
  package let steps: Int?
  /// Whether there are too many signallers and helpers to give all routes; then none is given.
  package let isLeftOut: Bool

  private let foundRoutes: Lazy<[ReferralRoute]>

  /// The routes, in the order of the signallers, then of the helpers; looked for when first asked.
  package var routes: [ReferralRoute] { foundRoutes.value }

  /// Whether somebody works on it whom no signaller reaches.
  package var isOutOfReach: Bool { !workers.isEmpty && steps == nil }

  /// The map of one theme, by the guide that the analysis carries.
  package init(of theme: Theme, in analysis: Analysis) {
    let (network, projection, guide) = (analysis.network, analysis.projection, analysis.guide)
    let partners = network.partners.filter { $0.status != .stopped }.sorted { $0.id < $1.id }
    let signallers = guide.signallers.flatMap { group in partners.filter(group.contains) }
    let help = guide.help[theme] ?? RouteGuide.Help(groups: [])
    let stated = Self.workerIDs(on: theme, in: analysis)
    let helpers = Self.helpers(on: theme, help, guide, among: partners, stated: stated)
    let isLeftOut = Limits.areTooMany(signallers.count, times: helpers.count)
    let tieEvidence = analysis.tieEvidence
    self.theme = theme
    self.signallers = signallers
    self.helpers = helpers
    missingSignallers = Self.gaps(guide.signallers, among: partners, in: network)
    missingHelp = Self.gaps(help.groups, among: partners, in: network)
    self.isLeftOut = isLeftOut
    workers = projection.partners.filter { stated.contains($0.id) }
    steps = workers.compactMap { projection.node(of: $0.id) }
      .compactMap { analysis.stepsFromSignallers[$0.index] }.min()
    foundRoutes = Lazy {
      guard !isLeftOut, !helpers.isEmpty else { return [] }
      return Self.routes(
        from: signallers, to: helpers.map { $0.partner },
        along: RouteTies(of: [theme], in: network, tieEvidence: tieEvidence), tieEvidence)
    }
  }

  /// One map per theme that the coalition works on, in the order of the vocabulary.
  static func ofPriorities(in analysis: Analysis) -> [ReferralMap] {
    let themes = Set(analysis.network.priorities.map { $0.theme })
    return Theme.allCases.filter { themes.contains($0) }
      .map { ReferralMap(of: $0, in: analysis) }
  }

  /// One map per theme that the file names anywhere, in the order of the vocabulary.
  package static func all(in analysis: Analysis) -> [ReferralMap] {
    let network = analysis.network
    var themes = Set(network.priorities.map { $0.theme })
    themes.formUnion(network.partners.flatMap { $0.themes })
    themes.formUnion(network.ties.flatMap { $0.themes })
    themes.formUnion(network.structures.flatMap { $0.themes })
    themes.formUnion(network.interventions.flatMap { $0.themes })
    return Theme.allCases.filter { themes.contains($0) }
      .map { ReferralMap(of: $0, in: analysis) }
  }
}

extension ReferralMap {
  private static func helpers(
    on theme: Theme, _ help: RouteGuide.Help, _ guide: RouteGuide, among partners: [Partner],
    stated: Set<Partner.ID>
  ) -> [Helper] {
    let entrances = guide.help[theme] == nil ? [] : guide.entrances
    return partners.compactMap { partner -> Helper? in
      let basis: Basis? =
        if stated.contains(partner.id) {
          .stated
        } else if help.groups.contains(where: { $0.contains(partner) })
          || !Set(partner.policyFields).isDisjoint(with: help.policyFields)
        {
          .kind
        } else if entrances.contains(where: { $0.contains(partner) }) {
          .entrance
        } else {
          nil
        }
      return basis.map { Helper(partner: partner, basis: $0) }
    }
    .sorted { ($0.basis, $0.partner.id) < ($1.basis, $1.partner.id) }
  }

  private static func gaps(
    _ groups: [PartnerGroup], among partners: [Partner], in network: CoalitionNetwork
  ) -> [Gap] {
    groups.filter { group in !partners.contains(where: group.contains) }.map { group in
      Gap(
        group: group, presence: PartnerPresence(of: [group], in: network).presence,
        usualHolders: network.usualHolders(of: group))
    }
  }

  /// The partners that work on a theme: by their own entry, in a structure or by an intervention.
  private static func workerIDs(on theme: Theme, in analysis: Analysis) -> Set<Partner.ID> {
    let standings = analysis.options.standings
    let own = analysis.network.partners.filter { $0.themes.contains(theme) }.map { $0.id }
    let inStructures = analysis.structures.filter {
      standings.contains($0.standing) && $0.themes.contains(theme) && !$0.isCoalitionWide
    }.flatMap { $0.members }
    let performers = analysis.network.interventions.filter {
      standings.contains($0.standing) && $0.themes.contains(theme)
    }.flatMap { $0.performers }
    return Set(own + inStructures + performers)
  }

  private static func routes(
    from signallers: [Partner], to helpers: [Partner], along ties: RouteTies,
    _ tieEvidence: TieEvidenceIndex
  ) -> [ReferralRoute] {
    signallers.flatMap { signaller -> [ReferralRoute] in
      guard let source = ties.index[signaller.id] else { return [] }
      let search = RouteSearch(from: source, along: ties)
      return helpers.map { helper in
        let found = ties.index[helper.id].flatMap { search.steps(to: $0) }
        return ReferralRoute(
          signaller: signaller, helper: helper,
          steps: found ?? [.untied(from: signaller, to: helper, tieEvidence)])
      }
    }
  }
}

/// The fewest steps over ties in view to every node from any partner of some groups, in one walk along
/// the directions of the ties.
func stepsFromPartners(of groups: [PartnerGroup], in projection: Projection) -> [Int?] {
  let graph = projection.directedGraph
  var steps = [Int?](repeating: nil, count: graph.nodeCount)
  var reached = graph.nodes.filter { node in
    groups.contains { $0.contains(projection.partner(of: node)) }
  }
  for source in reached { steps[source.index] = 0 }
  var distance = 0
  while !reached.isEmpty {
    distance += 1
    var next: [Graph.Node] = []
    for node in reached {
      for neighbor in graph.neighbors(of: node) where steps[neighbor.index] == nil {
        steps[neighbor.index] = distance
        next.append(neighbor)
      }
    }
    reached = next
  }
  return steps
}

/// Who sees problems of families first, and which kinds of partner help with them, as a norm says.
public struct RouteGuide: Hashable, Sendable {
  /// The kinds of partner that help with a theme.
  package struct Help: Hashable, Sendable {
    /// The kinds of partner.
    package let groups: [PartnerGroup]
    /// The policy fields by which a municipality helps with it.
    package let policyFields: [PolicyField]

    /// Creates the help with a theme.
    package init(groups: [PartnerGroup], policyFields: [PolicyField] = []) {
      self.groups = groups
      self.policyFields = policyFields
    }
  }

  /// The kinds of partner that see problems first, in the order in which families meet them.
  package let signallers: [PartnerGroup]
  /// Those of them that the norm asks to know the way to help.
  package let earliest: [PartnerGroup]
  /// The help with each theme of which sources name some.
  package let help: [Theme: Help]
  /// The kinds of partner that are a way in to all kinds of help.
  package let entrances: [PartnerGroup]

  /// Creates the guide of a norm that says nothing: it is empty.
  public init() { self.init(signallers: []) }

  /// Creates a guide.
  package init(
    signallers: [PartnerGroup], earliest: [PartnerGroup] = [], help: [Theme: Help] = [:],
    entrances: [PartnerGroup] = []
  ) {
    self.signallers = signallers
    self.earliest = earliest
    self.help = help
    self.entrances = entrances
  }
}
