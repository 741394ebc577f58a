public import Wording

/// A mistake or a doubt in a file: where it is, what was found, what was expected.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The file cannot be used as it is.
    case error
    /// The file can be used, but this is probably not what was meant.
    case warning
  }

  /// How bad it is.
  public var severity: Severity
  /// Where it is.
  public var place: Place
  /// What was found.
  public var found: Text
  /// What was expected instead.
  public var expected: Text?
  /// The word that was probably meant.
  public var suggestion: Text?
  /// The id of what was probably meant, where it is not the suggestion itself.
  public var suggestedID: String?

  /// Creates a diagnostic.
  public init(
    _ severity: Severity = .error, at place: Place, found: Text, expected: Text? = nil,
    suggestion: Text? = nil, suggestedID: String? = nil
  ) {
    self.severity = severity
    self.place = place
    self.found = found
    self.expected = expected
    self.suggestion = suggestion
    self.suggestedID = suggestedID
  }

  /// What was found, what was probably meant and what was expected, on one line.
  public func message(_ language: Language) -> String {
    let rest = expected?(language)
    guard let suggestion else {
      return [found(language), rest].compactMap { $0 }.joined(separator: "; ")
    }
    let id = suggestedID.map { " (id '\($0)')" } ?? ""
    let question = Text(
      nl: "; bedoelt u '\(suggestion.nl)'\(id)?", en: "; did you mean '\(suggestion.en)'\(id)?")
    return found(language) + question(language)
      + (rest.map { " " + $0.prefix(1).uppercased() + $0.dropFirst() } ?? "")
  }

  /// The whole diagnostic on one line: `FILE:LINE:COLUMN: error: message`.
  public func line(_ language: Language) -> String {
    "\(place): \(severity.rawValue): \(message(language))"
  }
}

extension Diagnostic {
  /// The most words that are listed after a suggestion.
  private static let mostListed = 8

  /// A sentence that ends in the codes of terms; after a suggestion only the first of many, for they
  /// would hide it.
  package static func choice(
    _ words: Text, of terms: [Term], after suggestion: Text?
  ) -> Text {
    let isShort = suggestion != nil && terms.count > mostListed
    let shown = isShort ? terms.prefix(5) : terms[...]
    let count = terms.count - shown.count
    let (nl, en) = (shown.map { $0.code }, shown.map { $0.englishCode })
    return Text(
      nl: "\(words.nl): \(nl.joined(separator: ", "))\(isShort ? " en nog \(count)" : "")",
      en: "\(words.en): \(en.joined(separator: ", "))\(isShort ? " and \(count) more" : "")")
  }
}

extension Diagnostic {
  /// How many warnings with one advice are shown in full.
  private static let mostOfOneAdvice = 5

  /// The diagnostics on one line each; of many warnings with the same advice the first are shown, and
  /// then how many more there are and where.
  package static func lines(_ diagnostics: [Diagnostic], _ language: Language) -> [String] {
    var places: [String: [Place]] = [:]
    for diagnostic in diagnostics {
      if let advice = diagnostic.sharedAdvice(language) {
        places[advice, default: []].append(diagnostic.place)
      }
    }
    var shown: [String: Int] = [:]
    return diagnostics.compactMap { diagnostic in
      guard let advice = diagnostic.sharedAdvice(language), let all = places[advice],
        all.count > mostOfOneAdvice + 1
      else { return diagnostic.line(language) }
      let count = shown[advice, default: 0] + 1
      shown[advice] = count
      if count <= mostOfOneAdvice { return diagnostic.line(language) }
      return count == mostOfOneAdvice + 1 ? rest(all, advice, language) : nil
    }
  }

  /// The advice of a warning, by which it is told together with others.
  private func sharedAdvice(_ language: Language) -> String? {
    severity == .warning ? expected?(language) : nil
  }

  /// How many warnings more there are with an advice, and where the next of them stand.
  private static func rest(_ all: [Place], _ advice: String, _ language: Language) -> String {
    let rest = all.dropFirst(mostOfOneAdvice)
    let named = rest.filter { $0.line > 0 }.prefix(3).map { $0.cell }
    let dots = rest.count > named.count ? ", ..." : ""
    let also = language(nl: "ook op", en: "also at")
    let places = named.isEmpty ? "" : " (\(also) \(named.joined(separator: ", "))\(dots))"
    let count = language(nl: "nog \(rest.count) keer", en: "\(rest.count) more times")
    let file = rest.first?.file ?? ""
    return "\(file): \(Severity.warning.rawValue): \(count)\(places): \(advice)"
  }
}

/// A place in a file: a line and column of a text, or a cell of a sheet.
public struct Place: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The file, as the user named it.
  public var file: String
  /// The sheet of a spreadsheet; `nil` for a text.
  public var sheet: String?
  /// The line or row, counted from 1; 0 stands for the file or sheet as a whole.
  public var line: Int
  /// The column, counted from 1 in characters or cells; 0 stands for the whole line or row.
  public var column: Int

  /// Creates a place.
  public init(file: String, sheet: String? = nil, line: Int = 0, column: Int = 0) {
    self.file = file
    self.sheet = sheet
    self.line = line
    self.column = column
  }

  /// `FILE:LINE:COLUMN`, or `FILE:SHEET!CELL` for a spreadsheet.
  public var description: String {
    guard let sheet else { return line == 0 ? file : "\(file):\(line):\(column)" }
    return line == 0 ? "\(file):\(sheet)" : "\(file):\(sheet)!\(Self.letters(column))\(line)"
  }

  /// The place within its file: `Partners!B4`, or the line and column of a text.
  package var cell: String {
    let whole = description
    return whole.hasPrefix(file + ":") ? String(whole.dropFirst(file.count + 1)) : whole
  }

  public static func < (first: Self, second: Self) -> Bool {
    (first.file, first.sheet ?? "", first.line, first.column)
      < (second.file, second.sheet ?? "", second.line, second.column)
  }

  /// The letters by which spreadsheets name a column: A, B, …, Z, AA.
  private static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      let digit = UInt8((rest - 1) % 26)
      letters = String(UnicodeScalar(UInt8(ascii: "A") + digit)) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

/// Thrown when a file holds mistakes; it names all of them.
public struct InvalidFile: Error, Hashable, Sendable {
  /// The mistakes and doubts, in the order of the file.
  public let diagnostics: [Diagnostic]

  /// Creates the error from what was found.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sorted { $0.place < $1.place }
  }
}
