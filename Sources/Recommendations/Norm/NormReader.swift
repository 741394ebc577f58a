package import CoalitionModel
package import Wording
package import Records

/// Reads a norm file and collects all mistakes in it.
package final class NormReader {
  /// The walker that holds the mistakes.
  package let walker: Walker
  /// Who can help with which theme; known before the requirements are read.
  package private(set) var help: [ThemeHelp] = []
  private var indications: [Indication] = []
  private var sources: [Source] = []
  private var sourceBook = NameIndex(of: Text(nl: "bron", en: "source"))
  private var ids = NameIndex(of: Text(nl: "eis", en: "requirement"))

  init(document: YAMLDocument) {
    walker = Walker(doubledKeys: document.doubledKeys)
  }

  var hasErrors: Bool { walker.diagnostics.contains { $0.severity == .error } }

  /// What a record of the list of requirements is called.
  package static let requirement = Text(nl: "een eis", en: "a requirement")

  /// The value of a field that must be there.
  package func required(
    _ field: Field, of record: Record, as what: Text = NormReader.requirement
  ) -> Value? {
    walker.required(field, of: record, as: what)
  }

  /// The groups of partners that a list names.
  package func groups(_ value: Value?) -> [PartnerGroup] {
    walker.groups(value)
  }

  /// A list of lists of groups.
  package func groupLists(_ value: Value?) -> [[PartnerGroup]] {
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

  func parts(of root: Value) -> Parts? {
    let what = Text(nl: "een norm", en: "a norm")
    guard let top = walker.record(root, of: Field.ofNorm, as: what) else { return nil }
    sources = walker.list(top[.sources]).compactMap { walker.source($0, in: &sourceBook) }
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

  private func requirement(from value: Value) -> Requirement? {
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

  private func kind(of value: Value) -> (any RequirementKind.Type)? {
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
  package func phases(_ value: Value?) -> [Phase] {
    walker.codes(value, as: Text(nl: "fase", en: "phase"))
  }

  /// The themes that a list names.
  package func themes(_ value: Value?) -> [Theme] {
    walker.codes(value, as: Text(nl: "thema", en: "theme"))
  }

  func text(_ value: Value?) -> Text? {
    walker.translated(value, as: Self.requirement)
  }

  /// The code of a requirement, question or practice; one code stands for one thing.
  func code(of record: Record, as what: Text) -> String? {
    let id = required(.id, of: record, as: what).flatMap { walker.text($0) }
    if let id { define(id, at: record.place(of: .id)) }
    return id
  }

  func define(_ id: String, at place: Place) {
    if let doubled = ids.define(id, at: place) { walker.report(doubled) }
  }

  func citations(_ value: Value?) -> [Citation] {
    walker.citations(value, in: sourceBook)
  }

  func passages(_ value: Value?) -> [Passage] {
    citations(value).map { citation in
      let source = sources.first { $0.id == citation.source }
      return Passage(document: source?.title ?? citation.source, place: citation.passage)
    }
  }
}
