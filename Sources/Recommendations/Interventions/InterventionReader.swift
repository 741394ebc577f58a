import CoalitionModel
import Wording
import Records

/// Reads a catalogue of interventions and collects all mistakes in it.
final class InterventionReader {
  let walker: Walker
  private var sources = NameIndex(of: Text(nl: "bron", en: "source"))
  private var titles: [String: String] = [:]
  private var ids = NameIndex(of: Text(nl: "interventie", en: "intervention"))

  private static let what = Text(nl: "een interventie", en: "an intervention")

  init(document: YAMLDocument) {
    walker = Walker(doubledKeys: document.doubledKeys)
  }

  var hasErrors: Bool { walker.diagnostics.contains { $0.severity == .error } }

  func entries(of root: Value) -> [InterventionCatalog.Entry] {
    let what = Text(nl: "een catalogus", en: "a catalogue")
    guard let top = walker.record(root, of: [.interventions, .sources, .list], as: what) else {
      return []
    }
    _ = required(.interventions, of: top, as: what)
    for value in walker.list(top[.sources]) { readSource(value) }
    return walker.list(required(.list, of: top, as: what)).compactMap(entry)
  }

  private func readSource(_ value: Value) {
    if let source = walker.source(value, in: &sources) { titles[source.id] = source.title }
  }

  private func entry(from value: Value) -> InterventionCatalog.Entry? {
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
      performers: walker.groups(record[.performers]), links: walker.groups(record[.links]),
      fits: walker.list(record[.fits]).compactMap { walker.text($0) }, passages: passages)
    return id == nil || name == nil ? nil : entry
  }

  private func required(_ field: Field, of record: Record, as what: Text) -> Value? {
    walker.required(field, of: record, as: what)
  }

  private func text(_ value: Value) -> Text? {
    walker.translated(value, as: Text(nl: "een tekst in nl en en", en: "a text in nl and en"))
  }

  private func passages(_ value: Value?) -> [Passage] {
    walker.citations(value, in: sources).map {
      Passage(document: titles[$0.source] ?? $0.source, place: $0.passage)
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
