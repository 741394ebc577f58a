/// What two partners do together.
package struct TieKind: VocabularyTerm {
  package static let codebook = Codebook<TieKind>("soort verbinding", "kind of tie")

  /// How ties of this kind are drawn and counted together.
  package enum Family: CaseIterable, Hashable, Sendable {
    /// Working together, agreements, advice.
    case collaboration
    /// Sending families, calling about them or handing them over.
    case referral
    /// Meeting regularly.
    case meeting
    /// Paying or buying.
    case financing
  }

  /// The codes and names of this kind.
  package let term: Term
  /// The family that this kind belongs to.
  package let family: Family

  private init(
    _ family: Family, _ code: String, _ english: String, nl: String, en: String,
    aliases: [String] = []
  ) {
    self.family = family
    self.term = Term(code, english, nl: nl, en: en, aliases: aliases)
  }

  /// Every kind.
  package static let allCases: [TieKind] = [
    TieKind(
      .collaboration, "samenwerking", "collaboration", nl: "samenwerking", en: "collaboration"),
    TieKind(.meeting, "overleg", "meeting", nl: "overleg", en: "meeting"),
    TieKind(
      .meeting, "mdo", "case-conference", nl: "multidisciplinair overleg (mdo)",
      en: "case conference (mdo)"),
    TieKind(.referral, "zorgpad", "care-pathway", nl: "zorgpad", en: "care pathway"),
    TieKind(
      .referral, "verwijzing", "referral", nl: "verwijzing", en: "referral",
      aliases: ["doorverwijzing"]),
    TieKind(
      .referral, "telefonische-advisering", "telephone-advice", nl: "telefonische advisering",
      en: "telephone advice", aliases: ["ta"]),
    TieKind(
      .referral, "overdracht", "handover", nl: "overdracht", en: "handover",
      aliases: ["warme overdracht"]),
    TieKind(
      .collaboration, "ketenafspraak", "chain-agreement", nl: "ketenafspraak", en: "chain agreement"
    ),
    TieKind(
      .collaboration, "overeenkomst", "agreement", nl: "overeenkomst", en: "agreement",
      aliases: ["convenant"]),
    TieKind(
      .collaboration, "samen-leiden", "joint-leadership", nl: "samen leiding geven",
      en: "joint leadership", aliases: ["leiding"]),
    TieKind(
      .collaboration, "advies", "advice", nl: "advies", en: "advice", aliases: ["advisering"]),
    TieKind(
      .financing, "financiering", "financing", nl: "financiering", en: "financing",
      aliases: ["subsidie"]),
    TieKind(
      .financing, "regeling", "scheme", nl: "regeling of inkoop", en: "scheme or purchase",
      aliases: ["inkoop"]),
    TieKind(
      .collaboration, "informeel-contact", "informal-contact", nl: "informeel contact",
      en: "informal contact", aliases: ["informeel"]),
  ]

  package static func == (first: Self, second: Self) -> Bool { first.code == second.code }

  package func hash(into hasher: inout Hasher) { hasher.combine(term.code) }
}
