/// How hard a placement is to read, as one number that a search can lower.
///
/// Adds up crossings, lines through or close by items, lines that are long or too short to show
/// their style, lines that leave an item in one direction, items closer than the gap, distances
/// that do not fit the path lengths, and places outside the page.
struct PlacementCost {
  let field: PlacementField

  private typealias Four = PlacementField.Four

  /// Items that have less room than this beyond the gap feel cramped, in points.
  private static let comfort: Float = 26
  /// A line this near to an item seems to touch it, in points.
  private static let clearance: Float = 7

  /// The cost of all items together; what two items share counts twice.
  func total() -> Float {
    (0..<field.count).reduce(0) { $0 + cost(of: $1) }
  }

  /// The part of the cost that depends on one item; adding up stops above the limit.
  func cost(of item: Int, limit: Float = .infinity) -> Float {
    var sum = outside(item) + crowding(item)
    if sum > limit { return sum }
    sum += linesPassing(item)
    var (index, end) = field.places(of: item)
    while index < end, sum <= limit {
      sum += lineCost(Int(field.itemLines[index]), of: item)
      index += 1
    }
    return sum > limit ? sum : sum + corners(of: item)
  }

  private func outside(_ item: Int) -> Float {
    let (x, y, page) = (field.x[item], field.y[item], field.page)
    let (halfX, halfY) = (field.halfX[item], field.halfY[item])
    let low = max(0, halfX - x) + max(0, halfY - y)
    let high = max(0, x + halfX - page.x) + max(0, y + halfY - page.y)
    let (fromMiddleX, fromMiddleY) = (x / page.x - 0.5, y / page.y - 0.5)
    return 0.4 * (low + high) + 0.3 * (fromMiddleX * fromMiddleX + fromMiddleY * fromMiddleY)
  }

  /// What all other items cost one item, by being too near or at the wrong distance.
  private func crowding(_ item: Int) -> Float {
    let row = field.nearness + item * field.paddedCount
    let (x, y) = (Four(repeating: field.x[item]), Four(repeating: field.y[item]))
    let (halfX, halfY) = (field.halfX[item], field.halfY[item])
    let (gap, comfort) = (field.gap, Self.comfort)
    var sum = Four.zero
    var other = 0
    while other < field.count {
      let near = row.four(at: other)
      let (dx, dy) = (x - field.x.four(at: other), y - field.y.four(at: other))
      let stretch = (dx * dx + dy * dy).squareRoot() * near - 1
      let freeX = dx.magnitudes - (field.halfX.four(at: other) + halfX)
      let freeY = dy.magnitudes - (field.halfY.four(at: other) + halfY)
      let free = freeX.larger(freeY)
      let tight = ((gap + comfort - free) / comfort).larger(.zero)
      let narrow = (0.35 * tight * tight)
        .replacing(with: 3 + 0.25 * (gap - free), where: free .< gap)
      sum += (0.25 * stretch * stretch + narrow).replacing(with: 0, where: near .== 0)
      other += 4
    }
    return sum.sum()
  }

  /// What the lines of others cost one item.
  private func linesPassing(_ item: Int) -> Float {
    let (x, y) = (Four(repeating: field.x[item]), Four(repeating: field.y[item]))
    let halfX = Four(repeating: field.halfX[item] + Self.clearance)
    let halfY = Four(repeating: field.halfY[item] + Self.clearance)
    let own = SIMD4(repeating: Int32(item))
    var sum = Four.zero
    var line = 0
    while line < field.lineCount {
      let (startX, startY) = (field.startX.four(at: line), field.startY.four(at: line))
      let (alongX, alongY) = (
        field.endX.four(at: line) - startX, field.endY.four(at: line) - startY
      )
      let share = Self.share(
        of: Way(x - startX, alongX.inverse, halfX), Way(y - startY, alongY.inverse, halfY))
      let inside = share * (alongX * alongX + alongY * alongY).squareRoot()
      let isOwn = (field.from.four(at: line) .== own) .| (field.to.four(at: line) .== own)
      sum += (field.pull.four(at: line) * Self.cost(inside: inside))
        .replacing(with: 0, where: isOwn)
      line += 4
    }
    return sum.sum()
  }

  /// Along one axis: from the start of a line to the middle of a box, one over the length of the
  /// line, and half the box.
  private struct Way {
    let toMiddle, inverse, half: Four

    @inline(__always)
    init(_ toMiddle: Four, _ inverse: Four, _ half: Four) {
      (self.toMiddle, self.inverse, self.half) = (toMiddle, inverse, half)
    }
  }

  /// Which part of four lines lies inside four boxes, or less than 0.
  @inline(__always)
  private static func share(of x: Way, _ y: Way) -> Four {
    let (oneX, twoX) = ((x.toMiddle - x.half) * x.inverse, (x.toMiddle + x.half) * x.inverse)
    let (oneY, twoY) = ((y.toMiddle - y.half) * y.inverse, (y.toMiddle + y.half) * y.inverse)
    let enter = oneX.smaller(twoX).larger(oneY.smaller(twoY)).larger(.zero)
    return oneX.larger(twoX).smaller(oneY.larger(twoY)).smaller(Four(repeating: 1)) - enter
  }

  @inline(__always)
  private static func cost(inside: Four) -> Four {
    (1 + 0.05 * inside).replacing(with: 3, where: inside .>= 40)
      .replacing(with: 0, where: inside .<= 0)
  }

  /// What one line of an item costs by its length, the items in its way and the lines it meets.
  private func lineCost(_ line: Int, of item: Int) -> Float {
    let end = field.other(line, than: item)
    return field.pull[line] * (lengthCost(line) + itemsPassed(line)) + crossings(of: line)
      + corners(of: line, at: end)
  }

  private func itemsPassed(_ line: Int) -> Float {
    let (startX, startY) = (field.startX[line], field.startY[line])
    let (alongX, alongY) = (field.endX[line] - startX, field.endY[line] - startY)
    let (inverseX, inverseY) = (
      Four(repeating: alongX).inverse, Four(repeating: alongY).inverse
    )
    let length = (alongX * alongX + alongY * alongY).squareRoot()
    let from = SIMD4(repeating: field.from[line])
    let to = SIMD4(repeating: field.to[line])
    var index = SIMD4<Int32>(0, 1, 2, 3)
    var sum = Four.zero
    var other = 0
    while other < field.count {
      let share = Self.share(
        of: Way(
          field.x.four(at: other) - startX, inverseX, field.halfX.four(at: other) + Self.clearance),
        Way(
          field.y.four(at: other) - startY, inverseY, field.halfY.four(at: other) + Self.clearance))
      sum += Self.cost(inside: share * length)
        .replacing(with: 0, where: (index .== from) .| (index .== to))
      index &+= 4
      other += 4
    }
    return sum.sum()
  }

  private func lengthCost(_ line: Int) -> Float {
    let (from, to) = (Int(field.from[line]), Int(field.to[line]))
    let (alongX, alongY) = (
      field.endX[line] - field.startX[line], field.endY[line] - field.startY[line]
    )
    let (perX, perY) = (1 / max(abs(alongX), 1e-6), 1 / max(abs(alongY), 1e-6))
    let hidden =
      min(1, min(field.halfX[from] * perX, field.halfY[from] * perY))
      + min(1, min(field.halfX[to] * perX, field.halfY[to] * perY))
    let length = (alongX * alongX + alongY * alongY).squareRoot()
    let relative = max(0, 1 - hidden) * length / field.wished[line]
    let short = max(0, 0.7 - relative)
    return 0.35 * relative * relative.squareRoot() + 3 * short * short
  }

  /// What it costs that a line crosses others; lines that share an end never do.
  private func crossings(of line: Int) -> Float {
    let (x, y) = (field.startX[line], field.startY[line])
    let (dx, dy) = (field.endX[line] - x, field.endY[line] - y)
    let own = Four(repeating: field.pull[line])
    var sum = Four.zero
    var other = 0
    while other < field.lineCount {
      let (startX, startY) = (field.startX.four(at: other) - x, field.startY.four(at: other) - y)
      let (endX, endY) = (field.endX.four(at: other) - x, field.endY.four(at: other) - y)
      let (alongX, alongY) = (endX - startX, endY - startY)
      let sides = (dx * startY - dy * startX) * (dx * endY - dy * endX)
      let ends =
        (alongY * startX - alongX * startY)
        * (alongX * (dy - startY) - alongY * (dx - startX))
      sum += (0.5 + 0.5 * own.smaller(field.pull.four(at: other)))
        .replacing(with: 0, where: (sides .>= 0) .| (ends .>= 0))
      other += 4
    }
    return sum.sum()
  }

  /// What it costs that two lines of an item leave it in nearly the same direction, for both lines.
  private func corners(of item: Int) -> Float {
    let (first, end) = field.places(of: item)
    var sum: Float = 0
    var one = first
    while one < end {
      let (oneX, oneY) = direction(of: Int(field.itemLines[one]), from: item)
      var two = one + 1
      while two < end {
        let (twoX, twoY) = direction(of: Int(field.itemLines[two]), from: item)
        sum += 2 * Self.narrowCorner(oneX, oneY, twoX, twoY)
        two += 1
      }
      one += 1
    }
    return sum
  }

  /// What it costs that other lines leave an end of a line in nearly the same direction.
  private func corners(of line: Int, at corner: Int) -> Float {
    let (oneX, oneY) = direction(of: line, from: corner)
    var (index, end) = field.places(of: corner)
    var sum: Float = 0
    while index < end {
      let other = Int(field.itemLines[index])
      if other != line {
        let (twoX, twoY) = direction(of: other, from: corner)
        sum += Self.narrowCorner(oneX, oneY, twoX, twoY)
      }
      index += 1
    }
    return sum
  }

  @inline(__always)
  private func direction(of line: Int, from item: Int) -> (Float, Float) {
    let end = field.other(line, than: item)
    return (field.x[end] - field.x[item], field.y[end] - field.y[item])
  }

  /// What it costs that two lines leave an item within 15 degrees of each other.
  @inline(__always)
  private static func narrowCorner(
    _ oneX: Float, _ oneY: Float, _ twoX: Float, _ twoY: Float
  ) -> Float {
    let along = oneX * twoX + oneY * twoY
    let squares = (oneX * oneX + oneY * oneY) * (twoX * twoX + twoY * twoY)
    guard along > 0, along * along > 0.933 * squares else { return 0 }
    return 0.2 + 12 * (along / squares.squareRoot() - 0.966)
  }
}

/// Written so that each becomes one instruction.
extension SIMD4<Float> {
  @inline(__always)
  fileprivate func larger(_ other: Self) -> Self { replacing(with: other, where: other .> self) }

  @inline(__always)
  fileprivate func smaller(_ other: Self) -> Self { replacing(with: other, where: other .< self) }

  @inline(__always)
  fileprivate var magnitudes: Self { larger(-self) }

  /// One over each number; for nearly 0 a number so large that it decides nothing.
  @inline(__always)
  fileprivate var inverse: Self {
    1 / replacing(with: 1e-6, where: magnitudes .< 1e-6)
  }
}
