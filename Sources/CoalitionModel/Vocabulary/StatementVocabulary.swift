/// What a statement about groups of partners asks for, or says that there is.
public enum Need: String, VocabularyTerm {
  public static let codebook = Codebook<Need>(
    "onderwerp van een uitspraak", "subject of a statement")

  /// Contact between the groups.
  case contact
  /// That one group can find the other.
  case findable
  /// An overview of what there is.
  case overview
  /// Contact between whole organisations and not between persons only.
  case organizationWide
  /// That what is done is laid down.
  case formal
  /// That collaboration reaches every family.
  case family
  /// That every partner feels owner.
  case ownership
  /// That it goes on after the project.
  case continuity
  /// The support of those who govern.
  case political
  /// The subject on which the coalition will work.
  case subject
  /// One contact point.
  case contactPoint
  /// That people know each other.
  case acquaintance
  /// That problems are seen in time.
  case signalling
  /// How partners treat each other.
  case attitude

  /// Whether it is about how two groups of partners reach each other.
  public var isBetweenPartners: Bool {
    [.contact, .findable, .organizationWide, .contactPoint].contains(self)
  }

  public var term: Term {
    switch self {
    case .contact: Term("contact", "contact", nl: "contact", en: "contact")
    case .findable:
      Term("vindbaar", "findable", nl: "elkaar kunnen vinden", en: "finding each other")
    case .overview: Term("overzicht", "overview", nl: "overzicht", en: "an overview")
    case .organizationWide:
      Term(
        "organisatiebreed", "organization-wide", nl: "contact tussen hele organisaties",
        en: "contact between whole organisations", aliases: ["organisation-wide"])
    case .formal: Term("vastleggen", "laying-down", nl: "vastleggen", en: "laying it down")
    case .family: Term("gezin", "family", nl: "samenwerken bij elk gezin", en: "every family")
    case .ownership: Term("eigenaar", "ownership", nl: "eigenaar zijn", en: "ownership")
    case .continuity: Term("borging", "continuity", nl: "borging", en: "continuity")
    case .political:
      Term("bestuur", "political-support", nl: "steun van het bestuur", en: "political support")
    case .subject: Term("onderwerp", "subject", nl: "keuze van het onderwerp", en: "the subject")
    case .contactPoint:
      Term("aanspreekpunt", "contact-point", nl: "één aanspreekpunt", en: "one contact point")
    case .acquaintance:
      Term("kennen", "acquaintance", nl: "elkaar kennen", en: "knowing each other")
    case .signalling:
      Term("signaleren", "signalling", nl: "op tijd signaleren", en: "timely signalling")
    case .attitude: Term("houding", "attitude", nl: "houding", en: "attitude")
    }
  }
}
