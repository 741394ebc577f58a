import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

/// How sure the figures are, and which few partners matter most together.
struct RobustnessSection: ReportSection {
  let name = "robustness"

  /// Below so many partners three of them are no choice, and a core is no finding.
  private static let fewestPartners = 10

  func blocks(for context: ReportContext) -> [Document.Block] {
    let heading = Document.Block.heading(
      level: 2, context.text("Hoe zeker is dit", "How sure this is"))
    guard let robustness = context.view.robustness else {
      return [heading, .paragraph(Self.leftOut(context))]
    }
    let items = density(robustness, context) + orders(context) + core(robustness, context)
    return [heading, .list(items + keyPlayers(robustness, context))]
  }

  /// That the tests were not done, and how to ask for them.
  static func leftOut(_ context: ReportContext) -> String {
    context.text(
      "Niet gedaan: de toets van volgordes (herhaald loten) en de sleutelpartners. Met --thorough "
        + "komen ze erbij.",
      "Not done: the test of orders (drawing lots) and the key players. --thorough adds them.")
  }

  private func density(_ robustness: Robustness, _ context: ReportContext) -> [String] {
    guard let found = robustness.density, found.standardError > 0,
      context.analysis.disclosure.level >= .groups
    else { return [] }
    let error = context.number(found.standardError)
    let least = context.number(2 * found.standardError)
    let density = context.number(context.analysis.figures.density)
    return [
      context.text(
        "Dichtheid \(density), marge (standaardfout) "
          + "\(error): een verschil kleiner dan \(least) tussen twee "
          + "peilingen zegt niets.",
        "Density \(density), margin (standard error) "
          + "\(error): a difference below \(least) between two "
          + "snapshots says nothing.")
    ]
  }

  private func orders(_ context: ReportContext) -> [String] {
    guard context.analysis.disclosure.level >= .partners else { return [] }
    let names = context.view.orders.keys.sorted()
    let reasons = names.map { context.view.orders[$0]?.reason(context.language) ?? "" }
    let distinct = reasons.enumerated().filter { !reasons[..<$0].contains($1) }.map { $0.element }
    return distinct.map { reason in
      let same = zip(names, reasons).filter { $1 == reason }.map { $0.0 }
      return "\(context.language.list(same)): \(reason)."
    }
  }

  private func core(_ robustness: Robustness, _ context: ReportContext) -> [String] {
    guard let core = robustness.core, context.analysis.disclosure.level >= .partners,
      context.analysis.figures.partnerCount >= Self.fewestPartners
    else { return [] }
    let (fit, chance) = (context.number(core.found.fit), context.number(core.chance))
    guard core.isCore else {
      return [
        context.text(
          "Geen kern met een schil eromheen aan te wijzen (past \(fit), toevalskans \(chance); nodig 0,6 "
            + "en hooguit 0,05).",
          "No core with a periphery to point out (fit \(fit), p = \(chance); 0.6 and at most 0.05 "
            + "needed).")
      ]
    }
    let names = context.names(core.found.core.map(context.analysis.projection.partner(of:)))
    return [
      context.text(
        "Vaste kern (kern en schil, past \(fit)): \(names).",
        "Core (core-periphery, fit \(fit)): \(names).")
    ]
  }

  private func keyPlayers(_ robustness: Robustness, _ context: ReportContext) -> [String] {
    func names(_ found: KeyPlayers) -> String {
      context.names(found.nodes.map(context.analysis.projection.partner(of:)))
    }
    guard context.analysis.disclosure.level >= .partners,
      context.analysis.figures.partnerCount >= Self.fewestPartners
    else { return [] }
    let without = robustness.fragmenting.map { found in
      context.text(
        "Vallen deze drie samen weg, dan valt het netwerk het meest uiteen (KPP-Neg "
          + "\(context.number(found.value))): \(names(found)).",
        "When these three fall away together, the network falls apart most (KPP-Neg "
          + "\(context.number(found.value))): \(names(found)).")
    }
    let through = robustness.reaching.map { found in
      let share = context.number(100 * found.value, decimals: 0)
      return context.text(
        "Via deze drie bereikt nieuws \(share)% van de partners in twee stappen (KPP-Pos): "
          + "\(names(found)).",
        "Through these three news reaches \(share)% of the partners in two steps (KPP-Pos): "
          + "\(names(found)).")
    }
    return [without, through].compactMap { $0 }
  }
}
