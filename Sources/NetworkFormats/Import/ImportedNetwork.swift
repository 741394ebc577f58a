package import CoalitionModel
import Records
package import Wording

/// A network made of somebody's own sheets, with all that is not sure about it.
package struct ImportedNetwork: Sendable {
  /// The network.
  package internal(set) var network: CoalitionNetwork
  /// Contacts and remarks, when they were asked for.
  package internal(set) var notes: [InternalNote] = []
  /// What was understood without being sure, the least sure first.
  package internal(set) var guesses: [Guess] = []
  /// How headings were understood that are none of ours, and what else is good to know.
  package internal(set) var warnings: [Diagnostic] = []
  /// What was not taken over.
  package internal(set) var leftOut: [Diagnostic] = []
  /// What was left out about persons.
  var personal = PersonalData()
}

extension ImportedNetwork {
  /// Gives the network a name, in place of that of its file.
  package mutating func name(_ name: String) {
    network.name = name
    guesses.removeAll { $0.subject == .networkName }
  }

  /// How much was left out about persons, as a sentence; `nil` when nothing was.
  package func personalNote(_ language: Language) -> String? {
    guard !personal.isEmpty else { return nil }
    let counts: [(Int, Noun)] = [
      (personal.persons, Noun(nl: ("contact", "contacten"), en: ("contact", "contacts"))),
      (
        personal.phones,
        Noun(nl: ("telefoonnummer", "telefoonnummers"), en: ("phone number", "phone numbers"))
      ),
      (
        personal.emails,
        Noun(nl: ("e-mailadres", "e-mailadressen"), en: ("e-mail address", "e-mail addresses"))
      ),
      (personal.remarks, Noun(nl: ("opmerking", "opmerkingen"), en: ("remark", "remarks"))),
    ]
    let words = counts.filter { $0.0 > 0 }.map { language.count($0.0, $0.1) }
    return notes.isEmpty
      ? language(
        nl:
          "niet overgenomen: \(language.list(words)); met --internal komen ze in een eigen bestand",
        en: "left out: \(language.list(words)); with --internal they go into a file of their own")
      : language(
        nl: "niet in het netwerk: \(language.list(words)); dat staat in het interne bestand",
        en: "not in the network: \(language.list(words)); this is in the"
          + " internal file")
  }

  /// The notes as the file beside the network.
  package func internalFile(_ language: Language) -> [UInt8] {
    let kind = InternalNote.kind
    let records = notes.map { note in
      DocumentValue.record(
        kind.entries(of: note).compactMap { entry in
          guard case .text(let text) = entry.value else { return nil }
          return DocumentValue.Entry(kind.shape.fields[entry.position], .text(text))
        })
    }
    let entries = [DocumentValue.Entry(.internalNotes, .list(records))]
    return Array(YAMLWriter(language).text(of: entries).utf8)
  }
}

// Sheets that another program unpacked, as a browser does.
extension ImportedNetwork {
  /// A sheet as texts, row by row.
  package struct Sheet: Sendable {
    package let name: String
    package let rows: [[String]]

    package init(name: String, rows: [[String]]) {
      self.name = name
      self.rows = rows
    }

    func table(in file: String) -> SheetTable {
      SheetTable(
        name: name,
        rows: rows.enumerated().map { row, texts in
          texts.enumerated().map { column, text in
            SheetTable.Cell(
              content: text.isEmpty ? .empty : .text(text),
              place: Place(file: file, sheet: name, line: row + 1, column: column + 1))
          }
        })
    }
  }

  /// Reads sheets: those of our template as they stand, others as somebody's own.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when nothing in them can be understood.
  package init(sheets: [Sheet], file: String, _ language: Language) throws(InvalidFile) {
    let tables = sheets.map { $0.table(in: file) }
    guard !Self.holdsOwnTables(tables) else {
      let files = sheets.map { sheet in
        (
          path: "\(file)/\(sheet.name).csv",
          bytes: Array(CSVTable(sheet.rows.map { $0.map { .text($0) } }).text(language).utf8)
        )
      }
      self.init(network: try NetworkFormat.network(fromFolder: files, named: file).network)
      return
    }
    try self.init(tables: tables, file: file, language)
  }

  /// Reads a table of text, as a spreadsheet writes it.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when it cannot be read or understood.
  package init(text: [UInt8], file: String, _ language: Language) throws(InvalidFile) {
    let read = try CSVReader.table(of: text, name: NetworkReader.stem(of: file), file: file)
    try self.init(tables: [read.table], file: file, language)
    warnings = read.diagnostics + warnings
  }

  private init(
    tables: [SheetTable], file: String, _ language: Language
  ) throws(InvalidFile) {
    let statements = try WorkbookImport.statements(of: tables, file: file, choosing: [])
    var importer = NetworkImport(statements, language, keepingContacts: false)
    self = try importer.imported(from: file).withPartners(file)
  }

  /// The network itself.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all that was left out, when no partner is left.
  func withPartners(_ file: String) throws(InvalidFile) -> ImportedNetwork {
    guard network.partners.isEmpty else { return self }
    throw InvalidFile(warnings + leftOut + [Diagnostic(.importNothing, at: Place(file: file))])
  }

  /// Whether sheets are there that only a file of ours has, such as sources and regions.
  static func holdsOwnTables(_ tables: [SheetTable]) -> Bool {
    let own: [TableKind] = [.sources, .regionList, .network, .interventions, .priorities]
    return tables.contains { table in
      own.contains { [$0.title.nl, $0.title.en].contains(table.name) }
        && table.rows.count > 1
    }
  }

  /// The sheets of the template with a network filled in, what is to be checked first.
  package static func sheets(
    of network: CoalitionNetwork, checking guesses: [Guess], _ language: Language
  ) -> [Sheet] {
    FilledTemplate(language: language).sheets(of: network, checking: guesses)
      .filter { !$0.isHidden }.map { sheet in
        Sheet(name: sheet.table.name, rows: sheet.table.rows.map { $0.map { $0.text ?? "" } })
      }
  }
}
