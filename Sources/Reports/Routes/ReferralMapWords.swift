import CoalitionModel
package import NetworkAnalysis
package import Wording

/// The verwijskaart of a theme in words: who sees a problem, and how a family gets to help.
package struct ReferralMapWords: Sendable {
  let map: ReferralMap
  let language: Language

  /// Creates the words for a map.
  package init(_ map: ReferralMap, language: Language) {
    self.map = map
    self.language = language
  }

  /// The maps as blocks, or what to do when the network names no theme.
  package static func blocks(of maps: [ReferralMap], _ language: Language) -> [Document.Block] {
    guard maps.isEmpty else {
      return maps.flatMap { ReferralMapWords($0, language: language).blocks }
    }
    let codes = Theme.allCases.map { language == .dutch ? $0.term.code : $0.term.englishCode }
    let none = Text(
      nl: "Dit netwerk noemt geen opgaven of thema's. Kies een thema met --theme:",
      en: "This network names no priorities or themes. Choose a theme with --theme:")
    return [.paragraph("\(none(language)) \(codes.joined(separator: ", ")).")]
  }

  /// The map as blocks: what it shows, the routes, and what is not in view.
  package var blocks: [Document.Block] {
    let title = text("Verwijskaart: ", "Referral map: ") + map.theme.name(language)
    return [.heading(level: 2, title)] + body
      + (notes.isEmpty ? [] : [.list(notes)])
  }

  private var body: [Document.Block] {
    if map.isLeftOut {
      return [
        .paragraph(
          text(
            "Er zijn te veel routes om ze allemaal te laten zien.",
            "There are too many routes to show them all."))
      ]
    }
    guard !map.helpers.isEmpty else {
      return [.paragraph(text("Er is nog geen hulp in beeld.", "No help is in view yet."))]
    }
    guard !map.signallers.isEmpty else {
      return [
        .paragraph(
          text(
            "Hulp in beeld: \(language.list(map.helpers.map(helperName))).",
            "Help in view: \(language.list(map.helpers.map(helperName)))."))
      ]
    }
    return [.table(header: header, rows: rows)]
  }

  private var header: [String] {
    [
      text("wie het ziet", "who sees it"), text("hulp", "help"), text("route", "route"),
      text("wat we weten", "what we know"),
    ]
  }

  private var rows: [[String]] {
    let helpers = Dictionary(
      map.helpers.map { ($0.partner.id, $0) }, uniquingKeysWith: { first, _ in first })
    return map.routes.map { route in
      let name = helpers[route.helper.id].map(helperName) ?? route.helper.name
      return [route.signaller.name, name, path(of: route), state(of: route)]
    }
  }

  /// The steps of a route: each partner with what leads to it.
  func path(of route: ReferralRoute) -> String {
    guard !route.steps.isEmpty else {
      return text(
        "\(route.signaller.name) kan zelf helpen", "\(route.signaller.name) can help directly")
    }
    return route.steps.reduce(route.signaller.name) { path, step in
      "\(path) → \(step.to.name) (\(words(for: step)))"
    }
  }

  private func words(for step: ReferralRoute.Step) -> String {
    var names: [String] = []
    for bond in step.bonds {
      let standing = step.state == .foreseen ? "\(bond.standing.name(language)): " : ""
      let name = standing + bond.name(language)
      if !names.contains(name) { names.append(name) }
    }
    let bound = step.isPersonBound ? text("; hangt aan één persoon", "; depends on one person") : ""
    return switch step.state {
    case .recorded, .foreseen: names.joined(separator: ", ") + bound
    case .unknown: text("geen verbinding in beeld", "no tie in view")
    case .absent: text("verbinding ontbreekt", "tie is missing")
    }
  }

  private func state(of route: ReferralRoute) -> String {
    switch route.state {
    case .recorded: text("route in beeld", "route in view")
    case .foreseen: text("nog niet vast", "not settled yet")
    case .unknown: text("niet in beeld", "not in view")
    case .absent: text("ontbreekt", "missing")
    }
  }

  /// The name of a helper with why it counts as help, and its status when it does not take part.
  private func helperName(_ helper: ReferralMap.Helper) -> String {
    let partner = helper.partner
    var remarks: [String] = []
    switch helper.basis {
    case .stated: break
    case .kind: remarks.append(text("helpt hier vaak bij", "often helps with this"))
    case .entrance: remarks.append(text("algemene ingang", "general entrance"))
    }
    if partner.status != .involved { remarks.append(partner.status.name(language)) }
    return remarks.isEmpty ? partner.name : "\(partner.name) (\(remarks.joined(separator: "; ")))"
  }

  private var notes: [String] {
    let usual =
      map.helpers.contains { $0.basis == .kind }
      ? [
        text(
          "\"Helpt hier vaak bij\" volgt uit het soort partner. Vraag na of dat bij u ook zo is.",
          "\"Often helps with this\" follows from the kind of partner. Ask whether it does here.")
      ] : []
    return usual + gaps(map.missingHelp, Text(nl: "Hulp", en: "Help"))
      + gaps(map.missingSignallers, Text(nl: "Wie het als eerste ziet", en: "Who sees it first"))
  }

  private func gaps(_ gaps: [ReferralMap.Gap], _ what: Text) -> [String] {
    let parts: [(Evidence, Text)] = [
      (.absent, Text(nl: "ontbreekt", en: "missing")),
      (.unknown, Text(nl: "niet in beeld", en: "not in view")),
    ]
    return parts.compactMap { presence, label in
      let names = gaps.filter { $0.presence == presence }.map { $0.group.name(language) }
      return names.isEmpty
        ? nil : "\(what(language)), \(label(language)): \(language.list(names))."
    }
  }

  private func text(_ nl: String, _ en: String) -> String { Text(nl: nl, en: en)(language) }
}
