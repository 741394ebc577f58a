/// The smallest convex region around points.
struct ConvexRegion {
  /// The corners in the order in which one walks around.
  private let corners: [Point]

  /// Creates a region around points.
  ///
  /// ## Source
  /// Andrew (1979), doi:10.1016/0020-0190(79)90072-3.
  init(around points: some Sequence<Point>) {
    let sorted = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    corners = sorted.count < 3 ? sorted : Self.chain(sorted) + Self.chain(sorted.reversed())
  }

  /// The region around this one and rectangles.
  func including(_ rects: [Rect]) -> ConvexRegion {
    let added = rects.flatMap { rect in
      [rect.minX, rect.maxX].flatMap { x in [rect.minY, rect.maxY].map { Point(x: x, y: $0) } }
    }
    return ConvexRegion(around: corners + added)
  }

  /// Whether the region and a rectangle share a point: no line along a side of either has the two on
  /// different sides.
  func meets(_ rect: Rect) -> Bool {
    guard !isParted(from: rect, across: 1, 0), !isParted(from: rect, across: 0, 1) else {
      return false
    }
    var last = corners.count - 1
    for next in corners.indices {
      let (x, y) = (corners[last].y - corners[next].y, corners[next].x - corners[last].x)
      if isParted(from: rect, across: x, y) { return false }
      last = next
    }
    return true
  }

  private func isParted(from rect: Rect, across x: Double, _ y: Double) -> Bool {
    let middle = rect.center.x * x + rect.center.y * y
    let reach = (rect.size.width * abs(x) + rect.size.height * abs(y)) / 2
    var (isBelow, isAbove) = (true, true)
    for corner in corners where isBelow || isAbove {
      let distance = corner.x * x + corner.y * y - middle
      if distance >= -reach { isBelow = false }
      if distance <= reach { isAbove = false }
    }
    return isBelow || isAbove
  }

  /// The corners that one passes turning one way, but for the last.
  private static func chain(_ points: [Point]) -> [Point] {
    var chain: [Point] = []
    for point in points {
      while chain.count > 1, !turns(chain[chain.count - 2], chain[chain.count - 1], point) {
        chain.removeLast()
      }
      chain.append(point)
    }
    return chain.dropLast()
  }

  private static func turns(_ one: Point, _ two: Point, _ three: Point) -> Bool {
    (two.x - one.x) * (three.y - one.y) - (two.y - one.y) * (three.x - one.x) > 0
  }
}
