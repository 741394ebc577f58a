public import CoalitionModel
public import YAMLDocuments

/// Reads a norm file and collects all mistakes in it.
public final class NormReader {
  /// The walker that holds the mistakes.
  public let walker: YAMLWalker
  private var sources = NameBook(of: Text(nl: "bron", en: "source"))
  private var ids = NameBook(of: Text(nl: "eis", en: "requirement"))

  init(document: YAMLDocument) {
    walker = YAMLWalker(doubledKeys: document.doubledKeys)
  }

  var hasErrors: Bool { walker.diagnostics.contains { $0.severity == .error } }

  /// What a record of the list of requirements is called.
  public static let requirement = Text(nl: "een eis", en: "a requirement")

  /// The value of a field that must be there.
  public func required(
    _ field: Field, of record: YAMLRecord, as what: Text = NormReader.requirement
  ) -> YAMLValue? {
    if let value = record[field] { return value }
    walker.report(.missing(field, of: what, at: record.place(of: field)))
    return nil
  }

  /// The groups of partners that a list names.
  public func groups(_ value: YAMLValue?) -> [PartnerGroup] {
    walker.list(value).compactMap { item in
      guard let word = walker.text(item) else { return nil }
      if let group = PartnerGroup(code: word) { return group }
      walker.report(.unknownGroup(word, at: item.place))
      return nil
    }
  }

  /// A list of lists of groups.
  public func groupLists(_ value: YAMLValue?) -> [[PartnerGroup]] {
    walker.list(value).map { groups($0) }.filter { !$0.isEmpty }
  }

  typealias Parts = (id: String, title: Text, sources: [Source], requirements: [Requirement])

  func parts(of root: YAMLValue) -> Parts? {
    let what = Text(nl: "een norm", en: "a norm")
    guard let top = walker.record(root, of: Field.ofNorm, as: what) else { return nil }
    let sources = walker.list(top[.sources]).compactMap { source(from: $0) }
    let requirements = walker.list(top[.requirements]).compactMap { requirement(from: $0) }
    let id = required(.norm, of: top, as: what).flatMap { walker.text($0) } ?? ""
    let title = text(top[.title]) ?? Text(nl: id, en: id)
    return (id, title, sources, requirements)
  }

  private func source(from value: YAMLValue) -> Source? {
    let what = Text(nl: "een bron", en: "a source")
    guard let record = walker.record(value, of: Field.ofSource, as: what),
      let id = required(.id, of: record, as: what).flatMap({ walker.text($0) })
    else { return nil }
    if let doubled = sources.define(id, at: record.place(of: .id)) { walker.report(doubled) }
    var source = Source(id: id, title: walker.text(record[.title]) ?? id)
    source.date = walker.date(record[.year])
    source.publisher = walker.text(record[.publisher])
    return source
  }

  private func requirement(from value: YAMLValue) -> Requirement? {
    guard let type = kind(of: value) else { return nil }
    let what = Text(nl: "een eis", en: "a requirement")
    let fields = Field.ofRequirement + type.fields
    guard let record = walker.record(value, of: fields, as: what) else { return nil }
    let count = walker.diagnostics.count
    let id = required(.id, of: record).flatMap { walker.text($0) }
    if let id, let doubled = ids.define(id, at: record.place(of: .id)) { walker.report(doubled) }
    let strength: Strength? = walker.code(required(.strength, of: record), as: Self.strengthWord)
    let texts = [Field.title, .why, .firstStep].map { text(required($0, of: record)) }
    let citations = citations(required(.source, of: record))
    let appliesWith = groups(record[.appliesWith])
    let byTheme = strengths(record[.strengthByTheme])
    guard let kind = type.init(from: record, reader: self), let id, let strength,
      let title = texts[0], let why = texts[1], let firstStep = texts[2]
    else {
      if walker.diagnostics.count == count { walker.report(.emptyValue(at: record.place)) }
      return nil
    }
    return Requirement(
      id: id, kind: kind, strength: strength, strengthByTheme: byTheme, appliesWith: appliesWith,
      title: title, why: why, firstStep: firstStep, citations: citations)
  }

  private func kind(of value: YAMLValue) -> (any RequirementKind.Type)? {
    let spellings = Field.kind.term.spellings
    guard case .mapping(let entries) = value.content,
      let entry = entries.first(where: { spellings.contains(Spelling.folded($0.key)) }),
      let word = walker.text(entry.value)
    else {
      walker.report(
        .missing(.kind, of: Text(nl: "een eis", en: "a requirement"), at: value.place))
      return nil
    }
    let folded = Spelling.folded(word)
    let found = RequirementKinds.all.first { $0.term.spellings.contains(folded) }
    if found == nil { walker.report(.unknownKind(word, at: entry.value.place)) }
    return found
  }
}

extension NormReader {
  private static var strengthWord: Text { Text(nl: "sterkte", en: "strength") }

  private func text(_ value: YAMLValue?) -> Text? {
    guard let value else { return nil }
    let what = Text(nl: "een tekst in nl en en", en: "a text in nl and en")
    guard let record = walker.record(value, of: [.dutch, .english], as: what) else { return nil }
    let nl = required(.dutch, of: record).flatMap { walker.text($0) }
    let en = required(.english, of: record).flatMap { walker.text($0) }
    guard let nl, let en else { return nil }
    return Text(nl: nl, en: en)
  }

  private func strengths(_ value: YAMLValue?) -> [Theme: Strength] {
    var strengths: [Theme: Strength] = [:]
    for item in walker.list(value) {
      let what = Text(nl: "een sterkte bij een thema", en: "a strength with a theme")
      guard let record = walker.record(item, of: [.themes, .strength], as: what) else { continue }
      let theme: Theme? = walker.code(
        required(.themes, of: record), as: Text(nl: "thema", en: "theme"))
      let strength: Strength? = walker.code(required(.strength, of: record), as: Self.strengthWord)
      if let theme, let strength { strengths[theme] = strength }
    }
    return strengths
  }

  private func citations(_ value: YAMLValue?) -> [Citation] {
    walker.list(value).compactMap { item in
      let what = Text(nl: "een bronvermelding", en: "a citation")
      guard let record = walker.record(item, of: Field.ofCitation, as: what),
        let value = required(.id, of: record, as: what), let word = walker.text(value)
      else { return nil }
      guard let id = sources.id(of: word) else {
        walker.report(sources.unknown(word, at: value.place))
        return nil
      }
      return Citation(source: id, passage: walker.text(record[.passage]))
    }
  }
}
