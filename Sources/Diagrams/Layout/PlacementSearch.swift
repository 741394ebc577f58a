import Graphs

/// Lowers the cost of a placement with moves, jumps and swaps that grow ever more careful.
struct PlacementSearch {
  let cost: PlacementCost
  let isMovable: [Bool]

  private var field: PlacementField { cost.field }

  /// The placement after a bounded number of tries; the seed decides which.
  ///
  /// The heat says how much higher a try may make the cost at the start; at the end hardly any.
  func improved(
    _ start: [SIMD2<Double>], tries: Int, heat: Double, seed: UInt64
  ) -> [SIMD2<Double>] {
    let movable = start.indices.filter { isMovable[$0] }
    guard start.count > 1, !movable.isEmpty else { return start }
    var random = SplitMix64(seed: seed)
    field.centers = start
    for visit in 0..<(tries / Self.triesPerVisit) {
      let progress = Double(visit * Self.triesPerVisit) / Double(tries)
      let stage = Stage(
        temperature: Float(heat * ElementaryFunctions.power(0.005, progress)),
        coarseness: Float(1 - progress))
      let item = movable[random.index(below: movable.count)]
      var current = cost.cost(of: item)
      if random.unit() < 0.35 {
        let other = movable[random.index(below: movable.count)]
        if trySwap(item, other, current, allowed: stage.allowance(&random)) {
          current = cost.cost(of: item)
        }
      }
      tryMoves(of: item, current, stage, &random)
    }
    return zip(zip(start, field.centers), isMovable).map { $1 ? $0.1 : $0.0 }
  }

  private static let triesPerVisit = 4

  /// How freely the search moves at one moment.
  private struct Stage {
    let temperature: Float
    /// From 1 at the start to 0 at the end.
    let coarseness: Float

    var reach: Float { 10 + 150 * coarseness * coarseness }

    func allowance(_ random: inout SplitMix64) -> Float {
      -temperature * Float(ElementaryFunctions.logarithm(1 - random.unit()))
    }
  }

  private func tryMoves(
    of item: Int, _ start: Float, _ stage: Stage, _ random: inout SplitMix64
  ) {
    var current = start
    for _ in 0..<Self.triesPerVisit {
      let (oldX, oldY) = (field.x[item], field.y[item])
      let base = random.unit() < 0.18 ? middle(of: item) : (oldX, oldY)
      let offsetX = Float(random.unit() - 0.5) * (2 * stage.reach)
      let offsetY = Float(random.unit() - 0.5) * (2 * stage.reach)
      move(item, base.0 + offsetX, base.1 + offsetY)
      let limit = current + stage.allowance(&random)
      let new = cost.cost(of: item, limit: limit)
      if new > limit { field.move(item, oldX, oldY) } else { current = new }
    }
  }

  /// Whether two items have changed places; the first cost so much before.
  private func trySwap(_ item: Int, _ other: Int, _ current: Float, allowed: Float) -> Bool {
    guard item != other else { return false }
    let (oneX, oneY) = (field.x[item], field.y[item])
    let (otherX, otherY) = (field.x[other], field.y[other])
    let limit = current + cost.cost(of: other) + allowed
    move(item, otherX, otherY)
    move(other, oneX, oneY)
    let half = cost.cost(of: item, limit: limit)
    let after = half > limit ? half : half + cost.cost(of: other, limit: limit - half)
    guard after > limit else { return true }
    field.move(item, oneX, oneY)
    field.move(other, otherX, otherY)
    return false
  }

  /// The middle of the items to which an item is tied.
  private func middle(of item: Int) -> (Float, Float) {
    let (first, end) = field.places(of: item)
    guard first < end else { return (field.x[item], field.y[item]) }
    var (sumX, sumY): (Float, Float) = (0, 0)
    for index in first..<end {
      let other = field.other(Int(field.itemLines[index]), than: item)
      sumX += field.x[other]
      sumY += field.y[other]
    }
    return (sumX / Float(end - first), sumY / Float(end - first))
  }

  /// Puts an item at a place, or as near to it as the page allows.
  private func move(_ item: Int, _ x: Float, _ y: Float) {
    let (halfX, halfY) = (field.halfX[item], field.halfY[item])
    field.move(
      item, max(halfX, min(x, field.page.x - halfX)), max(halfY, min(y, field.page.y - halfY)))
  }
}

/// Items and lines with their places, in flat memory, four beside each other.
///
/// A search looks at every pair of them thousands of times: no array is checked or copied here, and
/// a processor takes four numbers at once. What fills up the last four lies far away and weighs
/// nothing.
final class PlacementField {
  typealias Four = SIMD4<Float>

  let count: Int
  let lineCount: Int
  let page: SIMD2<Float>
  let gap: Float
  /// The center of each item, and half its width and height.
  let x, y, halfX, halfY: UnsafeMutablePointer<Float>
  /// One over how far each two items should be apart, next to 0 where nothing joins them; 0 for an
  /// item and itself.
  let nearness: UnsafeMutablePointer<Float>
  /// The items at both ends of each line.
  let from, to: UnsafeMutablePointer<Int32>
  /// The places of both ends of each line, how long it should be, and how much it matters.
  let startX, startY, endX, endY, wished, pull: UnsafeMutablePointer<Float>
  /// Where the lines of each item begin in the list, and the list.
  let lineStarts, itemLines: UnsafeMutablePointer<Int32>

  private let memory: UnsafeMutableRawPointer

  /// How many items there are with those that fill up the last four.
  var paddedCount: Int { Self.padded(count) }

  init(_ problem: LayoutProblem, lengths: PathLengths, page: SIMD2<Double>) {
    (count, lineCount) = (problem.sizes.count, problem.edges.count)
    (self.page, gap) = (SIMD2(page), Float(problem.gap))
    let (items, lines) = (Self.padded(count), Self.padded(lineCount))
    let numbers = (4 + count) * items + 6 * lines
    let indices = 4 * lines + count + 1
    memory = .allocate(byteCount: 4 * (numbers + indices), alignment: 16)
    x = memory.bindMemory(to: Float.self, capacity: numbers)
    (y, halfX, halfY, nearness) = (x + items, x + 2 * items, x + 3 * items, x + 4 * items)
    startX = nearness + count * items
    (startY, endX, endY) = (startX + lines, startX + 2 * lines, startX + 3 * lines)
    (wished, pull) = (startX + 4 * lines, startX + 5 * lines)
    from = (memory + 4 * numbers).bindMemory(to: Int32.self, capacity: indices)
    (to, itemLines, lineStarts) = (from + lines, from + 2 * lines, from + 4 * lines)
    x.initialize(repeating: 0, count: numbers)
    from.initialize(repeating: -1, count: indices)
    fillItems(problem, lengths)
    fillLines(problem)
  }

  deinit { memory.deallocate() }

  private static func padded(_ count: Int) -> Int { (count + 3) & ~3 }

  private func fillItems(_ problem: LayoutProblem, _ lengths: PathLengths) {
    for (item, size) in problem.sizes.enumerated() {
      (halfX[item], halfY[item]) = (Float(size.x / 2), Float(size.y / 2))
      for other in 0..<count where other != item {
        nearness[item * paddedCount + other] = max(1e-12, Float(1 / lengths[item, other]))
      }
    }
    for item in count..<paddedCount { (x[item], y[item]) = (1e9, 1e9) }
  }

  private func fillLines(_ problem: LayoutProblem) {
    for (line, edge) in problem.edges.enumerated() {
      (from[line], to[line], pull[line]) = (Int32(edge.from), Int32(edge.to), Float(edge.pull))
      wished[line] = Float(problem.usualLine * edge.length)
    }
    var next = 0
    for (item, lines) in problem.incident.enumerated() {
      lineStarts[item] = Int32(next)
      for line in lines {
        itemLines[next] = Int32(line)
        next += 1
      }
    }
    lineStarts[count] = Int32(next)
  }

  /// The centers of all items.
  var centers: [SIMD2<Double>] {
    get { (0..<count).map { SIMD2(Double(x[$0]), Double(y[$0])) } }
    set { for item in 0..<count { move(item, Float(newValue[item].x), Float(newValue[item].y)) } }
  }

  /// Where the lines of an item stand in the list.
  @inline(__always)
  func places(of item: Int) -> (first: Int, end: Int) {
    (Int(lineStarts[item]), Int(lineStarts[item + 1]))
  }

  /// Puts an item at a place, with the ends of its lines.
  @inline(__always)
  func move(_ item: Int, _ newX: Float, _ newY: Float) {
    x[item] = newX
    y[item] = newY
    var (index, end) = places(of: item)
    while index < end {
      let line = Int(itemLines[index])
      if Int(from[line]) == item {
        startX[line] = newX
        startY[line] = newY
      } else {
        endX[line] = newX
        endY[line] = newY
      }
      index += 1
    }
  }

  /// The item at the other end of a line.
  @inline(__always)
  func other(_ line: Int, than item: Int) -> Int {
    Int(from[line]) == item ? Int(to[line]) : Int(from[line])
  }
}

extension UnsafeMutablePointer where Pointee: SIMDScalar {
  /// Four numbers that stand beside each other; the first has a multiple of four as its index.
  @inline(__always)
  func four(at index: Int) -> SIMD4<Pointee> {
    UnsafeRawPointer(self + index).load(as: SIMD4<Pointee>.self)
  }
}
