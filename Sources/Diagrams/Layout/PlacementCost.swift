/// How hard a placement is to read, as one number that a search can lower.
///
/// Adds up crossings, lines through or close by items, lines that are long or too short to show
/// their style, lines that leave an item in one direction, items closer than the gap, distances
/// that do not fit the path lengths, and places outside the page.
struct PlacementCost {
  let field: PlacementField

  /// Items that have less room than this beyond the gap feel cramped, in points.
  private static let comfort = 26.0
  /// A line this near to an item seems to touch it, in points.
  private static let clearance = 7.0

  /// The cost of all items together; what two items share counts twice.
  func total() -> Double {
    (0..<field.count).reduce(0) { $0 + cost(of: $1) }
  }

  /// The part of the cost that depends on one item; adding up stops above the limit.
  func cost(of item: Int, limit: Double = .infinity) -> Double {
    var sum = outside(item) + crowding(item)
    if sum > limit { return sum }
    sum += linesPassing(item)
    var index = field.lineStarts[item]
    while index < field.lineStarts[item + 1], sum <= limit {
      sum += lineCost(field.itemLines[index])
      index += 1
    }
    return sum
  }

  private func outside(_ item: Int) -> Double {
    let (x, y, page) = (field.x[item], field.y[item], field.page)
    let (halfX, halfY) = (field.halfX[item], field.halfY[item])
    let low = max(0, halfX - x) + max(0, halfY - y)
    let high = max(0, x + halfX - page.x) + max(0, y + halfY - page.y)
    let (fromMiddleX, fromMiddleY) = (x / page.x - 0.5, y / page.y - 0.5)
    return 0.4 * (low + high) + 0.3 * (fromMiddleX * fromMiddleX + fromMiddleY * fromMiddleY)
  }

  /// What all other items cost one item, by being too near or at the wrong distance.
  private func crowding(_ item: Int) -> Double {
    let (xs, ys, halfXs, halfYs) = (field.x, field.y, field.halfX, field.halfY)
    let row = field.nearness + item * field.count
    let (x, y, halfX, halfY) = (xs[item], ys[item], halfXs[item], halfYs[item])
    let (gap, count, comfort) = (field.gap, field.count, Self.comfort)
    var sum = 0.0
    var other = 0
    while other < count {
      if other != item {
        let (dx, dy) = (x - xs[other], y - ys[other])
        let stretch = (dx * dx + dy * dy).squareRoot() * row[other] - 1
        sum += 0.25 * stretch * stretch
        let freeX = (dx < 0 ? -dx : dx) - halfX - halfXs[other]
        let freeY = (dy < 0 ? -dy : dy) - halfY - halfYs[other]
        let free = freeX > freeY ? freeX : freeY
        if free < gap {
          sum += 3 + 0.25 * (gap - free)
        } else if free < gap + comfort {
          let tight = (gap + comfort - free) / comfort
          sum += 0.35 * tight * tight
        }
      }
      other += 1
    }
    return sum
  }

  /// What the lines of others cost one item.
  private func linesPassing(_ item: Int) -> Double {
    var sum = 0.0
    var line = 0
    while line < field.lineCount {
      if field.from[line] != item && field.to[line] != item {
        let inside = field.length(of: line, inside: item, margin: Self.clearance)
        if inside > 0 { sum += field.pull[line] * Self.cost(inside: inside) }
      }
      line += 1
    }
    return sum
  }

  private static func cost(inside: Double) -> Double {
    inside < 40 ? 1 + 0.05 * inside : 3
  }

  /// What one line costs by its length, the items in its way and the lines it meets.
  private func lineCost(_ line: Int) -> Double {
    let (from, to) = (field.from[line], field.to[line])
    var sum = lengthCost(line)
    var other = 0
    while other < field.count {
      if other != from && other != to {
        let inside = field.length(of: line, inside: other, margin: Self.clearance)
        if inside > 0 { sum += Self.cost(inside: inside) }
      }
      other += 1
    }
    return field.pull[line] * sum + crossings(of: line) + corners(of: line, at: from)
      + corners(of: line, at: to)
  }

  private func lengthCost(_ line: Int) -> Double {
    let (from, to) = (field.from[line], field.to[line])
    let along = SIMD2(field.endX[line] - field.startX[line], field.endY[line] - field.startY[line])
    let first = SIMD2(field.halfX[from], field.halfY[from])
    let second = SIMD2(field.halfX[to], field.halfY[to])
    let visible = Segment(.zero, along).visibleLength(halves: first, second)
    let relative = visible / field.wished[line]
    let short = max(0, 0.7 - relative)
    return 0.35 * relative * relative.squareRoot() + 3 * short * short
  }

  /// What it costs that a line crosses others; lines that share an end never do.
  private func crossings(of line: Int) -> Double {
    let (starts, ends) = ((field.startX, field.startY), (field.endX, field.endY))
    let (x, y) = (starts.0[line], starts.1[line])
    let (dx, dy) = (ends.0[line] - x, ends.1[line] - y)
    let own = field.pull[line]
    var sum = 0.0
    var second = 0
    while second < field.lineCount {
      let (sx, sy) = (starts.0[second], starts.1[second])
      let (ex, ey) = (ends.0[second], ends.1[second])
      let one = dx * (sy - y) - dy * (sx - x)
      let two = dx * (ey - y) - dy * (ex - x)
      if one * two < 0 {
        let three = (ex - sx) * (y - sy) - (ey - sy) * (x - sx)
        let four = (ex - sx) * (y + dy - sy) - (ey - sy) * (x + dx - sx)
        if three * four < 0 {
          let pull = field.pull[second]
          sum += 0.5 + 0.5 * (pull < own ? pull : own)
        }
      }
      second += 1
    }
    return sum
  }

  /// What it costs that other lines leave an end of a line in nearly the same direction.
  private func corners(of line: Int, at corner: Int) -> Double {
    let end = field.other(line, than: corner)
    let (x, y) = (field.x[corner], field.y[corner])
    let (oneX, oneY) = (field.x[end] - x, field.y[end] - y)
    var sum = 0.0
    var index = field.lineStarts[corner]
    while index < field.lineStarts[corner + 1] {
      let second = field.itemLines[index]
      if second != line {
        let other = field.other(second, than: corner)
        sum += Self.narrowCorner(oneX, oneY, field.x[other] - x, field.y[other] - y)
      }
      index += 1
    }
    return sum
  }

  /// What it costs that two lines leave an item within 15 degrees of each other.
  @inline(__always)
  private static func narrowCorner(
    _ oneX: Double, _ oneY: Double, _ twoX: Double, _ twoY: Double
  ) -> Double {
    let along = oneX * twoX + oneY * twoY
    let squares = (oneX * oneX + oneY * oneY) * (twoX * twoX + twoY * twoY)
    guard along > 0, along * along > 0.933 * squares else { return 0 }
    return 0.2 + 12 * (along / squares.squareRoot() - 0.966)
  }
}
