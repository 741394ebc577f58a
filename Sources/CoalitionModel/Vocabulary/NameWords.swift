/// The words of a name, as names are compared: folded, with what stood around them.
package struct NameWords: Hashable, Sendable {
  /// One word of a name.
  package struct Word: Hashable, Sendable {
    /// The word in lower case and without accents.
    package let text: String
    /// The word as it stands in the name.
    package let original: String
    /// Whether a full stop follows it, as after "verlosk.".
    package let isShortened: Bool
    /// Whether it stands in brackets.
    package let isInBrackets: Bool
  }

  /// The words, from left to right.
  package let words: [Word]

  /// Takes a name apart at everything that is no letter or digit; an apostrophe ends no word.
  package init(_ name: String) {
    var words: [Word] = []
    var current = ""
    var depth = 0
    func finish(isShortened: Bool) {
      guard !current.isEmpty else { return }
      words.append(
        Word(
          text: Spelling.folded(current), original: current,
          isShortened: isShortened && current.count > 2, isInBrackets: depth > 0))
      current = ""
    }
    for character in name {
      if character.isLetter || character.isNumber {
        current.append(character)
      } else if character != "'" && character != "\u{2019}" {
        finish(isShortened: character == ".")
        if "([".contains(character) { depth += 1 }
        if ")]".contains(character) { depth = max(0, depth - 1) }
      }
    }
    finish(isShortened: false)
    self.words = words
  }

  /// Words that say nothing of who is meant.
  package static let fillers: Set = [
    "de", "het", "een", "t", "van", "der", "den", "en", "in", "voor", "bij", "the", "of", "and",
    "for", "afd", "afdeling", "team",
  ]

  /// The words outside brackets that say who is meant; all words when there are no others.
  package var telling: [Word] {
    let outside = words.filter { !$0.isInBrackets && !Self.fillers.contains($0.text) }
    return outside.isEmpty ? words : outside
  }
}

extension NameWords.Word {
  /// Whether two words are probably one: equal, shortened, of one stem, or a slip of the pen apart.
  package func isLike(_ other: Self) -> Bool {
    if text == other.text { return true }
    if isShortened, other.text.hasPrefix(text) { return true }
    if other.isShortened, text.hasPrefix(other.text) { return true }
    let (a, b) = (Array(text), Array(other.text))
    let shortest = min(a.count, b.count)
    guard shortest >= 5, !text.contains(where: { $0.isNumber }),
      !other.text.contains(where: { $0.isNumber })
    else { return shortest >= 3 && Self.isPlural(text, other.text) }
    let stem = zip(a, b).prefix { $0 == $1 }.count
    if stem == shortest || stem >= max(5, shortest * 7 / 10) { return true }
    guard abs(a.count - b.count) <= 2 else { return false }
    return Spelling.changes(from: a, to: b) <= (shortest >= 9 ? 2 : 1)
  }

  private static func isPlural(_ a: String, _ b: String) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    return [short + "s", short + "en", short + "'s"].contains(long)
  }

  /// Whether the word is a plural: "wijkteams", "huisartsen", "verloskundigen".
  package var isPlural: Bool {
    text.count > 4 && (text.hasSuffix("en") || text.hasSuffix("s")) && !text.hasSuffix("ss")
  }
}
