import Graphviz

extension DiagramPage {
  /// The widest that a paragraph is, in heights of its letters.
  private static let widestText = 60.0

  /// A question with the name of the network; where one line is too short for both, the name
  /// has a line of its own.
  mutating func addTitle(_ title: String, _ subtitle: String) {
    let measure = TextMeasure(fontSize: 20, isBold: true)
    let label = FittedLabel(
      measure: measure, width: room, stretch: 1, mostLines: 4, mostCharacters: 2_000)
    var parts = [title[...]]
    if measure.width(of: title) > room, let end = title.firstRange(of: #/[?:] /#)?.upperBound {
      parts = [title[..<end].dropLast(), title[end...]]
    }
    let lines = parts.map(String.init).flatMap(label.lines)
    add(
      Drawing.TextBlock(
        id: "titel", at: Point(x: Self.margin, y: bottom), lines: lines,
        fontSize: measure.fontSize, color: Ink.text, isBold: true))
    skip(measure.size(of: lines).y + 2)
    addParagraph(subtitle, id: "ondertitel", color: Ink.quiet)
    skip(18)
  }

  mutating func addFooter(_ text: String) {
    skip(10)
    addParagraph(text, id: "bron", color: Ink.quiet)
    skip(Self.margin)
  }

  /// Text over the width that is filled, or as much of it as can be read with ease.
  mutating func addParagraph(
    _ text: String, id: String, fontSize: Double = Mark.fontSize, isBold: Bool = false,
    color: Color = Ink.text, mostLines: Int = 8
  ) {
    let measure = TextMeasure(fontSize: fontSize, isBold: isBold)
    let label = FittedLabel(
      measure: measure, width: min(room, Self.widestText * fontSize), stretch: 1,
      mostLines: mostLines, mostCharacters: 2_000, areFull: true)
    let lines = label.lines(text)
    add(
      Drawing.TextBlock(
        id: id, at: Point(x: left, y: bottom), lines: lines, fontSize: fontSize,
        color: color, isBold: isBold))
    skip(measure.size(of: lines).y)
  }
}
