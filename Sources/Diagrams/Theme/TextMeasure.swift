/// Tells how much room a text takes in Liberation Sans or Arial.
struct TextMeasure: Hashable, Sendable {
  /// The size of the letters, in points.
  var fontSize = 12.0
  /// Whether the letters are bold.
  var isBold = false

  /// The distance between the lines of a text, as Graphviz sets it.
  var lineHeight: Double { fontSize * 1.2 }

  /// The width of one line in points, without kerning, so never too narrow by more than a hair.
  func width(of text: String) -> Double {
    let table = isBold ? LetterWidths.bold : LetterWidths.regular
    let units = text.unicodeScalars.reduce(0) { $0 + Int(table[$1]) }
    return Double(units) / 2048 * fontSize
  }

  /// The width of the widest line and the height of all lines, in points.
  func size(of lines: [String]) -> SIMD2<Double> {
    SIMD2(lines.map { width(of: $0) }.max() ?? 0, Double(lines.count) * lineHeight)
  }
}
