/// The field in which a partner works.
///
/// The list holds the domains of a local coalition; a network about something else has domains of its
/// own, with the words of its file.
public struct Domain: VocabularyTerm, Comparable {
  public static let codebook = Codebook<Domain>("domein", "domain")

  /// The codes and names of this domain.
  public let term: Term

  private init(_ term: Term) {
    self.term = term
  }

  /// A domain that only one network knows, by the word of its file.
  public init(own word: String) {
    term = Term(word, word, nl: word, en: word)
  }

  /// Birth care, general practice, mental health care and other cure.
  public static let medical = Domain(Term("medisch", "medical", nl: "medisch", en: "medical"))
  /// Prevention for all: the regional public health service and youth health care.
  public static let publicHealth = Domain(
    Term("publieke-gezondheid", "public-health", nl: "publieke gezondheid", en: "public health"))
  /// Neighbourhood teams, welfare, debt counselling, housing, youth care.
  public static let social = Domain(Term("sociaal", "social", nl: "sociaal", en: "social"))
  /// The municipality and its administrators.
  public static let municipality = Domain(
    Term("gemeente", "municipality", nl: "gemeente", en: "municipality"))
  /// Volunteers, parents, residents and places where they meet.
  public static let informal = Domain(
    Term("informeel", "informal", nl: "informeel", en: "informal"))
  /// Health insurers.
  public static let insurer = Domain(
    Term("verzekeraar", "insurer", nl: "verzekeraar", en: "insurer"))
  /// Advice, support and research.
  public static let knowledge = Domain(
    Term("kennis", "knowledge", nl: "kennis en advies", en: "knowledge and advice"))
  /// Childcare and schools.
  public static let education = Domain(
    Term(
      "onderwijs-opvang", "education", nl: "onderwijs en opvang", en: "education and childcare"))
  /// Probation, child protection and safety.
  public static let justice = Domain(
    Term(
      "justitie-veiligheid", "justice", nl: "justitie en veiligheid", en: "justice and safety"))

  /// The domains of a local coalition; those that only one network knows are not among them.
  public static let allCases: [Domain] = [
    medical, publicHealth, social, municipality, informal, insurer, knowledge, education, justice,
  ]

  public static func == (first: Self, second: Self) -> Bool {
    first.term.code == second.term.code
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(term.code) }

  /// The order of the vocabulary; domains that only one network knows come last, by their words.
  public static func < (first: Self, second: Self) -> Bool {
    let places = [first, second].map { allCases.firstIndex(of: $0) ?? allCases.count }
    return (places[0], first.term.code) < (places[1], second.term.code)
  }
}

/// A field of municipal policy.
public enum PolicyField: String, VocabularyTerm {
  public static let codebook = Codebook<PolicyField>("beleidsterrein", "policy field")

  /// Public health.
  case publicHealth
  /// Youth.
  case youth
  /// Work, income and poverty.
  case income
  /// Welfare and social support.
  case welfare
  /// Housing.
  case housing
  /// Education.
  case education
  /// Safety.
  case safety
  /// The social domain as a whole.
  case social
  /// Spatial planning.
  case planning

  public var term: Term {
    switch self {
    case .publicHealth:
      Term(
        "publieke-gezondheid", "public-health", nl: "publieke gezondheid", en: "public health",
        aliases: ["gezondheid"])
    case .youth: Term("jeugd", "youth", nl: "jeugd", en: "youth")
    case .income:
      Term(
        "werk-inkomen", "work-income", nl: "werk, inkomen en armoede",
        en: "work, income and poverty", aliases: ["armoede"])
    case .welfare: Term("welzijn", "welfare", nl: "welzijn", en: "welfare", aliases: ["wmo"])
    case .housing: Term("wonen", "housing", nl: "wonen", en: "housing")
    case .education: Term("onderwijs", "education", nl: "onderwijs", en: "education")
    case .safety: Term("veiligheid", "safety", nl: "veiligheid", en: "safety")
    case .social:
      Term("sociaal-domein", "social-domain", nl: "sociaal domein", en: "social domain")
    case .planning:
      Term("ruimtelijke-ordening", "planning", nl: "ruimtelijke ordening", en: "spatial planning")
    }
  }
}
