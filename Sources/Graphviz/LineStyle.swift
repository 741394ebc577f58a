/// How a line is drawn; a bold line is a wide one.
public enum LineStyle: String, Hashable, Sendable, CaseIterable {
  case solid
  case dashed
  case dotted
}
