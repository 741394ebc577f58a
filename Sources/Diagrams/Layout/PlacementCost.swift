/// How hard a placement is to read, as one number that a search can lower.
///
/// Adds up crossings, lines through or close by items, lines that are long or too short to show
/// their style, lines that leave an item in one direction, items closer than the gap, distances
/// that do not fit the path lengths, and places outside the page.
struct PlacementCost {
  let problem: LayoutProblem
  let lengths: PathLengths
  let page: SIMD2<Double>

  /// The cost of all items together; what two items share counts twice.
  func total(_ centers: [SIMD2<Double>]) -> Double {
    centers.indices.reduce(0) { $0 + cost(of: $1, centers) }
  }

  /// The part of the cost that depends on one item; adding up stops above the limit.
  func cost(
    of item: Int, _ centers: [SIMD2<Double>], limit: Double = .infinity
  ) -> Double {
    var sum = outside(problem.sizes[item] / 2, centers[item])
    sum += crowding(item, centers)
    guard sum <= limit else { return sum }
    sum += linesPassing(item, centers)
    for index in problem.incident[item] where sum <= limit {
      sum += lineCost(index, centers)
    }
    return sum
  }

  private func outside(_ half: SIMD2<Double>, _ center: SIMD2<Double>) -> Double {
    let low = max(0, half.x - center.x) + max(0, half.y - center.y)
    let high = max(0, center.x + half.x - page.x) + max(0, center.y + half.y - page.y)
    let middle = (center - page / 2) / page
    return 0.4 * (low + high) + 0.3 * (middle.x * middle.x + middle.y * middle.y)
  }

  /// What all other items cost one item, by being too near or at the wrong distance.
  private func crowding(_ item: Int, _ centers: [SIMD2<Double>]) -> Double {
    let sizes = problem.sizes
    let wished = lengths.fromEach
    let gap = problem.gap
    let (center, size, row) = (centers[item], sizes[item], item * sizes.count)
    var sum = 0.0
    for other in sizes.indices where other != item {
      let apart = center - centers[other]
      let free = Segment.gap(apart: apart, sizes: (size + sizes[other]) / 2)
      let stretch = apart.length / wished[row + other] - 1
      sum += 0.25 * stretch * stretch
      guard free < gap + Self.comfort else { continue }
      let tight = (gap + Self.comfort - free) / Self.comfort
      sum += free < gap ? 3 + 0.25 * (gap - free) : 0.35 * tight * tight
    }
    return sum
  }

  /// Items that have less room than this beyond the gap feel cramped, in points.
  private static let comfort = 26.0

  /// What the lines of others cost one item.
  private func linesPassing(_ item: Int, _ centers: [SIMD2<Double>]) -> Double {
    let near = problem.sizes[item] / 2 + Self.clearance
    let center = centers[item]
    var sum = 0.0
    for edge in problem.edges where edge.from != item && edge.to != item {
      let inside = Segment(centers[edge.from], centers[edge.to])
        .lengthInside(center: center, half: near)
      if inside > 0 { sum += edge.pull * Self.cost(inside: inside) }
    }
    return sum
  }

  /// A line this near to an item seems to touch it, in points.
  private static let clearance = 7.0

  private static func cost(inside: Double) -> Double {
    inside < 40 ? 1 + 0.05 * inside : 3
  }

  /// What one line costs by its length, the items in its way and the lines it meets.
  private func lineCost(_ index: Int, _ centers: [SIMD2<Double>]) -> Double {
    let (sizes, edges) = (problem.sizes, problem.edges)
    let edge = edges[index]
    let line = Segment(centers[edge.from], centers[edge.to])
    var sum = edge.pull * lengthCost(line, edge)
    for other in sizes.indices where other != edge.from && other != edge.to {
      let inside = line.lengthInside(
        center: centers[other], half: sizes[other] / 2 + Self.clearance)
      if inside > 0 { sum += edge.pull * Self.cost(inside: inside) }
    }
    for second in edges {
      sum += Self.meeting(line, edge, second, centers)
    }
    return sum
  }

  private func lengthCost(_ line: Segment, _ edge: StressLayout.Edge) -> Double {
    let sizes = problem.sizes
    let visible = line.visibleLength(halves: sizes[edge.from] / 2, sizes[edge.to] / 2)
    let relative = visible / (problem.usualLine * edge.length)
    let short = max(0, 0.7 - relative)
    return 0.35 * relative * relative.squareRoot() + 3 * short * short
  }

  @inline(__always)
  private static func meeting(
    _ line: Segment, _ first: StressLayout.Edge, _ second: StressLayout.Edge,
    _ centers: [SIMD2<Double>]
  ) -> Double {
    let startsShared = first.from == second.from || first.from == second.to
    let endsShared = first.to == second.to || first.to == second.from
    guard startsShared || endsShared else {
      let other = Segment(centers[second.from], centers[second.to])
      return line.crosses(other) ? 0.5 + 0.5 * min(first.pull, second.pull) : 0
    }
    guard startsShared != endsShared else { return 0 }
    let corner = startsShared ? first.from : first.to
    let one = centers[startsShared ? first.to : first.from] - centers[corner]
    let two = centers[second.from == corner ? second.to : second.from] - centers[corner]
    return narrowCorner(one, two)
  }

  /// What it costs that two lines leave an item within 15 degrees of each other.
  private static func narrowCorner(_ one: SIMD2<Double>, _ two: SIMD2<Double>) -> Double {
    let along = one.x * two.x + one.y * two.y
    let squares = (one.x * one.x + one.y * one.y) * (two.x * two.x + two.y * two.y)
    guard along > 0, along * along > 0.933 * squares else { return 0 }
    return 0.2 + 12 * (along / squares.squareRoot() - 0.966)
  }
}
