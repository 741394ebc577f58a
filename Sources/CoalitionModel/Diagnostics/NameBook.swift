package import Wording

/// The ids of one kind of thing in a file, and the other names by which they may be called.
///
/// Readers of every format use it, so that a doubled or unknown name is reported in the same words.
package struct NameBook: Sendable {
  /// What the names stand for, in words: "partner".
  package let what: Text
  private var places: [String: Place] = [:]
  private var idsByName: [String: String] = [:]
  private var readable: [String: String] = [:]
  private var known: [String] = []

  /// Creates an empty book.
  package init(of what: Text) {
    self.what = what
  }

  /// Whether no id was recorded.
  package var isEmpty: Bool { places.isEmpty }

  /// Records an id; answers what is wrong when it was there already.
  package mutating func define(_ id: String, at place: Place) -> Diagnostic? {
    if let earlier = places[id] {
      return Diagnostic(
        at: place,
        found: Text(
          nl: "de id '\(id)' is dubbel (ook op regel \(earlier.line))",
          en: "the id '\(id)' stands twice (also on line \(earlier.line))"),
        expected: Text(
          nl: "geef elke \(what.nl) een eigen id", en: "give every \(what.en) an id of its own"))
    }
    places[id] = place
    known.append(id)
    return nil
  }

  /// Records other names of an id: an id goes before a name, and an earlier name before a later one.
  package mutating func call(_ id: String, also names: [String]) {
    for name in names {
      let folded = Spelling.folded(name)
      if idsByName[folded] == nil { idsByName[folded] = id }
      if readable[id] == nil, folded != Spelling.folded(id) { readable[id] = name }
      known.append(name)
    }
  }

  /// The id that a word stands for.
  package func id(of word: String) -> String? {
    places[word] != nil ? word : idsByName[Spelling.folded(word)]
  }

  /// What is wrong when a word stands for nothing.
  package func unknown(_ word: String, at place: Place) -> Diagnostic {
    let near = Spelling.nearest(to: word, among: known)
    let name = near.flatMap { readable[$0] }
    return Diagnostic(
      at: place,
      found: Text(
        nl: "'\(word)' is niet bekend als \(what.nl)", en: "'\(word)' is not known as a \(what.en)"),
      expected: Text(
        nl: "verwacht: de id of naam van een \(what.nl) in dit bestand",
        en: "expected: the id or name of a \(what.en) in this file"),
      suggestion: (name ?? near).map { Text(nl: $0, en: $0) },
      suggestedID: name == nil ? nil : near)
  }
}
