/// Finds partners that are probably one and the same under two names.
///
/// Proposals only: names are never merged without being asked.
public struct NameVariants: Sendable {
  /// Two names that probably stand for one partner.
  public struct Proposal: Hashable, Sendable {
    /// The partner that came first.
    public let kept: Partner
    /// The partner that may be the same.
    public let other: Partner
    /// Why they look the same.
    public let reason: Text

    /// The line to put with the kept partner, so that the other name stands for it too.
    public func aliasLine(_ language: Language) -> String {
      let quoted = other.name.replacing("'", with: "''")
      return "\(Field.aliases.name(language)): ['\(quoted)']"
    }
  }

  private let synonyms: [(folded: String, code: String)]

  /// Prepares the comparison.
  public init() {
    synonyms = PartnerType.allCases
      .flatMap { type in type.term.spellings.map { (Spelling.folded($0), type.code) } }
      .sorted { ($1.0.count, $0.0) < ($0.0.count, $1.0) }
  }

  /// The pairs that are probably one partner, in the order of the partners.
  ///
  /// - Complexity: O(*n*² · *l*) for *n* names of *l* letters.
  public func proposals(among partners: [Partner]) -> [Proposal] {
    let keys = partners.map { key(of: $0.name) }
    return partners.indices.flatMap { first in
      partners.indices.dropFirst(first + 1).compactMap { second in
        reason(partners[first], partners[second], keys[first], keys[second]).map {
          Proposal(kept: partners[first], other: partners[second], reason: $0)
        }
      }
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
      return Text(nl: "zelfde naam, andere schrijfwijze", en: "same name, other spelling")
    }
    if a.meaning == b.meaning {
      return Text(nl: "ander woord voor hetzelfde", en: "another word for the same")
    }
    if Self.isDepartment(one, of: other) || Self.isDepartment(other, of: one) {
      return Text(nl: "een onderdeel van dezelfde gemeente", en: "a part of the same municipality")
    }
    return Self.isTypo(a.letters, b.letters)
      ? Text(nl: "bijna dezelfde naam", en: "almost the same name") : nil
  }

  /// The name with every word for a type of partner replaced by the code of that type.
  private func meaning(of folded: String) -> String {
    let padded = "-" + folded + "-"
    for (spelling, code) in synonyms where padded.contains("-" + spelling + "-") {
      let replaced = padded.replacing(
        "-" + spelling + "-", with: "-<" + code + ">-", maxReplacements: 1)
      return Self.letters(replaced)
    }
    return Self.letters(folded)
  }

  private static func letters(_ folded: String) -> String {
    String(folded.filter { $0.isLetter || $0.isNumber || $0 == "<" || $0 == ">" })
  }

  /// One letter more, less or other in a long name without digits.
  private static func isTypo(_ a: String, _ b: String) -> Bool {
    guard min(a.count, b.count) >= 8, abs(a.count - b.count) <= 1,
      !(a + b).contains(where: \.isNumber)
    else { return false }
    return Spelling.changes(from: Array(a), to: Array(b)) == 1
  }

  private static func isDepartment(_ part: Partner, of whole: Partner) -> Bool {
    guard whole.type == .gemeente, part.type == .gemeente || part.type == nil else { return false }
    let (inner, outer) = (Spelling.folded(whole.name), Spelling.folded(part.name))
    return inner.count < outer.count && outer.contains(inner)
  }
}
