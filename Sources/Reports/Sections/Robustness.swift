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
    let (cutPartners, disclosure) = (
      context.analysis.fragility.cutPartners, context.analysis.disclosure
    )
    guard disclosure.singleLinks != .withheld else {
      let reason = disclosure.reason(context.language)
      return [
        .paragraph(
          context.language(
            nl: "Wie het netwerk bij elkaar houdt, is nog niet te zeggen: \(reason).",
            en: "Who holds the network together cannot be told yet: \(reason)."))
      ]
    }
    guard !cutPartners.isEmpty else { return [] }
    return [.paragraph(introduction(disclosure)), .list(cutPartners.map { sentence($0) })]
  }

  /// What the list says, and what it may be due to.
  private func introduction(_ disclosure: Disclosure) -> String {
    let only = context.language(
      nl: "Deze partners zijn de enige schakel (snijpunt) in wat nu in beeld is.",
      en: "These partners are the only link (cut point) in what is in view now.")
    let doubt =
      disclosure.caveat
      ?? Text(
        nl: "Andere verbindingen kunnen er zijn zonder dat een bron ze noemt.",
        en: "Other ties may exist without a source naming them.")
    return "\(only) \(doubt(context.language))"
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

extension ReportContext {
  /// Why an order can be trusted or not; for figures from documents without a number.
  func reason(of order: RankOrder?) -> String? {
    order.map { (analysis.disclosure.isFromDocuments ? $0.plainReason : $0.reason)(language) }
  }
}

private struct Certainty {
  let context: ReportContext

  /// Below so many partners three of them are no choice, and a core is no finding.
  private static let fewestPartners = 10

  var blocks: [Document.Block] {
    guard let robustness = context.view.robustness else {
      return [.paragraph(leftOut)]
    }
    guard context.analysis.disclosure.isUndoubted else {
      return [.list(orders), .paragraph(wait)].filter { $0 != .list([]) }
    }
    let items = density(robustness) + orders + core(robustness)
    return [.list(items + keyPlayers(robustness))]
  }

  /// That a core and key players wait for the answers of all.
  private var wait: String {
    context.language(
      nl: """
        Een vaste kern en sleutelpartners staan hier pas als alle bevraagde partners antwoordden.
        """,
      en: "A core and key players are shown once all partners that were asked have answered.")
  }

  /// That the tests were not done, and how to ask for them.
  var leftOut: String {
    context.language(
      nl:
        "Niet gedaan: de toets van volgordes (herhaald loten) en de sleutelpartners. Met --thorough "
        + "komen ze erbij.",
      en: "Not done: the test of orders (drawing lots) and the key players. --thorough adds them.")
  }

  /// The margin of the density; none for figures from documents, of which no sample was drawn.
  private func density(_ robustness: Robustness) -> [String] {
    guard !context.analysis.disclosure.isFromDocuments,
      let found = robustness.density, found.standardError > 0
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
    let reasons = names.map { context.reason(of: context.view.orders[$0]) ?? "" }
    let distinct = reasons.enumerated().filter { !reasons[..<$0].contains($1) }.map { $0.element }
    return distinct.map { reason in
      let same = zip(names, reasons).filter { $1 == reason }.map { $0.0 }
      return "\(context.language.list(same)): \(reason)."
    }
  }

  private func core(_ robustness: Robustness) -> [String] {
    guard let core = robustness.core,
      context.analysis.figures.partnerCount >= Self.fewestPartners
    else { return [] }
    let figures = figures(core)
    guard core.isCore else {
      return [
        context.language(
          nl: "Er is geen kern met een schil eromheen aan te wijzen\(figures).",
          en: "There is no core with a periphery to point out\(figures).")
      ]
    }
    let names = context.names(core.found.core.map(context.analysis.projection.partner(of:)))
    let (some, all) = (
      context.language.number(core.found.core.count),
      context.language.count(context.analysis.figures.partnerCount, .partner)
    )
    return [
      context.language(
        nl: "\(some) van de \(all) vormen een vaste kern\(figures): \(names).",
        en: "\(some) of the \(all) form a core\(figures): \(names).")
    ]
  }

  /// How well the core fits, and how often chance does as well; not for figures from documents.
  private func figures(_ core: CoreFigures) -> String {
    guard !context.analysis.disclosure.isFromDocuments else { return "" }
    let (fit, chance) = (context.number(core.found.fit), context.number(core.chance))
    return context.language(
      nl: " (past \(fit), toevalskans \(chance); nodig 0,6 en hooguit 0,05)",
      en: " (fit \(fit), p = \(chance); 0.6 and at most 0.05 needed)")
  }

  /// The three partners without whom most falls apart and those who reach most, with the partners that
  /// this is about counted.
  private func keyPlayers(_ robustness: Robustness) -> [String] {
    guard context.analysis.figures.partnerCount >= Self.fewestPartners else { return [] }
    return [
      robustness.fragmenting.map { without($0.nodes) },
      robustness.reaching.map { through($0) },
    ].compactMap { $0 }
  }

  private func names(_ nodes: [Graph.Node]) -> String {
    context.names(nodes.map(context.analysis.projection.partner(of:)))
  }

  /// How many of the others still hang together.
  private func without(_ nodes: [Graph.Node]) -> String {
    let graph = context.analysis.projection.graph
    let others = graph.nodeCount - nodes.count
    let largest = graph.removing(Set(nodes)).components().groups.first?.count ?? 0
    let rest =
      largest > 1
      ? context.language(
        nl: "Van de \(others) andere partners hangen er dan nog \(largest) met elkaar samen.",
        en: "Of the \(others) other partners \(largest) then still hang together.")
      : context.language(
        nl: "Dan is geen van de \(others) andere partners nog met een ander verbonden.",
        en: "Then none of the \(others) other partners is tied to another any more.")
    return context.language(
      nl: "Zonder deze drie valt het netwerk het meest uiteen: \(names(nodes)). \(rest)",
      en: "Without these three the network falls apart most: \(names(nodes)). \(rest)")
  }

  /// How many partners hear it in two steps.
  private func through(_ found: KeyPlayers) -> String {
    let all = context.analysis.figures.partnerCount
    let reached = Int((found.value * Double(all)).rounded())
    return context.language(
      nl: """
        Via deze drie bereikt nieuws \(reached) van de \(all) partners in hooguit twee stappen: \
        \(names(found.nodes)).
        """,
      en: """
        Through these three news reaches \(reached) of the \(all) partners in at most two steps: \
        \(names(found.nodes)).
        """)
  }
}
