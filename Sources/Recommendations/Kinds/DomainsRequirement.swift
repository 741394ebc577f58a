import CoalitionModel
import NetworkAnalysis
import Wording
import Records

extension RequirementKind {
  /// Asks for a partner from each of some domains.
  static let domains = RequirementKind(
    Term("domeinen", "domains", nl: "domeinen", en: "domains"), fields: [.domains]
  ) { record, reader in
    DomainsRequirement(from: record, reader: reader).map { asked in
      Criterion(.partners, effort: .organize, impact: .wholeChain) { asked.evaluate(in: $0) }.with {
        $0.wantedPartners = asked.domains.map { WantedPartner(anyOf: $0) }
      }
    }
  }
}

/// The parameters of ``RequirementKind/domains``, and how they are looked up in an analysis.
struct DomainsRequirement: Sendable {
  let domains: [Domain]

  init?(from record: Record, reader: NormReader) {
    domains = reader.walker.codes(
      reader.required(.domains, of: record))
    guard !domains.isEmpty else { return nil }
  }

  func evaluate(in analysis: Analysis) -> Evaluation {
    let presences = domains.map { domain in
      (domain, PartnerPresence(of: [.domain(domain)], in: analysis.network))
    }
    var evaluation = Evaluation(allOf: presences.map { $0.1.presence })
    let lacking = presences.filter { $0.1.presence != .present }
    evaluation.partners = PresenceWords(lacking.map { $0.1 }).partners.map { $0.id }
    evaluation.citations = PresenceWords(lacking.map { $0.1 }).partners.flatMap { $0.citations }
    evaluation.figures = presences.map { domain, presence in
      Figure(
        name: Text {
          "\(Noun.partner.word(for: presence.involved.count)($0)) "
            + PartnerGroup.origin(of: [.domain(domain)], $0)
        },
        count: presence.involved.count,
        variant: Text(nl: "met status betrokken", en: "with status involved"))
    }
    evaluation.observations =
      lacking.isEmpty
      ? [Self.present(presences)] : lacking.flatMap { Self.lacking($0, $1) }
    if evaluation.evidence == .unknown {
      let names = lacking.map { $0.0 }
      evaluation.decidedBy = Text(
        nl: """
          een betrokken partner uit \
          \(Language.dutch.list(names.map { "het domein \($0.name(.dutch))" }))
          """,
        en: """
          an involved partner from \
          \(Language.english.list(names.map { "the \($0.name(.english)) domain" }))
          """)
    }
    return evaluation
  }

  private static func lacking(_ domain: Domain, _ presence: PartnerPresence) -> [Text] {
    guard presence.presence == .absent else { return unknown(domain, presence) }
    let none = Text(
      nl: "Nog geen betrokken partner uit het domein \(domain.name(.dutch)).",
      en: "No involved partner from the \(domain.name(.english)) domain yet.")
    return [none] + PresenceWords([presence]).sentences
  }

  private static func unknown(_ domain: Domain, _ presence: PartnerPresence) -> [Text] {
    let known = PresenceWords([presence]).sentences
    guard !known.isEmpty else {
      return [
        Text(
          nl: "Niet in beeld: een partner uit het domein \(domain.name(.dutch)).",
          en: "Not in view: a partner from the \(domain.name(.english)) domain.")
      ]
    }
    return known.map { sentence in
      Text {
        let place = Text(nl: "domein", en: "domain")($0)
        return "\(sentence($0).dropLast()) (\(place) \(domain.name($0)))."
      }
    }
  }

  private static func present(_ presences: [(Domain, PartnerPresence)]) -> Text {
    Text { language in
      let counts = presences.map { "\($0.name(language)) \($1.involved.count)" }
      let label = Text(nl: "Betrokken partners", en: "Involved partners")(language)
      return "\(label): \(language.list(counts))."
    }
  }
}
