import CoalitionModel
import NetworkAnalysis
import Wording

extension WhatIfReport {
  /// Who loses all ties, who keeps one, and who becomes the only link for others.
  var fragility: [String] {
    let isolates = whatIf.newIsolates.map { partner in
      text(
        "\(partner.name): geen verbinding meer in beeld.",
        "\(partner.name): no tie in view any more.")
    }
    let outer = whatIf.newOuterPartners.map { outer in
      text(
        "\(outer.partner.name): hangt daarna aan één verbinding, met \(outer.contact.name).",
        "\(outer.partner.name): one tie left, with \(outer.contact.name).")
    }
    let holders = whatIf.newHolders.map { holder in
      let lost = language.list(holder.cutOff.joined().map { $0.name })
      return text(
        "\(holder.partner.name): wordt de enige schakel (snijpunt) naar \(lost).",
        "\(holder.partner.name): becomes the only link (cut point) to \(lost).")
    }
    return isolates + outer + holders
  }

  /// Who is the only link for others no longer.
  var relief: [Document.Block] {
    let names = whatIf.relievedHolders.map { $0.name }
    guard !names.isEmpty else { return [] }
    return [
      .labeled(
        text("Niet langer de enige schakel:", "No longer the only link:"),
        language.list(names) + ".")
    ]
  }
}
