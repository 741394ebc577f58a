extension Drawing {
  /// A shape with a label in its middle.
  package struct Node: Codable, Hashable, Sendable {
    /// The name by which the SVG and edges know the node: letters, digits, `-` and `_`.
    package var id: String
    /// The middle of the shape.
    package var center: Point
    /// Width and height, drawn rounded to whole points; ``Shape/circle`` takes the smaller.
    package var size: Size
    /// The outline.
    package var shape: Shape
    /// The color inside.
    package var fill: Color
    /// The color of the outline.
    package var stroke: Color
    /// 0 for no outline.
    package var strokeWidth: Double
    /// The line of the outline.
    package var line: LineStyle
    /// The label, one string per line, already wrapped.
    package var lines: [String]
    /// The size of the letters in points.
    package var fontSize: Double
    /// The color of the letters.
    package var textColor: Color
    /// Whether the letters are bold.
    package var isBold: Bool
    /// Whether edges run around it.
    ///
    /// A sample in a legend needs no detours, and routing time grows with the cube of what is in
    /// the way. Edges between two nodes that are no obstacles run straight from middle to middle.
    package var isObstacle = true

    package init(
      id: String, center: Point, size: Size, shape: Shape = .roundedBox, fill: Color = .white,
      stroke: Color = .black, strokeWidth: Double = 1, line: LineStyle = .solid,
      lines: [String] = [], fontSize: Double = 12, textColor: Color = .black, isBold: Bool = false
    ) {
      self.id = id
      self.center = center
      self.size = size
      self.shape = shape
      self.fill = fill
      self.stroke = stroke
      self.strokeWidth = strokeWidth
      self.line = line
      self.lines = lines
      self.fontSize = fontSize
      self.textColor = textColor
      self.isBold = isBold
    }

    /// The rectangle that the shape touches on all sides.
    package var frame: Rect { Rect(center: center, size: size) }
  }
}
