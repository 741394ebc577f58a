import CoalitionModel
import Wording
import YAMLDocuments

extension NetworkReader {
  /// The words for domains of a file that has a list of its own: two words or more, not all of which
  /// look like a word of the vocabulary.
  ///
  /// Where none is in the vocabulary all are the file's own. Where some are, and no partner has a
  /// type, those that look like none of the vocabulary are; a slip of the pen stays a mistake.
  func ownDomains(in records: [YAMLRecord]) -> Set<String> {
    let values = records.compactMap { $0[.domain] }
    let words = Set(values.compactMap(Self.word))
    let book = Domain.codebook()
    let unknown = words.filter { book[Spelling.folded($0)] == nil }
    let terms = Domain.allCases.map { $0.term }
    let strange = unknown.filter { Spelling.nearest(to: $0, among: terms) == nil }
    let isPlain = records.allSatisfy { $0[.type] == nil }
    guard words.count > 1, !strange.isEmpty, unknown == words || isPlain else { return [] }
    let own = unknown == words ? words : strange
    if let first = values.first(where: { Self.word($0).map(own.contains) == true }) {
      walker.report(.ownDomains(own.sorted(), at: first.place))
    }
    return own
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
