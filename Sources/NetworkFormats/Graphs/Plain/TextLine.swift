import CoalitionModel

/// A line of a text and the words in it.
struct TextLine {
  /// A word, or a text in quotes.
  struct Word {
    let text: String
    let place: Place
    let isQuoted: Bool
    /// Whether a mark that separates stands before it.
    var isAfterSeparator = false
  }

  let words: [Word]

  /// The first word in small letters.
  var head: String { words.first.map { $0.isQuoted ? "" : $0.text.lowercased() } ?? "" }

  /// Takes a text apart into lines that hold something.
  ///
  /// Words stand between white space and the marks that are given, however many; quotes keep what
  /// stands in them together when they open a word.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when the bytes are no text, or are too many.
  static func lines(
    of bytes: [UInt8], file: String, separators: Set<UInt8> = []
  ) throws(InvalidFile) -> [TextLine] {
    try ReadingLimits.checkGraph(bytes, file: file)
    var scanner = TextLineScanner(
      bytes: try CharacterEncoding.utf8(of: bytes, file: file), file: file, separators: separators)
    return scanner.lines()
  }
}

/// Walks along the bytes of a text.
private struct TextLineScanner {
  private static let quote = UInt8(ascii: "\"")

  let bytes: [UInt8]
  let file: String
  let separators: Set<UInt8>
  private var position = 0
  private var line = 1
  private var lineStart = 0

  init(bytes: [UInt8], file: String, separators: Set<UInt8>) {
    self.bytes = bytes
    self.file = file
    self.separators = separators
  }

  mutating func lines() -> [TextLine] {
    var lines: [TextLine] = []
    while position < bytes.count {
      let words = words()
      if !words.isEmpty { lines.append(TextLine(words: words)) }
    }
    return lines
  }

  private mutating func words() -> [TextLine.Word] {
    var words: [TextLine.Word] = []
    var isAfterSeparator = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x0A || byte == 0x0D {
        skipLineEnd()
        break
      } else if byte <= 0x20 || separators.contains(byte) {
        if byte > 0x20 { isAfterSeparator = true }
        position += 1
      } else {
        var word = word()
        word.isAfterSeparator = isAfterSeparator
        isAfterSeparator = false
        words.append(word)
      }
    }
    return words
  }

  private mutating func word() -> TextLine.Word {
    let place = Place(file: file, line: line, column: position - lineStart + 1)
    if bytes[position] == Self.quote, let end = closingQuote {
      let text = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
      position = end + 1
      return TextLine.Word(text: text, place: place, isQuoted: true)
    }
    let start = position
    while position < bytes.count, !endsWord(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return TextLine.Word(text: Spelling.trimmed(text), place: place, isQuoted: false)
  }

  /// Where a quote ends that opens at hand: on the same line, before the end of a word.
  private var closingQuote: Int? {
    var end = position + 1
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
      let next = end + 1
      if bytes[end] == Self.quote,
        next == bytes.count || bytes[next] <= 0x20 || separators.contains(bytes[next])
      {
        return end
      }
      end += 1
    }
    return nil
  }

  private func endsWord(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D || separators.contains(byte) || byte <= 0x20
  }

  private mutating func skipLineEnd() {
    if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A {
      position += 1
    }
    position += 1
    line += 1
    lineStart = position
  }
}
