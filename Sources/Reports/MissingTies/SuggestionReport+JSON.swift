import CoalitionModel
import NetworkAnalysis
package import Wording

extension SuggestionReport {
  /// The same as JSON, with all decimals; `null` where a figure has no value.
  package var value: JSONValue {
    .object([
      "domains": .strings(missing.domains.map { $0.code }),
      "ties-in-network": .integer(missing.tieCount),
      "weak": .bool(missing.isWeak),
      "left-out": .bool(missing.isLeftOut),
      "basis": .string(missing.disclosure.reason(language)),
      "before": isHeldBack ? .null : Self.value(of: missing.contact),
      "after": isHeldBack ? .null : Self.value(of: chosen.contact),
      "ties": .array(chosen.ties.map(value(of:))),
      "others": .array(others.map(value(of:))),
      "planned": .array(missing.planned.map { .strings([$0.first.id, $0.second.id]) }),
      "not-in-view": .strings(missing.notInView.map { $0.id }),
      "later": .integer(missing.ties(.later).count),
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
    .object([
      "partners": .strings([tie.first.id, tie.second.id]),
      "status": .string(tie.evidence.presence.rawValue),
      "answers": tie.answers.map { .integer($0) } ?? .null,
      "outlook": .string(tie.outlook.rawValue),
      "requirements": .strings(tie.requirements),
      "importance": .integer(tie.importance),
      "two-step-reach-gain": .number(tie.passingGain),
      "efficiency-gain": .number(tie.nearnessGain),
      "pairs-within-two-steps": .integer(tie.nearPairs),
      "log-odds": .optional(tie.logOdds),
      "brings-much": .bool(tie.bringsMuch),
      "fits-pattern": .bool(tie.fitsPattern),
      "introducer": .optional(tie.introducer?.id),
      "meet-in": .strings(tie.shared.map { $0.id }),
    ])
  }
}
