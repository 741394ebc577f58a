package import CoalitionModel

/// How strongly a norm asks for something.
package enum Strength: String, VocabularyTerm {
  package static let codebook = Codebook<Strength>("sterkte", "strength")

  /// The sources call it essential, required or the minimal basis.
  case essential
  /// The sources advise it.
  case advised
  /// The sources say that it can be done.
  case optional

  package var term: Term {
    switch self {
    case .essential: Term("essentieel", "essential", nl: "essentieel", en: "essential")
    case .advised: Term("aanbevolen", "advised", nl: "aanbevolen", en: "advised")
    case .optional: Term("optioneel", "optional", nl: "optioneel", en: "optional")
    }
  }

  /// The place in a ranking, the strongest first.
  var rank: Int {
    switch self {
    case .essential: 0
    case .advised: 1
    case .optional: 2
    }
  }
}
