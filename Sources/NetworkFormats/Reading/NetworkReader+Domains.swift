import CoalitionModel
import YAMLDocuments

extension NetworkReader {
  /// The words for domains of a file that has a list of its own: two words or more, of which none is
  /// in the vocabulary and not all look like a slip of the pen.
  func ownDomains(in records: [YAMLRecord]) -> Set<String> {
    let values = records.compactMap { $0[.domain] }
    let words = Set(values.compactMap(Self.word))
    let book = Domain.codebook()
    let spellings = Domain.allCases.flatMap(\.term.spellings)
    guard words.count > 1, words.allSatisfy({ book[Spelling.folded($0)] == nil }),
      words.contains(where: { Spelling.nearest(to: $0, among: spellings) == nil })
    else { return [] }
    if let first = values.first { walker.report(.ownDomains(words.sorted(), at: first.place)) }
    return words
  }

  /// The domain that a value names.
  func domain(_ value: YAMLValue?) -> Domain? {
    if let word = value.flatMap(Self.word), ownDomains.contains(word) { return Domain(own: word) }
    return walker.code(value, as: Text(nl: "domein", en: "domain"))
  }

  private static func word(_ value: YAMLValue) -> String? {
    guard case .scalar(let text) = value.content else { return nil }
    let word = Spelling.trimmed(text)
    return word.isEmpty ? nil : word
  }
}
