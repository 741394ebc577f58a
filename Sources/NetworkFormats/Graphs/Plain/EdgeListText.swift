import CoalitionModel
import Wording

/// The text of a list of edges: its rows, and what its remarks say of them.
///
/// A tab separates, else a semicolon, else a comma, else white space: the first of these that a row
/// has. Where tabs separate nothing else does, so that a name may hold commas.
///
/// A line that begins with `#` or `%` is a remark, as SNAP, networkx and KONECT write them. It is a
/// row where the mark belongs to a name: a name follows at once, and columns that are no headings.
struct EdgeListText {
  /// What the head of a file of KONECT or of Matrix Market says of the edges.
  enum Kind: Equatable {
    case directed, mutual, twoMode
  }

  /// Which byte separates the columns; `nil` for white space.
  let separator: UInt8?
  private(set) var rows: [TextLine] = []
  private(set) var kind: Kind?
  private(set) var diagnostics: [Diagnostic] = []
  /// The text with an empty line for every remark.
  var withoutRemarks: [UInt8] {
    lines.enumerated().flatMap { number, line in
      (remarkLines.contains(number) ? [] : Array(line)) + [0x0A]
    }
  }

  private static let marks = [UInt8(ascii: "#"), UInt8(ascii: "%")]
  private static let tab = UInt8(ascii: "\t")

  private let file: String
  private let lines: [ArraySlice<UInt8>]
  private var remarks: [TextLine] = []
  private var remarkLines: Set<Int> = []

  /// Takes a text apart.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when the bytes are no text, or are too many.
  init(of bytes: [UInt8], file: String) throws(InvalidFile) {
    try ReadingLimits.checkGraph(bytes, file: file)
    self.file = file
    let text = try CharacterEncoding.decoded(bytes, file: file)
    lines = text.utf8.splitIntoLines
    diagnostics = text.diagnostics
    let plain = lines.filter { line in line.first(where: { $0 > 0x20 }).map(Self.isMark) == false }
    separator = Self.separator(of: plain.isEmpty ? lines : plain)
    var isSized = false
    for (number, line) in lines.enumerated() {
      let row = TextLine(words: cells(of: line, number: number + 1))
      if row.words.allSatisfy({ $0.text.isEmpty }) { continue }
      if isRemark(line, row) {
        if rows.isEmpty { isSized = readHead(row) || isSized }
        remarks.append(row)
        remarkLines.insert(number)
        continue
      }
      if isSized { isSized = false } else { rows.append(row) }
    }
    noteDoubts()
  }

  private static func isMark(_ byte: UInt8) -> Bool { marks.contains(byte) }

  /// Whether a line is a remark, and not a row of which the first name begins with such a mark.
  private func isRemark(_ line: ArraySlice<UInt8>, _ row: TextLine) -> Bool {
    let text = line.drop { $0 <= 0x20 }
    guard let mark = text.first, Self.isMark(mark) else { return false }
    let next = text.dropFirst().first ?? 0
    guard separator != nil, next > 0x20, !Self.isMark(next) else { return true }
    return row.words.count < 2 || row.words.contains { $0.text.isEmpty } || Self.isHeadings(row)
  }

  /// Reads what the head says of the edges: `% asym weighted`, `%%MatrixMarket ... symmetric`.
  ///
  /// - Returns: Whether the next row gives sizes, and is no edge.
  private mutating func readHead(_ row: TextLine) -> Bool {
    let text = row.words.map { $0.text.lowercased() }.joined(separator: " ")
    let words = text.split { " \t,;%#".contains($0) }.map { String($0) }
    if words.first == "matrixmarket" {
      kind = words.contains("symmetric") ? .mutual : .directed
      return true
    }
    let kinds: [String: Kind] = ["sym": .mutual, "asym": .directed, "bip": .twoMode]
    if text.hasPrefix("%"), let known = words.first.flatMap({ kinds[$0] }) { kind = known }
    return false
  }

  /// Notes remarks that may be rows, and names that may be remarks.
  private mutating func noteDoubts() {
    let remarks = remarks.map(Self.withoutMark).filter { (2...3).contains($0.words.count) }
    let ends = remarks.isEmpty ? [] : rows.flatMap { $0.words.prefix(2) }
    let names = Set(ends.map { Spelling.folded($0.text) })
    for remark in remarks {
      let isKnown = remark.words.dropFirst().contains { word in
        names.contains(Spelling.folded(word.text)) && EdgeWeight.number(word.text) == nil
      }
      guard isKnown, !Self.isHeadings(remark) else { continue }
      let text = remark.words.map { $0.text }.joined(separator: " ")
      diagnostics.append(
        Diagnostic(.remarkWithNames, at: remark.words[0].place, ["text": Text(text)]))
    }
    var noted: Set<String> = []
    for word in rows.flatMap({ $0.words }) where !word.isQuoted && Self.mayBeRemark(word.text) {
      if noted.insert(word.text).inserted {
        diagnostics.append(Diagnostic(.nameWithMark, at: word.place, ["name": Text(word.text)]))
      }
    }
  }

  /// A remark without a mark that stands by itself before the words.
  private static func withoutMark(_ row: TextLine) -> TextLine {
    row.words[0].text.utf8.allSatisfy(isMark) ? TextLine(words: Array(row.words.dropFirst())) : row
  }

  private static func mayBeRemark(_ text: String) -> Bool {
    text.utf8.first.map(isMark) == true
      || text.utf8.contains(UInt8(ascii: "#")) && text.holds(" #")
  }
}

// Columns.
extension EdgeListText {
  /// Words that head the columns of the two ends, without a number or `id` behind them.
  private static let ends: Set = [
    "from", "to", "source", "target", "node", "vertex", "van", "naar", "ego", "alter", "partner",
    "naam", "name", "bron", "doel", "id", "user", "item", "tail", "head", "knoop", "actor",
  ]

  /// Whether a row names the two ends of the edges below it: `FromNodeId`, `ToNodeId`.
  static func isHeadings(_ row: TextLine) -> Bool {
    let words = row.words.prefix(2).map { letters(of: $0.text) }
    return words.count == 2 && row.words[0].text != row.words[1].text
      && words.allSatisfy { word in
        ["", "nodeid", "node", "id", "vertex"].contains { ending in
          word.hasSuffix(ending) && ends.contains(String(word.dropLast(ending.count)))
        }
      }
  }

  /// The first row when it heads the others: no name below it is made of the same letters.
  var headings: TextLine? {
    guard let first = rows.first, rows.count > 1, Self.isHeadings(first) else { return nil }
    let words = Set(first.words.prefix(2).map { Self.letters(of: $0.text) })
    let isName: (TextLine.Word) -> Bool = { words.contains(Self.letters(of: $0.text)) }
    return rows.dropFirst().contains { $0.words.prefix(2).contains(where: isName) } ? nil : first
  }

  private static func letters(of text: String) -> String {
    String(text.lowercased().filter { $0.isLetter })
  }

  /// Whether a word is a number: digits, with a sign before and one point or comma between them.
  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    let others = digits.filter { !(0x30...0x39).contains($0) }
    return word.count - digits.count < 2 && others.count < 2
      && others.allSatisfy { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
      && word.last.map { (0x30...0x39).contains($0) } == true
  }

  /// A tab, semicolon or comma where a line has one outside quotes; a comma in the decimal number at
  /// the end of a line is none.
  private static func separator(of lines: [ArraySlice<UInt8>]) -> UInt8? {
    let bare = lines.map(withoutQuotes)
    let words = lines.lazy.flatMap { $0.split { $0 <= 0x20 } }
    let hasSpaces = bare.contains { line in line.contains { $0 <= 0x20 } }
    if hasSpaces, words.allSatisfy(isNumber) { return nil }
    if bare.contains(where: { $0.contains(tab) }) { return tab }
    if bare.contains(where: { $0.contains(UInt8(ascii: ";")) }) { return UInt8(ascii: ";") }
    let comma = UInt8(ascii: ",")
    let hasComma = bare.contains { line in
      let words = line.split { $0 <= 0x20 }
      let isDecimal = words.count > 2 && words.last.map(isNumber) == true
      return (isDecimal ? words.dropLast() : words[...]).contains { $0.contains(comma) }
    }
    return hasComma ? comma : nil
  }

  /// A line without what stands between quotes, and without the braces of networkx.
  private static func withoutQuotes(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let (quote, brace) = (UInt8(ascii: "\""), UInt8(ascii: "{"))
    var bare = line
    if line.contains(quote) || line.contains(brace) {
      var isQuoted = false
      bare =
        line.prefix { $0 != brace }.filter { byte in
          if byte == quote { isQuoted.toggle() }
          return !isQuoted
        }[...]
    }
    while bare.last == 0x20 { bare.removeLast() }
    return bare.drop { $0 == 0x20 }
  }

  /// The cells of a line, empty ones between others too; with white space between, a `#` after two
  /// names begins a remark.
  private func cells(of line: ArraySlice<UInt8>, number: Int) -> [TextLine.Word] {
    var cells: [TextLine.Word] = []
    var position = line.startIndex
    while position < line.endIndex {
      let begin = line[position...].firstIndex { $0 > 0x20 || $0 == separator } ?? line.endIndex
      if separator == nil, begin == line.endIndex { break }
      if separator == nil, cells.count > 1, line[begin] == UInt8(ascii: "#") { break }
      let place = Place(file: file, line: number, column: begin - line.startIndex + 1)
      let (end, text) = quoted(line, from: begin) ?? (end(of: line, from: begin), nil)
      let plain = text ?? Spelling.trimmed(String(decoding: line[begin..<end], as: UTF8.self))
      cells.append(TextLine.Word(text: plain, place: place, isQuoted: text != nil))
      let next = line[end...].firstIndex { $0 == separator || separator == nil } ?? line.endIndex
      position = next == line.endIndex ? next : next + 1
      if next < line.endIndex, position == line.endIndex, separator != nil { break }
    }
    while cells.last?.text.isEmpty == true { cells.removeLast() }
    return cells
  }

  private func end(of line: ArraySlice<UInt8>, from begin: Int) -> Int {
    line[begin...].firstIndex { separator == nil ? $0 <= 0x20 : $0 == separator } ?? line.endIndex
  }

  /// A text in quotes that begins here and fills its cell, with `""` for a quote.
  private func quoted(_ line: ArraySlice<UInt8>, from begin: Int) -> (end: Int, text: String?)? {
    let quote = UInt8(ascii: "\"")
    guard begin < line.endIndex, line[begin] == quote else { return nil }
    var text: [UInt8] = []
    var position = begin + 1
    while position < line.endIndex {
      let next = position + 1 < line.endIndex ? line[position + 1] : nil
      if line[position] != quote {
        text.append(line[position])
      } else if next == quote {
        text.append(quote)
        position += 1
      } else if next.map({ $0 <= 0x20 || $0 == separator }) ?? true {
        return (position + 1, String(decoding: text, as: UTF8.self))
      } else {
        return nil
      }
      position += 1
    }
    return nil
  }
}

extension [UInt8] {
  /// The lines of a text, empty ones too; each ends in LF, CR or both.
  fileprivate var splitIntoLines: [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for position in indices where self[position] == 0x0A || self[position] == 0x0D {
      let isSecond = self[position] == 0x0A && position > 0 && self[position - 1] == 0x0D
      if !isSecond { lines.append(self[start..<position]) }
      start = position + 1
    }
    if start < count { lines.append(self[start...]) }
    return lines
  }
}
