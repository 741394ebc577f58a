import CoalitionModel
import Wording

/// What stands before the data of a file in UCINET's language DL.
///
/// Source: UCINET's help, "DL language"; Borgatti, Everett and Freeman, UCINET 6 for Windows, User's
/// Guide (2002), 3 "Importing data".
struct DLHeader {
  /// How the data are laid out.
  enum Layout: String, CaseIterable {
    case fullmatrix, lowerhalf, upperhalf, edgelist1, edgelist2, nodelist1, nodelist1b, nodelist2

    /// The layout that a word means; UCINET knows short words too.
    init?(named word: String) {
      let short: [String: Layout] = [
        "fm": .fullmatrix, "matrix": .fullmatrix, "lh": .lowerhalf, "uh": .upperhalf,
        "el1": .edgelist1, "el2": .edgelist2, "edgelist": .edgelist1, "nl1": .nodelist1,
        "nl1b": .nodelist1b, "nl2": .nodelist2, "nodelist": .nodelist1,
      ]
      guard let layout = Layout(rawValue: word) ?? short[word] else { return nil }
      self = layout
    }

    /// Whether rows and columns are two kinds of things.
    var isTwoMode: Bool { self == .edgelist2 || self == .nodelist2 }
    /// Whether the data are the values of a matrix, and no list.
    var isMatrix: Bool { self == .fullmatrix || isHalf }
    /// Whether only one of the two halves of a matrix is given.
    var isHalf: Bool { self == .lowerhalf || self == .upperhalf }
  }

  /// The rows, the columns or the matrices: how many there are and what they are called.
  struct Side {
    var count: Int?
    var labels: [TextLine.Word] = []
    /// Whether the labels stand among the data.
    var isEmbedded = false
  }

  let file: String
  private(set) var layout = Layout.fullmatrix
  private(set) var hasDiagonal = true
  private(set) var rows = Side()
  private(set) var columns = Side()
  private(set) var levels = Side()
  private(set) var diagnostics: [Diagnostic] = []

  /// Whose labels come next.
  private enum Part {
    case none, both, rows, columns, levels
  }

  private var part = Part.none
  /// Labels of which it is not said whether they are those of the rows or the columns.
  private var labels: [TextLine.Word] = []
  private var data: [TextLine.Word]?

  init(file: String) {
    self.file = file
  }

  /// Reads the lines up to the data, which are answered.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when this is no DL, or when a number, a layout or the
  ///   labels are wrong.
  mutating func read(_ lines: [TextLine]) throws(InvalidFile) -> [TextLine] {
    guard let first = lines.first, first.head == "dl" else {
      let place = lines.first?.words.first?.place ?? Place(file: file)
      throw InvalidFile(.notDL, at: place)
    }
    for (number, line) in lines.enumerated() {
      let tokens = Self.tokens(of: number == 0 ? Array(line.words.dropFirst()) : line.words)
      var rest = tokens[...]
      while data == nil, !rest.isEmpty { try readNext(&rest) }
      guard let data else { continue }
      try settleLabels()
      return (data.isEmpty ? [] : [TextLine(words: data)]) + lines.dropFirst(number + 1)
    }
    throw InvalidFile(.noData, at: Place(file: file))
  }
}

// The words of the header.
extension DLHeader {
  /// The words of a line, with `=` as a word of its own, and what stands behind a colon too.
  private static func tokens(of words: [TextLine.Word]) -> [TextLine.Word] {
    words.flatMap { word -> [TextLine.Word] in
      guard !word.isQuoted else { return [word] }
      var pieces: [String] = [""]
      for character in word.text {
        if character == "=" {
          pieces += ["=", ""]
        } else {
          pieces[pieces.count - 1].append(character)
          if character == ":", isKeyword(pieces[pieces.count - 1]) { pieces.append("") }
        }
      }
      let filled = pieces.filter { !$0.isEmpty }
      return filled.enumerated().map { number, text in
        TextLine.Word(
          text: text, place: word.place, isQuoted: false,
          isAfterSeparator: number == 0 && word.isAfterSeparator)
      }
    }
  }

  private static func isKeyword(_ word: String) -> Bool {
    ["data:", "labels:", "label:", "embedded:"].contains(word.lowercased())
  }

  private static func word(_ token: TextLine.Word?) -> String {
    token.map { $0.isQuoted ? "" : $0.text.lowercased() } ?? ""
  }

  /// Reads a keyword with what belongs to it, or a label.
  private mutating func readNext(_ rest: inout ArraySlice<TextLine.Word>) throws(InvalidFile) {
    guard let token = rest.popFirst() else { return }
    let (word, next) = (Self.word(token), Self.word(rest.first))
    let isSaid = next == "=" || part == .none
    switch word {
    case "data:": data = Array(rest)
    case "data" where next == ":" || rest.isEmpty && part == .none:
      data = Array(rest.drop { $0.text == ":" })
    case "n" where isSaid:
      rows.count = try number(&rest, token)
      columns.count = rows.count
    case "nr" where isSaid: rows.count = try number(&rest, token)
    case "nc" where isSaid: columns.count = try number(&rest, token)
    case "nm" where isSaid: levels.count = try number(&rest, token)
    case "format" where isSaid || Layout(named: next) != nil: try readFormat(&rest, token)
    case "diagonal" where isSaid || next == "absent" || next == "present":
      hasDiagonal = Self.word(value(&rest)) != "absent"
    case "row", "rows", "col", "cols", "column", "columns", "matrix", "level":
      guard next.hasPrefix("label") else { return add(token) }
      rest.removeFirst()
      begin(word.hasPrefix("r") ? .rows : word.hasPrefix("c") ? .columns : .levels, &rest)
    case "labels:", "label:": begin(.both, &rest)
    case "labels" where next == ":" || next.hasPrefix("embedded") || rest.isEmpty:
      begin(.both, &rest)
    case ":", "=": break
    default: add(token)
    }
  }

  /// The word behind a keyword, with or without `=`.
  private func value(_ rest: inout ArraySlice<TextLine.Word>) -> TextLine.Word? {
    if Self.word(rest.first) == "=" { rest.removeFirst() }
    return rest.popFirst()
  }

  private mutating func number(
    _ rest: inout ArraySlice<TextLine.Word>, _ keyword: TextLine.Word
  ) throws(InvalidFile) -> Int {
    part = .none
    let word = value(&rest)
    guard let number = word.flatMap({ Int($0.text) }), (0...ReadingLimits.nodes).contains(number)
    else {
      throw InvalidFile(
        .vertexCount, at: word?.place ?? keyword.place, ["word": Text(word?.text ?? "")])
    }
    return number
  }

  private mutating func readFormat(
    _ rest: inout ArraySlice<TextLine.Word>, _ keyword: TextLine.Word
  ) throws(InvalidFile) {
    part = .none
    let word = value(&rest) ?? keyword
    guard let layout = Layout(named: Self.word(word)) else {
      throw InvalidFile(.unknownLayout, at: word.place, ["word": Text(word.text)])
    }
    self.layout = layout
  }

  private mutating func begin(_ next: Part, _ rest: inout ArraySlice<TextLine.Word>) {
    part = next
    rest = rest.drop { $0.text == ":" }
    guard Self.word(rest.first).hasPrefix("embedded") else { return }
    rest = rest.dropFirst().drop { $0.text == ":" }
    if next == .rows || next == .both { rows.isEmbedded = true }
    if next == .columns || next == .both { columns.isEmbedded = true }
    part = .none
  }

  private mutating func add(_ token: TextLine.Word) {
    switch part {
    case .rows: rows.labels.append(token)
    case .columns: columns.labels.append(token)
    case .levels: levels.labels.append(token)
    case .both: labels.append(token)
    case .none:
      if Layout(named: Self.word(token)) == nil {
        diagnostics.append(Diagnostic(.partNotRead, at: token.place, ["name": Text(token.text)]))
      }
    }
  }
}

// The labels.
extension DLHeader {
  /// Makes labels of the words of each side, in the number that the header gives.
  private mutating func settleLabels() throws(InvalidFile) {
    rows.labels = try labels(of: rows.labels, count: rows.count)
    columns.labels = try labels(of: columns.labels, count: columns.count)
    levels.labels = try labels(of: levels.labels, count: levels.count)
    guard !labels.isEmpty else { return }
    let (nr, nc) = (rows.count ?? columns.count, columns.count ?? rows.count)
    if let nr, let nc, nr != nc, let both = try? labels(of: labels, count: nr + nc),
      both.count == nr + nc
    {
      rows.labels = Array(both.prefix(nr))
      columns.labels = Array(both.dropFirst(nr))
    } else {
      rows.labels = try labels(of: labels, count: nr)
    }
  }

  /// Labels of words: each word is one, or else what stands between commas, or else each line.
  ///
  /// UCINET asks for quotes around a label with spaces; without them the number that the header
  /// gives tells which of the three is meant.
  private mutating func labels(
    of words: [TextLine.Word], count: Int?
  ) throws(InvalidFile) -> [TextLine.Word] {
    guard let count, words.count > count else {
      if let count, let last = words.last, words.count < count {
        diagnostics.append(
          Diagnostic(
            .fewLabels, at: last.place,
            ["found": Text("\(words.count)"), "count": Text("\(count)")]))
      }
      return words
    }
    let byMark = Self.joined(words) { $1.isAfterSeparator || $0.place.line != $1.place.line }
    if byMark.count == count { return byMark }
    let byLine = Self.joined(words) { $0.place.line != $1.place.line }
    if byLine.count == count { return byLine }
    throw InvalidFile(
      .manyLabels, at: words[count].place,
      ["found": Text("\(words.count)"), "count": Text("\(count)")])
  }

  /// The words joined, but for where a new label begins.
  private static func joined(
    _ words: [TextLine.Word], beginsAt isStart: (TextLine.Word, TextLine.Word) -> Bool
  ) -> [TextLine.Word] {
    var joined: [TextLine.Word] = []
    for (position, word) in words.enumerated() {
      guard position > 0, let last = joined.last, !isStart(words[position - 1], word) else {
        joined.append(word)
        continue
      }
      joined[joined.count - 1] = TextLine.Word(
        text: last.text + " " + word.text, place: last.place, isQuoted: last.isQuoted)
    }
    return joined
  }
}
