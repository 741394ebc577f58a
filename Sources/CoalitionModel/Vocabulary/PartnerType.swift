/// What kind of organisation, profession or group a partner is.
///
/// The type gives a partner its usual domain. The list is that of the source documents of the
/// programme Kansrijke Start; a type is one line in one of the tables of this folder.
package struct PartnerType: VocabularyTerm {
  package static let codebook = Codebook<PartnerType>("type partner", "type of partner")

  /// The codes and names of this type.
  package let term: Term
  /// The domain of a partner of this type when the file names none; `nil` where no default holds.
  package let domain: Domain?
  /// Whether the sources leave the domain open, so that the default is our own choice.
  package let hasDebatableDomain: Bool

  init(
    _ code: String, _ english: String, _ domain: Domain?, nl: String, en: String,
    aliases: [String] = [], debatable: Bool = false
  ) {
    hasDebatableDomain = debatable
    self.term = Term(code, english, nl: nl, en: en, aliases: aliases)
    self.domain = domain
  }

  /// Every type, grouped by domain.
  package static let allCases: [PartnerType] =
    medicalTypes + socialTypes + publicTypes + communityTypes

  package static func == (first: Self, second: Self) -> Bool { first.code == second.code }

  package func hash(into hasher: inout Hasher) { hasher.combine(term.code) }
}
