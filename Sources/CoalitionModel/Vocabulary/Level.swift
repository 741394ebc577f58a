/// At which level partners work together.
package enum Level: String, VocabularyTerm {
  package static let codebook = Codebook<Level>("niveau", "level")

  /// Professionals in their daily work.
  case operational
  /// Policy officers.
  case policy
  /// Directors and administrators.
  case administrative

  package var term: Term {
    switch self {
    case .operational: Term("uitvoerend", "operational", nl: "uitvoerend", en: "operational")
    case .policy: Term("beleid", "policy", nl: "beleid", en: "policy", aliases: ["beleidsmatig"])
    case .administrative:
      Term("bestuurlijk", "administrative", nl: "bestuurlijk", en: "administrative")
    }
  }
}
