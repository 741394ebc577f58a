extension Drawing {
  /// A line from the outline of one node to that of another, or back to the same.
  public struct Edge: Hashable, Sendable {
    /// The name by which the SVG knows the edge: letters, digits, `-` and `_`.
    public var id: String
    public var from: String
    public var to: String
    public var line: LineStyle
    public var color: Color
    public var width: Double
    public var arrow: Arrow

    public init(
      id: String, from: String, to: String, line: LineStyle = .solid, color: Color = .black,
      width: Double = 1, arrow: Arrow = .none
    ) {
      self.id = id
      self.from = from
      self.to = to
      self.line = line
      self.color = color
      self.width = width
      self.arrow = arrow
    }
  }
}
