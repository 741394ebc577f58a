import Graphs

/// Places items on an upright page so that tied items are near and lines stay readable.
///
/// ## Definition
/// Every connected part is laid out on its own: stress majorization on path lengths that leave
/// room for the labels, from several fixed starts, turned and stretched to the page; then a
/// seeded search lowers ``PlacementCost`` (crossings, lines through items, long lines, tight
/// places). Parts are shelved below each other. Items with an anchor stay where they were.
///
/// - Result: one center per item, y downward, in points; items keep ``gap`` between them and lie
///   within ``width``, a narrow part in the middle of it. The same input gives the same result.
/// - Edge cases: no items gives an empty placement; an item wider than the page makes it wider.
/// - Complexity: O(*n*² log *n*) and a bounded search; about 0.1 s for 60 items, seconds for 300.
///
/// ## Source
/// Gansner, Koren and North (2005), doi:10.1007/978-3-540-31843-9_25;
/// Davidson and Harel (1996), doi:10.1145/234535.234538.
struct StressLayout: Sendable {
  /// A thing to place.
  struct Item: Hashable, Sendable {
    /// Width and height in points.
    var size: SIMD2<Double>
    /// The center in an earlier picture.
    var anchor: SIMD2<Double>?

    init(size: SIMD2<Double>, anchor: SIMD2<Double>? = nil) {
      self.size = size
      self.anchor = anchor
    }
  }

  /// A line between two items.
  struct Edge: Hashable, Sendable {
    /// The index of one item.
    var from: Int
    /// The index of the other item.
    var to: Int
    /// How long the line should be, 1 being usual.
    var length: Double
    /// How much it matters that the line is short and free, 1 being usual.
    var pull: Double

    init(_ from: Int, _ to: Int, length: Double = 1, pull: Double = 1) {
      self.from = from
      self.to = to
      self.length = length
      self.pull = pull
    }
  }

  /// The things to place, in the order of their ids.
  let items: [Item]
  /// The lines between them; lines to itself and repeats are folded.
  let edges: [Edge]
  /// The widest that the placement may be, in points.
  let width: Double
  /// The least distance between two items, in points.
  let gap: Double
  /// The width of a page with room to spare, divided by its height.
  var aspect = 0.9

  /// - Precondition: edges join items of the list; sizes and lengths are positive and finite.
  init(items: [Item], edges: [Edge], width: Double = 600, gap: Double = 14) {
    precondition(
      edges.allSatisfy { items.indices.contains($0.from) && items.indices.contains($0.to) },
      "The ends of a line must be items of the layout")
    precondition(
      items.allSatisfy { $0.size.x > 0 && $0.size.y > 0 && ($0.size.x + $0.size.y).isFinite }
        && edges.allSatisfy { $0.length > 0 && ($0.length + $0.pull).isFinite && $0.pull >= 0 },
      "Sizes and lengths must be positive and finite, and so must a pull or be 0")
    self.items = items
    self.edges = edges
    self.width = max(width, items.map { $0.size.x }.max() ?? 0)
    self.gap = gap
  }

  /// The centers of all items.
  func placement() -> Placement {
    let problem = LayoutProblem(
      sizes: items.map { $0.size }, edges: edges, width: width, gap: gap, aspect: aspect)
    let kept = anchoredPart(of: problem)
    var shelves = ComponentShelves(width: width, gap: 2 * gap)
    var centers = [SIMD2<Double>](repeating: .zero, count: items.count)
    if !kept.members.isEmpty {
      shelves.addFixed(members: kept.members, centers: kept.centers, sizes: problem.sizes)
    }
    let isKept = Set(kept.members)
    for part in problem.components() where !isKept.contains(part[0]) {
      let (local, members) = problem.restricted(to: part)
      shelves.add(members: members, centers: ComponentLayout(local).centers(), sizes: local.sizes)
    }
    for (member, center) in shelves.placed() { centers[member] = center }
    return Placement(centers: centers, sizes: problem.sizes)
  }

  private func anchoredPart(
    of problem: LayoutProblem
  ) -> (members: [Int], centers: [SIMD2<Double>]) {
    let parts = problem.components().filter { $0.contains { items[$0].anchor != nil } }
    let members = parts.flatMap { $0 }.sorted()
    guard !members.isEmpty else { return ([], []) }
    let (local, _) = problem.restricted(to: members)
    let anchors = members.map { items[$0].anchor }
    return (members, AnchoredLayout(local, anchors: anchors).centers())
  }
}

/// Positions whose distances are as near as can be to wished distances.
///
/// Lowers Σ *d*⁻² (|*x* − *y*| − *d*)² over all pairs, one item at a time, which never raises it.
struct StressMajorization {
  let lengths: PathLengths
  let count: Int

  /// The two main directions of the wished distances (classical scaling), as a start.
  func scaled() -> [SIMD2<Double>] {
    let matrix = centeredSquares()
    let first = mainDirection(of: matrix, orthogonalTo: nil)
    let second = mainDirection(of: matrix, orthogonalTo: first)
    return (0..<count).map { SIMD2(first[$0], second[$0]) }
  }

  /// A start with all items on a circle, in an order that the seed decides.
  func circle(seed: UInt64) -> [SIMD2<Double>] {
    var random = SplitMix64(seed: seed)
    let order = (0..<count).map { ($0, random.next()) }.sorted { $0.1 < $1.1 }.map { $0.0 }
    let radius = (0..<count).map { lengths[0, $0] }.max() ?? 1
    var start = [SIMD2<Double>](repeating: .zero, count: count)
    for (place, item) in order.enumerated() {
      let angle = 2 * Double.pi * Double(place) / Double(count)
      start[item] = radius * ElementaryFunctions.onCircle(angle)
    }
    return start
  }

  /// The start, moved until the stress hardly falls any more.
  func relaxed(_ start: [SIMD2<Double>], rounds: Int = 80) -> [SIMD2<Double>] {
    var x = start.map { $0.x }
    var y = start.map { $0.y }
    x.withUnsafeMutableBufferPointer { x in
      y.withUnsafeMutableBufferPointer { y in
        lengths.fromEach.withUnsafeBufferPointer { lengths in
          guard let x = x.baseAddress, let y = y.baseAddress, let lengths = lengths.baseAddress
          else { return }
          for _ in 0..<rounds {
            var moved = 0.0
            for item in 0..<count { moved = max(moved, move(item, x, y, lengths + item * count)) }
            if moved < 0.5 { break }
          }
        }
      }
    }
    return zip(x, y).map { SIMD2($0, $1) }
  }

  /// Puts an item where all others wish it to be; answers how far that was.
  private func move(
    _ item: Int, _ x: UnsafeMutablePointer<Double>, _ y: UnsafeMutablePointer<Double>,
    _ row: UnsafePointer<Double>
  ) -> Double {
    var (sumX, sumY, total) = (0.0, 0.0, 0.0)
    let (ownX, ownY) = (x[item], y[item])
    var other = 0
    while other < count {
      if other != item {
        let wished = row[other]
        let (dx, dy) = (ownX - x[other], ownY - y[other])
        let share = 1 / (wished * wished)
        let apart = (dx * dx + dy * dy).squareRoot()
        let scale = wished / (apart > 1e-6 ? apart : 1e-6)
        sumX += share * (x[other] + scale * dx)
        sumY += share * (y[other] + scale * dy)
        total += share
      }
      other += 1
    }
    guard total > 0 else { return 0 }
    (x[item], y[item]) = (sumX / total, sumY / total)
    return SIMD2(x[item] - ownX, y[item] - ownY).length
  }

  /// The squares of the wished distances, less the means of rows and columns.
  private func centeredSquares() -> [Double] {
    var matrix = lengths.fromEach.map { $0 * $0 }
    let means = (0..<count).map { row in
      matrix[(row * count)..<((row + 1) * count)].reduce(0, +) / Double(count)
    }
    let mean = means.reduce(0, +) / Double(count)
    for row in 0..<count {
      for column in 0..<count {
        let square = matrix[row * count + column]
        matrix[row * count + column] = -0.5 * (square - means[row] - means[column] + mean)
      }
    }
    return matrix
  }

  private func mainDirection(of matrix: [Double], orthogonalTo other: [Double]?) -> [Double] {
    var vector = (0..<count).map { Double(($0 * 7919 + 1) % 101) - 50 }
    var size = 0.0
    for _ in 0..<60 {
      if let other { vector = Self.removing(other, from: vector) }
      vector = product(matrix, vector)
      size = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard size > 1e-9 else { return vector }
      vector = vector.map { $0 / size }
    }
    if let other { vector = Self.removing(other, from: vector) }
    let scale = size.squareRoot()
    return vector.map { $0 * scale }
  }

  private func product(_ matrix: [Double], _ vector: [Double]) -> [Double] {
    matrix.withUnsafeBufferPointer { matrix in
      vector.withUnsafeBufferPointer { vector in
        guard let matrix = matrix.baseAddress, let vector = vector.baseAddress else { return [] }
        return (0..<count).map { row in
          let entries = matrix + row * count
          var sum = 0.0
          var column = 0
          while column < count {
            sum += entries[column] * vector[column]
            column += 1
          }
          return sum
        }
      }
    }
  }

  private static func removing(_ other: [Double], from vector: [Double]) -> [Double] {
    let square = other.reduce(0) { $0 + $1 * $1 }
    guard square > 1e-12 else { return vector }
    let share = zip(other, vector).reduce(0) { $0 + $1.0 * $1.1 } / square
    return zip(vector, other).map { $0 - share * $1 }
  }
}

extension SplitMix64 {
  /// A number from 0 up to 1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// An index below a bound.
  mutating func index(below bound: Int) -> Int { Int(unit() * Double(bound)) }
}
