import Graphs

/// Places the items of a connected network of any size so that tied items are near.
///
/// ## Definition
/// All items push each other away by 1 over their distance, and a tie pulls by its length; the
/// places are sought on ever finer networks, in each of which pairs of items stand for one of the
/// coarser network before.
///
/// - Result: one place per item in a unit of its own; the same input gives the same result.
/// - Complexity: O(*n* log *n* + *m*) a round, and a bounded number of rounds.
///
/// ## Source
/// Hu (2005), Efficient, high-quality force-directed graph drawing, The Mathematica Journal 10;
/// Jacomy and others (2014), doi:10.1371/journal.pone.0098679.
struct ForceLayout {
  let graph: ForceGraph

  private static let smallest = 12
  private static let rounds = 60
  private static let coarseRounds = 150

  func places() -> [SIMD2<Double>] {
    var levels = [graph]
    var groups: [[Int]] = []
    while let last = levels.last, last.count > Self.smallest {
      let (coarser, joined) = last.coarsened()
      guard Double(coarser.count) < 0.9 * Double(last.count) else { break }
      levels.append(coarser)
      groups.append(joined)
    }
    var random = SplitMix64(seed: 1)
    let coarsest = levels.removeLast()
    let side = Double(graph.count).squareRoot()
    let start = (0..<coarsest.count).map { _ in
      SIMD2(random.unit() - 0.5, random.unit() - 0.5) * side
    }
    var places = settled(start, in: coarsest, rounds: Self.coarseRounds, step: side / 4)
    for (level, joined) in zip(levels, groups).reversed() {
      let around = joined.map { group in
        places[group] + SIMD2(random.unit() - 0.5, random.unit() - 0.5)
      }
      places = settled(around, in: level, rounds: Self.rounds, step: 4)
    }
    return places
  }

  /// The places after so many rounds, in which an item moves at most a step that grows smaller.
  private func settled(
    _ start: [SIMD2<Double>], in graph: ForceGraph, rounds: Int, step: Double
  ) -> [SIMD2<Double>] {
    var places = start
    var most = step
    let mean = graph.masses.reduce(0, +) / Double(max(1, graph.count))
    for _ in 0..<rounds {
      let tree = QuadTree(places, masses: graph.masses)
      var moved = places
      for item in places.indices {
        var force = tree.push(at: places[item], openness: 1.2) * graph.masses[item]
        var total = 1.0
        for index in graph.range(of: item) {
          let pull = graph.pulls[index]
          force += (places[Int(graph.neighbors[index])] - places[item]) * pull
          total += pull
        }
        let move = force / (total + graph.masses[item] / mean)
        let length = move.length
        moved[item] = places[item] + (length > most ? move * (most / length) : move)
      }
      places = moved
      most *= 0.95
    }
    return places
  }
}

/// A network of springs, stored as rows of neighbors in flat arrays.
struct ForceGraph {
  /// Where the neighbors of each item begin, and where the last ones end.
  private(set) var starts: [Int32]
  /// The neighbors of all items, one item after the other.
  private(set) var neighbors: [Int32]
  /// How strongly each neighbor pulls.
  private(set) var pulls: [Double]
  /// How many items of the network each item stands for.
  private(set) var masses: [Double]

  var count: Int { masses.count }

  init(count: Int, edges: [(from: Int, to: Int)]) {
    let ends = edges.filter { $0.from != $0.to }
    self.init(
      masses: [Double](repeating: 1, count: count), ends: ends,
      pulls: [Double](repeating: 1, count: ends.count))
  }

  /// Repeated edges become one that pulls as much as all together.
  private init(masses: [Double], ends: [(from: Int, to: Int)], pulls: [Double]) {
    let count = masses.count
    var degree = [Int32](repeating: 0, count: count + 1)
    for end in ends {
      degree[end.from + 1] += 1
      degree[end.to + 1] += 1
    }
    for item in 0..<count { degree[item + 1] += degree[item] }
    var next = degree
    var targets = [Int32](repeating: 0, count: 2 * ends.count)
    var strengths = [Double](repeating: 0, count: 2 * ends.count)
    for (end, pull) in zip(ends, pulls) {
      for (item, other) in [(end.from, end.to), (end.to, end.from)] {
        targets[Int(next[item])] = Int32(other)
        strengths[Int(next[item])] = pull
        next[item] += 1
      }
    }
    starts = [0]
    neighbors = []
    self.pulls = []
    self.masses = masses
    var place = [Int32](repeating: -1, count: count)
    for item in 0..<count {
      let first = Int32(neighbors.count)
      for index in Int(degree[item])..<Int(degree[item + 1]) {
        let other = Int(targets[index])
        if place[other] >= first {
          self.pulls[Int(place[other])] += strengths[index]
        } else {
          place[other] = Int32(neighbors.count)
          neighbors.append(targets[index])
          self.pulls.append(strengths[index])
        }
      }
      starts.append(Int32(neighbors.count))
    }
  }

  func range(of item: Int) -> Range<Int> { Int(starts[item])..<Int(starts[item + 1]) }

  /// The network in which every item is joined with the free neighbor that pulls most for its
  /// size, and items with one neighbor with that one; and the new item of every old one.
  func coarsened() -> (graph: ForceGraph, groups: [Int]) {
    var groups = [Int](repeating: -1, count: count)
    var groupCount = 0
    let order = (0..<count).sorted {
      (range(of: $0).count, $0) < (range(of: $1).count, $1)
    }
    for item in order where groups[item] < 0 {
      let best = best(for: item, among: groups)
      if let best, groups[best] >= 0 {
        groups[item] = groups[best]
      } else {
        groups[item] = groupCount
        if let best { groups[best] = groupCount }
        groupCount += 1
      }
    }
    var masses = [Double](repeating: 0, count: groupCount)
    for item in 0..<count { masses[groups[item]] += self.masses[item] }
    var ends: [(from: Int, to: Int)] = []
    var pulls: [Double] = []
    for item in 0..<count {
      for index in range(of: item) {
        let (group, other) = (groups[item], groups[Int(neighbors[index])])
        guard item < Int(neighbors[index]), group != other else { continue }
        ends.append((group, other))
        pulls.append(self.pulls[index])
      }
    }
    return (ForceGraph(masses: masses, ends: ends, pulls: pulls), groups)
  }

  /// The neighbor with which an item is joined; nil when all are taken.
  private func best(for item: Int, among groups: [Int]) -> Int? {
    let range = range(of: item)
    if range.count == 1 { return Int(neighbors[range.lowerBound]) }
    var best: Int?
    var most = 0.0
    for index in range {
      let other = Int(neighbors[index])
      let value = pulls[index] / masses[other]
      if groups[other] < 0, value > most { (best, most) = (other, value) }
    }
    return best
  }
}

/// Points in squares within squares, so that far ones push as one.
///
/// ## Source
/// Barnes and Hut (1986), doi:10.1038/324446a0.
struct QuadTree {
  private struct Cell {
    var center: SIMD2<Double>
    var mass: Double
    /// The square of the side of the square.
    var area: Double
    /// The cell after this one and all in it.
    var next: Int32
    var isLeaf: Bool
  }

  private var cells: [Cell] = []
  private static let deepest = 20

  init(_ places: [SIMD2<Double>], masses: [Double]) {
    guard let first = places.first else { return }
    var (low, high) = (first, first)
    for place in places {
      low = pointwiseMin(low, place)
      high = pointwiseMax(high, place)
    }
    let side = max(high.x - low.x, high.y - low.y, 1e-9) * 1.0001
    let scale = Double(1 << Self.deepest) / side
    let sorted = places.indices
      .map { item -> (code: UInt64, item: Int32) in
        let place = (places[item] - low) * scale
        return (Self.interleaved(UInt64(place.x), UInt64(place.y)), Int32(item))
      }
      .sorted { ($0.code, $0.item) < ($1.code, $1.item) }
    cells.reserveCapacity(2 * places.count)
    add(sorted[...], depth: 0, side: side, places, masses)
  }

  /// The sum of what all points push away a point: their mass over the distance.
  ///
  /// The openness says how large a square may be for its distance, squared, to push as one.
  func push(at place: SIMD2<Double>, openness: Double) -> SIMD2<Double> {
    cells.withUnsafeBufferPointer { cells in
      var sum = SIMD2<Double>.zero
      var index = 0
      while index < cells.count {
        let cell = cells[index]
        let apart = place - cell.center
        let square = apart.x * apart.x + apart.y * apart.y
        if cell.isLeaf || cell.area < openness * square {
          sum += apart * (cell.mass / (square + 1e-4))
          index = Int(cell.next)
        } else {
          index += 1
        }
      }
      return sum
    }
  }

  private mutating func add(
    _ points: ArraySlice<(code: UInt64, item: Int32)>, depth: Int, side: Double,
    _ places: [SIMD2<Double>], _ masses: [Double]
  ) {
    var (center, mass) = (SIMD2<Double>.zero, 0.0)
    for point in points {
      let item = Int(point.item)
      center += places[item] * masses[item]
      mass += masses[item]
    }
    let isLeaf = points.count == 1 || depth == Self.deepest
    let index = cells.count
    cells.append(
      Cell(center: center / mass, mass: mass, area: side * side, next: 0, isLeaf: isLeaf))
    if !isLeaf {
      let shift = UInt64(2 * (Self.deepest - 1 - depth))
      var start = points.startIndex
      while start < points.endIndex {
        let quarter = points[start].code >> shift
        var end = start + 1
        while end < points.endIndex, points[end].code >> shift == quarter { end += 1 }
        add(points[start..<end], depth: depth + 1, side: side / 2, places, masses)
        start = end
      }
    }
    cells[index].next = Int32(cells.count)
  }

  /// The bits of two numbers in turn.
  private static func interleaved(_ one: UInt64, _ two: UInt64) -> UInt64 {
    spread(one) | spread(two) << 1
  }

  private static func spread(_ number: UInt64) -> UInt64 {
    var bits = number & 0xFFFF_FFFF
    bits = (bits | bits << 16) & 0x0000_FFFF_0000_FFFF
    bits = (bits | bits << 8) & 0x00FF_00FF_00FF_00FF
    bits = (bits | bits << 4) & 0x0F0F_0F0F_0F0F_0F0F
    bits = (bits | bits << 2) & 0x3333_3333_3333_3333
    return (bits | bits << 1) & 0x5555_5555_5555_5555
  }
}
