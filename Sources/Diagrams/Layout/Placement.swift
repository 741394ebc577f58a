/// Where the items of a picture lie, y downward, in points.
struct Placement: Hashable, Sendable {
  /// The center of each item.
  let centers: [SIMD2<Double>]
  /// The width and height of each item.
  let sizes: [SIMD2<Double>]

  /// The width and height of the smallest page that starts at 0,0 and holds all items.
  var extent: SIMD2<Double> {
    zip(centers, sizes).reduce(SIMD2(0, 0)) { largest, item in
      pointwiseMax(largest, item.0 + item.1 / 2)
    }
  }

  /// The same items, moved together.
  func shifted(by offset: SIMD2<Double>) -> Placement {
    Placement(centers: centers.map { $0 + offset }, sizes: sizes)
  }
}
