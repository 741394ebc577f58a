extension Drawing {
  /// A line from the outline of one node to that of another, or back to the same.
  package struct Edge: Codable, Hashable, Sendable {
    /// The name by which the SVG knows the edge: letters, digits, `-` and `_`.
    package var id: String
    /// The id of the node at the one end.
    package var from: String
    /// The id of the node at the other end.
    package var to: String
    /// Solid, dashed or dotted.
    package var line: LineStyle
    /// The color of the line and its heads.
    package var color: Color
    /// The width in points.
    package var width: Double
    /// Which ends have a head.
    package var arrow: Arrow

    package init(
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
