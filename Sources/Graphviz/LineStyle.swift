/// How a line is drawn; a bold line is a wide one.
public enum LineStyle: String, Codable, Hashable, Sendable, CaseIterable {
  case solid
  case dashed
  case dotted
}
