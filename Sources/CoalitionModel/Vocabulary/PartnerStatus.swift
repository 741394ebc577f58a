/// Whether a partner takes part now.
package enum PartnerStatus: String, VocabularyTerm {
  package static let codebook = Codebook<PartnerStatus>("status van een partner", "partner status")

  /// Takes part now.
  case involved
  /// Has been asked; an answer is not recorded.
  case approached
  /// The coalition wants this partner, which does not take part yet.
  case wanted
  /// A source names this partner; whether it takes part is unknown.
  case mentioned
  /// Took part and does so no longer.
  case stopped

  package var term: Term {
    switch self {
    case .involved: Term("betrokken", "involved", nl: "betrokken", en: "involved")
    case .approached:
      Term("benaderd", "approached", nl: "benaderd", en: "approached", aliases: ["uitgenodigd"])
    case .wanted:
      Term("gewenst", "wanted", nl: "gewenst, nog niet betrokken", en: "wanted, not yet involved")
    case .mentioned:
      Term(
        "genoemd", "mentioned", nl: "genoemd; deelname onbekend",
        en: "mentioned; involvement unknown", aliases: ["mogelijk"])
    case .stopped: Term("gestopt", "stopped", nl: "gestopt", en: "stopped")
    }
  }
}
