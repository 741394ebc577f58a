import CoalitionModel
import Wording
import Records

/// Reads a catalogue of interventions and collects all mistakes in it.
final class InterventionReader: CitedReader {
  private static let what = Text(nl: "een interventie", en: "an intervention")

  init(document: YAMLDocument) {
    super.init(document: document, of: Text(nl: "interventie", en: "intervention"))
  }

  func entries(of root: Value) -> [InterventionCatalog.Entry] {
    let what = Text(nl: "een catalogus", en: "a catalogue")
    guard let top = walker.record(root, of: [.interventions, .sources, .list], as: what) else {
      return []
    }
    _ = walker.required(.interventions, of: top, as: what)
    readSources(top[.sources])
    return walker.list(walker.required(.list, of: top, as: what)).compactMap { entry(from: $0) }
  }

  private func entry(from value: Value) -> InterventionCatalog.Entry? {
    guard let record = walker.record(value, of: Field.ofCatalogEntry, as: Self.what) else {
      return nil
    }
    let id = code(of: record, as: Self.what)
    let name = walker.translated(
      walker.required(.name, of: record, as: Self.what),
      as: Text(nl: "een tekst in nl en en", en: "a text in nl and en"))
    let passages = passages(walker.required(.source, of: record, as: Self.what))
    let entry = InterventionCatalog.Entry(
      id: id ?? "", name: name ?? Text(nl: "", en: ""), aliases: words(record[.aliases]),
      summary: walker.translated(
        record[.subject], as: Text(nl: "een tekst in nl en en", en: "a text in nl and en")),
      phases: phases(record[.phases]), themes: themes(record[.themes]),
      performers: groups(record[.performers]), links: groups(record[.links]),
      fits: words(record[.fits]), passages: passages)
    return id == nil || name == nil ? nil : entry
  }
}

extension Field {
  fileprivate static let list = Field("lijst", "list")
  fileprivate static let links = Field("verbindt", "links")
  fileprivate static let fits = Field("past-bij", "fits")
  fileprivate static let ofCatalogEntry: [Field] = [
    id, name, aliases, subject, phases, themes, performers, links, fits, source,
  ]
}
