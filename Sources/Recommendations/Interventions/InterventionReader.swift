import CoalitionModel
import Wording
import YAMLDocuments

/// Reads a catalogue of interventions and collects all mistakes in it.
final class InterventionReader {
  let walker: YAMLWalker
  private var sources = NameBook(of: Text(nl: "bron", en: "source"))
  private var titles: [String: String] = [:]
  private var ids = NameBook(of: Text(nl: "interventie", en: "intervention"))

  private static let what = Text(nl: "een interventie", en: "an intervention")

  init(document: YAMLDocument) {
    walker = YAMLWalker(doubledKeys: document.doubledKeys)
  }

  var hasErrors: Bool { walker.diagnostics.contains { $0.severity == .error } }

  func entries(of root: YAMLValue) -> [InterventionCatalog.Entry] {
    let what = Text(nl: "een catalogus", en: "a catalogue")
    guard let top = walker.record(root, of: [.interventions, .sources, .list], as: what) else {
      return []
    }
    _ = required(.interventions, of: top, as: what)
    for value in walker.list(top[.sources]) { readSource(value) }
    return walker.list(required(.list, of: top, as: what)).compactMap(entry)
  }

  private func readSource(_ value: YAMLValue) {
    let what = Text(nl: "een bron", en: "a source")
    guard let record = walker.record(value, of: Field.ofSource, as: what),
      let id = required(.id, of: record, as: what).flatMap({ walker.text($0) })
    else { return }
    if let doubled = sources.define(id, at: record.place(of: .id)) { walker.report(doubled) }
    titles[id] = walker.text(record[.title]) ?? id
  }

  private func entry(from value: YAMLValue) -> InterventionCatalog.Entry? {
    guard let record = walker.record(value, of: Field.ofCatalogEntry, as: Self.what) else {
      return nil
    }
    let id = required(.id, of: record, as: Self.what).flatMap { walker.text($0) }
    if let id, let doubled = ids.define(id, at: record.place(of: .id)) { walker.report(doubled) }
    let name = required(.name, of: record, as: Self.what).flatMap(text)
    let passages = passages(required(.source, of: record, as: Self.what))
    let entry = InterventionCatalog.Entry(
      id: id ?? "", name: name ?? Text(nl: "", en: ""),
      aliases: walker.list(record[.aliases]).compactMap { walker.text($0) },
      phases: walker.codes(record[.phases], as: Text(nl: "fase", en: "phase")),
      themes: walker.codes(record[.themes], as: Text(nl: "thema", en: "theme")),
      performers: groups(record[.performers]), links: groups(record[.links]),
      fits: walker.list(record[.fits]).compactMap { walker.text($0) }, passages: passages)
    return id == nil || name == nil ? nil : entry
  }

  private func required(_ field: Field, of record: YAMLRecord, as what: Text) -> YAMLValue? {
    if let value = record[field] { return value }
    walker.report(.missing(field, of: what, at: record.place(of: field)))
    return nil
  }

  private func text(_ value: YAMLValue) -> Text? {
    let what = Text(nl: "een tekst in nl en en", en: "a text in nl and en")
    guard let record = walker.record(value, of: [.dutch, .english], as: what) else { return nil }
    let nl = required(.dutch, of: record, as: what).flatMap { walker.text($0) }
    let en = required(.english, of: record, as: what).flatMap { walker.text($0) }
    guard let nl, let en else { return nil }
    return Text(nl: nl, en: en)
  }

  private func groups(_ value: YAMLValue?) -> [PartnerGroup] {
    walker.list(value).compactMap { item in
      guard let word = walker.text(item) else { return nil }
      if let group = PartnerGroup(code: word) { return group }
      walker.report(.unknownGroup(word, at: item.place))
      return nil
    }
  }

  private func passages(_ value: YAMLValue?) -> [Passage] {
    walker.list(value).compactMap { item in
      let what = Text(nl: "een bronvermelding", en: "a citation")
      guard let record = walker.record(item, of: Field.ofCitation, as: what),
        let value = required(.id, of: record, as: what), let word = walker.text(value)
      else { return nil }
      guard let id = sources.id(of: word), let title = titles[id] else {
        walker.report(sources.unknown(word, at: value.place))
        return nil
      }
      return Passage(document: title, place: walker.text(record[.passage]))
    }
  }
}

extension Field {
  fileprivate static let list = Field("lijst", "list")
  fileprivate static let links = Field("verbindt", "links")
  fileprivate static let fits = Field("past-bij", "fits")
  fileprivate static let ofCatalogEntry: [Field] = [
    id, name, aliases, phases, themes, performers, links, fits, source,
  ]
}
