package import CoalitionModel
package import NetworkAnalysis
package import Recommendations
package import Wording

/// What changes in a network bring about, in words and as JSON.
package struct WhatIfReport {
  let whatIf: WhatIf
  let advice: (before: Advice, after: Advice)
  let contact: (before: DomainContact, after: DomainContact)
  let language: Language

  /// Prepares the report.
  ///
  /// - Parameters:
  ///   - whatIf: The network before and after.
  ///   - norm: The norm for the advice.
  ///   - domains: The two domains of which the contact is shown.
  ///   - language: The language.
  package init(_ whatIf: WhatIf, norm: Norm, domains: (Domain, Domain), language: Language) {
    self.whatIf = whatIf
    self.language = language
    advice = (Advice(for: whatIf.before, norm: norm), Advice(for: whatIf.after, norm: norm))
    func contact(_ analysis: Analysis) -> DomainContact {
      DomainContact(between: domains.0, and: domains.1, in: analysis)
    }
    self.contact = (contact(whatIf.before), contact(whatIf.after))
  }

  /// What happens, the figures before and after, who becomes fragile and which advice changes.
  package var blocks: [Document.Block] {
    [.heading(level: 2, language(nl: "Wat als", en: "What if")), .list(changes), table(rows)]
      + doubt + contactBlocks + fragilityBlocks + adviceBlocks
  }

  private var disclosure: Disclosure { whatIf.before.disclosure }

  /// That there may be more ties, where anybody kept silent.
  private var doubt: [Document.Block] {
    disclosure.incompleteness.map { [.paragraph($0(language))] } ?? []
  }

  private var fragilityBlocks: [Document.Block] {
    guard disclosure.singleLinks != .withheld else {
      return [
        .paragraph(
          language(
            nl: "Wie kwetsbaar wordt, is nog niet te zeggen: \(disclosure.reason.nl).",
            en: "Who becomes fragile cannot be told yet: \(disclosure.reason.en)."))
      ]
    }
    return [
      .heading(level: 3, language(nl: "Wie kwetsbaar wordt", en: "Who becomes fragile")),
      fragility.isEmpty
        ? .paragraph(
          language(
            nl: "In wat nu in beeld is, wordt geen partner kwetsbaarder.",
            en: "In what is in view now, no partner becomes more fragile."))
        : .list(fragility),
    ] + relief
  }

  private func table(_ rows: [[String]]) -> Document.Block {
    .table(
      header: [
        language(nl: "cijfer", en: "figure"), language(nl: "nu", en: "now"),
        language(nl: "daarna", en: "then"),
      ], rows: rows)
  }

  /// The contact of the two domains; nothing where one has no partners in view.
  private var contactBlocks: [Document.Block] {
    guard contact.before.reach.pairs > 0 else { return [] }
    guard !isHeldBack else {
      let reason = whatIf.before.disclosure.reason(language)
      return [
        .paragraph(
          language(
            nl: "Geen cijfers over domeinen: \(reason).", en: "No figures of domains: \(reason)."))
      ]
    }
    let domains = language.list(contact.before.reach.domains.map { $0.name(language) })
    let words = ContactWords(before: contact.before, after: contact.after, language: language)
    return [
      .heading(level: 3, language(nl: "Tussen \(domains)", en: "Between \(domains)")),
      table(words.rows),
    ]
  }

  /// Whether too few answered a survey for figures of domains.
  var isHeldBack: Bool { whatIf.before.disclosure.level < .groups }

  private func names(_ pair: PartnerPair) -> String {
    "\(whatIf.before.name(of: pair.first)) – \(whatIf.before.name(of: pair.second))"
  }

  /// The meetings in which two partners still see each other.
  private func meetingsThatGoOn(_ pair: PartnerPair) -> String {
    let meetings = whatIf.after.projection.grounds(between: pair.first, and: pair.second)
      .map { $0.name(language) }
    guard !meetings.isEmpty else { return "" }
    let names = language.list(Set(meetings).sorted())
    return language(
      nl: " Zij zien elkaar nog wel in \(names).", en: " They still see each other in \(names).")
  }

  private var changes: [String] {
    whatIf.changes.map { change in
      switch change {
      case .addTie(let pair):
        return language(
          nl: "Deze verbinding komt erbij: \(names(pair)).",
          en: "This tie is added: \(names(pair)).")
      case .removeTie(let pair):
        return language(
          nl: "Deze verbinding stopt: \(names(pair)).", en: "This tie ends: \(names(pair)).")
          + meetingsThatGoOn(pair)
      case .removePartner(let id):
        let name = whatIf.before.name(of: id)
        return language(nl: "Deze partner stopt: \(name).", en: "This partner stops: \(name).")
      }
    }
  }

  /// The counts; those that a silent partner could undo only where they may be told.
  private var rows: [[String]] {
    let isTold = disclosure.singleLinks != .withheld
    let parts = row(language(nl: "Losse delen", en: "Separate parts")) {
      "\($0.figures.componentCount)"
    }
    let links = row(
      language(
        nl: "Partners die de enige schakel zijn (snijpunten)",
        en: "Partners that are the only link (cut points)")
    ) { "\($0.fragility.cutPartners.count)" }
    return [
      row(language(nl: "Partners in beeld", en: "Partners in view")) {
        "\($0.figures.partnerCount)"
      },
      row(language(nl: "Verbonden paren", en: "Tied pairs")) { "\($0.figures.tieCount)" },
    ] + (isTold ? [parts] : []) + [
      row(language(nl: "Partners zonder verbinding in beeld", en: "Partners without a tie in view"))
      {
        "\($0.figures.isolates.count)"
      }
    ] + (isTold ? [links] : [])
  }

  private func row(_ label: String, _ figure: (Analysis) -> String) -> [String] {
    [label, figure(whatIf.before), figure(whatIf.after)]
  }
}

extension WhatIfReport {
  /// Who loses all ties, who keeps one, and who becomes the only link for others.
  var fragility: [String] {
    let isolates = whatIf.newIsolates.map { partner in
      language(
        nl: "\(partner.name): geen verbinding meer in beeld.",
        en: "\(partner.name): no tie in view any more.")
    }
    let outer = whatIf.newOuterPartners.map { outer in
      language(
        nl: "\(outer.partner.name): hangt daarna aan één verbinding, met \(outer.contact.name).",
        en: "\(outer.partner.name): one tie left, with \(outer.contact.name).")
    }
    let cutPartners = whatIf.newCutPartners.map { cutPartner in
      let lost = language.list(cutPartner.cutOff.joined().map { $0.name })
      return language(
        nl: "\(cutPartner.partner.name): wordt de enige schakel (snijpunt) naar \(lost).",
        en: "\(cutPartner.partner.name): becomes the only link (cut point) to \(lost).")
    }
    return isolates + outer + cutPartners
  }

  /// Who is the only link for others no longer.
  var relief: [Document.Block] {
    let names = whatIf.relievedCutPartners.map { $0.name }
    guard !names.isEmpty else { return [] }
    return [
      .labeled(
        language(nl: "Niet langer de enige schakel:", en: "No longer the only link:"),
        language.list(names) + ".")
    ]
  }
}

extension WhatIfReport {
  /// The recommendations that are there before and no longer.
  var gone: [Recommendation] { Self.difference(advice.before, advice.after) }

  /// The recommendations that are there after and were not.
  var new: [Recommendation] { Self.difference(advice.after, advice.before) }

  /// The recommendations of which is known more or less than before, as they are after.
  var changed: [Recommendation] {
    let before = Dictionary(
      uniqueKeysWithValues: advice.before.findings.map { ($0.id, $0.evidence) })
    return advice.after.findings.filter { after in
      before[after.id].map { $0 != after.evidence } ?? false
    }
  }

  private static func difference(_ one: Advice, _ other: Advice) -> [Recommendation] {
    let known = Set(other.findings.map { $0.id })
    return one.findings.filter { !known.contains($0.id) }
  }

  /// Which recommendations disappear, appear and change.
  var adviceBlocks: [Document.Block] {
    let parts = [
      (
        language(nl: "Deze adviezen vervallen", en: "These recommendations disappear"),
        gone.map(title)
      ),
      (
        language(nl: "Deze adviezen komen erbij", en: "These recommendations appear"),
        new.map(title)
      ),
      (
        language(
          nl: "Over deze adviezen is dan iets anders bekend",
          en: "Something else is then known about these"
        ),
        changed.map { "\(title($0)): \(status($0))" }
      ),
    ].filter { !$0.1.isEmpty }
    guard !parts.isEmpty else {
      return [
        .heading(level: 3, language(nl: "Adviezen", en: "Recommendations")),
        .paragraph(
          language(nl: "De adviezen blijven dezelfde.", en: "The recommendations do not change.")),
      ]
    }
    return parts.flatMap { [Document.Block.heading(level: 3, $0.0), .list($0.1)] }
  }

  private func title(_ recommendation: Recommendation) -> String {
    "\(recommendation.title(language)) (\(recommendation.rule))"
  }

  private func status(_ recommendation: Recommendation) -> String {
    recommendation.evidence == .absent
      ? language(nl: "nu bekend dat het ontbreekt", en: "now known to be missing")
      : language(nl: "nu niet in beeld", en: "now not in view")
  }
}

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
        "only-link": .strings(whatIf.newCutPartners.map { $0.partner.id }),
        "relieved": .strings(whatIf.relievedCutPartners.map { $0.id }),
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
      "components": disclosure.singleLinks == .withheld
        ? .null : .integer(analysis.figures.componentCount),
      "isolates": .strings(analysis.figures.isolates),
      "only-links": .strings(analysis.fragility.cutPartners.map { $0.partner.id }),
      "contact": isHeldBack ? .null : SuggestionReport.value(of: contact),
    ])
  }
}
