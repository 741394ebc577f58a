import CoalitionModel
import Wording
import Records

extension NetworkReader {
  /// The words for domains of a file that has a list of its own: two words or more, not all of which
  /// look like a word of the vocabulary.
  ///
  /// Where none is in the vocabulary all are the file's own. Where some are, and no partner has a
  /// type, those that look like none of the vocabulary are; a slip of the pen stays a mistake.
  func ownDomains(in records: [Record]) -> Set<String> {
    let values = records.compactMap { $0[.domain] }
    let words = Set(values.compactMap(Self.word))
    let unknown = words.filter { Domain.codebook[$0] == nil }
    let terms = Domain.allCases.map { $0.term }
    let strange = unknown.filter { Spelling.nearest(to: $0, among: terms) == nil }
    let isPlain = records.allSatisfy { $0[.type] == nil }
    guard words.count > 1, !strange.isEmpty, unknown == words || isPlain else { return [] }
    let own = unknown == words ? words : strange
    if let first = values.first(where: { Self.word($0).map(own.contains) == true }) {
      let words = own.sorted()
      let shown = words.prefix(6).joined(separator: ", ") + (words.count > 6 ? ", ..." : "")
      walker.report(Diagnostic(.ownDomains, at: first.place, ["words": Text(shown)]))
    }
    return own
  }

  /// The domain that a value names.
  func domain(_ value: Value?) -> Domain? {
    if let word = value.flatMap(Self.word), ownDomains.contains(word) { return Domain(own: word) }
    return walker.code(value, as: Text(nl: "domein", en: "domain"))
  }

  private static func word(_ value: Value) -> String? {
    guard case .scalar(let text) = value.content else { return nil }
    let word = Spelling.trimmed(text)
    return word.isEmpty ? nil : word
  }
}
