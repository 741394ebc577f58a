/// How sure an outside fact is.
package enum Confidence: String, VocabularyTerm {
  package static let codebook = Codebook<Confidence>("zekerheid", "confidence")

  /// A primary source or two sources that agree.
  case high
  /// One decent source.
  case medium
  /// Not confirmed.
  case low

  package var term: Term {
    switch self {
    case .high: Term("hoog", "high", nl: "hoog", en: "high")
    case .medium: Term("midden", "medium", nl: "midden", en: "medium", aliases: ["middel"])
    case .low: Term("laag", "low", nl: "laag", en: "low")
    }
  }
}
