package import CoalitionModel
package import Records
import Wording

/// Reads what norms and catalogues have in common, and collects all mistakes.
///
/// That is: codes that stand once, and passages of the sources that the file itself names.
package class CitedReader {
  /// The walker that holds the mistakes.
  package let walker: Walker
  /// The sources that the file names, in its order.
  private(set) var sources: [Source] = []
  private var sourceIDs = NameIndex(of: Text(nl: "bron", en: "source"))
  private var ids: NameIndex

  /// Creates a reader; an id stands for one thing of the kind named, in the whole file.
  init(document: YAMLDocument, of what: Text) {
    walker = Walker(doubledKeys: document.doubledKeys)
    ids = NameIndex(of: what)
  }

  var hasErrors: Bool { walker.diagnostics.contains { $0.severity == .error } }

  /// Reads the sources, which come before what cites them.
  func readSources(_ value: Value?) {
    sources = walker.list(value).compactMap { walker.source($0, in: &sourceIDs) }
  }

  /// The citations of a list, each of a source of the file.
  func citations(_ value: Value?) -> [Citation] { walker.citations(value, in: sourceIDs) }

  /// The passages that a list cites, with the titles of their documents.
  func passages(_ value: Value?) -> [Passage] {
    citations(value).map { Passage($0, in: sources) }
  }

  /// The code of a record; one code stands for one thing.
  func code(of record: Record, as what: Text) -> String? {
    let id = walker.required(.id, of: record, as: what).flatMap { walker.text($0) }
    if let id { define(id, at: record.place(of: .id)) }
    return id
  }

  func define(_ id: String, at place: Place) {
    if let doubled = ids.define(id, at: place) { walker.report(doubled) }
  }

  /// The words that a list holds.
  func words(_ value: Value?) -> [String] {
    walker.list(value).compactMap { walker.text($0) }
  }

  /// The groups of partners that a list names.
  package func groups(_ value: Value?) -> [PartnerGroup] { walker.groups(value) }

  /// A list of lists of groups.
  package func groupLists(_ value: Value?) -> [[PartnerGroup]] {
    walker.list(value).map { groups($0) }.filter { !$0.isEmpty }
  }

  /// The phases that a list names.
  package func phases(_ value: Value?) -> [Phase] { walker.codes(value) }

  /// The themes that a list names.
  package func themes(_ value: Value?) -> [Theme] { walker.codes(value) }
}
