import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

extension Section {
  /// Which partners hold others to the network.
  package static let fragility = Section(
    name: "fragility",
    heading: Text(nl: "Wie het netwerk bij elkaar houdt", en: "Who holds the network together")
  ) { LinkingPartners(context: $0).blocks }
}

private struct LinkingPartners {
  let context: ReportContext

  var blocks: [Document.Block] {
    let cutPartners = context.analysis.fragility.cutPartners
    guard !cutPartners.isEmpty else { return [] }
    let items = cutPartners.map { sentence($0) }
    return [
      .paragraph(
        context.language(
          nl: """
            Deze partners zijn de enige schakel (snijpunt) in wat nu in beeld is. Andere \
            verbindingen kunnen er zijn zonder dat een bron ze noemt.
            """,
          en: """
            These partners are the only link (cut point) in what is in view now. Other ties may \
            exist without a source naming them.
            """)),
      .list(items),
    ]
  }

  /// Who loses whom when a partner falls away.
  private func sentence(_ cutPartner: Fragility.CutPartner) -> String {
    let name = cutPartner.partner.name
    guard cutPartner.cutOff.count == 1, let part = cutPartner.cutOff.first else {
      let parts = cutPartner.cutOff.map { context.names($0) }.joined(separator: "; ")
      return context.language(
        nl: "Valt \(name) weg, dan raken deze los van de rest en van elkaar: \(parts).",
        en: "Without \(name) these are cut off from the rest and from each other: \(parts).")
    }
    return context.language(
      nl: "Valt \(name) weg, dan is er geen route meer in beeld van \(context.names(part)) naar de "
        + "anderen.",
      en: "Without \(name) no route from \(context.names(part)) to the others is in view.")
  }
}

extension Section {
  /// How sure the figures are, and which few partners matter most together.
  package static let robustness = Section(
    name: "robustness", heading: Text(nl: "Hoe zeker is dit", en: "How sure this is")
  ) { Certainty(context: $0).blocks }
}

private struct Certainty {
  let context: ReportContext

  /// Below so many partners three of them are no choice, and a core is no finding.
  private static let fewestPartners = 10

  var blocks: [Document.Block] {
    guard let robustness = context.view.robustness else {
      return [.paragraph(leftOut)]
    }
    let items = density(robustness) + orders + core(robustness)
    return [.list(items + keyPlayers(robustness))]
  }

  /// That the tests were not done, and how to ask for them.
  var leftOut: String {
    context.language(
      nl:
        "Niet gedaan: de toets van volgordes (herhaald loten) en de sleutelpartners. Met --thorough "
        + "komen ze erbij.",
      en: "Not done: the test of orders (drawing lots) and the key players. --thorough adds them.")
  }

  private func density(_ robustness: Robustness) -> [String] {
    guard let found = robustness.density, found.standardError > 0,
      context.analysis.disclosure.level >= .groups
    else { return [] }
    let error = context.number(found.standardError)
    let least = context.number(2 * found.standardError)
    let density = context.number(context.analysis.figures.density)
    return [
      context.language(
        nl: "Dichtheid \(density), marge (standaardfout) "
          + "\(error): een verschil kleiner dan \(least) tussen twee "
          + "peilingen zegt niets.",
        en: "Density \(density), margin (standard error) "
          + "\(error): a difference below \(least) between two "
          + "snapshots says nothing.")
    ]
  }

  private var orders: [String] {
    guard context.analysis.disclosure.level >= .partners else { return [] }
    let names = context.view.orders.keys.sorted()
    let reasons = names.map { context.view.orders[$0]?.reason(context.language) ?? "" }
    let distinct = reasons.enumerated().filter { !reasons[..<$0].contains($1) }.map { $0.element }
    return distinct.map { reason in
      let same = zip(names, reasons).filter { $1 == reason }.map { $0.0 }
      return "\(context.language.list(same)): \(reason)."
    }
  }

  private func core(_ robustness: Robustness) -> [String] {
    guard let core = robustness.core, context.analysis.disclosure.level >= .partners,
      context.analysis.figures.partnerCount >= Self.fewestPartners
    else { return [] }
    let (fit, chance) = (context.number(core.found.fit), context.number(core.chance))
    guard core.isCore else {
      return [
        context.language(
          nl:
            "Geen kern met een schil eromheen aan te wijzen (past \(fit), toevalskans \(chance); nodig 0,6 "
            + "en hooguit 0,05).",
          en:
            "No core with a periphery to point out (fit \(fit), p = \(chance); 0.6 and at most 0.05 "
            + "needed).")
      ]
    }
    let names = context.names(core.found.core.map(context.analysis.projection.partner(of:)))
    return [
      context.language(
        nl: "Vaste kern (kern en schil, past \(fit)): \(names).",
        en: "Core (core-periphery, fit \(fit)): \(names).")
    ]
  }

  private func keyPlayers(_ robustness: Robustness) -> [String] {
    func names(_ found: KeyPlayers) -> String {
      context.names(found.nodes.map(context.analysis.projection.partner(of:)))
    }
    guard context.analysis.disclosure.level >= .partners,
      context.analysis.figures.partnerCount >= Self.fewestPartners
    else { return [] }
    let without = robustness.fragmenting.map { found in
      context.language(
        nl: "Vallen deze drie samen weg, dan valt het netwerk het meest uiteen (KPP-Neg "
          + "\(context.number(found.value))): \(names(found)).",
        en: "When these three fall away together, the network falls apart most (KPP-Neg "
          + "\(context.number(found.value))): \(names(found)).")
    }
    let through = robustness.reaching.map { found in
      let share = context.number(100 * found.value, decimals: 0)
      return context.language(
        nl: "Via deze drie bereikt nieuws \(share)% van de partners in twee stappen (KPP-Pos): "
          + "\(names(found)).",
        en: "Through these three news reaches \(share)% of the partners in two steps (KPP-Pos): "
          + "\(names(found)).")
    }
    return [without, through].compactMap { $0 }
  }
}
