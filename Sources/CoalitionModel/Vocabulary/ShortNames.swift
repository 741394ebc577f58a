package import Wording

// How a theme, a domain and a phase are called in the middle of a sentence.

extension Theme {
  /// The short name in a sentence: "schulden", "wonen".
  package var shortName: Text { Self.shortNames[code] ?? Text { self.name($0) } }

  /// The problem that a family has, in a sentence, where the short name is what somebody helps with.
  package var problem: Text { Self.problems[code] ?? shortName }

  private static let problems: [String: Text] = [
    "ongeplande-zwangerschap": Text(
      nl: "een ongeplande zwangerschap", en: "an unplanned pregnancy")
  ]

  private static let shortNames: [String: Text] = [
    "vroeggeboorte": Text(nl: "vroeggeboorte", en: "preterm birth"),
    "armoede-schulden": Text(nl: "schulden", en: "debts"),
    "huisvesting": Text(nl: "wonen", en: "housing"),
    "psychisch": Text(nl: "stress", en: "stress"),
    "roken": Text(nl: "roken", en: "smoking"),
    "lvb": Text(nl: "een licht verstandelijke beperking", en: "a mild intellectual disability"),
    "ongeplande-zwangerschap": Text(
      nl: "anticonceptie of kinderwens", en: "contraception or family planning"),
    "tienermoeders": Text(nl: "jong ouderschap", en: "young parenthood"),
    "vluchtelingen": Text(nl: "statushouders", en: "refugees"),
    "sociaal-netwerk": Text(nl: "een klein sociaal netwerk", en: "a small social network"),
    "ontwikkeling-kind": Text(nl: "de ontwikkeling van het kind", en: "child development"),
  ]
}

extension Domain {
  /// The domain in a sentence: "zorg", "sociaal domein".
  package var phrase: NounPhrase {
    NounPhrase(Self.phrases[code] ?? Text { self.name($0) })
  }

  private static let phrases: [String: Text] = [
    "medisch": Text(nl: "zorg", en: "care"),
    "publieke-gezondheid": Text(nl: "publieke gezondheid", en: "public health"),
    "sociaal": Text(nl: "sociaal domein", en: "the social domain"),
    "gemeente": Text(nl: "gemeente", en: "the municipality"),
    "informeel": Text(nl: "inwoners en vrijwilligers", en: "residents and volunteers"),
    "verzekeraar": Text(nl: "zorgverzekeraar", en: "the health insurer"),
    "kennis": Text(nl: "kennis en advies", en: "knowledge and advice"),
    "onderwijs-opvang": Text(nl: "onderwijs en opvang", en: "education and childcare"),
    "justitie-veiligheid": Text(nl: "justitie", en: "justice"),
  ]
}
