package import Wording

/// A group of partners: all of a domain, or all of a type.
package enum PartnerGroup: Hashable, Sendable {
  /// All partners of a domain.
  case domain(Domain)
  /// All partners of a type.
  case type(PartnerType)

  /// Reads the code of a type or domain; a code goes before an alias, and a type before a domain.
  ///
  /// So `gemeente` is the municipality itself, and not all of its domain.
  package init?(code: String) {
    let word = Spelling.folded(code)
    let type = PartnerType.codebook[word]
    let domain = Domain.codebook[word]
    if let type, [type.term.code, type.term.englishCode].contains(word) || domain == nil {
      self = .type(type)
    } else if let domain {
      self = .domain(domain)
    } else {
      return nil
    }
  }

  /// Whether a partner belongs to the group.
  package func contains(_ partner: Partner) -> Bool {
    switch self {
    case .domain(let domain): partner.domain == domain
    case .type(let type): partner.type == type
    }
  }

  /// Where partners of any of the groups come from: "van het type kraamzorg of vsv".
  package static func origin(of groups: [PartnerGroup], _ language: Language) -> String {
    let types = groups.compactMap { if case .type(let type) = $0 { type } else { nil } }
    let domains = groups.compactMap { if case .domain(let domain) = $0 { domain } else { nil } }
    let ofType = Text(nl: "van het type", en: "of the type")(language)
    let typeNames = language.alternatives(types.map { $0.name(language) })
    let domainNames = language.alternatives(domains.map { $0.name(language) })
    let fromDomain = Text(nl: "uit het domein \(domainNames)", en: "from the \(domainNames) domain")
    return language.alternatives(
      (types.isEmpty ? [] : ["\(ofType) \(typeNames)"])
        + (domains.isEmpty ? [] : [fromDomain(language)]))
  }

  /// The name of the group.
  package func name(_ language: Language) -> String {
    switch self {
    case .domain(let domain):
      Text(
        nl: "partner uit het domein \(domain.name(.dutch))",
        en: "partner from the \(domain.name(.english)) domain")(language)
    case .type(let type): type.name(language)
    }
  }
}
