import CoalitionModel
import Records
import Wording

/// Reads a list of coalitions from a tree of values, and checks it against the municipalities of its date.
struct CoalitionReader {
  private let walker: Walker
  private let book: RegionBook
  private var sources = NameIndex(of: Text(nl: "bron", en: "source"))
  private var list = CoalitionList()
  /// The names of each date that was asked for.
  private var indexes: [PartialDate?: MunicipalityIndex] = [:]
  /// The sources that the rows name, where the list has no sources of its own.
  private var named: [Source] = []
  /// Where each municipality stands for a date.
  private var seen: [MunicipalCoalition: Place] = [:]
  /// The files of networks that the list names, each with its place.
  private(set) var networkFiles: [(file: String, place: Place)] = []

  private init(_ noted: [Diagnostic], _ book: RegionBook) {
    walker = Walker(doubledKeys: noted)
    self.book = book
  }

  /// The list of a tree, the files of networks that it names, and what was noted.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes in it.
  static func read(
    _ document: NetworkDocument, municipalities book: RegionBook, on date: PartialDate?
  ) throws(InvalidFile) -> (
    list: CoalitionList, files: [(file: String, place: Place)], noted: [Diagnostic]
  ) {
    var reader = CoalitionReader(document.noted, book)
    reader.read(document, on: date)
    let noted = reader.walker.diagnostics.sorted { $0.place < $1.place }
    guard !noted.contains(where: { $0.severity == .error }) else { throw InvalidFile(noted) }
    return (reader.list, reader.networkFiles, noted)
  }

  private mutating func read(_ document: NetworkDocument, on date: PartialDate?) {
    let kind = CoalitionList.kind.shape
    // What `coalitions` writes itself may be read again; its counts are made anew.
    guard let top = walker.record(document.root, of: kind.fields + [.summary], as: kind.what) else {
      return
    }
    list.asOf = walker.date(top[.asOf])
    list.sources = walker.list(top[.sources]).compactMap { walker.source($0, in: &sources) }
    let rows = walker.list(top[.coalitions])
    if rows.isEmpty { walker.report(Diagnostic(.noCoalitions, at: top.place)) }
    for row in rows { add(row, on: date ?? list.asOf) }
    if list.sources.isEmpty { list.sources = named }
  }

  private mutating func add(_ value: Value, on date: PartialDate?) {
    let kind = MunicipalCoalition.kind
    guard let record = walker.record(value, of: kind.shape) else { return }
    let context = context(on: ownDate(of: record) ?? date)
    guard let entries = walker.entries(of: record, as: kind.shape, in: context) else { return }
    let coalition = kind.value(of: entries)
    if sources.isEmpty { noteSources(of: coalition) }
    if let since = coalition.since, let asOf = coalition.asOf ?? date, asOf.lastDay < since {
      walker.report(
        Diagnostic(
          .sinceAfterDate, at: record.place(of: .since),
          ["since": since.text, "date": asOf.text]))
    }
    var key = MunicipalCoalition(of: coalition.municipality, .unknown)
    key.asOf = coalition.date
    if let earlier = seen.updateValue(record.place(of: .municipality), forKey: key) {
      let name = book.regions.first { $0.id == coalition.municipality }?.shortName
      walker.report(
        Diagnostic(
          .doubledCoalition, at: record.place(of: .municipality),
          ["name": Text(name ?? coalition.municipality), "earlier": Text("\(earlier)")]))
    }
    if let file = coalition.networkFile {
      networkFiles.append((file, record.place(of: .networkFile)))
    }
    list.coalitions.append(coalition)
  }

  /// The date that a row describes; a mistake in it is told when the row is read.
  private func ownDate(of record: Record) -> PartialDate? {
    guard case .scalar(let text) = record[.asOf]?.content else { return nil }
    return PartialDate(Spelling.trimmed(text))
  }

  private mutating func noteSources(of coalition: MunicipalCoalition) {
    for citation in coalition.citations where !named.contains(where: { $0.id == citation.source }) {
      named.append(Source(id: citation.source, title: citation.source))
    }
  }

  /// To what names refer; a list without sources of its own names them in the rows.
  private mutating func context(on date: PartialDate?) -> ReadingContext {
    let index = indexes[date] ?? MunicipalityIndex(of: book, on: date)
    indexes[date] = index
    let (walker, sources) = (walker, sources)
    return ReadingContext { value, thing in
      if thing == .source {
        return sources.isEmpty ? walker.text(value) : walker.reference(value, in: sources)
      }
      guard let word = walker.text(value) else { return nil }
      if let region = index[word] { return region.id }
      walker.report(index.unknown(word, at: value.place))
      return nil
    }
  }
}

// Tables: one of coalitions, and one of sources where there is one.
extension RawTables {
  /// The tables as the tree of a list of coalitions.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when no table holds municipalities and their status.
  consuming func coalitionDocument(file: String) throws(InvalidFile) -> NetworkDocument {
    var noted = noted
    let filled = tables.filter { $0.firstCell != nil }
    let named = filled.filter { TableKind.coalitions.isNamed($0.name) }
    let candidates = (named.isEmpty ? filled : named).map {
      SheetList($0, as: .coalitions, isNamed: true)
    }
    guard let list = candidates.first(where: { $0.isComplete }) ?? candidates.first else {
      throw InvalidFile(noted + [Diagnostic(.noCoalitions, at: Place(file: file))])
    }
    guard list.isComplete else { throw InvalidFile(noted + list.missingColumns) }
    var entries = [Self.section(list, noting: &noted)]
    let sources = filled.first {
      TableKind.named($0.name) == .sources && $0.name != list.table.name
    }
    if let sources {
      entries.append(
        Self.section(SheetList(sources, as: .sources, isNamed: true), noting: &noted))
    }
    let root = Value(place: Place(file: file), content: .mapping(entries))
    return NetworkDocument(root, file: file, noted: noted)
  }

  private static func section(
    _ list: SheetList, noting noted: inout [Diagnostic]
  ) -> Value.Entry {
    let names = FileNames(
      partners: KnownNames(), listsPartners: false, things: KnownNames(), splitsCells: false)
    var rows = TableRows(list, names: names)
    let records = rows.records(of: list.table)
    noted += list.headings.diagnostics + rows.diagnostics
    noted += list.kind.unreadColumns(list.headings.unread.map { list.headings.heading(at: $0) })
    return Value.Entry(
      key: list.kind.field.code, place: list.table.place,
      value: Value(place: list.table.place, content: .sequence(records)))
  }
}

extension SheetList {
  /// That columns are missing, each at the row of headings.
  fileprivate var missingColumns: [Diagnostic] {
    headings.missing.map { field in
      Diagnostic(
        .missingColumn, at: headings.firstBare ?? table.place,
        ["sheet": Text(table.name), "field": field.term.codes, "row": kind.row])
    }
  }
}
