/// Breaks a name into lines that surely fit: what is too much is cut off with an ellipsis.
struct FittedLabel: Sendable {
  /// The letters in which the name is set.
  let measure: TextMeasure
  /// How wide a line should be, in points.
  let width: Double
  /// How many times the width a word without a joint may take.
  var stretch = 2.0
  /// The most lines.
  var mostLines = 5

  /// The lines of a name; a dash for a blank one.
  func lines(_ name: String) -> [String] {
    let lines = LabelWrapper(measure: measure, maxWidth: width)
      .lines(String(name.prefix(Self.mostCharacters)))
    var shown = lines.prefix(mostLines).map(cut)
    if lines.count > mostLines || name.count > Self.mostCharacters {
      shown[shown.count - 1] += "…"
    }
    return shown.isEmpty ? ["–"] : shown
  }

  private static let mostCharacters = 600

  private func cut(_ line: String) -> String {
    guard measure.width(of: line) > stretch * width else { return line }
    var kept = line
    while measure.width(of: kept) > stretch * width { kept.removeLast() }
    return kept + "…"
  }
}
