package import Wording

/// How words are compared: without regard to case, accents, spaces and dashes.
package enum Spelling {
  /// The word in lower case, without accents, with one dash for any run of spaces, dashes or underscores.
  package static func folded(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return foldedASCII(word) }
    var result = ""
    var pendingDash = false
    for character in word.lowercased() {
      if character.isWhitespace || character == "-" || character == "_" || character == "\u{2013}" {
        pendingDash = !result.isEmpty
        continue
      }
      if pendingDash {
        result.append("-")
        pendingDash = false
      }
      result.append(plain[character] ?? String(character))
    }
    return result
  }

  /// White space, dash and underscore.
  private static let asciiGaps: [UInt8] = [0x20, 0x2D, 0x5F, 0x09, 0x0A, 0x0B, 0x0C, 0x0D]

  /// The same for a word of ASCII letters, as most names and codes are: many times as fast.
  private static func foldedASCII(_ word: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(word.utf8.count)
    var pendingDash = false
    for byte in word.utf8 {
      if asciiGaps.contains(byte) {
        pendingDash = !result.isEmpty
        continue
      }
      if pendingDash { result.append(UInt8(ascii: "-")) }
      pendingDash = false
      let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      result.append(isUpper ? byte | 0x20 : byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The candidate that was probably meant, or `nil` when none is near.
  ///
  /// Near is at most one change in three characters, counting a swap of neighbors as one change;
  /// a candidate that begins with the word is near too.
  ///
  /// - Complexity: O(*c* · *l*²) for *c* candidates of length *l*.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let wanted = Array(folded(word))
    guard !wanted.isEmpty else { return nil }
    let limit = max(1, wanted.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let other = Array(folded(candidate))
      let isPrefix = wanted.count >= 3 && other.starts(with: wanted)
      guard isPrefix || abs(other.count - wanted.count) <= limit else { continue }
      let distance = wanted == other ? 0 : isPrefix ? 1 : changes(from: wanted, to: other)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// The candidate that has the beginning of a word in common with a word, when only one does.
  ///
  /// So is "Ziekenhuis West, afdeling gynaecologie" found by "Gynaecologen". The beginning holds at least five letters and two thirds of the longest word that is looked for.
  ///
  /// - Complexity: O(*c* · *l*) for *c* candidates of length *l*.
  package static func sharingWord(with word: String, among candidates: [String]) -> String? {
    let words = folded(word).split { !($0.isLetter || $0.isNumber) }
    guard let longest = words.max(by: { $0.count < $1.count }) else { return nil }
    let needed = max(5, (longest.count * 2 + 2) / 3)
    guard longest.count >= needed else { return nil }
    let beginning = longest.prefix(needed)
    var found: String?
    for candidate in candidates {
      let parts = folded(candidate).split { !($0.isLetter || $0.isNumber) }
      guard parts.contains(where: { $0.hasPrefix(beginning) }) else { continue }
      if let other = found, code(for: other) != code(for: candidate) { return nil }
      found = found ?? candidate
    }
    return found
  }

  /// The spelling of a term that was probably meant: in each language one of its own where one is
  /// near, else any that is.
  package static func nearest(to word: String, among terms: [Term]) -> Text? {
    guard let any = nearest(to: word, among: terms.flatMap({ $0.spellings })) else { return nil }
    let nl = nearest(to: word, among: terms.flatMap { [$0.code] + $0.aliases })
    let en = nearest(to: word, among: terms.flatMap { [$0.englishCode] + $0.aliases })
    return Text(nl: nl ?? any, en: en ?? any)
  }

  /// The number of insertions, deletions, replacements and swaps of neighbors between two words.
  static func changes(from first: [Character], to second: [Character]) -> Int {
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    for i in first.indices {
      var row = [i + 1] + [Int](repeating: 0, count: second.count)
      for j in second.indices {
        let cost = first[i] == second[j] ? 0 : 1
        row[j + 1] = min(last[j] + cost, last[j + 1] + 1, row[j] + 1)
        let swapped =
          i > 0 && j > 0 && first[i] == second[j - 1] && first[i - 1] == second[j]
        if swapped { row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1) }
      }
      (beforeLast, last) = (last, row)
    }
    return last[second.count]
  }

  private static let plain: [Character: String] = {
    let groups: [(String, String)] = [
      ("áàâäãåā", "a"), ("éèêëē", "e"), ("íìîïī", "i"), ("óòôöõøō", "o"), ("úùûüū", "u"),
      ("ýÿ", "y"), ("çćč", "c"), ("ñń", "n"), ("šśş", "s"), ("žźż", "z"), ("ğ", "g"), ("ł", "l"),
      ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("ĳ", "ij"), ("\u{2019}\u{2018}", "'"),
    ]
    var table: [Character: String] = [:]
    for (letters, letter) in groups {
      for accented in letters { table[accented] = letter }
    }
    return table
  }()
}

extension Spelling {
  /// The text without white space at its ends.
  ///
  /// - Complexity: O(1) where a plain letter or sign stands at both ends, as nearly always; else O(*n*).
  package static func trimmed(_ text: String) -> String {
    if let first = text.utf8.first, let last = text.utf8.last, isPlain(first), isPlain(last) {
      return text
    }
    let start = text.drop { $0.isWhitespace }
    let end = start.reversed().drop { $0.isWhitespace }
    return String(start.prefix(end.count))
  }

  /// Whether a byte is a character of ASCII that shows.
  private static func isPlain(_ byte: UInt8) -> Bool { (0x21...0x7e).contains(byte) }

  /// A code made from a name: lower case, without accents, words joined by dashes.
  package static func code(for name: String) -> String {
    let words = folded(name).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.joined(separator: "-")
  }
}
