/// Rings that are hardly wider than high, with their items all around the middle.
///
/// Each ring is just so large that its items fit between the one inside it and its own edge.
struct RoundRings {
  /// How much wider than high the rings are.
  private static let flatness = 1.45
  private static let gap = 12.0
  private static let step = 6.0
  private static let highest = 1_200.0

  /// The sizes of the name and the items of each ring, from the inside out.
  let rings: [(label: SIMD2<Double>, items: [SIMD2<Double>])]

  /// The rings around one middle; nil where they would be too large for any page.
  func placed() -> [RingLayout.Ring]? {
    var placed: [RingLayout.Ring] = []
    for ring in rings {
      let inner = placed.last?.axes.y ?? 0
      var outer = inner + ring.label.y + Self.step
      var found: RingLayout.Ring?
      while found == nil {
        guard outer < Self.highest else { return nil }
        found = Self.placed(ring.items, ring.label, from: inner, to: outer)
        outer += Self.step
      }
      if let found { placed.append(found) }
    }
    return placed
  }

  /// The items between two ellipses: the first in the middle or far from the name of the ring, each
  /// next far from those before; nil where they do not fit.
  private static func placed(
    _ items: [SIMD2<Double>], _ label: SIMD2<Double>, from inner: Double, to outer: Double
  ) -> RingLayout.Ring? {
    let axes = SIMD2(flatness * outer, outer)
    let band = EllipseBand(axes: axes, inner: inner / outer, outer: 1)
    let course = EllipseCourse(axes: axes)
    var ring = RingLayout.Ring()
    ring.axes = axes
    ring.label = band.top(for: label)
    ring.centers = [SIMD2<Double>](repeating: .zero, count: items.count)
    guard band.holds(ring.label, label - 8) else { return nil }
    var boxes = [MarkBox(center: ring.label, size: label)]
    let order = items.indices.sorted { (-items[$0].x, $0) < (-items[$1].x, $1) }
    for item in order {
      let free = band.places(for: items[item], course)
        .map { MarkBox(center: $0, size: items[item]) }
        .filter { box in !boxes.contains { $0.isNear(box, gap) } }
      let best = inner == 0 ? free.first : free.farthest(from: boxes)
      guard let best else { return nil }
      boxes.append(best)
      ring.centers[item] = best.center
    }
    return ring
  }
}
