/// Rings around a middle: rows above and below, inside ellipses that hold them.
///
/// Where ellipses would be needles or hollow the rings are frames.
struct RingLayout {
  private static let gap = 14.0
  /// The part of the width of an ellipse that a row may take.
  private static let fill = 0.74
  /// How high a ring may be, in widths of the page, to be an ellipse.
  private static let steepest = 1.2
  /// How high a ring may be, in heights of a frame around the same, to be an ellipse.
  private static let hollowest = 1.35

  /// The sizes of the name and the items of each ring, from the inside out.
  let rings: [(label: SIMD2<Double>, items: [SIMD2<Double>])]
  let width: Double

  /// Where things of a ring lie, from the middle of the page.
  struct Ring {
    /// Half the width and height of the ellipse or frame.
    var axes = SIMD2<Double>.zero
    /// How far its center lies below the middle of the page.
    var drop = 0.0
    var label = SIMD2<Double>.zero
    var centers: [SIMD2<Double>] = []
  }

  /// The rings, whether they are ellipses, and the height of the outer one.
  func placed() -> (rings: [Ring], areRound: Bool, height: Double) {
    let (round, framed) = (placed(areRound: true), placed(areRound: false))
    let (high, low) = (2 * (round.last?.axes.y ?? 0), 2 * (framed.last?.axes.y ?? 0))
    let areRound = high <= Self.steepest * width && high <= Self.hollowest * low
    return areRound ? (round, true, high) : (framed, false, low)
  }

  /// How far something reaches above and below the middle of the page.
  private struct Reach {
    var up = 0.0
    var down = 0.0
  }

  private func placed(areRound: Bool) -> [Ring] {
    var result: [Ring] = []
    var inner = Reach()
    let core = areRound ? Self.core : 3 * Self.core
    for (place, ring) in rings.enumerated() {
      let share = Double(place + 1 + core) / Double(rings.count + core)
      let found = placed(ring.items, ring.label, half: width / 2 * share, inner, areRound)
      inner = Reach(up: found.axes.y - found.drop, down: found.axes.y + found.drop)
      result.append(found)
    }
    return result
  }

  /// How much wider the inner ring is than an even share.
  private static let core = 2

  private func placed(
    _ items: [SIMD2<Double>], _ label: SIMD2<Double>, half: Double, _ inner: Reach,
    _ areRound: Bool
  ) -> Ring {
    var ring = Ring()
    ring.centers = [SIMD2<Double>](repeating: .zero, count: items.count)
    let limit = areRound ? 2 * half * Self.fill : 2 * half - 40
    let isCore = inner.up == 0
    let above = isCore ? items.count : (items.count + 1) / 2
    let halves = [Array(0..<above), Array(above..<items.count)]
    var reach = inner
    func axis(_ corner: SIMD2<Double>) -> Double {
      areRound ? Self.axis(holding: corner, half) : corner.y + 8
    }
    for (side, members) in halves.enumerated() where !members.isEmpty {
      let rows = Self.rows(members, items, limit)
      let total = rows.reduce(-Self.gap) { $0 + Self.height($1, items) + Self.gap }
      var edge = isCore ? -total / 2 : (side == 1 ? inner.down : inner.up) + Self.gap
      for row in rows {
        let rowHeight = Self.height(row, items)
        let isUpward = !isCore && side == 0
        place(row, items, y: (isUpward ? -1 : 1) * (edge + rowHeight / 2), &ring.centers)
        let corner = Self.width(row, items) / 2
        let (near, far) = (axis(SIMD2(corner, -edge)), axis(SIMD2(corner, edge + rowHeight)))
        reach.up = max(reach.up, isUpward ? far : near)
        reach.down = max(reach.down, isUpward ? near : far)
        edge += rowHeight + Self.gap
      }
    }
    let top = ring.centers.indices.map { ring.centers[$0].y - items[$0].y / 2 }.min() ?? -inner.up
    let labelY = min(top, -inner.up) - 6 - label.y / 2
    reach.up = max(reach.up, axis(SIMD2(label.x / 2, -labelY + label.y / 2)))
    ring.label = SIMD2(0, labelY)
    return shaped(ring, reach, half, areRound)
  }

  /// The ring around what it holds: an ellipse around the middle of the page, or a frame.
  private func shaped(_ ring: Ring, _ reach: Reach, _ half: Double, _ areRound: Bool) -> Ring {
    let most = max(reach.up, reach.down)
    let (up, down) = areRound ? (most, most) : (reach.up, reach.down + Self.gap / 2)
    var ring = ring
    ring.axes = SIMD2(half, (up + down) / 2 + 6)
    ring.drop = (down - up) / 2
    return ring
  }

  private func place(
    _ row: [Int], _ items: [SIMD2<Double>], y: Double, _ centers: inout [SIMD2<Double>]
  ) {
    var left = -Self.width(row, items) / 2
    for item in row {
      centers[item] = SIMD2(left + items[item].x / 2, y)
      left += items[item].x + Self.gap
    }
  }

  /// The upright half axis of an ellipse that holds a corner.
  private static func axis(holding corner: SIMD2<Double>, _ half: Double) -> Double {
    let part = min(0.98, (corner.x + 10) / half)
    return corner.y / (1 - part * part).squareRoot()
  }

  /// As few rows as fit, the widest first: farther from the middle an ellipse is narrower.
  private static func rows(
    _ members: [Int], _ items: [SIMD2<Double>], _ limit: Double
  ) -> [[Int]] {
    var rows: [[Int]] = []
    for member in members {
      if let last = rows.last, width(last + [member], items) <= limit {
        rows[rows.count - 1].append(member)
      } else {
        rows.append([member])
      }
    }
    return rows.sorted { (-width($0, items), $0[0]) < (-width($1, items), $1[0]) }
  }

  private static func width(_ row: [Int], _ items: [SIMD2<Double>]) -> Double {
    row.reduce(-gap) { $0 + items[$1].x + gap }
  }

  private static func height(_ row: [Int], _ items: [SIMD2<Double>]) -> Double {
    row.map { items[$0].y }.max() ?? 0
  }
}

/// Rings that are hardly wider than high, with their items all around the middle.
///
/// Each ring is just so large that its items fit between the one inside it and its own edge.
struct RoundRings {
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
    let axes = SIMD2(EllipseBand.flattest * outer, outer)
    let band = EllipseBand(axes: axes, inner: inner / outer, outer: 1)
    let path = EllipsePath(axes: axes)
    var ring = RingLayout.Ring()
    ring.axes = axes
    ring.label = band.top(for: label)
    ring.centers = [SIMD2<Double>](repeating: .zero, count: items.count)
    guard band.holds(ring.label, label - 8) else { return nil }
    var boxes = [MarkBox(center: ring.label, size: label)]
    let order = items.indices.sorted { (-items[$0].x, $0) < (-items[$1].x, $1) }
    for item in order {
      guard let best = band.best(for: items[item], path, beside: boxes, gap: gap) else {
        return nil
      }
      boxes.append(best)
      ring.centers[item] = best.center
    }
    return ring
  }
}
