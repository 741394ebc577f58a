import CoalitionModel
package import Wording

/// The list of guesses as a table: what stands where, what was made of it, and room to correct it.
package struct CheckTable: Sendable {
  /// The name of the sheet.
  package static let name = Text(nl: "Na te kijken", en: "To check")

  /// The headings, in the order of the columns.
  private enum Column: Int, CaseIterable {
    case subject, about, found, proposal, correction, confidence, reason, help, place

    var heading: Text {
      switch self {
      case .subject: Text(nl: "wat", en: "what")
      case .about: Text(nl: "over", en: "about")
      case .found: Text(nl: "er staat", en: "found")
      case .proposal: Text(nl: "voorstel", en: "proposal")
      case .correction: Text(nl: "correctie", en: "correction")
      case .confidence: Text(nl: "zekerheid", en: "how sure")
      case .reason: Text(nl: "waarom", en: "why")
      case .help: Text(nl: "u kunt invullen", en: "what to fill in")
      case .place: Text(nl: "plaats", en: "place")
      }
    }

    var width: Double {
      switch self {
      case .subject, .confidence, .place: 14
      case .reason, .help: 34
      default: 28
      }
    }
  }

  private static let correctionNote = Text(
    nl: "Laat leeg wat klopt. Vul in wat het moet zijn, of - als het nergens op slaat. Verwerk het"
      + " daarna: coalitiekaart import DIT-BESTAND -o NIEUW-BESTAND",
    en:
      "Leave empty what is right. Fill in what it should be, or - when it is nothing. Then work it"
      + " in: coalitiekaart import THIS-FILE -o NEW-FILE")

  /// The guesses as a table to fill in.
  package static func form(_ guesses: [Guess], _ language: Language) -> FormTable {
    FormTable(
      name: name(language),
      columns: Column.allCases.map { column in
        FormTable.Column(
          column.heading(language), width: column.width,
          note: column == .correction ? correctionNote(language) : nil)
      },
      rows: guesses.map { guess in Column.allCases.map { text(guess, $0, language) } })
  }

  private static func text(_ guess: Guess, _ column: Column, _ language: Language) -> String {
    switch column {
    case .subject: guess.subject.name(language)
    case .about: CellText.joined(guess.about)
    case .found: guess.found
    case .proposal:
      guess.proposal.isEmpty
        ? guess.subject.nothing(language) : CellText.joined(guess.proposal.map { $0(language) })
    case .correction: ""
    case .confidence: guess.confidence.term.codes(language)
    case .reason: guess.reason(language)
    case .help: guess.subject.help(language)
    case .place: guess.count > 1 ? "\(guess.place.cell) (\(guess.count)×)" : guess.place.cell
    }
  }
}

// Reading it back.
extension CheckTable {
  /// A guess with the correction that somebody filled in, and where that stands.
  struct Answer {
    let guess: Guess
    let correction: String
    let place: Place
  }

  /// Whether a sheet has the name of this table.
  static func isNamed(_ sheet: String) -> Bool {
    [name.nl, name.en].contains { Spelling.folded($0) == Spelling.folded(sheet) }
  }

  /// The rows of a table with the answers, empty ones too.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when a row is about nothing that we know.
  static func answers(in rows: [[SheetTable.Cell]], file: String) throws(InvalidFile) -> [Answer] {
    guard let headings = rows.first(where: { $0.contains { !$0.isEmpty } }) else { return [] }
    var positions: [Column: Int] = [:]
    for (position, cell) in headings.enumerated() {
      let text = Spelling.folded(cell.text ?? "")
      let column = Column.allCases.first { column in
        [column.heading.nl, column.heading.en].contains { Spelling.folded($0) == text }
      }
      if let column, positions[column] == nil { positions[column] = position }
    }
    var answers: [Answer] = []
    var mistakes: [Diagnostic] = []
    for row in rows.drop(while: { $0 != headings }).dropFirst()
    where row.contains(where: { !$0.isEmpty }) {
      let text: (Column) -> String = { column in
        guard let position = positions[column], row.indices.contains(position) else { return "" }
        return Spelling.trimmed(row[position].text ?? "")
      }
      var place = row.first?.place ?? Place(file: file)
      place.column = (positions[.correction] ?? 0) + 1
      guard let guess = guess(text) else {
        mistakes.append(
          Diagnostic(.importNoSubject, at: place, ["word": Text(text(.subject))]))
        continue
      }
      answers.append(Answer(guess: guess, correction: text(.correction), place: place))
    }
    guard mistakes.isEmpty else { throw InvalidFile(mistakes) }
    return answers
  }

  /// That corrections stand in a table that were not worked in yet; `nil` when there are none.
  static func openCorrections(in table: SheetTable) -> Diagnostic? {
    let answers = (try? answers(in: table.rows, file: "")) ?? []
    let given = answers.filter { !$0.correction.isEmpty }
    return given.first.map { first in
      Diagnostic(.openCorrections, at: first.place, ["count": Text("\(given.count)")])
    }
  }

  private static func guess(_ text: (Column) -> String) -> Guess? {
    let subject = GuessSubject.all.first { subject in
      [subject.name.nl, subject.name.en].contains {
        Spelling.folded($0) == Spelling.folded(text(.subject))
      }
    }
    guard let subject else { return nil }
    let proposed = text(.proposal)
    let isNothing = [subject.nothing.nl, subject.nothing.en].contains(proposed) || proposed.isEmpty
    let (place, count) = self.place(text(.place))
    return Guess(
      subject: subject, place: place, count: count,
      about: text(.about).isEmpty ? [] : CellText.parts(of: text(.about)), found: text(.found),
      proposal: isNothing ? [] : CellText.parts(of: proposed).map { Text($0) },
      confidence: Confidence(code: text(.confidence)) ?? .low, reason: Text(text(.reason)))
  }

  /// A place as the table writes it: `Partners!B4 (3×)`.
  private static func place(_ text: String) -> (Place, count: Int) {
    let parts = text.pieces(between: " (")
    let count = parts.count > 1 ? Int(parts[parts.count - 1].prefix { $0.isNumber }) ?? 1 : 1
    let cell = parts.count > 1 ? parts.dropLast().joined(separator: " (") : text
    guard let mark = cell.lastIndex(of: "!") else {
      let numbers = cell.split(separator: ":").compactMap { Int($0) }
      guard numbers.count == 2 else { return (Place(file: ""), count) }
      return (Place(file: "", line: numbers[0], column: numbers[1]), count)
    }
    let name = cell[cell.index(after: mark)...]
    var column = 0
    for letter in name.utf8.prefix(while: { $0 >= 0x41 && $0 <= 0x5A }) {
      column = column * 26 + Int(letter - 0x40)
    }
    let row = Int(name.drop { $0.isLetter }) ?? 0
    return (
      Place(file: "", sheet: String(cell[..<mark]), line: row, column: column), count
    )
  }
}
