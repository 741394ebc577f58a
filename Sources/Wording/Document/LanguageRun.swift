/// A part of a text in one language.
///
/// In an English text the words between “ and ” are those of a Dutch source: a screen reader is told so,
/// and a spelling checker leaves them alone. The marks themselves belong to the English.
struct LanguageRun: Hashable, Sendable {
  /// The part.
  let text: String
  /// Its language where that is another than the text's.
  var other: Language?

  /// The parts of a text, in order; together they are the text.
  static func runs(of text: String, in language: Language) -> [LanguageRun] {
    guard language == .english, text.holds("“") else { return [LanguageRun(text: text)] }
    var runs: [LanguageRun] = []
    for (place, piece) in text.pieces(between: "“").enumerated() {
      let parts = piece.pieces(between: "”")
      guard place > 0, parts.count > 1 else {
        runs.append(LanguageRun(text: (place > 0 ? "“" : "") + piece))
        continue
      }
      runs.append(LanguageRun(text: "“"))
      runs.append(LanguageRun(text: parts[0], other: .dutch))
      runs.append(LanguageRun(text: "”" + parts.dropFirst().joined(separator: "”")))
    }
    return runs.filter { !$0.text.isEmpty }
  }
}
