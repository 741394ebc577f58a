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
    [.heading(level: 2, text("Wat als", "What if")), .list(changes), table(rows)] + contactBlocks
      + [
        .heading(level: 3, text("Wie kwetsbaar wordt", "Who becomes fragile")),
        fragility.isEmpty
          ? .paragraph(
            text(
              "In wat nu in beeld is, wordt geen partner kwetsbaarder.",
              "In what is in view now, no partner becomes more fragile."))
          : .list(fragility),
      ] + relief + adviceBlocks
  }

  private func table(_ rows: [[String]]) -> Document.Block {
    .table(
      header: [text("cijfer", "figure"), text("nu", "now"), text("daarna", "then")], rows: rows)
  }

  /// The contact of the two domains; nothing where one has no partners in view.
  private var contactBlocks: [Document.Block] {
    guard contact.before.reach.pairs > 0 else { return [] }
    guard !isHeldBack else {
      let reason = whatIf.before.disclosure.reason(language)
      return [
        .paragraph(
          text(
            "Geen cijfers over domeinen: \(reason).", "No figures of domains: \(reason)."))
      ]
    }
    let domains = language.list(contact.before.reach.domains.map { $0.name(language) })
    let words = ContactWords(before: contact.before, after: contact.after, language: language)
    return [
      .heading(level: 3, text("Tussen \(domains)", "Between \(domains)")), table(words.rows),
    ]
  }

  /// Whether too few answered a survey for figures of domains.
  var isHeldBack: Bool { whatIf.before.disclosure.level < .groups }

  func text(_ nl: String, _ en: String) -> String { Text(nl: nl, en: en)(language) }

  private func names(_ pair: PartnerPair) -> String {
    "\(whatIf.before.name(of: pair.first)) – \(whatIf.before.name(of: pair.second))"
  }

  /// The meetings in which two partners still see each other.
  private func meetingsThatGoOn(_ pair: PartnerPair) -> String {
    let meetings = whatIf.after.projection.bonds(between: pair.first, and: pair.second)
      .map { $0.name(language) }
    guard !meetings.isEmpty else { return "" }
    let names = language.list(Set(meetings).sorted())
    return text(
      " Zij zien elkaar nog wel in \(names).", " They still see each other in \(names).")
  }

  private var changes: [String] {
    whatIf.changes.map { change in
      switch change {
      case .addTie(let pair):
        return text(
          "Deze verbinding komt erbij: \(names(pair)).", "This tie is added: \(names(pair)).")
      case .removeTie(let pair):
        return text("Deze verbinding stopt: \(names(pair)).", "This tie ends: \(names(pair)).")
          + meetingsThatGoOn(pair)
      case .removePartner(let id):
        let name = whatIf.before.name(of: id)
        return text("Deze partner stopt: \(name).", "This partner stops: \(name).")
      }
    }
  }

  private var rows: [[String]] {
    [
      row(text("Partners in beeld", "Partners in view")) { "\($0.figures.partnerCount)" },
      row(text("Verbonden paren", "Tied pairs")) { "\($0.figures.tieCount)" },
      row(text("Losse delen", "Separate parts")) { "\($0.figures.componentCount)" },
      row(text("Partners zonder verbinding in beeld", "Partners without a tie in view")) {
        "\($0.figures.isolates.count)"
      },
      row(
        text(
          "Partners die de enige schakel zijn (snijpunten)",
          "Partners that are the only link (cut points)")
      ) { "\($0.fragility.holders.count)" },
    ]
  }

  private func row(_ label: String, _ figure: (Analysis) -> String) -> [String] {
    [label, figure(whatIf.before), figure(whatIf.after)]
  }
}
