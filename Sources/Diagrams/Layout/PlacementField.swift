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
