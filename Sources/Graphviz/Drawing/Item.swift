/// What can be drawn: an area, a line, or a line of text.
package enum Item: Hashable, Sendable {
  /// A path that is filled, stroked, or both: first filled, then stroked.
  case path(Path, fill: Color? = nil, stroke: Stroke? = nil)
  /// One line of text.
  case text(TextLine)
}

/// How a path is stroked.
package struct Stroke: Hashable, Sendable {
  /// The color.
  package var color: Color
  /// The width, half of it at either side of the path.
  package var width: Double
  /// The lengths of dash and gap in turn, from the start of the path on; empty for a solid line.
  package var dash: [Double]
  /// Whether ends, of dashes too, and corners are round; ends then reach half the width further.
  package var isRound: Bool

  /// Creates a stroke.
  package init(_ color: Color, _ width: Double, dash: [Double] = [], isRound: Bool = false) {
    self.color = color
    self.width = width
    self.dash = dash
    self.isRound = isRound
  }
}

/// One line of text with its place.
package struct TextLine: Hashable, Sendable {
  /// Which part of the line stands at its place.
  package enum Anchor: String, Hashable, Sendable {
    case start
    case middle
    case end
  }

  /// The letters.
  package var text: String
  /// The point of the baseline at which the anchor stands.
  package var at: Point
  /// The size and weight of the letters.
  package var font: Font
  /// The color of the letters.
  package var color: Color
  /// Which part of the line stands at its place.
  package var anchor: Anchor
  /// Whether a line runs through the letters.
  package var isStruckThrough: Bool
  /// The color of a rim around the letters, which keeps them apart from lines below; nil for none.
  package var halo: Color?

  /// Creates a line of text.
  package init(
    _ text: String, at: Point, _ font: Font, _ color: Color, anchor: Anchor = .start,
    isStruckThrough: Bool = false, halo: Color? = nil
  ) {
    self.text = text
    self.at = at
    self.font = font
    self.color = color
    self.anchor = anchor
    self.isStruckThrough = isStruckThrough
    self.halo = halo
  }

  /// The rectangle of the line: as wide as its letters, from their top to below their baseline.
  package var frame: Rect {
    let width = font.width(of: text)
    let left =
      switch anchor {
      case .start: at.x
      case .middle: at.x - width / 2
      case .end: at.x - width
      }
    return Rect(
      origin: Point(x: left, y: at.y - 0.76 * font.size),
      size: Size(width: width, height: 0.98 * font.size))
  }
}

/// Text in the form in which it can be shown.
package enum LabelText {
  /// The line without what cannot be shown: control characters go, white space becomes one space.
  package static func sanitized(_ line: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      if isSpace(scalar) {
        if kept.last.map({ $0 != " " }) ?? false { kept.append(" ") }
      } else if isShown(scalar) {
        kept.append(scalar)
      }
    }
    if kept.last == " " { kept.removeLast() }
    return String(kept)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Not the control characters, nor what XML forbids.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}

/// A size and weight of the one family in which pictures are set.
package struct Font: Hashable, Sendable {
  /// How heavy letters are.
  package enum Weight: Int, Hashable, Sendable, CaseIterable {
    case regular = 400
    case medium = 500
    case semibold = 600
    case bold = 700
  }

  /// The size in units of the page.
  package var size: Double
  /// How heavy the letters are.
  package var weight: Weight

  /// Creates a font.
  package init(_ size: Double, _ weight: Weight = .regular) {
    self.size = size
    self.weight = weight
  }

  /// The distance between the baselines of a text of more lines.
  package var lineHeight: Double { 1.2 * size }

  /// The width of one line, a little on the wide side: 2% more than in Inter without kerning.
  ///
  /// Texts in Liberation Sans or Arial, which stand in where Inter is missing, are narrower on
  /// average and 1.7% wider at most.
  package func width(of text: String) -> Double {
    let table = InterWidths.table(of: weight)
    let units = text.unicodeScalars.reduce(0) { $0 + Int(table[$1]) }
    return Double(units) * size * 1.02 / InterWidths.unitsPerSize
  }
}

#if !hasFeature(Embedded)
  extension Item: Codable {}
  extension Stroke: Codable {}
  extension TextLine: Codable {}
  extension TextLine.Anchor: Codable {}
  extension Font: Codable {}
  extension Font.Weight: Codable {}
#endif
