package import CoalitionModel
import Foundation
package import Wording

/// What is asked of import: which sheets count, and whether contacts are kept.
package struct ImportOptions: Sendable {
  /// The names of the sheets that are read; none for those that fit.
  package var sheets: [String]
  /// Whether contacts and remarks are kept for the internal file.
  package var keepsContacts: Bool

  /// Creates options.
  package init(sheets: [String] = [], keepsContacts: Bool = false) {
    self.sheets = sheets
    self.keepsContacts = keepsContacts
  }
}

extension ImportedNetwork {
  /// Reads somebody's own workbook or table; or works in the corrections of a list of guesses that
  /// stands in a workbook of ours or beside a network file.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when nothing in it can be understood, when sheets fit
  ///   the same purpose, or with all corrections that cannot be read.
  package static func read(
    at path: String, _ options: ImportOptions, _ language: Language
  ) throws(InvalidFile) -> ImportedNetwork {
    let format = try NetworkFormats.format(for: path)
    let isTable = ["xlsx", "ods", "csv"].contains(format.name) && !path.hasSuffix("/")
    guard isTable, FileManager.default.fileExists(atPath: path) else {
      return try known(NetworkFormats.network(at: path), answers: companion(of: path))
    }
    return try read(NetworkFormats.bytes(of: path), file: path, options, language) {
      () throws(InvalidFile) in try NetworkFormats.network(at: path)
    }
  }

  /// Reads the bytes of a workbook or table; where the tables are those of our template, the network
  /// is read as such.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` as for a file.
  package static func read(
    _ bytes: [UInt8], file: String, _ options: ImportOptions, _ language: Language,
    asOurs network: () throws(InvalidFile) -> LoadedNetwork
  ) throws(InvalidFile) -> ImportedNetwork {
    let (tables, noted) = try tables(of: bytes, file)
    if let check = tables.first(where: { CheckTable.isNamed($0.name) }) {
      return try known(network(), answers: CheckTable.answers(in: check.rows, file: file))
    }
    if options.sheets.isEmpty, holdsOwnTables(tables) { return try known(network(), answers: nil) }
    var statements = try WorkbookImport.statements(
      of: tables, file: file, choosing: options.sheets)
    let isOfMerged: (Diagnostic) -> Bool = { $0.expected == Message.mergedCells.expected }
    statements.notes =
      noted.map { isOfMerged($0) ? Diagnostic(.importMerged, at: $0.place) : $0 } + statements.notes
    var importer = NetworkImport(
      statements, language, keepingContacts: options.keepsContacts)
    return try importer.imported(from: file).withPartners(file)
  }

  /// A network in a format of ours, with the answers to its guesses.
  private static func known(
    _ loaded: LoadedNetwork, answers: [CheckTable.Answer]?
  ) throws(InvalidFile) -> ImportedNetwork {
    var imported =
      try answers.map { answers throws(InvalidFile) in
        try Corrections.applied(answers, to: loaded.network)
      } ?? ImportedNetwork(proposingFor: loaded.network)
    imported.warnings = loaded.warnings.filter { warning in
      !(warning.place.sheet.map { CheckTable.isNamed($0) } ?? false)
    }
    return imported
  }

  /// The sheets of a spreadsheet, or the one table of a text.
  private static func tables(
    of bytes: [UInt8], _ path: String
  ) throws(InvalidFile) -> ([SheetTable], [Diagnostic]) {
    let isText = ["csv", "tsv", "txt"].contains(URL(filePath: path).pathExtension.lowercased())
    if isText {
      let name = URL(filePath: path).deletingPathExtension().lastPathComponent
      let read = try CSVReader.table(of: bytes, name: name, file: path)
      return ([read.table], read.diagnostics)
    }
    let read = try SpreadsheetFile.read(bytes, file: path)
    let errors = read.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw InvalidFile(errors) }
    let colors = try SpreadsheetFile.hasColors(bytes, file: path)
    return (
      read.sheets,
      read.diagnostics + (colors ? [Diagnostic(.importColors, at: Place(file: path))] : [])
    )
  }
}

// Writing.
extension ImportedNetwork {
  /// The network in the format of a path: a workbook with its guesses on the first sheet, or another
  /// file with the guesses in a table beside it.
  ///
  /// - Returns: The files with their paths; the network first.
  package func files(
    at path: String, as format: NetworkFormat, _ language: Language
  ) throws(InvalidFile) -> [(path: String, content: WrittenNetwork)] {
    var files: [(path: String, content: WrittenNetwork)] = []
    if format.name == "xlsx" {
      let sheets = FilledTemplate(language: language).sheets(of: network, checking: guesses)
      files.append((path, WrittenNetwork(bytes: try XLSXWriter.file(of: sheets))))
    } else {
      files.append((path, try format.written(network, language: language)))
      if !guesses.isEmpty {
        let table = CheckTable.form(guesses, language).csv(language)
        files.append((Self.companionPath(of: path, language), WrittenNetwork(bytes: table)))
      }
    }
    if !notes.isEmpty {
      let ending = language(nl: ".intern.yaml", en: ".internal.yaml")
      files.append((Self.stem(of: path) + ending, WrittenNetwork(bytes: internalFile(language))))
    }
    return files
  }

  private static let companionNames = Text(nl: ".na-te-kijken.csv", en: ".to-check.csv")

  /// The table of guesses beside a network that is no workbook.
  private static func companionPath(of path: String, _ language: Language) -> String {
    stem(of: path) + companionNames(language)
  }

  private static func stem(of path: String) -> String {
    let ending = URL(filePath: path).pathExtension
    let whole = path.hasSuffix("/") ? String(path.dropLast()) : path
    return ending.isEmpty ? whole : String(whole.dropLast(ending.count + 1))
  }

  /// The answers in the table beside a network; `nil` when there is none.
  private static func companion(of path: String) throws(InvalidFile) -> [CheckTable.Answer]? {
    for language in Language.allCases {
      let beside = companionPath(of: path, language)
      guard FileManager.default.fileExists(atPath: beside) else { continue }
      let read = try CSVReader.table(
        of: NetworkFormats.bytes(of: beside), name: "", file: beside)
      return try CheckTable.answers(in: read.table.rows, file: beside)
    }
    return nil
  }
}

extension SpreadsheetFile {
  /// Whether cells of a spreadsheet are filled with a color.
  static func hasColors(_ bytes: [UInt8], file: String) throws(InvalidFile) -> Bool {
    let archive = try ZipArchive(bytes, file: file)
    let marks: [(part: String, mark: String)] = [
      ("xl/styles.xml", "patternType=\"solid\""),
      ("content.xml", "fo:background-color=\"#"),
    ]
    for (part, mark) in marks {
      guard archive.contains(part), let text = try archive.bytes(of: part) else { continue }
      if Data(text).range(of: Data(mark.utf8)) != nil { return true }
    }
    return false
  }
}
