extension Drawing {
  /// A shape with a label in its middle.
  public struct Node: Codable, Hashable, Sendable {
    /// The name by which the SVG and edges know the node: letters, digits, `-` and `_`.
    public var id: String
    /// The middle of the shape.
    public var center: Point
    /// Width and height, drawn rounded to whole points; ``Shape/circle`` takes the smaller.
    public var size: Size
    /// The outline.
    public var shape: Shape
    /// The color inside.
    public var fill: Color
    /// The color of the outline.
    public var stroke: Color
    /// 0 for no outline.
    public var strokeWidth: Double
    /// The line of the outline.
    public var line: LineStyle
    /// The label, one string per line, already wrapped.
    public var lines: [String]
    /// The size of the letters in points.
    public var fontSize: Double
    /// The color of the letters.
    public var textColor: Color
    /// Whether the letters are bold.
    public var isBold: Bool
    /// Whether edges run around it.
    ///
    /// A sample in a legend needs no detours, and routing time grows with the cube of what is in
    /// the way. Edges between two nodes that are no obstacles run straight from middle to middle.
    public var isObstacle = true

    public init(
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
    public var frame: Rect { Rect(center: center, size: size) }
  }
}
