/// Items and lines with their places, in flat memory.
///
/// A search looks at every pair of them thousands of times: no array is checked or copied here.
final class PlacementField {
  let count: Int
  let lineCount: Int
  let page: SIMD2<Double>
  let gap: Double
  /// The center of each item, and half its width and height.
  let x, y, halfX, halfY: UnsafeMutablePointer<Double>
  /// One over how far each two items should be apart.
  let nearness: UnsafeMutablePointer<Double>
  /// The items at both ends of each line.
  let from, to: UnsafeMutablePointer<Int>
  /// The places of both ends of each line, how long it should be, and how much it matters.
  let startX, startY, endX, endY, wished, pull: UnsafeMutablePointer<Double>
  /// Where the lines of each item begin in the list, and the list.
  let lineStarts, itemLines: UnsafeMutablePointer<Int>

  private let numbers: UnsafeMutablePointer<Double>
  private let indices: UnsafeMutablePointer<Int>

  init(_ problem: LayoutProblem, lengths: PathLengths, page: SIMD2<Double>) {
    let (count, lineCount) = (problem.sizes.count, problem.edges.count)
    (self.count, self.lineCount, self.page, gap) = (count, lineCount, page, problem.gap)
    numbers = .allocate(capacity: 4 * count + count * count + 6 * lineCount)
    indices = .allocate(capacity: 4 * lineCount + count + 1)
    (x, y) = (numbers, numbers + count)
    (halfX, halfY) = (numbers + 2 * count, numbers + 3 * count)
    nearness = numbers + 4 * count
    startX = nearness + count * count
    (startY, endX, endY) = (startX + lineCount, startX + 2 * lineCount, startX + 3 * lineCount)
    (wished, pull) = (startX + 4 * lineCount, startX + 5 * lineCount)
    (from, to) = (indices, indices + lineCount)
    lineStarts = indices + 2 * lineCount
    itemLines = lineStarts + count + 1
    for item in 0..<count {
      (halfX[item], halfY[item]) = (problem.sizes[item].x / 2, problem.sizes[item].y / 2)
    }
    for pair in 0..<(count * count) { nearness[pair] = 1 / lengths.fromEach[pair] }
    for (line, edge) in problem.edges.enumerated() {
      (from[line], to[line], pull[line]) = (edge.from, edge.to, edge.pull)
      wished[line] = problem.usualLine * edge.length
    }
    var next = 0
    for (item, lines) in problem.incident.enumerated() {
      lineStarts[item] = next
      for line in lines {
        itemLines[next] = line
        next += 1
      }
    }
    lineStarts[count] = next
  }

  deinit {
    numbers.deallocate()
    indices.deallocate()
  }

  /// The centers of all items.
  var centers: [SIMD2<Double>] {
    get { (0..<count).map { SIMD2(x[$0], y[$0]) } }
    set { for item in 0..<count { move(item, newValue[item].x, newValue[item].y) } }
  }

  /// Puts an item at a place, with the ends of its lines.
  @inline(__always)
  func move(_ item: Int, _ newX: Double, _ newY: Double) {
    x[item] = newX
    y[item] = newY
    var index = lineStarts[item]
    while index < lineStarts[item + 1] {
      let line = itemLines[index]
      if from[line] == item {
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
  func other(_ line: Int, than item: Int) -> Int { from[line] == item ? to[line] : from[line] }

  /// How much of a line lies inside a box around an item.
  @inline(__always)
  func length(of line: Int, inside item: Int, margin: Double) -> Double {
    let (sx, sy, ex, ey) = (startX[line], startY[line], endX[line], endY[line])
    let (lowX, highX) = (x[item] - halfX[item] - margin, x[item] + halfX[item] + margin)
    if sx <= lowX && ex <= lowX || sx >= highX && ex >= highX { return 0 }
    let (lowY, highY) = (y[item] - halfY[item] - margin, y[item] + halfY[item] + margin)
    if sy <= lowY && ey <= lowY || sy >= highY && ey >= highY { return 0 }
    let (dx, dy) = (ex - sx, ey - sy)
    var (enter, leave) = (0.0, 1.0)
    if dx > 1e-12 || dx < -1e-12 {
      let (one, two) = ((lowX - sx) / dx, (highX - sx) / dx)
      let (first, last) = one < two ? (one, two) : (two, one)
      if first > enter { enter = first }
      if last < leave { leave = last }
    }
    if dy > 1e-12 || dy < -1e-12 {
      let (one, two) = ((lowY - sy) / dy, (highY - sy) / dy)
      let (first, last) = one < two ? (one, two) : (two, one)
      if first > enter { enter = first }
      if last < leave { leave = last }
    }
    return leave > enter ? (leave - enter) * (dx * dx + dy * dy).squareRoot() : 0
  }
}
