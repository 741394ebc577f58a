/// Whether a partner answered the survey.
package enum Response: String, VocabularyTerm {
  package static let codebook = Codebook<Response>("respons", "response")

  /// Answered.
  case answered
  /// Was asked and did not answer.
  case silent
  /// Was not asked.
  case notAsked

  package var term: Term {
    switch self {
    case .answered: Term("ja", "yes", nl: "gereageerd", en: "answered")
    case .silent: Term("nee", "no", nl: "niet gereageerd", en: "did not answer")
    case .notAsked: Term("niet-gevraagd", "not-asked", nl: "niet gevraagd", en: "not asked")
    }
  }
}
