import CoalitionModel
import Records
import Wording

/// Reads a network from tables: those of a spreadsheet, or the CSV files of a folder.
///
/// A table is known by its name, and else by its headings. The rows become the same tree as that
/// of a YAML file, so that mistakes are reported in the same words.
struct TableNetworkReader {
  /// A table that is understood.
  private struct Section {
    let kind: TableKind
    let table: SheetTable
    let headings: TableHeadings

    /// The cell below the last row in which the name can be filled in.
    var firstFreePlace: Place? {
      guard var place = table.rows.last?.first?.place else { return nil }
      place.line += 1
      place.column = (headings.columns.first { $0.field == .name }?.position ?? 0) + 1
      return place
    }
  }

  /// Names of sheets that explain, and hold nothing that could be read.
  private static let explanations: Set = [
    "uitleg", "instructie", "instructies", "toelichting", "instructions", "explanation", "readme",
    "lijsten", "lists",
  ]

  let file: String
  private var diagnostics: [Diagnostic]
  private var sections: [(key: String, place: Place, records: [Value])] = []
  private var topEntries: [Value.Entry] = []
  /// Where the first partner can be filled in, when a table of partners is still empty.
  private var emptyPartners: Place?

  private init(file: String, noted: [Diagnostic]) {
    self.file = file
    diagnostics = noted
  }

  /// Some tables as a tree of values.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all that was noted, when no table is understood.
  static func document(
    of tables: consuming [SheetTable], file: String, noted: [Diagnostic] = []
  ) throws(InvalidFile) -> NetworkDocument {
    var reader = TableNetworkReader(file: file, noted: noted)
    reader.read(NodeKindColumn.spread(consume tables))
    if reader.isEmpty {
      let isExplained = reader.diagnostics.contains { $0.severity == .error }
      let reason = reader.emptyPartners.map { Diagnostic(.nothingFilledIn, at: $0) }
      let nothing = reason ?? Diagnostic(.noTables, at: Place(file: file))
      throw InvalidFile(reader.diagnostics + (isExplained ? [] : [nothing]))
    }
    return NetworkDocument(
      reader.root, file: file, fields: CoalitionNetwork.kind.shape.fields + TableKind.tablesOnly,
      noted: reader.diagnostics)
  }

  private var isEmpty: Bool { sections.isEmpty && topEntries.isEmpty }

  private var root: Value {
    let place = Place(file: file)
    let entries = sections.map { key, place, records in
      Value.Entry(
        key: key, place: place, value: Value(place: place, content: .sequence(records)))
    }
    return Value(place: place, content: .mapping(topEntries + entries))
  }

  private mutating func read(_ tables: consuming [SheetTable]) {
    for table in tables {
      guard let section = section(for: table) else { continue }
      diagnostics += section.headings.diagnostics
      let place = table.place
      if section.headings.isComplete {
        noteTitles(above: section)
        add(section, at: place)
      } else {
        let bare = section.headings.firstBare ?? place
        diagnostics += section.headings.missing.map {
          Diagnostic(
            .missingColumn, at: bare,
            ["sheet": Text(table.name), "field": $0.term.codes, "row": section.kind.row])
        }
      }
    }
  }

  /// What a table is; `nil` when it is not read, after noting so.
  private mutating func section(for table: SheetTable) -> Section? {
    guard let first = table.firstCell else { return nil }
    if table.name.lowercased().hasSuffix("(ignore)") {
      diagnostics.append(Diagnostic(.ignoredSheet, at: table.place, ["name": Text(table.name)]))
      return nil
    }
    let named = TableKind.named(table.name).map { Self.section(table, as: $0) }
    if let named, named.headings.isComplete { return named }
    let isExplanation = Self.explanations.contains(Heading.key(table.name))
    if isExplanation && named == nil { return nil }
    let byHeadings = [TableKind.ties, .roles, .partners].lazy
      .map { Self.section(table, as: $0) }
      .first { $0.headings.isComplete && (named == nil || $0.kind != .roles) }
    if let found = byHeadings ?? named { return found }
    diagnostics.append(TableKind.unknownSheet(table.name, at: first.place))
    return nil
  }

  private static func section(_ table: SheetTable, as kind: TableKind) -> Section {
    let table = kind == .network ? table.withHeadingsOnTop : table
    return Section(kind: kind, table: table, headings: TableHeadings(of: table, as: kind))
  }

  private mutating func noteTitles(above section: Section) {
    let above = section.table.rows.prefix(section.headings.row)
    if let cell = above.joined().first(where: { !$0.isEmpty }) {
      diagnostics.append(Diagnostic(.rowsAboveHeadings, at: cell.place))
    }
  }

  private mutating func add(_ section: Section, at place: Place) {
    var rows = TableRows(kind: section.kind, headings: section.headings)
    let records = rows.records(of: section.table)
    diagnostics += rows.diagnostics
    if section.kind == .partners, records.isEmpty {
      emptyPartners = section.firstFreePlace
    }
    if section.kind == .network {
      addNetwork(records)
    } else if !records.isEmpty {
      add(records, key: section.kind.field.code, at: place)
    }
  }

  private mutating func add(_ records: [Value], key: String, at place: Place) {
    if let index = sections.firstIndex(where: { $0.key == key }) {
      sections[index].records += records
    } else {
      sections.append((key, place, records))
    }
  }

  private mutating func addNetwork(_ records: [Value]) {
    for (number, record) in records.enumerated() {
      guard case .mapping(let entries) = record.content else { continue }
      if number == 0 && topEntries.isEmpty {
        topEntries = entries
      } else {
        diagnostics.append(Diagnostic(.secondNetwork, at: record.place))
      }
    }
  }
}

extension SheetTable {
  /// The table with its headings in the first row, also when they stand in the first column.
  var withHeadingsOnTop: SheetTable {
    let book = HeadingIndex.of(.network)
    let filled = rows.filter { $0.contains { !$0.isEmpty } }
    let isHeading: (Cell?) -> Bool = { $0?.text.flatMap { book.meaning(of: $0) } != nil }
    guard let first = filled.first, filled.allSatisfy({ isHeading($0.first) }),
      first.count > 1, !isHeading(first[1])
    else { return self }
    let width = filled.map { $0.count }.max() ?? 0
    let columns = (0..<width).map { column in
      filled.map { row in
        row.indices.contains(column)
          ? row[column] : Cell(content: .empty, place: row.first?.place ?? Place(file: ""))
      }
    }
    return SheetTable(name: name, rows: columns)
  }
}
