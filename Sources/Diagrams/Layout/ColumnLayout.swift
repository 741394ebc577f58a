/// Places items in columns from left to right so that lines are short and cross little.
///
/// Items without lines stand below the others, in the order in which they came.
struct ColumnLayout {
  /// A thing to place.
  struct Item: Hashable {
    /// The column, from the left.
    var column: Int
    /// How high it is, with all that stands beside it.
    var height: Double
  }

  let items: [Item]
  /// The items at both ends of each line.
  let edges: [(from: Int, to: Int)]
  /// The middle of each column.
  let middles: [Double]
  /// The distance between two items of a column.
  let gap = 18.0
  /// For each item, the items at the other ends of its lines.
  private let neighbors: [[Int]]

  init(items: [Item], edges: [(from: Int, to: Int)], middles: [Double]) {
    self.items = items
    self.edges = edges
    self.middles = middles
    var neighbors = [[Int]](repeating: [], count: items.count)
    for edge in edges {
      neighbors[edge.from].append(edge.to)
      neighbors[edge.to].append(edge.from)
    }
    self.neighbors = neighbors
  }

  /// The middles of three columns: the outer ones at the sides, the second in what is left.
  ///
  /// The first column has so much room at its right for what stands beside its items.
  static func middles(
    of widths: [Double], within width: Double, besideFirst room: Double = 0
  ) -> [Double] {
    let (left, right) = (widths[0], widths[2])
    return [left / 2, (left + room + width - right) / 2, width - right / 2]
  }

  /// The centers of all items, the highest column starting at 0, and the height of that column.
  ///
  /// - Complexity: a bounded number of swaps, each O(*m*²) for *m* lines.
  func placed() -> (centers: [SIMD2<Double>], height: Double) {
    let isTied = Set(edges.flatMap { [$0.from, $0.to] })
    var columns = middles.indices.map { column in
      let own = items.indices.filter { items[$0].column == column }
      return own.filter(isTied.contains) + own.filter { !isTied.contains($0) }
    }
    let tied = columns.map { $0.count(where: isTied.contains) }
    var best = cost(columns)
    for _ in 0..<Self.rounds {
      var isBetter = false
      for column in columns.indices where improve(&columns, column, tied[column], &best) {
        isBetter = true
      }
      guard isBetter else { break }
    }
    let centers = centers(columns)
    return (centers, columns.map(height).max() ?? 0)
  }

  private static let rounds = 6
  private static let short = 9
  private static let nearby = 2

  /// Tries swaps of two tied items in a column, in a long one only of near ones; answers whether
  /// one helped.
  private func improve(
    _ columns: inout [[Int]], _ column: Int, _ tied: Int, _ best: inout Double
  ) -> Bool {
    var isBetter = false
    let reach = tied <= Self.short ? tied : Self.nearby
    for one in 0..<tied {
      for other in (one + 1)..<max(min(tied, one + 1 + reach), one + 1) {
        columns[column].swapAt(one, other)
        let found = cost(columns)
        if found < best - 1e-9 {
          best = found
          isBetter = true
        } else {
          columns[column].swapAt(one, other)
        }
      }
    }
    return isBetter
  }

  private func cost(_ columns: [[Int]]) -> Double {
    let centers = centers(columns)
    let segments = edges.map { Segment(centers[$0.from], centers[$0.to]) }
    var sum = 0.0
    for (index, segment) in segments.enumerated() {
      sum += abs(segment.start.y - segment.end.y) / 60
      for other in segments[(index + 1)...] where segment.crosses(other) { sum += 2 }
    }
    return sum
  }

  private func height(_ column: [Int]) -> Double {
    column.reduce(-gap) { $0 + items[$1].height + gap }
  }

  /// The highest column is stacked; in the others items come level with what they are tied to.
  private func centers(_ columns: [[Int]]) -> [SIMD2<Double>] {
    var result = [SIMD2<Double>](repeating: .zero, count: items.count)
    let order = columns.indices.sorted { (-height(columns[$0]), $0) < (-height(columns[$1]), $1) }
    let total = order.first.map { height(columns[$0]) } ?? 0
    var isPlaced = [Bool](repeating: false, count: columns.count)
    for column in order {
      let wished = columns[column].map { item -> Double? in
        let known = neighbors[item].filter { isPlaced[items[$0].column] }.map { result[$0].y }
        return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
      }
      let places = spread(columns[column], wished: wished, within: total)
      for (item, y) in zip(columns[column], places) { result[item] = SIMD2(middles[column], y) }
      isPlaced[column] = true
    }
    return result
  }

  /// The places in order, as near as can be to what is wished, between 0 and a limit.
  private func spread(_ column: [Int], wished: [Double?], within limit: Double) -> [Double] {
    var blocks: [(first: Int, wish: Double, count: Double, height: Double)] = []
    let start = max(0, limit - height(column)) / 2
    var stacked = start
    for (place, item) in column.enumerated() {
      let size = items[item].height
      let top = (wished[place] ?? stacked + size / 2) - size / 2
      stacked += size + gap
      blocks.append((place, top, 1, size))
      while blocks.count > 1 {
        let last = blocks[blocks.count - 1]
        let before = blocks[blocks.count - 2]
        let offset = before.height + gap
        guard before.wish / before.count + offset > last.wish / last.count else { break }
        blocks.removeLast(2)
        blocks.append(
          (
            before.first, before.wish + last.wish - offset * last.count,
            before.count + last.count, offset + last.height
          ))
      }
    }
    return places(of: column, in: blocks, within: limit)
  }

  private func places(
    of column: [Int], in blocks: [(first: Int, wish: Double, count: Double, height: Double)],
    within limit: Double
  ) -> [Double] {
    var tops = [Double](repeating: 0, count: column.count)
    for (index, block) in blocks.enumerated() {
      let end = index + 1 < blocks.count ? blocks[index + 1].first : column.count
      var top = block.wish / block.count
      for place in block.first..<end {
        tops[place] = top
        top += items[column[place]].height + gap
      }
    }
    return kept(tops, column, within: limit)
  }

  /// The places moved inside: down from the top, then up from the limit.
  private func kept(_ tops: [Double], _ column: [Int], within limit: Double) -> [Double] {
    var tops = tops
    var lowest = 0.0
    for place in tops.indices {
      tops[place] = max(tops[place], lowest)
      lowest = tops[place] + items[column[place]].height + gap
    }
    var highest = limit
    for place in tops.indices.reversed() {
      tops[place] = min(tops[place], highest - items[column[place]].height)
      highest = tops[place] - gap
    }
    return zip(tops, column).map { $0 + items[$1].height / 2 }
  }
}
