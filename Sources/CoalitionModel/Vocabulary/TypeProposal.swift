package import Wording

/// The type that a partner probably has, by its name.
package struct TypeProposal: Hashable, Sendable {
  /// The type.
  package let type: PartnerType
  /// How sure it is: high where the name begins with a word of one type only.
  package let confidence: Confidence
  /// Why, in words that follow a colon.
  package let reason: Text

  /// The type that a name speaks of; `nil` when it speaks of none.
  package init?(for name: String) {
    let words = NameWords(name).words
    let hits = Self.hits(in: words)
    guard let best = hits.min(by: { $0.isBetter(than: $1) }) else {
      guard let own = Self.ownType(of: words) else { return nil }
      self = own
      return
    }
    let others = hits.filter { $0.type != best.type && !$0.isInBrackets && $0.start > best.start }
    let start = words.firstIndex { !Self.openings.contains($0.text) } ?? 0
    let isFirst = best.start <= start && !best.isInBrackets
    type = best.type
    confidence =
      !best.isInBrackets && isFirst && others.isEmpty && best.pattern.isWholeWordOrBeginning
      ? .high : .medium
    reason = Self.reason(best, isFirst: isFirst, also: others.first?.type)
  }

  /// Words with which names of any type begin.
  private static let openings: Set = [
    "stichting", "vereniging", "de", "het", "t", "een", "cooperatie", "maatschap", "praktijk",
    "regionale", "regionaal", "lokale", "lokaal", "groepspraktijk", "foundation", "the",
  ]

  /// A name of no type that we know, which says what body it is.
  private static func ownType(of words: [NameWords.Word]) -> TypeProposal? {
    guard let first = words.first, let body = bodies.first(where: { $0 == first.text }) else {
      return nil
    }
    return TypeProposal(
      type: PartnerType(own: body), confidence: .low,
      reason: Text(
        nl: "geen van onze types staat in de naam, die begint met '\(body)'",
        en: "none of our types is in the name, which begins with '\(body)'"))
  }

  private static let bodies = ["stichting", "vereniging", "foundation", "bedrijf", "coöperatie"]

  private init(type: PartnerType, confidence: Confidence, reason: Text) {
    self.type = type
    self.confidence = confidence
    self.reason = reason
  }

  private static func reason(_ hit: Hit, isFirst: Bool, also other: PartnerType?) -> Text {
    let word = hit.word
    let isAbbreviation = hit.pattern.isAbbreviation
    let found =
      if hit.isInBrackets {
        Text(nl: "'\(word)' staat tussen haakjes", en: "'\(word)' stands in brackets")
      } else if isFirst && isAbbreviation {
        Text(nl: "begint met de afkorting", en: "begins with the abbreviation")
      } else if isFirst {
        Text(nl: "begint met '\(word)'", en: "begins with '\(word)'")
      } else {
        Text(nl: "'\(word)' staat in de naam", en: "'\(word)' is in the name")
      }
    guard let other else { return found }
    return Text(
      nl: "\(found.nl); de naam noemt ook \(other.name(.dutch))",
      en: "\(found.en); the name speaks of \(other.name(.english)) too")
  }
}

// Which words of which type stand in a name.
extension TypeProposal {
  /// A word or some words of a type: with stars for any letters.
  private struct Pattern {
    let words: [String]
    let type: PartnerType
    let hasOpenStart: Bool
    let hasOpenEnd: Bool
    let isAbbreviation: Bool

    init(_ text: String, of type: PartnerType) {
      self.type = type
      hasOpenStart = text.hasPrefix("*")
      hasOpenEnd = text.hasSuffix("*")
      let isShort = text.filter { $0.isLetter }.count <= 3
      let isAbbreviation = isShort || text.contains { $0.isUppercase }
      let plain = text.filter { $0 != "*" }
      words = NameWords(plain).words.map { isAbbreviation ? $0.original : $0.text }
      self.isAbbreviation = isAbbreviation
    }

    var isWholeWordOrBeginning: Bool { !hasOpenStart }
    var length: Int { words.reduce(0) { $0 + $1.count } }

    /// The abbreviation in small letters, as some write it; `nil` where that is a common word.
    private func lowercased(_ abbreviation: String) -> String? {
      let small = abbreviation.lowercased()
      return small.count > 2 && !TypeWords.common.contains(small) ? small : nil
    }

    /// Whether the words of a name from a place on are these.
    func matches(_ name: [NameWords.Word], at start: Int) -> Bool {
      guard start + words.count <= name.count else { return false }
      return words.indices.allSatisfy { position in
        let word = name[start + position]
        let isLast = position == words.count - 1
        let isCapitals = isAbbreviation && words[position].contains { $0.isUppercase }
        let text = isCapitals ? word.original : word.text
        let wanted = words[position]
        if text == wanted || isCapitals && text == lowercased(wanted) { return true }
        if word.isShortened, text.count >= 4, wanted.hasPrefix(text) { return true }
        if isLast && hasOpenEnd {
          return position == 0 && hasOpenStart ? text.holds(wanted) : text.hasPrefix(wanted)
        }
        return isLast && hasOpenStart && position == 0 && text.hasSuffix(wanted)
      }
    }
  }

  private struct Hit {
    let pattern: Pattern
    let start: Int
    let word: String
    let isInBrackets: Bool

    var type: PartnerType { pattern.type }

    /// Outside brackets before inside, then the first in the name, then the longest.
    func isBetter(than other: Hit) -> Bool {
      (isInBrackets ? 1 : 0, start, -pattern.length)
        < (other.isInBrackets ? 1 : 0, other.start, -other.pattern.length)
    }
  }

  private static let patterns: [Pattern] = {
    var patterns: [Pattern] = []
    for type in PartnerType.allCases {
      let spellings = type.term.spellings.filter { !TypeWords.common.contains($0) }
      patterns += spellings.map { Pattern($0, of: type) }
    }
    for (code, words) in TypeWords.all {
      guard let type = PartnerType(code: code) else { continue }
      patterns += words.map { Pattern($0, of: type) }
    }
    return patterns
  }()

  /// The patterns by the first two letters of their first word, and those that may begin anywhere.
  private static let index: (byStart: [String: [Pattern]], open: [Pattern]) = {
    var byStart: [String: [Pattern]] = [:]
    for pattern in patterns where !pattern.hasOpenStart {
      guard let first = pattern.words.first else { continue }
      byStart[String(first.lowercased().prefix(2)), default: []].append(pattern)
    }
    return (byStart, patterns.filter { $0.hasOpenStart })
  }()

  /// All places at which a word of a type stands; of one place and type the longest.
  private static func hits(in words: [NameWords.Word]) -> [Hit] {
    words.indices.flatMap { start in
      let near = index.byStart[String(words[start].text.prefix(2))] ?? []
      return (near + index.open).filter { $0.matches(words, at: start) }.map { pattern in
        Hit(
          pattern: pattern, start: start,
          word: words[start..<(start + pattern.words.count)].map { $0.original }
            .joined(separator: " "),
          isInBrackets: words[start].isInBrackets)
      }
    }
  }
}

extension CoalitionNetwork {
  /// The partners without a type of which the name surely says one, each with that type, by their
  /// places in the file.
  ///
  /// - Complexity: O(*n*) for *n* partners without a type.
  package var partnersTypedByName: [(place: Int, partner: Partner)] {
    partners.enumerated().compactMap { place, partner in
      guard partner.type == nil, let proposal = TypeProposal(for: partner.name),
        proposal.confidence == .high
      else { return nil }
      var typed = partner
      typed.type = proposal.type
      return (place, typed)
    }
  }
}
