import CoalitionModel
import Wording

/// The text of a list of edges: its rows, and what its remarks say of them.
///
/// A tab separates, else a semicolon, else a comma, else white space: the first of these that a row
/// has. Where tabs separate nothing else does, so that a name may hold commas.
///
/// A line that begins with `#`, `%` or `//` is a remark, as SNAP, networkx and KONECT write them. It is
/// a row where the mark belongs to a name: a name follows at once, and columns that are no headings.
///
/// Texts stand in double quotes, or in single ones where the whole file keeps to them.
struct EdgeListText {
  /// What the head of a file of KONECT or of Matrix Market says of the edges.
  enum Kind: Equatable {
    case directed, mutual, twoMode
  }

  /// The marks that take its lines apart.
  let marks: EdgeListMarks
  private(set) var rows: [TextLine] = []
  private(set) var kind: Kind?
  private(set) var diagnostics: [Diagnostic] = []
  /// The text with an empty line for every remark.
  var withoutRemarks: [UInt8] {
    lines.enumerated().flatMap { number, line in
      (remarkLines.contains(number) ? [] : Array(line)) + [0x0A]
    }
  }

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
    let filled = lines.filter { line in line.contains { $0 > 0x20 } }
    let plain = filled.filter { RemarkMark(at: $0.drop { $0 <= 0x20 }) == nil }
    marks = EdgeListMarks(of: plain.isEmpty ? filled : plain)
    var isSized = false
    for (number, line) in lines.enumerated() {
      let row = marks.row(of: line, at: Place(file: file, line: number + 1))
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

  /// Whether a line is a remark, and not a row of which the first name begins with such a mark.
  private func isRemark(_ line: ArraySlice<UInt8>, _ row: TextLine) -> Bool {
    let text = line.drop { $0 <= 0x20 }
    guard let mark = RemarkMark(at: text) else { return false }
    let rest = text.dropFirst(mark.length)
    guard marks.separator != nil, let next = rest.first, next > 0x20, !mark.goesOn(in: rest) else {
      return true
    }
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
    RemarkMark.fill(row.words[0].text) ? TextLine(words: Array(row.words.dropFirst())) : row
  }

  private static func mayBeRemark(_ text: String) -> Bool {
    RemarkMark(at: text.utf8) != nil || text.holds(" #") || text.holds(" // ")
  }
}

// Headings.
extension EdgeListText {
  /// Words that head the columns of the two ends, without a number or `id` behind them.
  private static let ends: Set = [
    "from", "to", "source", "target", "node", "vertex", "van", "naar", "ego", "alter", "partner",
    "naam", "name", "bron", "doel", "id", "user", "item", "tail", "head", "knoop", "actor",
  ]

  /// Whether a row names the two ends of the edges below it: `FromNodeId`, `ToNodeId`.
  static func isHeadings(_ row: TextLine) -> Bool {
    let words = row.words.prefix(2).map { letters(of: $0.text) }
    guard words.count == 2, row.words[0].text != row.words[1].text else { return false }
    let meanings = row.words.prefix(2).compactMap { ColumnMeaning.of($0.text) }
    if meanings.map({ $0.meaning }) == [.name, .otherEnd],
      meanings.allSatisfy({ $0.confidence == .high })
    {
      return true
    }
    return words.allSatisfy { word in
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
