/// The part of the first 1000 days.
package enum Phase: String, VocabularyTerm {
  package static let codebook = Codebook<Phase>("fase", "phase")

  /// Before the pregnancy.
  case before
  /// During the pregnancy.
  case during
  /// After the birth, until the second birthday.
  case after

  package var term: Term {
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
