/// Gives the marks of crowded rings their places: names first, dots around them in rows.
struct RingsCrowdLayout {
  /// Where things of a ring lie, from the middle.
  struct Band {
    let axes: SIMD2<Double>
    let caption: SIMD2<Double>
    /// The names; nil where there is no room for one, which then is a dot.
    let tags: [SIMD2<Double>?]
    let dots: [SIMD2<Double>]
    /// How wide dots may be, so that they keep apart.
    let dotSize: Double
  }

  let rings: [RingsCrowd.Ring]
  /// Half the width and height of the outer ring.
  let axes: SIMD2<Double>

  private static let widestDot = 15.0
  /// The part of the distance between two dots that they fill.
  private static let fill = 0.66
  private static let gap = 7.0

  func placed() -> [Band] {
    let course = EllipseCourse(axes: axes)
    var inner = 0.0
    return zip(rings, shares()).map { ring, outer in
      defer { inner = outer }
      return band(ring, EllipseBand(axes: axes, inner: inner, outer: outer), course)
    }
  }

  private func band(
    _ ring: RingsCrowd.Ring, _ band: EllipseBand, _ course: EllipseCourse
  ) -> Band {
    let caption = MarkBox(center: band.top(for: ring.caption.size), size: ring.caption.size)
    var boxes = [caption]
    let tags = ring.named.map { named -> SIMD2<Double>? in
      let free = band.places(for: named.tag.size, course)
        .map { MarkBox(center: $0, size: named.tag.size) }
        .filter { box in !boxes.contains { $0.isNear(box, Self.gap) } }
      let best = band.inner == 0 ? free.first : free.farthest(from: boxes)
      if let best { boxes.append(best) }
      return best?.center
    }
    let count = ring.dots.count + tags.count { $0 == nil }
    let (dots, spacing) = dots(count, in: band, course, around: boxes)
    return Band(
      axes: band.outer * axes, caption: caption.center, tags: tags, dots: dots,
      dotSize: min(Self.widestDot, Self.fill * spacing))
  }

  /// As wide apart as so many dots fit, in the order in which they lie around the middle.
  private func dots(
    _ count: Int, in band: EllipseBand, _ course: EllipseCourse,
    around boxes: [MarkBox]
  ) -> (dots: [SIMD2<Double>], spacing: Double) {
    guard count > 0 else { return ([], .infinity) }
    var spacing = 1.4 * (band.area / Double(count)).squareRoot()
    while true {
      let side = min(Self.widestDot, Self.fill * spacing)
      let free = band.slots(spacing, edge: 0.71 * side + 2, course).filter { slot in
        let dot = MarkBox(center: slot.place, size: SIMD2(side, side))
        return !boxes.contains { $0.isNear(dot, 3) }
      }
      if free.count >= count {
        let ordered = free.sorted { ($0.turn, $0.place.y) < ($1.turn, $1.place.y) }
        return ((0..<count).map { ordered[$0 * ordered.count / count].place }, spacing)
      }
      spacing *= 0.98
    }
  }
}

extension RingsCrowdLayout {
  /// How far each ring reaches, as a part of the outer one: as large as its partners need, and wide
  /// enough for its name.
  fileprivate func shares() -> [Double] {
    let boxes = rings.map { ring in
      ([ring.caption] + ring.named.map { $0.tag }).reduce(0) {
        $0 + 1.6 * ($1.size.x + Self.gap) * ($1.size.y + Self.gap)
      }
    }
    let total = Double.pi * axes.x * axes.y
    let part = min(1, 0.3 * total / max(1, boxes.reduce(0, +)))
    let dots = rings.map { Double($0.dots.count) }
    let unit = (0.85 * total - part * boxes.reduce(0, +)) / max(1, dots.reduce(0, +))
    let areas = zip(boxes, dots).map { part * $0 + unit * $1 }
    var sum = 0.0
    let reach = areas.map { area in
      sum += area
      return (sum / areas.reduce(0, +)).squareRoot()
    }
    let widths = zip(reach, [0] + reach).map { axes.y * ($0 - $1) }
    return widened(widths).reduce(into: []) { $0.append(($0.last ?? 0) + $1 / axes.y) }
  }

  /// The same widths in all, none less than what its name and a row of marks need.
  private func widened(_ widths: [Double]) -> [Double] {
    var least = rings.enumerated().map { place, ring in
      place == 0 ? max(50, 0.64 * ring.caption.size.x) : 56
    }
    let needed = least.reduce(0, +)
    if needed > 0.9 * axes.y { least = least.map { $0 * 0.9 * axes.y / needed } }
    var result = widths
    for _ in rings {
      let isNarrow = result.indices.map { result[$0] <= least[$0] }
      let fixed = least.indices.reduce(0) { $0 + (isNarrow[$1] ? least[$1] : 0) }
      let others = result.indices.reduce(0) { $0 + (isNarrow[$1] ? 0 : result[$1]) }
      guard others > 0 else { return least.map { $0 * axes.y / least.reduce(0, +) } }
      result = result.indices.map {
        isNarrow[$0] ? least[$0] : result[$0] * (axes.y - fixed) / others
      }
    }
    return result
  }
}
