package import Wording

/// The ids of one kind of thing in a file, and the other names by which they may be called.
///
/// Readers of every format use it, so that a doubled or unknown name is reported in the same words.
package struct NameIndex: Sendable {
  /// What the names stand for, in words: "partner".
  package let what: Text
  private var places: [String: Place] = [:]
  private var idsByName: [String: String] = [:]
  private var readable: [String: String] = [:]
  private var known: [String] = []

  /// Creates an empty index.
  package init(of what: Text) {
    self.what = what
  }

  /// How many ids and other names were recorded.
  package var count: Int { known.count }

  /// Whether no id was recorded.
  package var isEmpty: Bool { places.isEmpty }

  /// Makes room for so many ids, each with a name.
  package mutating func reserve(_ count: Int) {
    places.reserveCapacity(count)
    idsByName.reserveCapacity(count)
    readable.reserveCapacity(count)
    known.reserveCapacity(2 * count)
  }

  /// Records an id; answers what is wrong when it was there already.
  package mutating func define(_ id: String, at place: Place) -> Diagnostic? {
    if let earlier = places[id] {
      return Diagnostic(
        .doubledID, at: place, ["id": Text(id), "line": Text("\(earlier.line)"), "what": what])
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
      if readable[id] == nil { readable[id] = name }
      known.append(name)
    }
  }

  /// The id that a word stands for.
  package func id(of word: String) -> String? {
    places.index(forKey: word) != nil ? word : idsByName[Spelling.folded(word)]
  }

  /// What is wrong when a word stands for nothing.
  package func unknown(_ word: String, at place: Place) -> Diagnostic {
    let near =
      Spelling.nearest(to: word, among: known) ?? Spelling.sharingWord(with: word, among: known)
    let name = near.flatMap { readable[$0] }
    let isOwn = name.map { Spelling.code(for: $0) } == near.map { Spelling.code(for: $0) }
    return Diagnostic(
      .unknownName, at: place, ["word": Text(word), "what": what],
      suggestion: (name ?? near).map { Text($0) }, suggestedID: name == nil || isOwn ? nil : near)
  }
}
