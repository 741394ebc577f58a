/// How a line is drawn; a bold line is a wide one.
package enum LineStyle: String, Codable, Hashable, Sendable, CaseIterable {
  case solid
  case dashed
  case dotted
}
