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
    let title = language(nl: "Verwijskaart: ", en: "Referral map: ") + map.theme.name(language)
    return [.heading(level: 2, title)] + body
      + (notes.isEmpty ? [] : [.list(notes)])
  }

  private var body: [Document.Block] {
    if map.isLeftOut {
      return [
        .paragraph(
          language(
            nl: "Er zijn te veel routes om ze allemaal te laten zien.",
            en: "There are too many routes to show them all."))
      ]
    }
    guard !map.helpers.isEmpty else {
      return [
        .paragraph(language(nl: "Er is nog geen hulp in beeld.", en: "No help is in view yet."))
      ]
    }
    guard !map.signallers.isEmpty else {
      return [
        .paragraph(
          language(
            nl: "Hulp in beeld: \(language.list(map.helpers.map(helperName))).",
            en: "Help in view: \(language.list(map.helpers.map(helperName)))."))
      ]
    }
    return [.table(header: header, rows: rows)]
  }

  private var header: [String] {
    [
      language(nl: "wie het ziet", en: "who sees it"), language(nl: "hulp", en: "help"),
      language(nl: "route", en: "route"),
      language(nl: "wat we weten", en: "what we know"),
    ]
  }

  private var rows: [[String]] {
    var names: [Partner.ID: String] = [:]
    for helper in map.helpers where names[helper.partner.id] == nil {
      names[helper.partner.id] = helperName(helper)
    }
    return map.routes.map { route in
      let name = names[route.helper.id] ?? route.helper.name
      return [route.signaller.name, name, path(of: route), state(of: route)]
    }
  }

  /// The steps of a route: each partner with what leads to it.
  func path(of route: ReferralRoute) -> String {
    guard !route.steps.isEmpty else {
      return language(
        nl: "\(route.signaller.name) kan zelf helpen",
        en: "\(route.signaller.name) can help directly")
    }
    return route.steps.reduce(route.signaller.name) { path, step in
      "\(path) → \(step.to.name) (\(words(for: step)))"
    }
  }

  private func words(for step: ReferralRoute.Step) -> String {
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

  private func state(of route: ReferralRoute) -> String {
    switch route.state {
    case .recorded: language(nl: "route in beeld", en: "route in view")
    case .foreseen: language(nl: "nog niet vast", en: "not settled yet")
    case .unknown, .absent: language.lacking(isKnown: route.state == .absent)
    }
  }

  /// The name of a helper with why it counts as help, and its status when it does not take part.
  private func helperName(_ helper: ReferralMap.Helper) -> String {
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

  private var notes: [String] {
    let usual =
      map.helpers.contains { $0.basis == .kind }
      ? [
        language(
          nl:
            "\"Helpt hier vaak bij\" volgt uit het soort partner. Vraag na of dat bij u ook zo is.",
          en:
            "\"Often helps with this\" follows from the kind of partner. Ask whether it does here.")
      ] : []
    return usual + gaps(map.missingHelp, Text(nl: "Hulp", en: "Help"))
      + gaps(map.missingSignallers, Text(nl: "Wie het als eerste ziet", en: "Who sees it first"))
  }

  private func gaps(_ gaps: [ReferralMap.Gap], _ what: Text) -> [String] {
    [Evidence.absent, .unknown].compactMap { presence in
      let found = gaps.filter { $0.presence == presence }
      let names = found.map { $0.group.name(language) }
      let label = language.lacking(isKnown: presence == .absent)
      let question = language.askingFor(usualHolders: found.flatMap { $0.usualHolders })
      return names.isEmpty
        ? nil : "\(what(language)), \(label): \(language.list(names)).\(question)"
    }
  }
}

extension Language {
  /// That something may run through bodies that usually hold or carry it out: a question, after a
  /// space; nothing where there is no such body.
  func askingFor(usualHolders partners: [Partner]) -> String {
    let names = partners.map { $0.name }.reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    guard !names.isEmpty else { return "" }
    let list = alternatives(names)
    return self(
      nl: " Ga na of dit via \(list) loopt.", en: " Ask whether this runs through \(list).")
  }
}

/// The verwijskaarten of a network as JSON.
package struct ReferralMapJSON {
  let maps: [ReferralMap]
  let language: Language

  /// Creates the document for some maps.
  package init(_ maps: [ReferralMap], language: Language) {
    self.maps = maps
    self.language = language
  }

  /// A list of maps, each with its routes and what is not in view.
  package var value: JSONValue { .array(maps.map(value(of:))) }

  private func value(of map: ReferralMap) -> JSONValue {
    .object([
      "theme": .string(map.theme.term.englishCode),
      "name": .string(map.theme.name(language)),
      "signallers": .strings(map.signallers.map { $0.id }),
      "helpers": .array(
        map.helpers.map { helper in
          .object([
            "partner": .string(helper.partner.id), "basis": .string(helper.basis.rawValue),
            "status": .string(helper.partner.status.term.englishCode),
          ])
        }),
      "missing-signallers": .array(map.missingSignallers.map(value(of:))),
      "missing-help": .array(map.missingHelp.map(value(of:))),
      "routes": .array(map.routes.map(value(of:))),
      "left-out": .bool(map.isLeftOut),
    ])
  }

  private func value(of gap: ReferralMap.Gap) -> JSONValue {
    .object([
      "kind": .string(gap.group.name(language)),
      "state": .string(gap.presence == .absent ? "absent" : "unknown"),
    ])
  }

  private func value(of route: ReferralRoute) -> JSONValue {
    .object([
      "from": .string(route.signaller.id),
      "to": .string(route.helper.id),
      "state": .string(route.state.rawValue),
      "steps": .array(
        route.steps.map { step in
          .object([
            "from": .string(step.from.id), "to": .string(step.to.id),
            "state": .string(step.state.rawValue),
            "through": .strings(step.grounds.map { $0.name(language) }),
            "person-bound": .bool(step.isPersonBound),
          ])
        }),
    ])
  }
}
