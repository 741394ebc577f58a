import CoalitionModel
import NetworkAnalysis
import Wording

/// How a family goes from one partner to the next, in words and as JSON.
struct RouteWords {
  let language: Language

  /// The steps of a route: each partner with what leads to it.
  func path(of route: ReferralRoute) -> String {
    guard !route.steps.isEmpty else {
      return language(
        nl: "\(route.signaller.name) kan zelf helpen",
        en: "\(route.signaller.name) can help directly")
    }
    return path(from: route.signaller, over: route.steps)
  }

  /// Some steps: each partner with what leads to it.
  func path(from partner: Partner, over steps: [ReferralRoute.Step]) -> String {
    steps.reduce(partner.name) { path, step in
      "\(path) → \(step.to.name) (\(words(for: step)))"
    }
  }

  /// What leads along a step, or that nothing is in view.
  func words(for step: ReferralRoute.Step) -> String {
    var names: [String] = []
    for ground in step.grounds {
      let standing = step.state == .foreseen ? "\(ground.standing.name(language)): " : ""
      let name = standing + ground.name(language)
      if !names.contains(name) { names.append(name) }
    }
    let bound =
      step.isPersonBound
      ? language(nl: "; hangt aan één persoon", en: "; depends on one person") : ""
    return switch step.state {
    case .recorded, .foreseen: names.joined(separator: ", ") + bound
    case .unknown: language(nl: "geen verbinding in beeld", en: "no tie in view")
    case .absent: language(nl: "verbinding ontbreekt", en: "tie is missing")
    }
  }

  /// What is known of a route.
  func state(of route: ReferralRoute) -> String {
    switch route.state {
    case .recorded: language(nl: "route in beeld", en: "route in view")
    case .foreseen: language(nl: "nog niet vast", en: "not settled yet")
    case .unknown, .absent: language.lacking(isKnown: route.state == .absent)
    }
  }

  /// The name of a helper with why it counts as help, and its status when it does not take part.
  func name(of helper: ReferralMap.Helper) -> String {
    let partner = helper.partner
    var remarks: [String] = []
    switch helper.basis {
    case .stated: break
    case .kind: remarks.append(language(nl: "helpt hier vaak bij", en: "often helps with this"))
    case .entrance: remarks.append(language(nl: "algemene ingang", en: "general entrance"))
    }
    if partner.status != .involved { remarks.append(partner.status.name(language)) }
    return remarks.isEmpty ? partner.name : "\(partner.name) (\(remarks.joined(separator: "; ")))"
  }

  /// The kinds of help that are not in view, with what is known of each.
  func value(of gaps: [ReferralMap.Gap]) -> JSONValue {
    .array(
      gaps.map { gap in
        .object([
          "kind": .string(gap.group.name(language)),
          "state": .string(gap.presence == .absent ? "absent" : "unknown"),
        ])
      })
  }

  /// The steps of a way.
  func value(of steps: [ReferralRoute.Step]) -> JSONValue {
    .array(
      steps.map { step in
        .object([
          "from": .string(step.from.id), "to": .string(step.to.id),
          "state": .string(step.state.rawValue),
          "through": .strings(step.grounds.map { $0.name(language) }),
          "person-bound": .bool(step.isPersonBound),
        ])
      })
  }
}
