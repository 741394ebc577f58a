import CoalitionModel
package import NetworkAnalysis
package import Wording

/// The verwijskaart of a theme in words: who sees a problem, and how a family gets to help.
package struct ReferralMapWords: Sendable {
  let map: ReferralMap
  let language: Language
  private var routes: RouteWords { RouteWords(language: language) }

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
            nl: "Hulp in beeld: \(language.list(map.helpers.map(routes.name))).",
            en: "Help in view: \(language.list(map.helpers.map(routes.name)))."))
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
      names[helper.partner.id] = routes.name(of: helper)
    }
    return map.routes.map { route in
      let name = names[route.helper.id] ?? route.helper.name
      return [route.signaller.name, name, routes.path(of: route), routes.state(of: route)]
    }
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
  private var words: RouteWords { RouteWords(language: language) }

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
      "missing-signallers": words.value(of: map.missingSignallers),
      "missing-help": words.value(of: map.missingHelp),
      "routes": .array(map.routes.map(value(of:))),
      "left-out": .bool(map.isLeftOut),
    ])
  }

  private func value(of route: ReferralRoute) -> JSONValue {
    .object([
      "from": .string(route.signaller.id),
      "to": .string(route.helper.id),
      "state": .string(route.state.rawValue),
      "steps": words.value(of: route.steps),
    ])
  }
}
