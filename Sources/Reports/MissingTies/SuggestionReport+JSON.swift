import CoalitionModel
import NetworkAnalysis
package import Wording

extension SuggestionReport {
  /// The same as JSON, with all decimals; `null` where a figure has no value.
  package var value: JSONValue {
    .object([
      "domains": .strings(prospects.missing.domains.map { $0.code }),
      "ties-in-network": .integer(prospects.tieCount),
      "weak": .bool(prospects.isWeak),
      "left-out": .bool(prospects.isLeftOut),
      "basis": .string(prospects.disclosure.reason(language)),
      "before": isHeldBack ? .null : Self.value(of: prospects.contact),
      "after": isHeldBack ? .null : Self.value(of: chosen.contact),
      "ties": .array(chosen.ties.map { value(of: $0) }),
      "others": .array(others.map { value(of: $0) }),
      "planned": .array(prospects.planned.map { .strings([$0.first.id, $0.second.id]) }),
      "not-in-view": .strings(prospects.partnersNotInView.map { $0.id }),
      "later": .integer(prospects.ties(.later).count),
    ])
  }

  /// The figures of two domains.
  static func value(of contact: DomainContact) -> JSONValue {
    .object([
      "pairs": .integer(contact.reach.pairs),
      "tied": .integer(contact.reach.tied),
      "in-two-steps": .integer(contact.reach.inTwoSteps),
      "farther": .integer(contact.reach.farther),
      "apart": .integer(contact.reach.apart),
      "two-step-reach": .optional(contact.passing),
      "efficiency": .optional(contact.nearness),
      "average-steps": .optional(contact.averageSteps),
      "worst-efficiency": .optional(contact.worstNearness),
      "holders": .strings(contact.holders.map { $0.id }),
    ])
  }

  private func value(of tie: MissingTie) -> JSONValue {
    let prospect = prospects[tie]
    return .object([
      "partners": .strings([tie.first.id, tie.second.id]),
      "number": prospects.missing.number(of: tie.pair).map { .integer($0) } ?? .null,
      "status": .string(tie.evidence.presence.rawValue),
      "answers": prospect.answers.map { .integer($0) } ?? .null,
      "outlook": .string(prospects.outlook(of: tie).rawValue),
      "requirements": .strings(tie.requirements),
      "importance": .integer(prospects.importance(of: tie)),
      "two-step-reach-gain": .number(prospect.passingGain),
      "efficiency-gain": .number(prospect.nearnessGain),
      "pairs-within-two-steps": .integer(tie.gain),
      "log-odds": .optional(prospect.logOdds),
      "brings-much": .bool(prospect.bringsMuch),
      "fits-pattern": .bool(prospect.fitsPattern),
      "introducer": .optional(prospect.introducer?.id),
      "meet-in": .strings(prospect.shared.map { $0.id }),
    ])
  }
}
