import CoalitionModel
import Wording
import Records

/// Turns a network into the tree of values that every format writes.
///
/// What has its default value is left out, but for the direction of a tie; keys stand in the order
/// in which people write them.
struct NetworkEncoder {
  typealias Entry = DocumentValue.Entry

  let language: Language

  /// The entries at the top of a network file.
  func entries(of network: CoalitionNetwork) -> [Entry] {
    [
      Entry(.network, .text(network.name)),
      text(.municipality, network.municipality),
      date(.asOf, network.asOf),
      Entry(.complete, .flag(network.isComplete)),
      list(.sources, network.sources.map(entries)),
      list(.priorities, network.priorities.map(entries)),
      list(.partners, network.partners.map(entries)),
      list(.structures, network.structures.map(entries)),
      list(.ties, network.ties.map(entries)),
      list(.regionList, network.regions.map(entries)),
      list(.statements, network.statements.map(entries)),
      list(.interventions, network.interventions.map(entries)),
    ].compactMap { $0 }
  }

  func text(_ field: Field, _ text: String?) -> Entry? { text.map { Entry(field, .text($0)) } }

  func flag(_ field: Field, _ flag: Bool?) -> Entry? { flag.map { Entry(field, .flag($0)) } }

  func integer(_ field: Field, _ number: Int?) -> Entry? {
    number.map { Entry(field, .integer($0)) }
  }

  func date(_ field: Field, _ date: PartialDate?) -> Entry? {
    date.map { Entry(field, $0.month == nil ? .integer($0.year) : .text("\($0)")) }
  }

  func code<T: VocabularyTerm>(_ field: Field, _ value: T?) -> Entry? {
    value.map { Entry(field, code($0)) }
  }

  func codes<T: VocabularyTerm>(_ field: Field, _ values: [T]) -> Entry? {
    values.isEmpty ? nil : Entry(field, .list(values.map { code($0) }))
  }

  func texts(_ field: Field, _ texts: [String]) -> Entry? {
    texts.isEmpty ? nil : Entry(field, .list(texts.map { .text($0) }))
  }

  func standing(_ standing: Standing) -> Entry? {
    standing == .current ? nil : Entry(.status, code(standing))
  }

  func citations(_ citations: [Citation]) -> Entry? {
    list(
      .source,
      citations.map { citation in
        [
          Entry(.id, .text(citation.source)), text(.passage, citation.passage),
          code(.confidence, citation.confidence),
        ].compactMap { $0 }
      })
  }

  func list(_ field: Field, _ records: [[Entry]]) -> Entry? {
    records.isEmpty ? nil : Entry(field, .list(records.map { .record($0) }))
  }

  func code(_ value: some VocabularyTerm) -> DocumentValue {
    .text(language == .dutch ? value.term.code : value.term.englishCode)
  }
}
