/// A field of municipal policy.
package enum PolicyField: String, VocabularyTerm {
  package static let codebook = Codebook<PolicyField>("beleidsterrein", "policy field")

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

  package var term: Term {
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
