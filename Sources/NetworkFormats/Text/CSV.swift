package import CoalitionModel
import Wording

extension NetworkFormat {
  /// A folder of CSV files, one for each table; a single CSV file can be read too.
  package static let csv = NetworkFormat(
    name: "csv", fileExtensions: ["csv"],
    template: { (template) throws(InvalidFile) in template.folder },
    read: { (bytes, file) throws(InvalidFile) in
      try document(fromFolder: [(file, bytes)], named: file)
    },
    write: { (network, language) throws(InvalidFile) in
      let writer = CSVWriter(language: language)
      let tables = TableNetworkWriter(language: language).tables(of: network)
      return WrittenNetwork(
        files: tables.map { kind, table in
          WrittenNetwork.File(
            name: kind.field.name(language) + ".csv", bytes: writer.bytes(of: table))
        })
    })

  /// The extensions of the files that are read in a folder.
  static let inFolder = ["csv", "tsv"]

  /// Reads the files of a folder, each with its path, as a network.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes and doubts, when there is a mistake.
  package static func network(
    fromFolder files: [File], named folder: String,
    options: ReadingOptions = ReadingOptions()
  ) throws(InvalidFile) -> LoadedNetwork {
    try NetworkReader.load(document(fromFolder: files, named: folder), options: options)
  }

  /// Reads the files of a folder, each with its path, as a tree of values.
  static func document(
    fromFolder files: [File], named folder: String
  ) throws(InvalidFile) -> NetworkDocument {
    guard files.reduce(0, { $0 + $1.bytes.count }) <= ReadingLimits.csv else {
      throw InvalidFile([
        Diagnostic(
          .tooLarge, at: Place(file: folder),
          ["megabytes": Text("\(ReadingLimits.csv / 1_000_000)")])
      ])
    }
    var tables: [SheetTable] = []
    var noted: [Diagnostic] = []
    for (path, bytes) in files {
      do throws(InvalidFile) {
        let read = try CSVReader.table(of: bytes, name: tableName(of: path), file: path)
        tables.append(read.table)
        noted += read.diagnostics
      } catch {
        noted += error.diagnostics
      }
    }
    return try TableNetworkReader.document(of: consume tables, file: folder, noted: noted)
  }

  private static func tableName(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    let parts = file.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 ? parts.dropLast().joined(separator: ".") : String(file)
  }
}

/// How the bytes of a CSV file become text, and what its marks mean.
enum CSVText {
  /// The bytes in UTF-8 without a byte order mark: from UTF-8, from UTF-16 with a mark, and else
  /// from Windows-1252, in which Dutch Excel writes.
  static func utf8(of bytes: [UInt8], file: String) throws(InvalidFile) -> [UInt8] {
    if let text = utf16(of: bytes) { return Array(text.utf8) }
    guard !bytes.contains(0) else {
      throw InvalidFile(.notCSV, at: Place(file: file))
    }
    if String(validating: bytes, as: UTF8.self) != nil {
      return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    }
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(windows1252(byte)) }
    return Array(String(text).utf8)
  }

  /// The mark that stands most often in the first line that has one; a semicolon when none has.
  static func separator(of bytes: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if let candidate = candidates.firstIndex(of: byte) { counts[candidate] += 1 }
      if byte == 0x0A || byte == 0x0D, counts.contains(where: { $0 > 0 }) { break }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }

  /// The text with an apostrophe in front where a spreadsheet would take it for a formula.
  static func guarded(_ text: String) -> String { looksLikeFormula(text) ? "'" + text : text }

  /// The text without the apostrophe that guards it; the inverse of ``guarded(_:)``.
  static func unguarded(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'") else { return text }
    let rest = String(text.dropFirst())
    return looksLikeFormula(rest) ? rest : text
  }

  /// Whether a mark of a formula stands in front, after any number of apostrophes.
  private static func looksLikeFormula(_ text: String) -> Bool {
    let first = text.utf8.first { $0 != UInt8(ascii: "'") }
    return first.map { Array("=+-@\t\r".utf8).contains($0) } ?? false
  }

  private static func utf16(of bytes: [UInt8]) -> String? {
    guard bytes.count >= 2, bytes.count.isMultiple(of: 2) else { return nil }
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    let units = stride(from: 2, to: bytes.count, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(validating: units, as: UTF16.self)
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    return highLetters[Int(byte) - 0x80]
  }

  /// What Windows-1252 has from 0x80 to 0x9F.
  private static let highLetters: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]
}

/// Writes a table as CSV: for a Dutch Excel with semicolons and decimal commas, in English with
/// commas and points; with CRLF, and with a byte order mark unless another program cannot read it.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front, which
/// ``CSVReader`` takes off; a cell that could be read as anything but its text stands in quotes.
struct CSVWriter {
  let language: Language
  var hasByteOrderMark = true

  /// The bytes of a file.
  func bytes(of table: SheetTable) -> [UInt8] {
    let separator = language == .dutch ? ";" : ","
    var text = hasByteOrderMark ? "\u{FEFF}" : ""
    for row in table.rows {
      text += row.map { cell($0.content) }.joined(separator: separator)
      text += "\r\n"
    }
    return Array(text.utf8)
  }

  private func cell(_ content: SheetTable.Cell.Content) -> String {
    switch content {
    case .empty, .uncalculated, .unreadable: ""
    case .text(let text): quoted(CSVText.guarded(text))
    case .date(let text), .mistake(let text): text
    case .flag(let isSet):
      isSet ? Text(nl: "ja", en: "yes")(language) : Text(nl: "nee", en: "no")(language)
    case .number(let number): self.text(of: number)
    }
  }

  private func quoted(_ text: String) -> String {
    let special = Array(";,\t\"\r\n".utf8)
    let needsQuotes =
      text.utf8.contains { special.contains($0) } || text.hasPrefix("#") || text.hasPrefix(" ")
    guard needsQuotes else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  private func text(of number: Double) -> String {
    if let whole = Int(exactly: number) { return "\(whole)" }
    let text = "\(number)"
    guard language == .dutch else { return text }
    return text.split(separator: ".", omittingEmptySubsequences: false).joined(separator: ",")
  }
}
