package import CoalitionModel

/// The zorgpad of one professional: for each problem whom to call, and how the family gets to help.
///
/// For each theme at most three partners that help, those with the most certain and shortest way first;
/// a general entrance only where nobody else in view helps.
///
/// - Complexity: O(*t* · (*n* + *m*)) for *t* themes.
/// - Source: Themadocument Gezonde en kansrijke start (2019), "Zorgpaden of routekaart".
package struct CallSheet: Sendable {
  /// At most so many partners are named for a theme.
  package static let mostHelpers = 3

  /// Somebody who helps, and the way there.
  package struct Call: Hashable, Sendable {
    /// The partner that helps.
    package let helper: ReferralMap.Helper
    /// The way; `nil` when the partner helps itself.
    package let route: ReferralRoute?

    /// Whom to call: the first on the way; `nil` when the partner helps itself.
    package var called: Partner? { route?.steps.first?.to }
  }

  /// A theme with whom to call.
  package struct Line: Sendable {
    /// The theme.
    package let theme: Theme
    /// Whom to call; empty where no help is in view.
    package let calls: [Call]
    /// The kinds of help of which the file holds no partner.
    package let missing: [ReferralMap.Gap]
  }

  /// The partner that calls.
  package let partner: Partner
  /// The themes, in the order of the vocabulary.
  package let lines: [Line]

  /// Makes the sheet of a partner, on some of the maps of a network.
  package init(of partner: Partner, on maps: [ReferralMap], in analysis: Analysis) {
    self.partner = partner
    lines = maps.map { map in
      Line(
        theme: map.theme, calls: Self.calls(from: partner, map, analysis),
        missing: map.missingHelp)
    }
  }

  private static func calls(
    from partner: Partner, _ map: ReferralMap, _ analysis: Analysis
  ) -> [Call] {
    var finder = RouteFinder(on: [map.theme], in: analysis)
    let own = map.helpers.filter { $0.basis != .entrance }
    let calls = (own.isEmpty ? map.helpers : own).map { helper -> Call in
      let isItself = helper.partner.id == partner.id
      let steps = isItself ? [] : finder.steps(from: partner, to: helper.partner)
      return Call(
        helper: helper,
        route: isItself
          ? nil : ReferralRoute(signaller: partner, helper: helper.partner, steps: steps))
    }
    let ordered = calls.sorted { one, other in
      let states = (one.route?.state ?? .recorded, other.route?.state ?? .recorded)
      let lengths = (one.route?.steps.count ?? 0, other.route?.steps.count ?? 0)
      return (states.0, lengths.0, one.helper.basis, one.helper.partner.id)
        < (states.1, lengths.1, other.helper.basis, other.helper.partner.id)
    }
    return Array(ordered.prefix(mostHelpers))
  }
}
