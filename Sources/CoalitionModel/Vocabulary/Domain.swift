/// The field in which a partner works.
public enum Domain: String, VocabularyTerm {
  /// Birth care, general practice, mental health care and other cure.
  case medical
  /// Prevention for all: the regional public health service and youth health care.
  case publicHealth
  /// Neighbourhood teams, welfare, debt relief, housing, youth care.
  case social
  /// The municipality and its administrators.
  case municipality
  /// Volunteers, parents, residents and places where they meet.
  case informal
  /// Health insurers.
  case insurer
  /// Advice, support and research.
  case knowledge
  /// Childcare and schools.
  case education
  /// Probation, child protection and safety.
  case justice

  public var term: Term {
    switch self {
    case .medical: Term("medisch", "medical", nl: "medisch", en: "medical")
    case .publicHealth:
      Term("publieke-gezondheid", "public-health", nl: "publieke gezondheid", en: "public health")
    case .social: Term("sociaal", "social", nl: "sociaal", en: "social")
    case .municipality: Term("gemeente", "municipality", nl: "gemeente", en: "municipality")
    case .informal: Term("informeel", "informal", nl: "informeel", en: "informal")
    case .insurer: Term("verzekeraar", "insurer", nl: "verzekeraar", en: "insurer")
    case .knowledge: Term("kennis", "knowledge", nl: "kennis en advies", en: "knowledge and advice")
    case .education:
      Term(
        "onderwijs-opvang", "education", nl: "onderwijs en opvang", en: "education and childcare")
    case .justice:
      Term("justitie-veiligheid", "justice", nl: "justitie en veiligheid", en: "justice and safety")
    }
  }
}
