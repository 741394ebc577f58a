extension Shape {
  /// A size of the shape in which a centered text of a given size fits, with nothing to spare.
  ///
  /// Text is taken as its bounding rectangle. Many sizes would do; this one has good proportions.
  package func size(around text: Size) -> Size {
    switch self {
    case .box, .none, .tab, .folder: text
    case .roundedBox: text.padded(by: Size(width: Self.cornerInset, height: Self.cornerInset))
    case .note: text.padded(by: Size(width: Self.fold, height: 0))
    case .component: text.padded(by: Size(width: Self.lug, height: 0))
    case .cds: text.padded(by: Size(width: Self.tip, height: Self.tip / 2))
    case .ellipse: text.divided(by: Size(width: 0.5.squareRoot(), height: 0.5.squareRoot()))
    case .circle: Size(width: text.diagonal, height: text.diagonal)
    case .diamond: text.divided(by: Size(width: 0.5, height: 0.5))
    case .hexagon: text.divided(by: Size(width: 0.65, height: 0.7))
    case .octagon: text.divided(by: Size(width: 0.75, height: 0.66))
    case .house: text.divided(by: Size(width: 0.7, height: 0.51))
    case .cylinder: text.divided(by: Size(width: 1, height: 0.63))
    case .point: Size(width: 1, height: 1)
    }
  }

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
  /// The radius of a rounded corner, and how far a text must stay from such a corner.
  private static let cornerRadius = 12.0
  private static let cornerInset = cornerRadius * (1 - 0.5.squareRoot())
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

  fileprivate func padded(by margin: Size) -> Size {
    Size(width: width + 2 * margin.width, height: height + 2 * margin.height)
  }

  fileprivate func divided(by part: Size) -> Size {
    Size(width: width / part.width, height: height / part.height)
  }
}
