import CoalitionModel
import Wording
import Records

/// Spreads a network over tables, in the order of ``TableKind/all``; empty tables are left out.
struct TableNetworkWriter {
  private typealias Entries = [DocumentValue.Entry]

  let language: Language

  /// The tables of a network, each with its kind.
  func tables(of network: CoalitionNetwork) -> [(kind: TableKind, table: SheetTable)] {
    rows(of: network).map { kind, rows in (kind, table(of: rows, as: kind)) }
  }

  /// What stands in the rows of each table, by column.
  func rows(
    of network: CoalitionNetwork
  ) -> [(kind: TableKind, rows: [[Field: SheetTable.Cell.Content]])] {
    let entries = NetworkEncoder(language: language).entries(of: network)
    return TableKind.all.compactMap { kind in
      let records = records(of: kind, in: entries)
      return records.isEmpty ? nil : (kind, records.map { cells(of: $0) })
    }
  }

  private func records(of kind: TableKind, in entries: Entries) -> [Entries] {
    switch kind {
    case .network: [entries.filter { kind.columns.contains($0.field) }]
    case .roles: list(.partners, of: entries).flatMap(roles)
    case .memberships:
      list(.regionList, of: entries).flatMap(memberships)
        + list(.partners, of: entries).flatMap(memberships)
    case .partners:
      list(.partners, of: entries).map { record in
        record.filter { $0.field != .roles && !isDetailed($0) }
      }
    case .regionList: list(.regionList, of: entries).map { $0.filter { !isDetailed($0) } }
    default: list(kind.field, of: entries)
    }
  }

  private func list(_ field: Field, of record: Entries) -> [Entries] {
    guard case .list(let values) = record.first(where: { $0.field == field })?.value else {
      return []
    }
    return values.map { value in
      if case .record(let entries) = value { entries } else { [] }
    }
  }

  /// The roles of a partner, each with the id of the partner.
  private func roles(of partner: Entries) -> [Entries] {
    guard let id = partner.first(where: { $0.field == .id })?.value else { return [] }
    return list(.roles, of: partner).map { [DocumentValue.Entry(.partner, id)] + $0 }
  }

  /// The memberships of a region or body of which more is said than where it lies.
  private func memberships(of area: Entries) -> [Entries] {
    guard let id = area.first(where: { $0.field == .id })?.value,
      let entry = area.first(where: isDetailed)
    else { return [] }
    return list(.liesIn, of: [entry]).map { [DocumentValue.Entry(.area, id)] + $0 }
  }

  /// Whether an entry holds memberships with a date, a certainty or a source.
  private func isDetailed(_ entry: DocumentValue.Entry) -> Bool {
    guard entry.field == .liesIn, case .list(let values) = entry.value else { return false }
    return values.contains { if case .record = $0 { true } else { false } }
  }

  private func cells(of record: Entries) -> [Field: SheetTable.Cell.Content] {
    var cells: [Field: SheetTable.Cell.Content] = [:]
    for entry in record {
      if entry.field == .source {
        for (column, cell) in citations(list(.source, of: [entry])) { cells[column] = cell }
      } else {
        cells[entry.field] = content(of: entry.value)
      }
    }
    return cells
  }

  private func citations(_ records: [Entries]) -> [Field: SheetTable.Cell.Content] {
    let columns: [(Field, Field)] = [
      (.source, .id), (.passage, .passage), (.sourceConfidence, .confidence),
    ]
    var cells: [Field: SheetTable.Cell.Content] = [:]
    for (column, key) in columns {
      let texts = records.map { record in
        if case .text(let text) = record.first(where: { $0.field == key })?.value {
          text
        } else {
          ""
        }
      }
      if texts.contains(where: { !$0.isEmpty }) { cells[column] = .text(CellText.joined(texts)) }
    }
    return cells
  }

  private func content(of value: DocumentValue) -> SheetTable.Cell.Content {
    switch value {
    case .text(let text): return .text(text)
    case .integer(let number): return .number(Double(number))
    case .number(let number): return .number(number)
    case .flag(let isSet):
      return .text(
        isSet ? Text(nl: "ja", en: "yes")(language) : Text(nl: "nee", en: "no")(language))
    case .record: return .empty
    case .list(let values):
      let texts = values.map { value in
        if case .text(let text) = value { text } else { "" }
      }
      return .text(CellText.joined(texts))
    }
  }

  /// The table with the columns in which something stands.
  private func table(
    of records: [[Field: SheetTable.Cell.Content]], as kind: TableKind
  ) -> SheetTable {
    let used = records.reduce(into: Set<Field>()) { $0.formUnion($1.keys) }
    let columns = kind.columns.filter { used.contains($0) }
    let title = kind.title(language)
    let headings = columns.map { SheetTable.Cell.Content.text($0.name(language)) }
    let rows = [headings] + records.map { record in columns.map { record[$0] ?? .empty } }
    return SheetTable(
      name: title,
      rows: rows.enumerated().map { row, contents in
        contents.enumerated().map { column, content in
          let place = Place(file: "", sheet: title, line: row + 1, column: column + 1)
          return SheetTable.Cell(content: content, place: place)
        }
      })
  }
}
