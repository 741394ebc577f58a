import CoalitionModel
import NetworkAnalysis
import Recommendations
package import Wording

extension RegionalReport {
  /// The same as JSON; `null` for a question that nobody answered.
  package var value: JSONValue {
    .object([
      "places": .array(
        regional.networks.map { placed in
          .object([
            "place": .string(placed.place), "network": .string(placed.network.name),
            "as-of": .optional(placed.network.asOf.map { "\($0)" }),
            "partners": .integer(placed.network.partners.count { $0.status != .stopped }),
          ])
        }),
      "confirmed": .array(regional.confirmed.map { .array($0.map { value(of: $0) }) }),
      "proposals": .array(
        regional.proposals.map { proposal in
          .object([
            "first": value(of: proposal.first), "second": value(of: proposal.second),
            "reason": .string(proposal.reason(language)),
            "types-differ": .bool(proposal.differsInType),
            "same": regional.answer(to: proposal).map { .bool($0) } ?? .null,
          ])
        }),
      "not-taking-part": .array(
        gaps.map { gap in
          .object([
            "wanted": .string(gap.wanted.name(language)),
            "places": .strings(gap.places.map { regional.networks[$0].place }),
            "elsewhere": .array(gap.elsewhere.map { value(of: $0) }),
          ])
        }),
      "regions": .array(
        regions.map { shared in
          .object([
            "id": .string(shared.region.id), "name": .string(shared.region.name),
            "kind": .string(shared.kind.term.englishCode),
            "places": .strings(shared.places.map { regional.networks[$0.network].place }),
          ])
        }),
    ])
  }

  private func value(of placed: PlacedPartner) -> JSONValue {
    .object([
      "place": .string(regional.networks[placed.network].place), "partner": .string(placed.id),
      "name": .optional(regional.partner(placed)?.name),
      "status": .optional(regional.partner(placed)?.status.term.englishCode),
    ])
  }
}
