import CoalitionModel
import NetworkAnalysis
import Wording
import Records

extension RequirementKind {
  /// Asks for a partner of one of some groups, or for one partner of each group of a set.
  ///
  /// `een-van: [[vsv], [verloskundige, gynaecoloog]]` asks for a VSV, or for a midwife and an
  /// obstetrician.
  static let partner = RequirementKind(
    Term("partner", "partner", nl: "partner", en: "partner"), fields: [.oneOf]
  ) { record, reader in
    PartnerRequirement(from: record, reader: reader).map { asked in
      Criterion(.partners, effort: .organize) { asked.evaluate(in: $0) }.with {
        $0.wantedPartners = [WantedPartner(asked.alternatives)]
        $0.likely = asked.likely
      }
    }
  }
}

/// The parameters of ``RequirementKind/partner``, and how they are looked up in an analysis.
struct PartnerRequirement: Sendable {
  /// The sets of which one must be complete.
  let alternatives: [[PartnerGroup]]

  init?(from record: Record, reader: NormReader) {
    guard let value = reader.required(.oneOf, of: record) else { return nil }
    alternatives = reader.groupLists(value)
    guard !alternatives.isEmpty else { return nil }
  }

  @Sendable func likely(in analysis: Analysis, by indications: [Indication]) -> Text? {
    let likelihood = Likelihood(in: analysis, by: indications)
    for set in alternatives {
      let open = set.filter {
        PartnerPresence(of: [$0], in: analysis.network).presence != .present
      }
      let reasons = open.map { likelihood.partner(of: [$0]) }
      if let reason = reasons.first, reasons.allSatisfy({ $0 != nil }) { return reason }
    }
    return nil
  }

  func evaluate(in analysis: Analysis) -> Evaluation {
    let network = analysis.network
    let presences = alternatives.map { set in
      set.map { PartnerPresence(of: [$0], in: network) }
    }
    let presence = presences.reduce(Evidence.absent) { found, set in
      found || set.reduce(.present) { $0 && $1.presence }
    }
    let groups = alternatives.joined().map { $0 }
    var evaluation = Self.evaluation(
      presence, of: groups, in: network, anyOf: presences.joined().map { $0 })
    if evaluation.evidence != .present { evaluation.observations += lacking(presences) }
    return evaluation
  }

  /// What a set of which one part is there still lacks, as far as nothing is known of it.
  private func lacking(_ presences: [[PartnerPresence]]) -> [Text] {
    zip(alternatives, presences).compactMap { set, found in
      let open = zip(set, found).filter { $1.presence == .unknown }.map { $0.0 }
      guard found.contains(where: { $0.presence == .present }), !open.isEmpty else { return nil }
      let names = Text { language in language.list(open.map { $0.name(language) }) }
      return Text.notInView(names)
    }
  }

  /// What is known about the groups, in sentences.
  static func evaluation(
    _ presence: Evidence, of groups: [PartnerGroup], in network: CoalitionNetwork,
    anyOf presences: [PartnerPresence]
  ) -> Evaluation {
    let origins = Text { PartnerGroup.origin(of: groups, $0) }
    let count = Set(presences.flatMap { $0.involved }.map { $0.id }).count
    let isWanted = presences.contains { !$0.wanted.isEmpty }
    var evaluation = Evaluation(presence == .unknown && isWanted ? .absent : presence)
    let involved = presences.flatMap { $0.involved }
    let named = PresenceWords(presences).partners
    evaluation.partners = (involved + named).map { $0.id }
    evaluation.citations =
      named.flatMap { $0.citations } + presences.flatMap { $0.denials }.flatMap { $0.citations }
    evaluation.observations = observations(presences, of: groups, isMissing: presence == .absent)
    evaluation.figures = [
      Figure(
        name: Text { "\(Noun.partner.word(for: count)($0)) \(origins($0))" },
        count: count,
        variant: Text(nl: "met status betrokken", en: "with status involved"))
    ]
    if evaluation.evidence == .unknown {
      let open = zip(groups, presences).filter { $1.presence != .present }.map { $0.0 }
      evaluation.decidedBy = decision(
        Text { PartnerGroup.origin(of: open, $0) }, PresenceWords(presences).approached)
    }
    return evaluation
  }

  /// What would decide it: the answer of those that were asked, or a partner in the file.
  private static func decision(_ origins: Text, _ approached: [Partner]) -> Text {
    guard approached.isEmpty else {
      let names = Text { $0.list(approached.map { $0.name }) }
      return Text(
        nl: "het antwoord van \(names.nl): zet de status op betrokken, gewenst of gestopt",
        en: "the answer of \(names.en): set the status to involved, wanted or stopped")
    }
    return Text(
      nl: "een partner \(origins.nl) in het bestand, met status betrokken, gewenst of gestopt",
      en: "a partner \(origins.en) in the file, with status involved, wanted or stopped")
  }

  private static func observations(
    _ presences: [PartnerPresence], of groups: [PartnerGroup], isMissing: Bool
  ) -> [Text] {
    let involved = presences.flatMap { $0.involved }.map { $0.name }
    let label = Text(nl: "Betrokken", en: "Involved")
    let present =
      involved.isEmpty ? [] : [Text { "\(label($0)): \($0.list(involved))".withFullStop }]
    let found = present + PresenceWords(presences).sentences
    guard found.isEmpty else { return found }
    let wanted = Text { language in language.alternatives(groups.map { $0.name(language) }) }
    return [
      .lacking(wanted, isKnown: isMissing)
    ]
  }
}
