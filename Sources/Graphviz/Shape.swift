/// The outline of a node.
package enum Shape: String, Codable, Hashable, Sendable, CaseIterable {
  case box
  case roundedBox
  case ellipse
  case circle
  case diamond
  case hexagon
  case octagon
  case house
  case note
  case tab
  case folder
  case component
  case cylinder
  /// A box with a point to the right.
  case cds
  /// Nothing but the label; edges end at its frame.
  case none
  /// Nothing at all, one point in size: a place for edges to end.
  case point
}
