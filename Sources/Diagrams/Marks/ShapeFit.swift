import Graphviz

/// Tells how large a shape must be for its label to lie inside.
struct ShapeFit: Sendable {
  /// The free room left and right of the label, in points.
  var sidePadding = 8.0
  /// The free room above and below the label, in points.
  var topPadding = 6.0
  /// The smallest size of any shape.
  var minimum = SIMD2(40.0, 28.0)

  /// The width and height of a shape around a label of the given size, in whole points.
  func size(of shape: Shape, around label: SIMD2<Double>) -> SIMD2<Double> {
    let padded = label + 2 * SIMD2(sidePadding, topPadding)
    let needed = needed(by: shape, padded: padded, label: label)
    return pointwiseMax(needed, minimum).rounded(.up)
  }

  /// How wide a label may be in a shape of a width.
  func labelWidth(in shape: Shape, width: Double) -> Double {
    let padded = width - 2 * sidePadding
    let close = 1.5 * sidePadding / 2
    return switch shape {
    case .ellipse, .circle: width / 2.0.squareRoot() - close
    case .hexagon: width / 1.625 - close
    case .octagon: width / 1.42 - close
    case .diamond: width / 2 - close
    case .house: width / 1.55 - close
    case .cds: padded - 16
    case .component: padded - 8
    default: padded
    }
  }

  private func needed(
    by shape: Shape, padded: SIMD2<Double>, label: SIMD2<Double>
  ) -> SIMD2<Double> {
    // In a round or cut shape only the corners of the label come near the outline.
    let close = label + SIMD2(sidePadding, topPadding) * 0.75
    return switch shape {
    case .ellipse: close * 2.0.squareRoot()
    case .circle: SIMD2(repeating: close.length)
    case .hexagon: close * SIMD2(1.625, 1.3)
    case .octagon: close * SIMD2(1.42, 1.42)
    case .diamond: close * 2
    case .house: close * SIMD2(1.55, 1.82)
    case .cylinder: SIMD2(padded.x, close.y / 0.636)
    case .cds: padded + SIMD2(16, 8)
    case .component: padded + SIMD2(8, 0)
    case .box, .roundedBox, .note, .tab, .folder, .none: padded
    case .point: SIMD2(1, 1)
    }
  }
}
