import CoalitionModel
import Wording

/// The words of a file that are no code or no name, and where each stands again, in small letters or
/// capitals: one cause is one mistake.
struct RepeatedWords {
  private struct Repeat {
    /// Where among the mistakes the first stands.
    let position: Int
    /// How many other places are named.
    let mostPlaces: Int
    var last: Place
    var count = 1
    /// The first places after that of the mistake.
    var places: [Place] = []
  }

  private var repeats: [[String]: Repeat] = [:]

  /// Counts a word that was told before; `false` when it is new.
  mutating func count(_ word: String, _ what: Text, at place: Place) -> Bool {
    let key = [what.nl, Spelling.folded(word)]
    guard var known = repeats[key] else { return false }
    guard known.last != place else { return true }
    known.last = place
    known.count += 1
    if known.places.count < known.mostPlaces { known.places.append(place) }
    repeats[key] = known
    return true
  }

  /// Records the place of a word and that of its mistake among all mistakes, and how many other places
  /// are named.
  mutating func begin(
    _ word: String, _ what: Text, at place: Place, position: Int, naming most: Int
  ) {
    repeats[[what.nl, Spelling.folded(word)]] = Repeat(
      position: position, mostPlaces: most, last: place)
  }

  /// The mistakes, each with how often its word stands in the file and where next.
  func told(in diagnostics: [Diagnostic]) -> [Diagnostic] {
    var diagnostics = diagnostics
    for known in repeats.values where known.count > 1 {
      let cells = known.places.map { $0.cell }.joined(separator: ", ")
      let more = known.count - 1 > known.places.count ? ", ..." : ""
      let found = diagnostics[known.position].found
      diagnostics[known.position].found = Text(
        nl: "\(found.nl) (\(known.count) keer; ook op \(cells)\(more))",
        en: "\(found.en) (\(known.count) times; also at \(cells)\(more))")
    }
    return diagnostics
  }
}
