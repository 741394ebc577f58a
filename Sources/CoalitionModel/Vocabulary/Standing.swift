/// Whether a tie, a meeting or an intervention exists now.
package enum Standing: String, VocabularyTerm {
  package static let codebook = Codebook<Standing>("status", "status")

  /// Exists now.
  case current
  /// Is planned; that it exists is not said.
  case planned
  /// Is wished for.
  case wanted
  /// A source says that it does not exist.
  case absent
  /// Happened once.
  case oneOff
  /// Existed and does so no longer.
  case ended

  package var term: Term {
    switch self {
    case .current: Term("bestaand", "current", nl: "bestaand", en: "current", aliases: ["bestaat"])
    case .planned: Term("gepland", "planned", nl: "gepland", en: "planned")
    case .wanted: Term("gewenst", "wanted", nl: "gewenst", en: "wanted")
    case .absent: Term("afwezig", "absent", nl: "afwezig", en: "absent", aliases: ["ontbreekt"])
    case .oneOff: Term("eenmalig", "one-off", nl: "eenmalig", en: "one-off")
    case .ended: Term("beeindigd", "ended", nl: "beëindigd", en: "ended", aliases: ["gestopt"])
    }
  }
}
