import CoalitionModel

/// The marks that take the lines of a list of edges apart.
struct EdgeListMarks {
  /// Which byte separates the columns; `nil` for white space.
  let separator: UInt8?
  /// Which byte stands around a text.
  let quote: UInt8

  private static let (double, single) = (UInt8(ascii: "\""), UInt8(ascii: "'"))

  /// Whether texts stand in single quotes.
  var hasSingleQuotes: Bool { quote == Self.single }

  /// Finds the marks of lines of which none is a remark.
  init(of lines: [ArraySlice<UInt8>]) {
    let plain = Self(of: lines, quote: Self.double)
    let hasSingle = lines.contains { $0.contains(Self.single) }
    let other = hasSingle ? Self(of: lines, quote: Self.single) : plain
    self = hasSingle && other.areQuotesWhole(in: lines) ? other : plain
  }

  private init(of lines: [ArraySlice<UInt8>], quote: UInt8) {
    self.quote = quote
    separator = Self.separator(of: lines, quote: quote)
  }

  /// Whether single quotes stand around whole texts: all that begin do end, and either all names have
  /// them, or some that the separator would break.
  private func areQuotesWhole(in lines: [ArraySlice<UInt8>]) -> Bool {
    var areAllNames = true
    var holdSeparator = false
    for (number, line) in lines.enumerated() {
      let row = row(of: line, at: Place(file: ""))
      for word in row.words {
        if !word.isQuoted, let first = word.text.utf8.first, isQuote(first) { return false }
        holdSeparator = holdSeparator || word.isQuoted && word.text.utf8.contains(where: isBetween)
      }
      let isNamed = row.words.prefix(2).allSatisfy { $0.isQuoted }
      let mayBeHeadings = number == 0 && lines.count > 1 && EdgeListText.isHeadings(row)
      areAllNames = areAllNames && (isNamed || mayBeHeadings)
    }
    return areAllNames || holdSeparator
  }

  private func isQuote(_ byte: UInt8) -> Bool { byte == Self.single || byte == Self.double }
}

// The separator.
extension EdgeListMarks {
  private static let tab = UInt8(ascii: "\t")

  /// A tab, semicolon or comma where a line has one outside quotes; a comma in the decimal number at
  /// the end of a line is none.
  private static func separator(of lines: [ArraySlice<UInt8>], quote: UInt8) -> UInt8? {
    let bare = lines.map { withoutQuotes($0, quote) }
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

  /// Whether a word is a number: digits, with a sign before and one point or comma between them.
  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    let others = digits.filter { !(0x30...0x39).contains($0) }
    return word.count - digits.count < 2 && others.count < 2
      && others.allSatisfy { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
      && word.last.map { (0x30...0x39).contains($0) } == true
  }

  /// A line with one letter for each text in quotes, and without the braces of networkx.
  private static func withoutQuotes(_ line: ArraySlice<UInt8>, _ quote: UInt8) -> ArraySlice<UInt8>
  {
    let brace = UInt8(ascii: "{")
    var bare = line
    if line.contains(quote) || line.contains(brace) {
      bare = shortened(line.prefix { $0 != brace }, quote)[...]
    }
    while bare.last == 0x20 { bare.removeLast() }
    return bare.drop { $0 == 0x20 }
  }

  /// A line with one letter for each text in quotes.
  ///
  /// A single quote is one only at the ends of a text: elsewhere it is an apostrophe.
  private static func shortened(_ line: ArraySlice<UInt8>, _ quote: UInt8) -> [UInt8] {
    var bare: [UInt8] = []
    var isQuoted = false
    for (position, byte) in line.enumerated() {
      let index = line.startIndex + position
      let beside = isQuoted ? index + 1 : index - 1
      let isAtEnd = !line.indices.contains(beside) || isBetween(line[beside])
      if byte == quote, quote == double || isAtEnd {
        isQuoted.toggle()
        if isQuoted { bare.append(UInt8(ascii: "q")) }
      } else if !isQuoted {
        bare.append(byte)
      }
    }
    return bare
  }

  private static func isBetween(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
  }

  /// Whether a byte separates the columns.
  private func isBetween(_ byte: UInt8) -> Bool {
    separator == nil ? byte <= 0x20 : byte == separator
  }
}

// The cells.
extension EdgeListMarks {
  /// The cells of a line, empty ones between others too; with white space between, a mark of a remark
  /// after two names begins a remark.
  func row(of line: ArraySlice<UInt8>, at start: Place) -> TextLine {
    var cells: [TextLine.Word] = []
    var place = start
    var position = line.startIndex
    while position < line.endIndex {
      let begin = line[position...].firstIndex { $0 > 0x20 || $0 == separator } ?? line.endIndex
      if separator == nil, begin == line.endIndex { break }
      if separator == nil, cells.count > 1, RemarkMark.endsRow(line[begin...]) { break }
      place.column = begin - line.startIndex + 1
      let (end, text) = quoted(line, from: begin) ?? (end(of: line, from: begin), nil)
      let plain = text ?? Spelling.trimmed(String(decoding: line[begin..<end], as: UTF8.self))
      cells.append(TextLine.Word(text: plain, place: place, isQuoted: text != nil))
      let next = line[end...].firstIndex { $0 == separator || separator == nil } ?? line.endIndex
      position = next == line.endIndex ? next : next + 1
      if next < line.endIndex, position == line.endIndex, separator != nil { break }
    }
    while cells.last?.text.isEmpty == true { cells.removeLast() }
    return TextLine(words: cells)
  }

  private func end(of line: ArraySlice<UInt8>, from begin: Int) -> Int {
    line[begin...].firstIndex(where: isBetween) ?? line.endIndex
  }

  /// A text in quotes that begins here and fills its cell, with a quote in it twice; an apostrophe
  /// within single quotes may stand there once.
  private func quoted(_ line: ArraySlice<UInt8>, from begin: Int) -> (end: Int, text: String?)? {
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
      } else if hasSingleQuotes, !isBetween(line[position - 1]) {
        text.append(quote)
      } else {
        return nil
      }
      position += 1
    }
    return nil
  }
}

/// The mark with which a remark begins: `#`, `%` or `//`.
struct RemarkMark {
  private let byte: UInt8
  /// Of how many bytes it is.
  var length: Int { byte == Self.slash ? 2 : 1 }

  private static let slash = UInt8(ascii: "/")
  private static let (hash, percent) = (UInt8(ascii: "#"), UInt8(ascii: "%"))

  /// The mark at the beginning of a text; `nil` when there is none.
  init?(at text: some Collection<UInt8>) {
    guard let first = text.first, first <= Self.slash else { return nil }
    let isMark = first == Self.hash || first == Self.percent
    guard isMark || first == Self.slash && text.dropFirst().first == Self.slash else { return nil }
    byte = first
  }

  /// Whether the text behind it begins with a mark too: `##`, `%%`, `///`.
  func goesOn(in rest: ArraySlice<UInt8>) -> Bool {
    RemarkMark(at: rest) != nil || byte == Self.slash && rest.first == Self.slash
  }

  /// Whether a text is made of nothing but such marks.
  static func fill(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 == hash || $0 == percent || $0 == slash }
  }

  /// Whether the rest of a line begins a remark; `%` does not, since it stands behind numbers.
  static func endsRow(_ rest: ArraySlice<UInt8>) -> Bool {
    RemarkMark(at: rest).map { $0.byte != percent } ?? false
  }
}
