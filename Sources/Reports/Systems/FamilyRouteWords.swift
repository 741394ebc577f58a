import CoalitionModel
package import NetworkAnalysis
package import Recommendations
package import Wording

/// The klantroute in words, and as JSON: the way of one family, and where it comes to a halt.
package struct FamilyRouteWords: Sendable {
  let route: FamilyRoute
  let network: CoalitionNetwork
  let language: Language
  /// The prenatal home visit, as sources name it.
  let visit: InterventionCatalog.Entry?
  private var words: RouteWords { RouteWords(language: language) }

  /// Creates the words for a route through a network.
  package init(
    _ route: FamilyRoute, in context: ReportContext, catalog: InterventionCatalog
  ) {
    self.route = route
    network = context.typedByName.network
    language = context.language
    visit = catalog.prenatalHomeVisit
  }

  /// The steps in their order, then where the route comes to a halt.
  package var blocks: [Document.Block] {
    let themes = language.list(route.themes.map { $0.problem(language) })
    let title = language(
      nl: "De weg van één gezin: \(themes)", en: "The way of one family: \(themes)")
    guard !route.isLeftOut else {
      let many = Text(
        nl: "Er zijn te veel partners om alle routes te vergelijken.",
        en: "There are too many partners to compare all routes.")
      return [.heading(level: 1, title), .paragraph(many(language))]
    }
    let heading = language(nl: "Waar het stokt", en: "Where it comes to a halt")
    let whole = language(
      nl: "Elke stap van deze route is in beeld.", en: "Every step of this route is in view.")
    return [
      .heading(level: 1, title), .numbered(signal + way + home + contact + help),
      .heading(level: 2, heading),
      breaks.isEmpty ? .paragraph(whole) : .list(breaks.map { $0.sentence(language) }),
    ]
  }

  private var signal: [String] {
    guard let signaller = route.signaller else {
      let kinds = language.alternatives(
        route.missingSignallers.map { $0.group.name(language) })
      return [
        language(
          nl: "Wie het gezin als eerste ziet, is niet in beeld",
          en: "Who sees the family first is not in view") + (kinds.isEmpty ? "." : ": \(kinds).")
      ]
    }
    return [
      language(
        nl: "Het gezin komt als eerste in beeld bij \(signaller.name).",
        en: "The family first comes into view with \(signaller.name).")
    ]
  }

  private var way: [String] {
    route.way.map { step in
      language(
        nl:
          "Van \(step.from.name) gaat het gezin naar \(step.to.name) (\(words.words(for: step))).",
        en: "From \(step.from.name) the family goes to \(step.to.name) (\(words.words(for: step)))."
      )
    }
  }

  /// Who could visit the home before the birth: youth health care on the way, else any that takes part.
  private var visitor: Partner? {
    onRoute.first { $0.isOrCarriesOut(.jgz) }
      ?? network.partners.filter { $0.status == .involved && $0.isOrCarriesOut(.jgz) }
      .min { $0.id < $1.id }
  }

  private var onRoute: [Partner] {
    route.partnersOnTheWay + route.help.flatMap { $0.steps }.map { $0.to }
  }

  private var visitStanding: Standing? { visit?.recorded(in: network).standing }

  private var home: [String] {
    guard let visitor else {
      return [
        language(
          nl: "Wie een prenataal huisbezoek kan doen, is niet in beeld.",
          en: "Who can make a prenatal home visit is not in view.")
      ]
    }
    guard onRoute.contains(visitor) || [.absent, .ended].contains(visitStanding) else {
      return [
        language(
          nl:
            "Vraag \(visitor.name) om een prenataal huisbezoek; deze route loopt daar niet langs.",
          en: "Ask \(visitor.name) for a prenatal home visit; this route does not pass there.")
      ]
    }
    return [visit(from: visitor.name)]
  }

  /// What is known of a visit by a partner on the route.
  private func visit(from name: String) -> String {
    switch visitStanding {
    case .current:
      language(
        nl: "Van \(name) krijgt het gezin een prenataal huisbezoek.",
        en: "The family gets a prenatal home visit from \(name).")
    case .absent, .ended:
      language(
        nl: "Een prenataal huisbezoek van \(name) is er niet.",
        en: "There is no prenatal home visit from \(name).")
    case .planned, .wanted, .oneOff:
      language(
        nl: "Een prenataal huisbezoek van \(name) is nog niet vast (\(standingName)).",
        en: "A prenatal home visit from \(name) is not settled yet (\(standingName)).")
    case nil:
      language(
        nl: "Of het gezin een prenataal huisbezoek van \(name) krijgt, is niet in beeld.",
        en: "Whether the family gets a prenatal home visit from \(name) is not in view.")
    }
  }

  private var standingName: String { visitStanding?.name(language) ?? "" }

  private var contact: [String] {
    guard let contact = route.contact else {
      return [
        language(
          nl: "Wie het vaste contact van het gezin kan zijn, is niet in beeld.",
          en: "Who can be the steady contact of the family is not in view.")
      ]
    }
    return [
      language(
        nl: "Kies \(contact.name) als vast contact van het gezin.",
        en: "Choose \(contact.name) as the steady contact of the family.")
    ]
  }

  /// One sentence per partner that helps, with all themes for which the family goes there.
  private var help: [String] {
    var order: [[String]] = []
    var themes: [[String]: [String]] = [:]
    for help in route.help {
      let key = [
        help.helper.map { words.name(of: $0) } ?? "",
        path(of: help),
      ]
      if themes[key] == nil { order.append(key) }
      themes[key, default: []].append(help.theme.problem(language))
    }
    return order.map { key in
      let names = language.list(themes[key] ?? [])
      guard !key[0].isEmpty else {
        return language(
          nl: "Wie helpt bij \(names), is niet in beeld.",
          en: "Who helps with \(names) is not in view.")
      }
      let path = key[1].isEmpty ? "" : ": \(key[1])"
      return language(
        nl: "Voor hulp bij \(names) gaat het gezin naar \(key[0])\(path).",
        en: "For help with \(names) the family goes to \(key[0])\(path).")
    }
  }

  private func path(of help: FamilyRoute.Help) -> String {
    help.steps.first.map { words.path(from: $0.from, over: help.steps) } ?? ""
  }
}

// Where the route comes to a halt.
extension FamilyRouteWords {
  /// A step that is not settled, or a theme for which nobody helps.
  struct Break {
    let step: ReferralRoute.Step?
    let theme: Theme?
    let sentence: Text
  }

  /// What stands in the way, along the way and then by theme; each once.
  var breaks: [Break] {
    let steps = (route.way + route.help.flatMap { $0.steps }).reduce(
      into: [ReferralRoute.Step]()
    ) { if !$0.contains($1) { $0.append($1) } }
    return steps.compactMap(broken) + route.help.compactMap(open)
  }

  private func broken(_ step: ReferralRoute.Step) -> Break? {
    let (from, to) = (step.from.name, step.to.name)
    let sentence: Text? =
      switch step.state {
      case .recorded: nil
      case .foreseen:
        Text(
          nl: "De stap van \(from) naar \(to) is nog niet vast.",
          en: "The step from \(from) to \(to) is not settled yet.")
      case .unknown where step.isWithinUsualHolder:
        Text(
          nl: "Vraag na of \(from) en \(to) bij elkaar horen; een verbinding is niet in beeld.",
          en: "Ask whether \(from) and \(to) belong together; a tie is not in view.")
      case .unknown:
        Text(
          nl: "Van \(from) naar \(to) is geen verbinding in beeld.",
          en: "No tie is in view from \(from) to \(to).")
      case .absent:
        Text(
          nl: "Van \(from) naar \(to) ontbreekt een verbinding.",
          en: "A tie from \(from) to \(to) is missing.")
      }
    return sentence.map { Break(step: step, theme: nil, sentence: $0) }
  }

  private func open(_ help: FamilyRoute.Help) -> Break? {
    guard help.helper == nil || help.endsAtEntrance else { return nil }
    let kinds = Text { language in
      let fields = help.policyFields.map { field in
        let name = field.name(language)
        return Text(nl: "de gemeente (\(name))", en: "the municipality (\(name))")(language)
      }
      return language.alternatives(help.missing.map { $0.group.name(language) } + fields)
    }
    let theme = help.theme.problem
    let entrance = help.helper?.partner.name
    let place = entrance.map { Text(nl: " na \($0)", en: " after \($0)") } ?? Text("")
    let likely =
      kinds.nl.isEmpty
      ? Text("")
      : Text(
        nl: " Vraag na of \(kinds.nl) hier kan helpen.",
        en: " Ask whether \(kinds.en) can help here.")
    return Break(
      step: nil, theme: help.theme,
      sentence: Text(
        nl: "Voor \(theme.nl) stokt het\(place.nl): wie daar helpt, is niet in beeld.\(likely.nl)",
        en: "For \(theme.en) it comes to a halt\(place.en): who helps there is not in view."
          + likely.en))
  }
}

// The same for a program.
extension FamilyRouteWords {
  /// The way, the visit, the help with each theme, and what stands in the way.
  package var value: JSONValue {
    .object([
      "themes": .strings(route.themes.map { $0.term.englishCode }),
      "signaller": .optional(route.signaller?.id),
      "missing-signallers": words.value(of: route.missingSignallers),
      "way": words.value(of: route.way), "contact": .optional(route.contact?.id),
      "home-visit": .object([
        "partner": .optional(visitor?.id),
        "standing": .optional(visitStanding?.term.englishCode),
      ]),
      "help": .array(
        route.help.map { help in
          .object([
            "theme": .string(help.theme.term.englishCode),
            "partner": .optional(help.helper?.partner.id),
            "basis": .optional(help.helper?.basis.rawValue),
            "steps": words.value(of: help.steps),
            "missing-help": words.value(of: help.missing),
          ])
        }),
      "halts": .array(
        breaks.map { halt in
          .object([
            "theme": .optional(halt.theme?.term.englishCode),
            "from": .optional(halt.step?.from.id), "to": .optional(halt.step?.to.id),
            "state": .string(halt.step?.state.rawValue ?? "unknown"),
            "sentence": .string(halt.sentence(language)),
          ])
        }),
      "left-out": .bool(route.isLeftOut),
    ])
  }
}
