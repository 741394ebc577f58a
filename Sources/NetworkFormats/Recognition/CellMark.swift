import CoalitionModel

/// What a cell of a matrix says about the pair of its row and its column.
enum CellMark: Hashable, Sendable {
  /// Nothing: the cell is empty.
  case blank
  /// That there is none: 0, a dash, "nee".
  case absent
  /// That there is one: x, a tick, "ja".
  case present
  /// A number above zero.
  case number(String)
  /// How often: "wekelijks", "soms".
  case frequency
  /// A question mark: nobody knows.
  case unsure
  /// Any other text.
  case word(String)

  private static let signs: [String: CellMark] = [
    "0": .absent, "-": .absent, "–": .absent, "—": .absent, "nee": .absent, "no": .absent,
    "n": .absent, "false": .absent, "onwaar": .absent, "n.v.t.": .absent, "nvt": .absent,
    "x": .present, "xx": .present, "v": .present, "✓": .present, "✔": .present, "√": .present,
    "●": .present, "•": .present, "*": .present, "ja": .present, "yes": .present, "j": .present,
    "y": .present, "true": .present, "waar": .present, "☑": .present, "☒": .present, "✗": .present,
    "✘": .present, "×": .present, "?": .unsure, "??": .unsure, "nooit": .absent,
    "never": .absent, "geen": .absent, "none": .absent, "niet": .absent,
    "geen contact": .absent, "no contact": .absent, "helemaal niet": .absent,
  ]

  /// Words for how often partners meet.
  private static let frequencies: Set = [
    "zelden", "soms", "af en toe", "incidenteel", "regelmatig", "vaak", "heel vaak", "zeer vaak",
    "altijd", "dagelijks", "wekelijks", "tweewekelijks", "maandelijks", "jaarlijks", "per kwartaal",
    "elk kwartaal", "halfjaarlijks", "wel", "rarely", "sometimes", "occasionally", "regularly",
    "often", "very often", "always", "daily", "weekly", "monthly", "quarterly", "yearly",
  ]

  /// Reads a cell; a mistake of the spreadsheet is a word.
  init(_ cell: SheetTable.Cell?) {
    guard let cell, !cell.isEmpty else {
      self = .blank
      return
    }
    switch cell.content {
    case .number(let number): self = number == 0 ? .absent : .number(cell.text ?? "")
    case .flag(let isSet): self = isSet ? .present : .absent
    default: self.init(Spelling.trimmed(cell.text ?? "#"))
    }
  }

  private init(_ text: String) {
    if let sign = Self.signs[text] ?? Self.signs[text.lowercased()] {
      self = sign
    } else if Self.frequencies.contains(text.lowercased()) {
      self = .frequency
    } else if Self.isNumber(text) {
      self = text.allSatisfy { "0,.".contains($0) } ? .absent : .number(text)
    } else {
      self = .word(text)
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.count <= 8 && text.utf8.contains { (0x30...0x39).contains($0) }
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E }
  }

  /// Whether it says that there is a tie, or that somebody takes part.
  var isPresent: Bool {
    switch self {
    case .present, .number, .frequency, .word: true
    case .blank, .absent, .unsure: false
    }
  }

  /// Whether it is a sign and no text: what stands in a matrix, and hardly in a list.
  var isSign: Bool {
    if case .word = self { false } else { true }
  }

  /// Whether it marks that somebody takes part: x, a tick or 1.
  var isTick: Bool { self == .present || self == .number("1") }

  /// Whether nobody would write it in a column of numbers.
  var isLetterTick: Bool { self == .present }
}
