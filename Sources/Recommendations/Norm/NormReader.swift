package import CoalitionModel
package import Wording
package import Records

/// Reads a norm file and collects all mistakes in it.
package final class NormReader: CitedReader {
  /// Who can help with which theme; known before the requirements are read.
  package private(set) var help: [ThemeHelp] = []
  private var indications: [Indication] = []
  private let kinds: [RequirementKind]

  init(document: YAMLDocument, kinds: [RequirementKind]) {
    self.kinds = kinds
    super.init(document: document, of: Text(nl: "eis", en: "requirement"))
  }

  /// What a record of the list of requirements is called.
  package static let requirement = Text(nl: "een eis", en: "a requirement")

  /// The value of a field that must be there.
  package func required(
    _ field: Field, of record: Record, as what: Text = NormReader.requirement
  ) -> Value? {
    walker.required(field, of: record, as: what)
  }

  /// A text in both languages.
  package func text(_ value: Value?) -> Text? { walker.translated(value, as: Self.requirement) }

  func norm(from root: Value) -> Norm? {
    let what = Text(nl: "een norm", en: "a norm")
    guard let top = walker.record(root, of: Field.ofNorm, as: what) else { return nil }
    readSources(top[.sources])
    indications = walker.list(top[.indications]).compactMap { indication(from: $0) }
    help = walker.list(top[.help]).compactMap { themeHelp(from: $0) }
    var norm = Norm()
    (norm.sources, norm.indications, norm.help) = (sources, indications, help)
    norm.requirements = walker.list(top[.requirements]).compactMap { requirement(from: $0) }
    norm.questions = walker.list(top[.questions]).compactMap { question(from: $0) }
    norm.practices = walker.list(top[.practices]).compactMap { practice(from: $0) }
    norm.rules = walker.list(top[.rules]).compactMap { ruleBasis(from: $0) }
    norm.signallers = groups(top[.signallers], as: Text(nl: "signaleerders", en: "signallers"))
    norm.entrances = groups(top[.entrances], as: Text(nl: "ingangen", en: "entrances"))
    norm.id = required(.norm, of: top, as: what).flatMap { walker.text($0) } ?? ""
    norm.title = text(top[.title]) ?? Text(nl: norm.id, en: norm.id)
    return norm
  }

  private func requirement(from value: Value) -> Requirement? {
    guard let kind = kind(of: value) else { return nil }
    let what = Self.requirement
    let fields = Field.ofRequirement + kind.fields.filter { !Field.ofRequirement.contains($0) }
    guard let record = walker.record(value, of: fields, as: what) else { return nil }
    let count = walker.diagnostics.count
    let id = code(of: record, as: what)
    let strength: Strength? = walker.code(required(.strength, of: record))
    let texts = [Field.title, .why, .firstStep].map { text(required($0, of: record)) }
    let citations = citations(required(.source, of: record))
    let conditions = conditions(of: record)
    guard let criterion = kind.read(record, self), let id, let strength,
      let title = texts[0], let why = texts[1], let firstStep = texts[2]
    else {
      if walker.diagnostics.count == count { walker.report(.emptyValue(at: record.place)) }
      return nil
    }
    return Requirement(
      id: id, kind: kind, criterion: criterion, strength: strength, conditions: conditions,
      phases: phases(record[.phases]), themes: themes(record[.themes]), title: title, why: why,
      firstStep: firstStep, question: text(record[.question]), citations: citations,
      place: record.place, indications: indications)
  }

  private func kind(of value: Value) -> RequirementKind? {
    let spellings = Field.kind.term.spellings
    guard case .mapping(let entries) = value.content,
      let entry = entries.first(where: { spellings.contains(Spelling.folded($0.key)) }),
      let word = walker.text(entry.value)
    else {
      walker.report(.missing(.kind, of: Self.requirement, at: value.place))
      return nil
    }
    let folded = Spelling.folded(word)
    let found = kinds.first { $0.term.spellings.contains(folded) }
    if found == nil {
      walker.report(.unknownKind(word, among: kinds.map { $0.term }, at: entry.value.place))
    }
    return found
  }
}

// The tables of a norm.
extension NormReader {
  private func conditions(of record: Record) -> Requirement.Conditions {
    let aliases = walker.list(record[.alsoKnownAs]).compactMap { item in
      walker.text(item).map { (id: $0, place: item.place) }
    }
    for alias in aliases { define(alias.id, at: alias.place) }
    return Requirement.Conditions(
      alsoKnownAs: aliases.map { $0.id }, strengthByTheme: strengths(record[.strengthByTheme]),
      strengthFrom: datedStrengths(record[.strengthFrom]), with: groups(record[.appliesWith]),
      toThemes: themes(record[.appliesToThemes]))
  }

  private func strengths(_ value: Value?) -> [Theme: Strength] {
    var strengths: [Theme: Strength] = [:]
    for item in walker.list(value) {
      let what = Text(nl: "een sterkte bij een thema", en: "a strength with a theme")
      guard let record = walker.record(item, of: [.themes, .strength], as: what) else { continue }
      let theme: Theme? = walker.code(required(.themes, of: record))
      let strength: Strength? = walker.code(required(.strength, of: record))
      if let theme, let strength { strengths[theme] = strength }
    }
    return strengths
  }

  private func datedStrengths(_ value: Value?) -> [Requirement.DatedStrength] {
    walker.list(value).compactMap { item in
      let what = Text(nl: "een sterkte vanaf een datum", en: "a strength from a date on")
      guard let record = walker.record(item, of: [.date, .strength], as: what) else { return nil }
      let date = walker.date(required(.date, of: record, as: what))
      let strength: Strength? = walker.code(
        required(.strength, of: record, as: what))
      guard let date, let strength else { return nil }
      return Requirement.DatedStrength(date: date, strength: strength)
    }
  }

  private func indication(from value: Value) -> Indication? {
    let what = Text(nl: "een aanwijzing", en: "an indication")
    guard let record = walker.record(value, of: [.body, .often, .source], as: what) else {
      return nil
    }
    let body = groups(required(.body, of: record, as: what)).first
    let often = groups(required(.often, of: record, as: what))
    let passages = passages(required(.source, of: record, as: what))
    guard let body, !often.isEmpty else { return nil }
    return Indication(body: body, often: often, passages: passages)
  }

  /// Help with a theme: by partners, by the municipality in fields of its policy, or both.
  private func themeHelp(from value: Value) -> ThemeHelp? {
    let what = Text(nl: "hulp bij een thema", en: "help with a theme")
    let fields: [Field] = [.themes, .partners, .policyFields, .source]
    guard let record = walker.record(value, of: fields, as: what) else { return nil }
    let theme: Theme? = walker.code(required(.themes, of: record, as: what))
    let policy: [PolicyField] = walker.codes(
      record[.policyFields])
    let groups = groups(
      policy.isEmpty ? required(.partners, of: record, as: what) : record[.partners])
    let citations = citations(required(.source, of: record, as: what))
    guard let theme, !groups.isEmpty || !policy.isEmpty else { return nil }
    return ThemeHelp(theme: theme, groups: groups, policyFields: policy, citations: citations)
  }

  /// Groups of partners with where that is said.
  private func groups(_ value: Value?, as what: Text) -> [PartnerGroup] {
    guard let value, let record = walker.record(value, of: [.who, .source], as: what) else {
      return []
    }
    _ = citations(required(.source, of: record, as: what))
    return groups(required(.who, of: record, as: what))
  }

  private func question(from value: Value) -> SessionQuestion? {
    let what = Text(nl: "een vraag", en: "a question")
    let fields: [Field] = [.id, .question, .needs, .phases, .source]
    guard let record = walker.record(value, of: fields, as: what) else { return nil }
    let id = code(of: record, as: what)
    let question = text(required(.question, of: record, as: what))
    let needs = text(required(.needs, of: record, as: what))
    let citations = citations(required(.source, of: record, as: what))
    guard let id, let question, let needs else { return nil }
    return SessionQuestion(
      id: id, question: question, needs: needs, phases: phases(record[.phases]),
      citations: citations)
  }

  private func practice(from value: Value) -> Practice? {
    let what = Text(nl: "een werkwijze", en: "a practice")
    guard let record = walker.record(value, of: [.id, .does, .source], as: what) else { return nil }
    let id = code(of: record, as: what)
    let does = text(required(.does, of: record, as: what))
    let citations = citations(required(.source, of: record, as: what))
    guard let id, let does else { return nil }
    return Practice(id: id, does: does, citations: citations)
  }

  private func ruleBasis(from value: Value) -> RuleBasis? {
    let what = Text(nl: "een regel", en: "a rule")
    guard let record = walker.record(value, of: [.rule, .sameAs, .source], as: what) else {
      return nil
    }
    let rule = required(.rule, of: record, as: what).flatMap { walker.text($0) }
    let passages = passages(required(.source, of: record, as: what))
    guard let rule else { return nil }
    return RuleBasis(rule: rule, sameRequirements: words(record[.sameAs]), passages: passages)
  }
}
