import CoalitionModel
import Wording

/// Finds the partners that a name in a cell means, as people shorten and vary names.
///
/// A whole name goes before another spelling of it, that before the beginning of a name, that before
/// words that all stand in a name, and that before a word for a type. Where several partners fit, all
/// are proposed: "verloskundigen" means every practice.
struct PartnerFinder {
  /// The partners that a name means, by their position.
  struct Match: Hashable {
    var partners: [Int]
    let confidence: Confidence
    /// Why; `nil` for the name itself.
    let reason: Text?
  }

  private struct Key {
    /// The telling words of the name.
    let telling: [NameWords.Word]
    let all: [NameWords.Word]
    /// The letters of the telling words.
    let letters: String
  }

  /// More partners than so many are not meant by one word, unless it is a plural.
  private static let mostForOneWord = 4

  private let keys: [Key]
  private var byName: [String: [Int]] = [:]
  private var byLetters: [String: [Int]] = [:]
  private var byBeginning: [String: [Int]] = [:]
  private var byType: [PartnerType: [Int]] = [:]
  private var cache: [String: Match?] = [:]

  /// Prepares the search.
  init(_ partners: [Partner]) {
    keys = partners.map { Self.key(of: $0.name) }
    for (position, partner) in partners.enumerated() {
      for name in Set([partner.id, partner.name] + partner.aliases) {
        byName[Spelling.folded(name), default: []].append(position)
      }
      byLetters[keys[position].letters, default: []].append(position)
      for beginning in Set(keys[position].all.map { Self.beginning(of: $0) }) {
        byBeginning[beginning, default: []].append(position)
      }
      if let type = partner.type { byType[type, default: []].append(position) }
    }
  }

  /// The partners whose names say the same: without what stands in brackets, little words and the
  /// endings of plurals, or where one is the abbreviation in the brackets of the other.
  var pairsOfOneName: [(Int, Int)] {
    var groups: [String: [Int]] = [:]
    for (position, key) in keys.enumerated() {
      let telling = key.telling.map { Self.singular($0.text) }.joined(separator: " ")
      let inBrackets = key.all.filter { $0.isInBrackets }.map { Self.singular($0.text) }
      let isAbbreviation = inBrackets.count == 1 && key.telling.count > 1
      for name in Set([telling] + (isAbbreviation ? inBrackets : [])) where !name.isEmpty {
        groups[name, default: []].append(position)
      }
    }
    var seen: Set<[Int]> = []
    let pairs = groups.values.flatMap { group in
      group.indices.flatMap { first in group[(first + 1)...].map { [group[first], $0] } }
    }
    return pairs.filter { seen.insert($0).inserted }
      .sorted { $0.lexicographicallyPrecedes($1) }.map { ($0[0], $0[1]) }
  }

  private static func singular(_ word: String) -> String {
    guard word.count > 5 else { return word }
    let ending = ["en", "s"].first { word.hasSuffix($0) }
    return ending.map { String(word.dropLast($0.count)) } ?? word
  }

  /// What a name means; `nil` when no partner fits.
  ///
  /// - Complexity: O(*l* · *c*) for *l* letters and *c* partners with a word that begins alike.
  mutating func match(_ name: String) -> Match? {
    let folded = Spelling.folded(Spelling.trimmed(name))
    guard !folded.isEmpty else { return nil }
    if let known = cache[folded] { return known }
    let found = search(name, folded)
    cache[folded] = .some(found)
    return found
  }

  private func search(_ name: String, _ folded: String) -> Match? {
    if let same = byName[folded] {
      return Match(partners: Array(same.prefix(1)), confidence: .high, reason: nil)
    }
    let key = Self.key(of: name)
    guard !key.telling.isEmpty, !key.letters.isEmpty else { return nil }
    if let same = byLetters[key.letters] {
      return Match(
        partners: same, confidence: same.count == 1 ? .high : .low,
        reason: Text(nl: "dezelfde naam, anders geschreven", en: "the same name, spelled otherwise")
      )
    }
    let near = candidates(for: key)
    // A plural means all whose names hold it, and not only those whose names begin with it.
    let isPlural = key.telling.count == 1 && key.telling[0].isPlural
    let beginning = isPlural ? [] : near.filter { begins($0, with: key) }
    if let match = match(
      beginning, key,
      Text(nl: "zo begint de naam van deze partner", en: "the name of this partner begins so"))
    {
      return match
    }
    let whole = near.filter { holds($0, key) }
    if let match = match(
      whole, key,
      Text(nl: "deze woorden staan in de naam", en: "these words are in the name"))
    {
      return match
    }
    return byType(of: name, key)
  }

  private func match(_ partners: [Int], _ key: Key, _ reason: Text) -> Match? {
    guard !partners.isEmpty else { return nil }
    if partners.count == 1 {
      return Match(partners: partners, confidence: .medium, reason: reason)
    }
    let isPlural = key.telling.count == 1 && key.telling[0].isPlural
    guard isPlural || partners.count <= Self.mostForOneWord else { return nil }
    return Match(
      partners: partners, confidence: isPlural ? .medium : .low,
      reason: Text(
        nl: "meer partners passen hierbij: voorstel is allemaal",
        en: "several partners fit this: all are proposed"))
  }

  private func byType(of name: String, _ key: Key) -> Match? {
    guard key.telling.count <= 2, let proposal = TypeProposal(for: name),
      proposal.confidence == .high, let partners = byType[proposal.type],
      key.telling.count == 1 || PartnerType(code: name) != nil
    else { return nil }
    let type = proposal.type.term.name
    let isPlural = key.telling.last?.isPlural == true
    return Match(
      partners: partners,
      confidence: partners.count == 1 || isPlural ? .medium : .low,
      reason: partners.count == 1
        ? Text(nl: "de enige van het type \(type.nl)", en: "the only one of the type \(type.en)")
        : Text(
          nl: "alle partners van het type \(type.nl)", en: "all partners of the type \(type.en)"))
  }

  private static func key(of name: String) -> Key {
    let words = NameWords(name)
    let telling = words.telling
    return Key(
      telling: telling, all: words.words, letters: telling.map { $0.text }.joined(separator: " "))
  }

  private static func beginning(of word: NameWords.Word) -> String {
    String(word.text.prefix(3))
  }

  /// The partners of which a word begins like one of the words, in order.
  private func candidates(for key: Key) -> [Int] {
    let rarest = key.telling.map { byBeginning[Self.beginning(of: $0)] ?? [] }
      .min { $0.count < $1.count }
    return rarest ?? []
  }

  private func begins(_ partner: Int, with key: Key) -> Bool {
    let words = keys[partner].telling
    return words.count > key.telling.count
      && zip(words, key.telling).allSatisfy { $0.text == $1.text }
  }

  /// Whether every telling word stands in the name of a partner, each in a word of its own.
  private func holds(_ partner: Int, _ key: Key) -> Bool {
    var rest = keys[partner].all
    for word in key.telling {
      guard let place = rest.firstIndex(where: { $0.isLike(word) }) else { return false }
      rest.remove(at: place)
    }
    return true
  }
}

/// The one partner that a name probably means, by the rules of import; prepared when it is asked.
final class MeantPartners {
  private let partners: [Partner]
  private lazy var finder = PartnerFinder(partners)

  /// Takes the partners of a file.
  init(_ partners: [Partner]) { self.partners = partners }

  /// The name of the one partner that fits; `nil` when none or several fit.
  func name(for word: String) -> String? {
    guard let match = finder.match(word), match.partners.count == 1 else { return nil }
    return partners[match.partners[0]].name
  }
}
