import CoalitionModel
package import NetworkAnalysis
package import Wording

/// The verwijskaarten of a network as JSON.
package struct ReferralMapJSON {
  let maps: [ReferralMap]
  let language: Language

  /// Creates the document for some maps.
  package init(_ maps: [ReferralMap], language: Language) {
    self.maps = maps
    self.language = language
  }

  /// A list of maps, each with its routes and what is not in view.
  package var value: JSONValue { .array(maps.map(value(of:))) }

  private func value(of map: ReferralMap) -> JSONValue {
    .object([
      "theme": .string(map.theme.term.englishCode),
      "name": .string(map.theme.name(language)),
      "signallers": .strings(map.signallers.map { $0.id }),
      "helpers": .array(
        map.helpers.map { helper in
          .object([
            "partner": .string(helper.partner.id), "basis": .string(helper.basis.rawValue),
            "status": .string(helper.partner.status.term.englishCode),
          ])
        }),
      "missing-signallers": .array(map.missingSignallers.map(value(of:))),
      "missing-help": .array(map.missingHelp.map(value(of:))),
      "routes": .array(map.routes.map(value(of:))),
      "left-out": .bool(map.isLeftOut),
    ])
  }

  private func value(of gap: ReferralMap.Gap) -> JSONValue {
    .object([
      "kind": .string(gap.group.name(language)),
      "state": .string(gap.presence == .absent ? "absent" : "unknown"),
    ])
  }

  private func value(of route: ReferralRoute) -> JSONValue {
    .object([
      "from": .string(route.signaller.id),
      "to": .string(route.helper.id),
      "state": .string(route.state.rawValue),
      "steps": .array(
        route.steps.map { step in
          .object([
            "from": .string(step.from.id), "to": .string(step.to.id),
            "state": .string(step.state.rawValue),
            "through": .strings(step.bonds.map { $0.name(language) }),
            "person-bound": .bool(step.isPersonBound),
          ])
        }),
    ])
  }
}
