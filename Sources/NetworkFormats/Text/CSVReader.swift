import CoalitionModel
import Wording

/// Reads a CSV file into a table, as Excel, LibreOffice and other programs write it.
///
/// The separator is the one of `sep=`, else the mark (`;`, tab or `,`) that stands in most of the
/// first lines, outside quotes. Lines may end in CRLF, LF or CR. Empty rows and
/// columns at the end are left out. A cell keeps its text, so `007` stays `007`; only a mistake of
/// the spreadsheet such as `#N/A`, not in quotes, is no text.
///
/// - Complexity: O(*bytes*).
struct CSVReader {
  private static let quote = UInt8(ascii: "\"")
  private let bytes: [UInt8]
  private let file: String
  private let separator: UInt8
  private var position: Int
  private var line = 1
  /// Whether a quote that is not closed took the rest of the file.
  private var isCutOff = false
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads a table and says what is wrong with the quotes in it.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when the bytes are no text.
  static func table(
    of bytes: [UInt8], name: String, file: String
  ) throws(InvalidFile) -> (table: SheetTable, diagnostics: [Diagnostic]) {
    let text = try CharacterEncoding.decoded(bytes, file: file)
    var reader = CSVReader(bytes: text.utf8, file: file)
    guard let rows = reader.rows() else {
      throw InvalidFile(.tooManyCells, at: Place(file: file))
    }
    return (SheetTable(name: name, rows: rows), text.diagnostics + reader.diagnostics)
  }

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    let prefix = Array("sep=".utf8)
    if bytes.starts(with: prefix), bytes.count > prefix.count, bytes[4] != 0x0A, bytes[4] != 0x0D {
      separator = bytes[4]
      position = 5
      skipLineEnd()
    } else {
      separator = Self.separator(of: bytes)
      position = 0
    }
  }

  /// How many lines are looked at for the separator.
  private static let linesForSeparator = 50

  /// The mark that stands in most of the first lines, outside quotes.
  ///
  /// Of equal ones it is the one that stands most often in the first line that has one; a semicolon
  /// when no line has any.
  ///
  /// So a title above the headings, or names with a comma, do not decide.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]
    var lines = [0, 0, 0]
    var first: [Int]?
    var counts = [0, 0, 0]
    var isQuoted = false
    var seen = 0
    func endLine() {
      guard counts.contains(where: { $0 > 0 }) else { return }
      first = first ?? counts
      for index in counts.indices where counts[index] > 0 { lines[index] += 1 }
      counts = [0, 0, 0]
      seen += 1
    }
    for byte in bytes {
      if byte == Self.quote { isQuoted.toggle() }
      if isQuoted { continue }
      if let candidate = candidates.firstIndex(of: byte) { counts[candidate] += 1 }
      if byte == 0x0A || byte == 0x0D { endLine() }
      if seen == linesForSeparator { break }
    }
    endLine()
    let ranks = candidates.indices.map { [lines[$0], first?[$0] ?? 0, -$0] }
    let best = candidates.indices.max { ranks[$0].lexicographicallyPrecedes(ranks[$1]) }
    return candidates[best ?? 0]
  }

  /// The rows; `nil` when there are too many.
  private mutating func rows() -> [[SheetTable.Cell]]? {
    var rows: [[SheetTable.Cell]] = []
    // Every bar in a cell may begin two values more.
    var cellsLeft = ReadingLimits.cells - 2 * bytes.count { $0 == UInt8(ascii: "|") }
    while position < bytes.count {
      guard rows.count < ReadingLimits.rows, var row = self.row(atMost: cellsLeft) else {
        return nil
      }
      cellsLeft -= row.count
      if isCutOff { break }
      while row.last?.isEmpty == true { row.removeLast() }
      rows.append(row)
    }
    while rows.last?.isEmpty == true { rows.removeLast() }
    return rows
  }

  private mutating func row(atMost limit: Int) -> [SheetTable.Cell]? {
    var row: [SheetTable.Cell] = []
    while true {
      guard row.count < limit else { return nil }
      let place = Place(file: file, line: line, column: row.count + 1)
      row.append(SheetTable.Cell(content: cell(at: place), place: place))
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    skipLineEnd()
    return row
  }

  private mutating func cell(at place: Place) -> SheetTable.Cell.Content {
    var start = position
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    if start < bytes.count, bytes[start] == Self.quote {
      position = start + 1
      let text = quotedText(at: place)
      return .text(Self.textFormula(text) ?? Escaping.unguardedFormula(text))
    }
    if start + 1 < bytes.count, bytes[start] == UInt8(ascii: "="), bytes[start + 1] == Self.quote {
      position = start + 2
      return .text(quotedText(at: place))
    }
    while position < bytes.count, !isEndOfCell(bytes[position]) { position += 1 }
    if start >= position { return .empty }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let word = Spelling.trimmed(text)
    return SheetMistake.isWord(word) ? .mistake(word) : .text(Escaping.unguardedFormula(text))
  }

  /// What `="001"` stands for, by which a number is kept as a text for Excel; `nil` for other texts.
  private static func textFormula(_ text: String) -> String? {
    guard text.hasPrefix("=\""), text.hasSuffix("\""), text.utf8.count > 2 else { return nil }
    let inside = text.dropFirst(2).dropLast()
    return inside.contains("\"") ? nil : String(inside)
  }

  private mutating func quotedText(at place: Place) -> String {
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == Self.quote {
        guard position < bytes.count, bytes[position] == Self.quote else {
          skipToEndOfCell(at: place)
          return String(decoding: text, as: UTF8.self)
        }
        position += 1
      } else if byte == 0x0A || byte == 0x0D && !(position < bytes.count && bytes[position] == 0x0A)
      {
        line += 1
      }
      text.append(byte)
    }
    isCutOff = true
    diagnostics.append(Diagnostic(.unclosedQuote, at: place))
    return String(decoding: text, as: UTF8.self)
  }

  /// After a closing quote only white space may follow.
  private mutating func skipToEndOfCell(at place: Place) {
    var isClean = true
    while position < bytes.count, !isEndOfCell(bytes[position]) {
      if bytes[position] != 0x20 { isClean = false }
      position += 1
    }
    if !isClean { diagnostics.append(Diagnostic(.textAfterQuote, at: place)) }
  }

  private func isEndOfCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  private mutating func skipLineEnd() {
    guard position < bytes.count else { return }
    if bytes[position] == 0x0D {
      position += 1
      if position < bytes.count, bytes[position] == 0x0A { position += 1 }
    } else if bytes[position] == 0x0A {
      position += 1
    }
    line += 1
  }
}
