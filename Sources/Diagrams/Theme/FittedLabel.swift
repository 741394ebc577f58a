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

  /// The most letters.
  var mostCharacters = 600

  /// Whether all lines but the last are full, as in a paragraph.
  var areFull = false

  /// The lines of a name; a dash for a blank one.
  func lines(_ name: String) -> [String] {
    let wrapper = LabelWrapper(
      measure: measure, maxWidth: width, maxLines: stretch > 1 ? 4 : .max, areFull: areFull)
    let lines = wrapper.lines(String(name.prefix(mostCharacters)))
    var shown = lines.prefix(mostLines).map { fits($0) ? $0 : cut($0) }
    if lines.count > mostLines || name.count > mostCharacters {
      shown[shown.count - 1] = cut(shown[shown.count - 1])
    }
    return shown.isEmpty ? ["–"] : shown
  }

  /// The line with an ellipsis at its end, as much of it as fits.
  private func cut(_ line: String) -> String {
    guard !line.hasSuffix("…") else { return line }
    var kept = line
    while !kept.isEmpty, !fits(kept + "…") { kept.removeLast() }
    return kept + "…"
  }

  private func fits(_ line: String) -> Bool {
    measure.width(of: line) <= stretch * width && line.count <= LabelWrapper.mostLetters
  }
}
