package import CoalitionModel

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
package struct ReferralMap: Hashable, Sendable {
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
  /// The routes, in the order of the signallers, then of the helpers.
  package let routes: [ReferralRoute]
  /// Whether there are too many signallers and helpers to give all routes; then none is given.
  package let isLeftOut: Bool

  /// The map of one theme.
  package init(of theme: Theme, in analysis: Analysis, guide: RouteGuide = .kansrijkeStart) {
    let network = analysis.network
    let partners = network.partners.filter { $0.status != .stopped }.sorted { $0.id < $1.id }
    let signallers = guide.signallers.flatMap { group in partners.filter(group.contains) }
    let help = guide.help[theme] ?? RouteGuide.Help(groups: [])
    let helpers = Self.helpers(on: theme, help, guide, among: partners, in: analysis)
    self.theme = theme
    self.signallers = signallers
    self.helpers = helpers
    missingSignallers = Self.gaps(guide.signallers, among: partners, in: network)
    missingHelp = Self.gaps(help.groups, among: partners, in: network)
    isLeftOut = Limits.areTooMany(signallers.count, times: helpers.count)
    routes =
      isLeftOut
      ? []
      : Self.routes(from: signallers, to: helpers.map { $0.partner }, on: theme, in: analysis)
  }

  /// One map per theme that the file names anywhere, in the order of the vocabulary.
  package static func all(
    in analysis: Analysis, guide: RouteGuide = .kansrijkeStart
  ) -> [ReferralMap] {
    let network = analysis.network
    var themes = Set(network.priorities.map { $0.theme })
    themes.formUnion(network.partners.flatMap { $0.themes })
    themes.formUnion(network.ties.flatMap { $0.themes })
    themes.formUnion(network.structures.flatMap { $0.themes })
    themes.formUnion(network.interventions.flatMap { $0.themes })
    return Theme.allCases.filter(themes.contains)
      .map { ReferralMap(of: $0, in: analysis, guide: guide) }
  }
}

extension ReferralMap {
  private static func helpers(
    on theme: Theme, _ help: RouteGuide.Help, _ guide: RouteGuide, among partners: [Partner],
    in analysis: Analysis
  ) -> [Helper] {
    let stated = ThemeRoute.workerIDs(on: theme, in: analysis.network, analysis.projection)
    let entrances = guide.help[theme] == nil ? [] : guide.entrances
    return partners.compactMap { partner -> Helper? in
      let basis: Basis? =
        if partner.themes.contains(theme) || stated.contains(partner.id) {
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
      Gap(group: group, presence: PartnerPresence(of: [group], in: network).presence)
    }
  }

  private static func routes(
    from signallers: [Partner], to helpers: [Partner], on theme: Theme, in analysis: Analysis
  ) -> [ReferralRoute] {
    guard !helpers.isEmpty else { return [] }
    let ties = RouteTies(of: theme, in: analysis.network, ledger: analysis.ledger)
    return signallers.flatMap { signaller -> [ReferralRoute] in
      guard let source = ties.index[signaller.id] else { return [] }
      let search = RouteSearch(from: source, along: ties)
      return helpers.map { helper in
        let found = ties.index[helper.id].flatMap { search.steps(to: $0) }
        return ReferralRoute(
          signaller: signaller, helper: helper,
          steps: found ?? [untied(from: signaller, to: helper, in: analysis)])
      }
    }
  }

  /// A step without a tie that leads this way for this theme.
  private static func untied(
    from signaller: Partner, to helper: Partner, in analysis: Analysis
  ) -> ReferralRoute.Step {
    let evidence = analysis.ledger.evidence(between: signaller, and: helper)
    return ReferralRoute.Step(
      from: signaller, to: helper, state: evidence.presence == .absent ? .absent : .unknown,
      bonds: [])
  }
}
