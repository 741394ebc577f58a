/// A group of partners: all of a domain, or all of a type.
public enum PartnerGroup: Hashable, Sendable {
  /// All partners of a domain.
  case domain(Domain)
  /// All partners of a type.
  case type(PartnerType)

  /// Reads the code of a domain, else that of a type.
  public init?(code: String) {
    if let domain = Domain(code: code) {
      self = .domain(domain)
    } else if let type = PartnerType(code: code) {
      self = .type(type)
    } else {
      return nil
    }
  }

  /// Whether a partner belongs to the group.
  public func contains(_ partner: Partner) -> Bool {
    switch self {
    case .domain(let domain): partner.domain == domain
    case .type(let type): partner.type == type
    }
  }

  /// The name of the group.
  public func name(_ language: Language) -> String {
    switch self {
    case .domain(let domain):
      Text(nl: "domein \(domain.name(.dutch))", en: "domain \(domain.name(.english))")(language)
    case .type(let type): type.name(language)
    }
  }
}
