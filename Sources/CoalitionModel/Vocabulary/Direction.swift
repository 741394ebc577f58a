/// Which way a tie runs in a file.
package enum Direction: String, VocabularyTerm {
  package static let codebook = Codebook<Direction>("richting", "direction")

  /// Both ways.
  case mutual
  /// From the first partner to the second.
  case forward
  /// From the second partner to the first.
  case backward

  package var term: Term {
    switch self {
    case .mutual: Term("wederzijds", "mutual", nl: "wederzijds", en: "mutual")
    case .forward: Term("heen", "forward", nl: "heen", en: "one way", aliases: ["directed"])
    case .backward: Term("terug", "backward", nl: "terug", en: "the other way")
    }
  }
}
