import CoalitionModel

/// The names in a cell that may hold several.
///
/// People part names by `|`, a line break, `;`, `,`, `/`, `+`, `&` or "en", and use the same marks
/// inside names. So the split is judged by which one gives known names: a whole name goes before its
/// parts, a long name before a short one, and of what is not known the strongest mark of the cell
/// parts it, when a known name stands beside it.
struct CellNames: Hashable, Sendable {
  /// One of the names.
  struct Piece: Hashable, Sendable {
    /// As it is written, without white space at its ends.
    let text: String
    /// Whether a partner of the file is called so.
    let isKnown: Bool
  }

  /// The names, in the order of the cell; one that is the whole text when it is not split.
  let pieces: [Piece]
  /// Whether a mark stands in it by which it may be split.
  let hasMarks: Bool

  /// Whether it holds more than one name.
  var isList: Bool { pieces.count > 1 }
  /// How many names are known.
  var knownCount: Int { pieces.count { $0.isKnown } }
  /// Whether all names are known.
  var areKnown: Bool { pieces.allSatisfy { $0.isKnown } }
  /// Whether it stays unclear if this is one name: it is not known, and a mark stands in it.
  var isDoubtful: Bool { hasMarks && !areKnown }

  /// Splits a text by the names that are known; signs before its lines go where that gives more names.
  ///
  /// - Complexity: O(*marks* · ``longestName``).
  init(_ text: String, among names: KnownNames) {
    let whole = Spelling.trimmed(text)
    self.init(whole: whole, among: names)
    guard !areKnown, let bare = Bullets.removed(from: whole) else { return }
    let other = CellNames(whole: bare, among: names)
    let isList = knownCount == 0 && whole.contains { $0.isNewline }
    if other.knownCount > knownCount || isList { self = other }
  }

  private init(whole: String, among names: KnownNames) {
    hasMarks = NameMark.stand(in: whole)
    guard hasMarks, !names.contains(whole) else {
      pieces = [Piece(text: whole, isKnown: names.contains(whole))]
      return
    }
    let atoms = Self.atoms(of: whole)
    let spans = Self.known(in: atoms, names)
    guard spans.contains(where: { $0.isKnown }) else {
      pieces = Self.unknown(atoms[...], at: .bar)
      return
    }
    let strongest = Self.strongest(of: atoms)
    pieces = spans.flatMap { span in
      span.isKnown
        ? [Piece(text: Self.text(of: atoms[span.range]), isKnown: true)]
        : Self.unknown(atoms[span.range], at: strongest)
    }
  }

  /// The same names, split at a mark wherever it stands: what is known goes first, as ever.
  ///
  /// For cells that always hold a list, such as the members of a meeting: there a comma parts even
  /// what nobody knows.
  init(list text: String, among names: KnownNames) {
    let judged = CellNames(text, among: names)
    hasMarks = judged.hasMarks
    guard judged.knownCount == 0, hasMarks else {
      pieces = judged.pieces
      return
    }
    let whole = Spelling.trimmed(text)
    let isLines = whole.contains { $0.isNewline }
    let atoms = Self.atoms(of: isLines ? Bullets.removed(from: whole) ?? whole : whole)
    let strongest = Self.strongest(of: atoms)
    pieces = strongest <= .comma ? Self.unknown(atoms[...], at: strongest) : judged.pieces
  }
}

/// The marks that part names in a cell, the strongest first.
enum NameMark: Int, Comparable {
  case bar, line, semicolon, comma, slash, plus, ampersand, and

  static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }

  /// The words that part names, when a space stands on both sides.
  private static let words: [(text: [UInt8], mark: NameMark)] = [
    (Array("en".utf8), .and), (Array("and".utf8), .and), (Array("&".utf8), .ampersand),
  ]

  /// Whether one of the marks stands in a text.
  static func stand(in text: String) -> Bool {
    guard text.utf8.contains(where: { at($0) != nil || $0 == UInt8(ascii: " ") }) else {
      return false
    }
    let bytes = Array(text.utf8)
    return bytes.indices.contains { next(in: bytes, at: $0) != nil }
  }

  /// The mark that begins at a position, and how many bytes it takes; `nil` when none does.
  static func next(in bytes: [UInt8], at position: Int) -> (mark: NameMark, length: Int)? {
    if let mark = at(bytes[position]) { return (mark, 1) }
    guard bytes[position] == UInt8(ascii: " ") else { return nil }
    for (word, mark) in words {
      let end = position + 1 + word.count
      guard end < bytes.count, bytes[end] == UInt8(ascii: " "),
        bytes[(position + 1)..<end].elementsEqual(word, by: { $0 | 0x20 == $1 | 0x20 })
      else { continue }
      return (mark, word.count + 2)
    }
    return nil
  }

  private static func at(_ byte: UInt8) -> NameMark? {
    switch byte {
    case UInt8(ascii: "|"): .bar
    case 0x0A, 0x0D: .line
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "+"): .plus
    default: nil
    }
  }
}

extension NameMark {
  /// A piece of a text, with the mark after it as it is written.
  struct Piece {
    let text: String
    let ending: String
  }

  /// The pieces between all marks of a text.
  static func pieces(of text: String) -> [Piece] {
    let bytes = Array(text.utf8)
    var pieces: [Piece] = []
    var (start, position) = (0, 0)
    while position < bytes.count {
      guard let found = next(in: bytes, at: position) else {
        position += 1
        continue
      }
      let end = position + found.length
      pieces.append(
        Piece(
          text: String(decoding: bytes[start..<position], as: UTF8.self),
          ending: String(decoding: bytes[position..<end], as: UTF8.self)))
      (start, position) = (end, end)
    }
    return pieces + [Piece(text: String(decoding: bytes[start...], as: UTF8.self), ending: "")]
  }

  /// The text of some pieces with the marks between them.
  static func text(of pieces: ArraySlice<Piece>) -> String {
    let whole = pieces.dropLast().map { $0.text + $0.ending }.joined() + (pieces.last?.text ?? "")
    return Spelling.trimmed(whole)
  }
}

extension CellNames {
  /// The most pieces between marks that one name may span.
  static let longestName = 8

  /// A piece between two marks.
  private struct Atom {
    /// The piece with its white space.
    var text: String
    /// The mark after it, as it is written; empty at the end.
    var ending = ""
    var mark: NameMark?
  }

  private static func atoms(of text: String) -> [Atom] {
    let bytes = Array(text.utf8)
    var atoms: [Atom] = []
    var start = 0
    var position = 0
    while position < bytes.count {
      guard let found = NameMark.next(in: bytes, at: position) else {
        position += 1
        continue
      }
      let end = position + found.length
      atoms.append(
        Atom(
          text: String(decoding: bytes[start..<position], as: UTF8.self),
          ending: String(decoding: bytes[position..<end], as: UTF8.self), mark: found.mark))
      position = end
      start = end
    }
    atoms.append(Atom(text: String(decoding: bytes[start...], as: UTF8.self)))
    return atoms
  }

  /// The text of some pieces with the marks between them.
  private static func text(of atoms: ArraySlice<Atom>) -> String {
    var text = ""
    for atom in atoms.dropLast() { text += atom.text + atom.ending }
    return Spelling.trimmed(text + (atoms.last?.text ?? ""))
  }

  /// The runs of pieces that are known names, and the runs between them: of all ways the one in which
  /// the known names cover most, and of these the one with the fewest names.
  private static func known(
    in atoms: [Atom], _ names: KnownNames
  ) -> [(range: Range<Int>, isKnown: Bool)] {
    var best = [(covered: 0, count: 0, from: 0, isKnown: false)]
    for end in 1...atoms.count {
      let before = best[end - 1]
      var choice = (before.covered, before.count, end - 1, false)
      for start in max(0, end - longestName)..<end {
        let candidate = (best[start].covered + end - start, best[start].count + 1, start, true)
        guard candidate.0 > choice.0 || candidate.0 == choice.0 && candidate.1 < choice.1,
          names.contains(text(of: atoms[start..<end]))
        else { continue }
        choice = candidate
      }
      best.append((choice.0, choice.1, choice.2, choice.3))
    }
    var spans: [(range: Range<Int>, isKnown: Bool)] = []
    var end = atoms.count
    while end > 0 {
      let (start, isKnown) = (best[end].from, best[end].isKnown)
      if !isKnown, let last = spans.last, !last.isKnown {
        spans[spans.count - 1].range = start..<last.range.upperBound
      } else {
        spans.append((start..<end, isKnown))
      }
      end = start
    }
    return spans.reversed()
  }

  private static func strongest(of atoms: [Atom]) -> NameMark {
    atoms.lazy.compactMap { $0.mark }.min() ?? .bar
  }

  /// What is not known, parted at one mark; all of it when that parts nothing.
  private static func unknown(_ atoms: ArraySlice<Atom>, at mark: NameMark) -> [Piece] {
    var parts: [ArraySlice<Atom>] = []
    var start = atoms.startIndex
    for position in atoms.indices where atoms[position].mark == mark {
      parts.append(atoms[start...position])
      start = position + 1
    }
    parts.append(atoms[start...])
    return parts.map { withoutLooseMarks(text(of: $0)) }.filter { !$0.isEmpty }
      .map { Piece(text: $0, isKnown: false) }
  }

  /// A text without marks at its ends, which part nothing there.
  private static func withoutLooseMarks(_ text: String) -> String {
    let isLoose: (Character) -> Bool = { $0.isWhitespace || ",;|".contains($0) }
    let start = text.drop { isLoose($0) }
    return String(start.prefix(start.count - start.reversed().prefix { isLoose($0) }.count))
  }
}

/// The signs before the lines of a cell: a dash, a bullet, a number.
enum Bullets {
  private static let signs: Set<Character> = [
    "-", "–", "•", "·", "*", "▪", "●", "◦", "‣", "➢", "✓",
  ]

  /// A text without the signs with which its lines begin; `nil` when it begins with none.
  static func removed(from text: String) -> String? {
    guard let byte = text.utf8.first, mayBegin(byte) else { return nil }
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let isNumbered = lines.count > 1 && lines.allSatisfy { number(before: $0) != nil }
    let bare = lines.map { line -> Substring in
      let line = line.drop { $0 == " " }
      if isNumbered { return number(before: line) ?? line }
      guard let sign = line.first, signs.contains(sign), line.dropFirst().first == " " else {
        return line
      }
      return line.dropFirst(2)
    }
    let joined = bare.joined(separator: "\n")
    return joined == text ? nil : joined
  }

  /// Whether a byte may be the beginning of a sign or a number.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*")
      || (0x30...0x39).contains(byte)
  }

  /// What stands behind `1.` or `1)`; `nil` when a line does not begin so.
  private static func number(before line: Substring) -> Substring? {
    let rest = line.drop { $0 == " " }.drop { $0.isNumber }
    guard rest.count < line.count, let mark = rest.first, ".)".contains(mark) else { return nil }
    return rest.dropFirst()
  }
}
