import CoalitionModel
import NetworkAnalysis
import Recommendations
package import Wording

extension WhatIfReport {
  /// The same as JSON, with all decimals; `null` where a figure has no value.
  package var value: JSONValue {
    .object([
      "changes": .array(
        whatIf.changes.map { change in
          switch change {
          case .addTie(let pair): .object(["add-tie": .strings([pair.first, pair.second])])
          case .removeTie(let pair):
            .object(["remove-tie": .strings([pair.first, pair.second])])
          case .removePartner(let id): .object(["remove-partner": .string(id)])
          }
        }),
      "domains": .strings(contact.before.reach.domains.map { $0.code }),
      "before": figures(whatIf.before, contact.before),
      "after": figures(whatIf.after, contact.after),
      "fragile": .object([
        "isolates": .strings(whatIf.newIsolates.map { $0.id }),
        "one-tie": .strings(whatIf.newOuterPartners.map { $0.partner.id }),
        "only-link": .strings(whatIf.newHolders.map { $0.partner.id }),
        "relieved": .strings(whatIf.relievedHolders.map { $0.id }),
      ]),
      "recommendations": .object([
        "gone": .strings(gone.map { $0.id }), "new": .strings(new.map { $0.id }),
        "changed": .strings(changed.map { $0.id }),
      ]),
    ])
  }

  private func figures(_ analysis: Analysis, _ contact: DomainContact) -> JSONValue {
    .object([
      "partners": .integer(analysis.figures.partnerCount),
      "ties": .integer(analysis.figures.tieCount),
      "density": isHeldBack ? .null : .optional(analysis.figures.density),
      "components": .integer(analysis.figures.componentCount),
      "isolates": .strings(analysis.figures.isolates),
      "only-links": .strings(analysis.fragility.holders.map { $0.partner.id }),
      "contact": isHeldBack ? .null : SuggestionReport.value(of: contact),
    ])
  }
}
