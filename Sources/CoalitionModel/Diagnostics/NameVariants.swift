package import Wording

/// Finds partners that are probably one and the same under two names.
///
/// Proposals only: names are never merged without being asked.
package struct NameVariants: Sendable {
  /// Two names that probably stand for one partner.
  package struct Proposal: Hashable, Sendable {
    /// The partner that came first.
    package let kept: Partner
    /// The partner that may be the same.
    package let other: Partner
    /// Why they look the same.
    package let reason: Text

    /// The line to put with the kept partner, so that the other name stands for it too.
    package func aliasLine(_ language: Language) -> String {
      let quoted = other.name.replacingText("'", with: "''")
      return "\(Field.aliases.name(language)): ['\(quoted)']"
    }
  }

  /// The code of each type by its spellings.
  private let synonyms: [String: String]
  /// The most words that a spelling has.
  private let mostWords: Int

  /// Prepares the comparison.
  package init() {
    var codes: [String: String] = [:]
    for type in PartnerType.allCases {
      for spelling in type.term.spellings.map(Spelling.folded) {
        codes[spelling] = min(codes[spelling] ?? type.code, type.code)
      }
    }
    synonyms = codes
    mostWords = codes.keys.map { $0.split(separator: "-").count }.max() ?? 0
  }

  /// The pairs that are probably one partner, in the order of the partners.
  ///
  /// - Complexity: O(*n* · *l*²) for *n* names of *l* letters, beside the pairs that look alike.
  package func proposals(among partners: [Partner]) -> [Proposal] {
    let keys = partners.map { key(of: $0.name) }
    return Self.candidates(among: partners, keys).compactMap { pair in
      reason(
        partners[pair.first], partners[pair.second], keys[pair.first], keys[pair.second]
      ).map { Proposal(kept: partners[pair.first], other: partners[pair.second], reason: $0) }
    }
  }

  private struct Pair: Hashable, Comparable {
    let first: Int
    let second: Int

    static func < (one: Self, other: Self) -> Bool {
      (one.first, one.second) < (other.first, other.second)
    }
  }

  /// The pairs that have something in common for which they are worth comparing, in order.
  ///
  /// Two names that are one change apart are the same when one letter of each is left out.
  private static func candidates(among partners: [Partner], _ keys: [Key]) -> [Pair] {
    var places: [String: [Int]] = [:]
    for (place, key) in keys.enumerated() where !key.letters.isEmpty {
      let signs = ["letters " + key.letters, "meaning " + key.meaning] + nearNames(of: key.letters)
      for sign in Set(signs) { places[sign, default: []].append(place) }
    }
    var pairs = Set(
      places.values.flatMap { group in
        group.indices.flatMap { first in
          group[(first + 1)...].map { Pair(first: group[first], second: $0) }
        }
      })
    for whole in partners.indices where partners[whole].type == .gemeente {
      for part in partners.indices where part != whole {
        pairs.insert(Pair(first: min(whole, part), second: max(whole, part)))
      }
    }
    return pairs.sorted()
  }

  /// A long name without digits, and that name with each letter left out.
  private static func nearNames(of letters: String) -> [String] {
    guard letters.utf8.count >= 8, !letters.contains(where: { $0.isNumber }) else { return [] }
    return ["near " + letters]
      + letters.indices.map { place in
        "near " + letters[..<place] + letters[letters.index(after: place)...]
      }
  }

  private struct Key {
    let letters: String
    let meaning: String
  }

  private func key(of name: String) -> Key {
    let folded = Spelling.folded(name)
    return Key(letters: Self.letters(folded), meaning: meaning(of: folded))
  }

  private func reason(_ one: Partner, _ other: Partner, _ a: Key, _ b: Key) -> Text? {
    guard !a.letters.isEmpty, !b.letters.isEmpty else { return nil }
    if a.letters == b.letters {
      return Text(nl: "zelfde naam, andere schrijfwijze", en: "same name, different spelling")
    }
    if a.meaning == b.meaning {
      return Text(nl: "ander woord voor hetzelfde", en: "another word for the same")
    }
    if Self.isDepartment(one, of: other) || Self.isDepartment(other, of: one) {
      return Text(nl: "een onderdeel van dezelfde gemeente", en: "part of the same municipality")
    }
    return Self.isTypo(a.letters, b.letters)
      ? Text(nl: "bijna dezelfde naam", en: "almost the same name") : nil
  }

  /// The name with the longest word for a type of partner replaced by the code of that type.
  private func meaning(of folded: String) -> String {
    let words = folded.split(separator: "-", omittingEmptySubsequences: false)
    var best: (spelling: String, words: Range<Int>)?
    for start in words.indices {
      for end in start..<min(words.count, start + mostWords) {
        let spelling = words[start...end].joined(separator: "-")
        guard synonyms[spelling] != nil else { continue }
        let isBetter =
          best.map { ($0.spelling.count, spelling) < (spelling.count, $0.spelling) } ?? true
        if isBetter { best = (spelling, start..<(end + 1)) }
      }
    }
    guard let best, let code = synonyms[best.spelling] else { return Self.letters(folded) }
    let parts = words[..<best.words.lowerBound] + ["<\(code)>"] + words[best.words.upperBound...]
    return Self.letters(parts.joined(separator: "-"))
  }

  private static func letters(_ folded: String) -> String {
    String(folded.filter { $0.isLetter || $0.isNumber || $0 == "<" || $0 == ">" })
  }

  /// One letter more, less or other in a long name without digits.
  private static func isTypo(_ a: String, _ b: String) -> Bool {
    guard min(a.count, b.count) >= 8, abs(a.count - b.count) <= 1,
      !(a + b).contains(where: { $0.isNumber })
    else { return false }
    return Spelling.changes(from: Array(a), to: Array(b)) == 1
  }

  private static func isDepartment(_ part: Partner, of whole: Partner) -> Bool {
    guard whole.type == .gemeente, part.type == .gemeente || part.type == nil else { return false }
    let (inner, outer) = (Spelling.folded(whole.name), Spelling.folded(part.name))
    return inner.count < outer.count && outer.holds(inner)
  }
}
