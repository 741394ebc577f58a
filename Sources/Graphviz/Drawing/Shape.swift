/// The outline of a node.
package enum Shape: String, Hashable, Sendable, CaseIterable {
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

extension Shape {
  /// Whether a centered text of a given size lies inside the shape of another size.
  package func holds(_ text: Size, in size: Size) -> Bool {
    let free = Size(
      width: (size.width - text.width) / 2, height: (size.height - text.height) / 2)
    guard free.width >= 0, free.height >= 0 else { return false }
    let wide = text.width / size.width
    let high = text.height / size.height
    return switch self {
    case .box, .none, .tab, .folder: true
    case .roundedBox: Self.cornerHolds(free)
    case .note: max(free.width, free.height) >= Self.fold
    case .component: free.width >= Self.lug
    case .cds: Self.arrowHolds(text, in: size)
    case .ellipse: wide * wide + high * high <= 1 + Self.tolerance
    case .circle: text.diagonal <= min(size.width, size.height) + Self.tolerance
    case .diamond: wide + high <= 1 + Self.tolerance
    case .hexagon: wide + high / 2 <= 1
    case .octagon: wide + high <= 2.0.squareRoot()
    case .house: high <= 0.8 && high <= 1 - 0.692 * wide
    case .cylinder: high <= 0.636
    case .point: text == .zero
    }
  }

  private static let tolerance = 1e-9
  /// The radius of a rounded corner.
  private static let cornerRadius = 12.0
  /// The side of the folded corner of a note.
  private static let fold = 6.0
  /// How far the lugs of a component reach inside.
  private static let lug = 4.0
  /// The length of the point of a `cds`; its outline stays half as much off its top and bottom.
  private static let tip = 12.0

  private static func cornerHolds(_ free: Size) -> Bool {
    let x = max(0, cornerRadius - free.width)
    let y = max(0, cornerRadius - free.height)
    return x * x + y * y <= cornerRadius * cornerRadius + tolerance
  }

  private static func arrowHolds(_ text: Size, in size: Size) -> Bool {
    let height = size.height - tip
    guard text.height <= height, height > 0 else { return false }
    return text.width / 2 <= size.width / 2 - tip * text.height / height
  }
}

extension Size {
  fileprivate var diagonal: Double { (width * width + height * height).squareRoot() }
}

#if !hasFeature(Embedded)
  extension Shape: Codable {}
#endif
