package import CoalitionModel

/// The klantroute: how one family with several problems goes through the network.
///
/// ## Definition
/// Who sees the family first is the first kind of partner of the guide of which one takes part. From
/// there the family comes to one contact, and from that contact to one partner that helps with each
/// theme: one that works on it or usually helps with it, and without such a partner a general entrance.
///
/// The contact is whoever sees problems first or is an entrance, and makes the route as a whole
/// cheapest. A step costs 1 when it is recorded, 2 when it is planned, wished for or happened once, or
/// when one of the two usually holds the other, 4 when no tie is in view and 9 when it is known to be
/// absent; a step that serves several themes is taken once. Of equal routes comes first that with the best worst step, then youth health care (JGZ),
/// which can visit the home before the birth, then the order of the ids.
///
/// - Complexity: O(*c* · (*n* + *m* + *t* · *h*)) for *c* contacts, *t* themes and *h* helpers.
/// - Source: Lokale coalities Kansrijke Start, the animation on one family.
package struct FamilyRoute: Sendable {
  /// The help with one theme.
  package struct Help: Hashable, Sendable {
    /// The theme.
    package let theme: Theme
    /// The partner that helps; `nil` where none is in view.
    package let helper: ReferralMap.Helper?
    /// The steps from the contact to it.
    package let steps: [ReferralRoute.Step]
    /// The kinds of help of which the file holds no partner.
    package let missing: [ReferralMap.Gap]
    /// The policy fields by which a municipality helps.
    package let policyFields: [PolicyField]

    /// Whether the route ends at a general entrance, and not with whoever helps with this theme.
    package var endsAtEntrance: Bool { helper?.basis == .entrance }
  }

  /// The problems of the family, in the order asked.
  package let themes: [Theme]
  /// Who sees the family first; `nil` where the file holds no such partner that takes part.
  package let signaller: Partner?
  /// The kinds of partner that see problems first and that the file does not hold.
  package let missingSignallers: [ReferralMap.Gap]
  /// The partner that keeps in touch with the family; `nil` where the file holds none.
  package let contact: Partner?
  /// The steps from who sees it first to the contact.
  package let way: [ReferralRoute.Step]
  /// The help with each theme, in their order.
  package let help: [Help]
  /// Whether there are too many partners to try; then there is no contact.
  package let isLeftOut: Bool

  /// The partners through which the family goes before it gets help, each once.
  package var partnersOnTheWay: [Partner] { [signaller].compactMap { $0 } + way.map { $0.to } }

  /// Looks for the route of a family.
  package init(of themes: [Theme], in analysis: Analysis) {
    let asked = themes.reduce(into: [Theme]()) { if !$0.contains($1) { $0.append($1) } }
    let maps = asked.map { ReferralMap(of: $0, in: analysis) }
    let involved = analysis.network.partners.filter { $0.status == .involved }
      .sorted { $0.id < $1.id }
    let guide = analysis.guide
    let first = guide.signallers.lazy.compactMap { group in involved.first(where: group.contains) }
      .first
    let contacts = involved.filter { partner in
      (guide.signallers + guide.entrances).contains { $0.contains(partner) }
    }
    let tooMany = Limits.areTooMany(contacts.count, times: analysis.network.partners.count)
    var options = RouteOptions(
      maps: maps, signaller: first, guide: guide, finder: RouteFinder(on: asked, in: analysis))
    let best = tooMany ? nil : options.best(among: contacts)
    self.themes = asked
    signaller = first
    missingSignallers = maps.first?.missingSignallers ?? []
    contact = best?.contact
    way = best?.way ?? []
    help = best?.help ?? (tooMany ? [] : maps.map { options.help(from: nil, $0) })
    isLeftOut = tooMany
  }
}

/// The routes of a family through each partner that could be its contact.
private struct RouteOptions {
  let maps: [ReferralMap]
  let signaller: Partner?
  let guide: RouteGuide
  var finder: RouteFinder

  struct Option {
    let contact: Partner
    let way: [ReferralRoute.Step]
    let help: [FamilyRoute.Help]

    /// What decides between routes, the least first; the ids decide when these are equal.
    var key: [Int] {
      let steps = Set(way + help.flatMap { $0.steps })
      let worst = steps.map { $0.cost }.max() ?? 0
      let visits = contact.isOrCarriesOut(.jgz)
      return [steps.map { $0.cost }.reduce(0, +), worst, visits ? 0 : 1]
    }
  }

  /// The cheapest route; of equal ones the first, as the contacts are in order.
  mutating func best(among contacts: [Partner]) -> Option? {
    var best: (option: Option, key: [Int])?
    for contact in contacts {
      let way = signaller.map { finder.steps(from: $0, to: contact) } ?? []
      let option = Option(
        contact: contact, way: way, help: maps.map { help(from: contact, $0) })
      let key = option.key
      guard best.map({ key.lexicographicallyPrecedes($0.key) }) ?? true else { continue }
      best = (option, key)
    }
    return best?.option
  }

  mutating func help(from contact: Partner?, _ map: ReferralMap) -> FamilyRoute.Help {
    let own = map.helpers.filter { $0.basis != .entrance }
    var best: (helper: ReferralMap.Helper, steps: [ReferralRoute.Step], cost: Int)?
    for helper in own.isEmpty ? map.helpers : own {
      let steps = contact.map { finder.steps(from: $0, to: helper.partner) } ?? []
      let cost = steps.map { $0.cost }.reduce(0, +)
      if best.map({ cost < $0.cost }) ?? true { best = (helper, steps, cost) }
    }
    return FamilyRoute.Help(
      theme: map.theme, helper: best?.helper, steps: best?.steps ?? [], missing: map.missingHelp,
      policyFields: guide.help[map.theme]?.policyFields ?? [])
  }
}

extension ReferralRoute.Step {
  /// Whether one of the two bodies usually holds or carries out the other, as a GGD youth health care, so
  /// that a tie that is not in view is likely there.
  package var isWithinUsualHolder: Bool {
    func holds(_ one: Partner, _ other: Partner) -> Bool {
      guard let holder = one.type, let held = other.type else { return false }
      return holder.usuallyHolds.contains(held)
    }
    return holds(from, to) || holds(to, from)
  }

  /// How hard it is to take, from what is known of it.
  fileprivate var cost: Int {
    switch state {
    case .recorded: 1
    case .foreseen: 2
    case .unknown: isWithinUsualHolder ? 2 : 4
    case .absent: 9
    }
  }
}
