package import CoalitionModel
package import Wording
package import YAMLDocuments

/// Reads a norm file and collects all mistakes in it.
package final class NormReader {
  /// The walker that holds the mistakes.
  package let walker: YAMLWalker
  /// Who can help with which theme; known before the requirements are read.
  package private(set) var help: [ThemeHelp] = []
  private var indications: [Indication] = []
  private var sources: [Source] = []
  private var sourceBook = NameBook(of: Text(nl: "bron", en: "source"))
  private var ids = NameBook(of: Text(nl: "eis", en: "requirement"))

  init(document: YAMLDocument) {
    walker = YAMLWalker(doubledKeys: document.doubledKeys)
  }

  var hasErrors: Bool { walker.diagnostics.contains { $0.severity == .error } }

  /// What a record of the list of requirements is called.
  package static let requirement = Text(nl: "een eis", en: "a requirement")

  /// The value of a field that must be there.
  package func required(
    _ field: Field, of record: YAMLRecord, as what: Text = NormReader.requirement
  ) -> YAMLValue? {
    if let value = record[field] { return value }
    walker.report(.missing(field, of: what, at: record.place(of: field)))
    return nil
  }

  /// The groups of partners that a list names.
  package func groups(_ value: YAMLValue?) -> [PartnerGroup] {
    walker.list(value).compactMap { item in
      guard let word = walker.text(item) else { return nil }
      if let group = PartnerGroup(code: word) { return group }
      walker.report(.unknownGroup(word, at: item.place))
      return nil
    }
  }

  /// A list of lists of groups.
  package func groupLists(_ value: YAMLValue?) -> [[PartnerGroup]] {
    walker.list(value).map { groups($0) }.filter { !$0.isEmpty }
  }

  /// The parts of a norm.
  struct Parts {
    var id = ""
    var title = Text(nl: "", en: "")
    var sources: [Source] = []
    var indications: [Indication] = []
    var help: [ThemeHelp] = []
    var requirements: [Requirement] = []
    var questions: [SessionQuestion] = []
    var practices: [Practice] = []
  }

  func parts(of root: YAMLValue) -> Parts? {
    let what = Text(nl: "een norm", en: "a norm")
    guard let top = walker.record(root, of: Field.ofNorm, as: what) else { return nil }
    sources = walker.list(top[.sources]).compactMap { source(from: $0) }
    indications = walker.list(top[.indications]).compactMap { indication(from: $0) }
    help = walker.list(top[.help]).compactMap { themeHelp(from: $0) }
    var parts = Parts()
    parts.requirements = walker.list(top[.requirements]).compactMap { requirement(from: $0) }
    parts.questions = walker.list(top[.questions]).compactMap { question(from: $0) }
    parts.practices = walker.list(top[.practices]).compactMap { practice(from: $0) }
    parts.id = required(.norm, of: top, as: what).flatMap { walker.text($0) } ?? ""
    parts.title = text(top[.title]) ?? Text(nl: parts.id, en: parts.id)
    (parts.sources, parts.indications, parts.help) = (sources, indications, help)
    return parts
  }

  private func source(from value: YAMLValue) -> Source? {
    let what = Text(nl: "een bron", en: "a source")
    guard let record = walker.record(value, of: Field.ofSource, as: what),
      let id = required(.id, of: record, as: what).flatMap({ walker.text($0) })
    else { return nil }
    if let doubled = sourceBook.define(id, at: record.place(of: .id)) { walker.report(doubled) }
    var source = Source(id: id, title: walker.text(record[.title]) ?? id)
    source.date = walker.date(record[.year])
    source.publisher = walker.text(record[.publisher])
    return source
  }

  private func requirement(from value: YAMLValue) -> Requirement? {
    guard let type = kind(of: value) else { return nil }
    let what = Text(nl: "een eis", en: "a requirement")
    let fields = Field.ofRequirement + type.fields.filter { !Field.ofRequirement.contains($0) }
    guard let record = walker.record(value, of: fields, as: what) else { return nil }
    let count = walker.diagnostics.count
    let id = code(of: record, as: what)
    let strength: Strength? = walker.code(required(.strength, of: record), as: Self.strengthWord)
    let texts = [Field.title, .why, .firstStep].map { text(required($0, of: record)) }
    let citations = citations(required(.source, of: record))
    let conditions = conditions(of: record)
    guard let kind = type.init(from: record, reader: self), let id, let strength,
      let title = texts[0], let why = texts[1], let firstStep = texts[2]
    else {
      if walker.diagnostics.count == count { walker.report(.emptyValue(at: record.place)) }
      return nil
    }
    return Requirement(
      id: id, alsoKnownAs: conditions.aliases, kind: kind, strength: strength,
      strengthByTheme: conditions.byTheme, strengthFrom: conditions.byDate,
      appliesWith: conditions.with, appliesToThemes: conditions.toThemes,
      phases: phases(record[.phases]), themes: themes(record[.themes]), title: title, why: why,
      firstStep: firstStep, question: text(record[.question]), citations: citations,
      place: record.place, indications: indications)
  }

  private func kind(of value: YAMLValue) -> (any RequirementKind.Type)? {
    let spellings = Field.kind.term.spellings
    guard case .mapping(let entries) = value.content,
      let entry = entries.first(where: { spellings.contains(Spelling.folded($0.key)) }),
      let word = walker.text(entry.value)
    else {
      walker.report(.missing(.kind, of: Self.requirement, at: value.place))
      return nil
    }
    let folded = Spelling.folded(word)
    let found = RequirementKinds.all.first { $0.term.spellings.contains(folded) }
    if found == nil { walker.report(.unknownKind(word, at: entry.value.place)) }
    return found
  }
}

// Parts of a record.
extension NormReader {
  static var strengthWord: Text { Text(nl: "sterkte", en: "strength") }

  /// The phases that a list names.
  package func phases(_ value: YAMLValue?) -> [Phase] {
    walker.codes(value, as: Text(nl: "fase", en: "phase"))
  }

  /// The themes that a list names.
  package func themes(_ value: YAMLValue?) -> [Theme] {
    walker.codes(value, as: Text(nl: "thema", en: "theme"))
  }

  func text(_ value: YAMLValue?) -> Text? {
    guard let value else { return nil }
    let what = Text(nl: "een tekst in nl en en", en: "a text in nl and en")
    guard let record = walker.record(value, of: [.dutch, .english], as: what) else { return nil }
    let nl = required(.dutch, of: record).flatMap { walker.text($0) }
    let en = required(.english, of: record).flatMap { walker.text($0) }
    guard let nl, let en else { return nil }
    return Text(nl: nl, en: en)
  }

  /// The code of a requirement, question or practice; one code stands for one thing.
  func code(of record: YAMLRecord, as what: Text) -> String? {
    let id = required(.id, of: record, as: what).flatMap { walker.text($0) }
    if let id { define(id, at: record.place(of: .id)) }
    return id
  }

  func define(_ id: String, at place: Place) {
    if let doubled = ids.define(id, at: place) { walker.report(doubled) }
  }

  func citations(_ value: YAMLValue?) -> [Citation] {
    walker.list(value).compactMap { item in
      let what = Text(nl: "een bronvermelding", en: "a citation")
      guard let record = walker.record(item, of: Field.ofCitation, as: what),
        let value = required(.id, of: record, as: what), let word = walker.text(value)
      else { return nil }
      guard let id = sourceBook.id(of: word) else {
        walker.report(sourceBook.unknown(word, at: value.place))
        return nil
      }
      return Citation(source: id, passage: walker.text(record[.passage]))
    }
  }

  func passages(_ value: YAMLValue?) -> [Passage] {
    citations(value).map { citation in
      let source = sources.first { $0.id == citation.source }
      return Passage(document: source?.title ?? citation.source, place: citation.passage)
    }
  }
}
