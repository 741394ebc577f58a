/// A problem or task that the coalition works on (opgave).
///
/// The list follows the problem fields that the source documents name; a theme is one line here.
public struct Theme: VocabularyTerm {
  public static let codebook = Codebook<Theme>("thema", "theme")

  /// The codes and names of this theme.
  public let term: Term

  private init(
    _ code: String, _ english: String, nl: String, en: String, aliases: [String] = []
  ) {
    self.term = Term(code, english, nl: nl, en: en, aliases: aliases)
  }

  /// Every theme.
  public static let allCases: [Theme] = [
    Theme(
      "babysterfte", "perinatal-mortality", nl: "babysterfte", en: "perinatal mortality",
      aliases: ["perinatale sterfte"]),
    Theme(
      "vroeggeboorte", "preterm-birth", nl: "vroeggeboorte en laag geboortegewicht",
      en: "preterm birth and low birth weight", aliases: ["laag geboortegewicht"]),
    Theme(
      "armoede-schulden", "poverty-debt", nl: "armoede en schulden", en: "poverty and debt",
      aliases: ["armoede", "schulden"]),
    Theme("werkloosheid", "unemployment", nl: "werkloosheid", en: "unemployment"),
    Theme("huisvesting", "housing", nl: "huisvesting", en: "housing", aliases: ["wonen"]),
    Theme(
      "psychisch", "mental-health", nl: "stress en psychische problemen",
      en: "stress and mental health", aliases: ["psychische problemen", "stress"]),
    Theme("verslaving", "addiction", nl: "verslaving", en: "addiction"),
    Theme(
      "huiselijk-geweld", "domestic-violence", nl: "huiselijk geweld", en: "domestic violence"),
    Theme("kindermishandeling", "child-abuse", nl: "kindermishandeling", en: "child abuse"),
    Theme(
      "roken", "smoking", nl: "roken, alcohol en overgewicht",
      en: "smoking, alcohol and overweight", aliases: ["leefstijl"]),
    Theme("laaggeletterdheid", "low-literacy", nl: "laaggeletterdheid", en: "low literacy"),
    Theme(
      "lvb", "intellectual-disability", nl: "licht verstandelijke beperking",
      en: "mild intellectual disability"),
    Theme(
      "ongeplande-zwangerschap", "unplanned-pregnancy", nl: "ongeplande zwangerschap",
      en: "unplanned pregnancy", aliases: ["anticonceptie"]),
    Theme(
      "tienermoeders", "teenage-parents", nl: "tienermoeders en jongeren", en: "teenage parents",
      aliases: ["jongeren"]),
    Theme(
      "vluchtelingen", "refugees", nl: "vluchtelingen en statushouders", en: "refugees",
      aliases: ["statushouders"]),
    Theme(
      "sociaal-netwerk", "social-network", nl: "zwak sociaal netwerk", en: "weak social network"),
    Theme(
      "ontwikkeling-kind", "child-development", nl: "ontwikkeling van het kind",
      en: "child development", aliases: ["onderwijsachterstand"]),
    Theme("relatieproblemen", "relationships", nl: "relatieproblemen", en: "relationship problems"),
    Theme("dakloosheid", "homelessness", nl: "dakloosheid", en: "homelessness"),
    Theme(
      "achterstandswijken", "disadvantaged-neighborhoods", nl: "achterstandswijken",
      en: "disadvantaged neighbourhoods",
      aliases: ["achterstandswijk", "disadvantaged-neighbourhoods"]),
  ]

  public static func == (first: Self, second: Self) -> Bool { first.code == second.code }

  public func hash(into hasher: inout Hasher) { hasher.combine(term.code) }
}

/// The part of the first 1000 days.
public enum Phase: String, VocabularyTerm {
  public static let codebook = Codebook<Phase>("fase", "phase")

  /// Before the pregnancy.
  case before
  /// During the pregnancy.
  case during
  /// After the birth, until the second birthday.
  case after

  public var term: Term {
    switch self {
    case .before:
      Term(
        "voor", "before", nl: "vóór de zwangerschap", en: "before pregnancy",
        aliases: ["voor de zwangerschap"])
    case .during:
      Term(
        "tijdens", "during", nl: "tijdens de zwangerschap", en: "during pregnancy",
        aliases: ["tijdens de zwangerschap"])
    case .after:
      Term(
        "na", "after", nl: "na de zwangerschap", en: "after pregnancy",
        aliases: ["na de zwangerschap"])
    }
  }
}
