/// A place on the canvas, in points from the top left corner, down being positive.
package struct Point: Hashable, Sendable {
  /// How far to the right.
  package var x: Double
  /// How far down.
  package var y: Double

  /// The top left corner.
  package static let zero = Point(x: 0, y: 0)

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A width and a height in points (1/72 inch).
package struct Size: Hashable, Sendable {
  /// The width in points.
  package var width: Double
  /// The height in points.
  package var height: Double

  /// No width and no height.
  package static let zero = Size(width: 0, height: 0)
  /// The longest side of a page, in units of its canvas.
  package static let longestSide = 14_400.0

  package init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

/// An upright rectangle on the canvas.
package struct Rect: Hashable, Sendable {
  /// The top left corner.
  package var origin: Point
  /// The width and height.
  package var size: Size

  package init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  package init(center: Point, size: Size) {
    self.origin = Point(x: center.x - size.width / 2, y: center.y - size.height / 2)
    self.size = size
  }

  /// The left side.
  package var minX: Double { origin.x }
  /// The right side.
  package var maxX: Double { origin.x + size.width }
  /// The top.
  package var minY: Double { origin.y }
  /// The bottom.
  package var maxY: Double { origin.y + size.height }
  /// The middle.
  package var center: Point {
    Point(x: origin.x + size.width / 2, y: origin.y + size.height / 2)
  }

  /// Whether another rectangle lies wholly inside, sides included.
  package func contains(_ other: Rect) -> Bool {
    minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
  }

  /// Whether a point lies inside or on a side.
  package func contains(_ point: Point) -> Bool {
    contains(Rect(origin: point, size: Size(width: 0, height: 0)))
  }

  /// Whether two rectangles share more than a side.
  package func overlaps(_ other: Rect) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// The rectangle that is larger by a margin on all four sides; a negative margin shrinks it.
  package func outset(by margin: Double) -> Rect {
    Rect(
      center: center,
      size: Size(width: size.width + 2 * margin, height: size.height + 2 * margin))
  }
}

#if !hasFeature(Embedded)
  extension Point: Codable {}
  extension Size: Codable {}
#endif
