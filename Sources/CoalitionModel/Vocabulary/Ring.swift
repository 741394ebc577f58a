/// How much say a partner has (ring of influence).
package enum Ring: String, VocabularyTerm {
  package static let codebook = Codebook<Ring>("ring van invloed", "ring")

  /// Decides with the coalition.
  case decide
  /// Works with the coalition.
  case work
  /// Thinks along.
  case think
  /// Is kept informed.
  case know

  package var term: Term {
    switch self {
    case .decide: Term("meebeslissen", "decide", nl: "meebeslissen", en: "decide")
    case .work: Term("meewerken", "work", nl: "meewerken", en: "work along")
    case .think: Term("meedenken", "think", nl: "meedenken", en: "think along")
    case .know: Term("meeweten", "know", nl: "meeweten", en: "be informed")
    }
  }
}
