extension Drawing {
  /// Lines of text without a shape, such as a title; edges pass behind or in front, never around.
  package struct TextBlock: Codable, Hashable, Sendable {
    /// The name by which the SVG knows the text: letters, digits, `-` and `_`.
    package var id: String
    /// The top of the first line: its left end, middle or right end, as the alignment says.
    package var at: Point
    /// The lines, already wrapped.
    package var lines: [String]
    /// The size of the letters in points.
    package var fontSize: Double
    /// The color of the letters.
    package var color: Color
    /// Whether the letters are bold.
    package var isBold: Bool
    /// Which part of the lines stands at the place.
    package var alignment: Alignment

    /// Which part of a line stands at its place.
    package enum Alignment: String, Codable, Hashable, Sendable, CaseIterable {
      case left
      case center
      case right
    }

    package init(
      id: String, at: Point, lines: [String], fontSize: Double = 12, color: Color = .black,
      isBold: Bool = false, alignment: Alignment = .left
    ) {
      self.id = id
      self.at = at
      self.lines = lines
      self.fontSize = fontSize
      self.color = color
      self.isBold = isBold
      self.alignment = alignment
    }

    /// Where lines of a given size in all come to lie.
    func frame(size: Size) -> Rect {
      let shift =
        switch alignment {
        case .left: 0.0
        case .center: size.width / 2
        case .right: size.width
        }
      return Rect(origin: Point(x: at.x - shift, y: at.y), size: size)
    }
  }
}
