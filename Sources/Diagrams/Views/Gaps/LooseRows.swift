/// The partners of two sides without a line, in rows from the margins toward the middle.
struct LooseRows {
  private static let gap = 18.0

  /// The marks at the left and at the right.
  let sides: [[Mark]]
  let width: Double
  /// How far the two sides keep apart.
  let between: Double

  /// The centers, as low as the width allows, the height, and the middle of what the sides leave
  /// open; none where the sides do not fit.
  func placed() -> (centers: [String: SIMD2<Double>], height: Double, middle: Double)? {
    let best = candidates().min { one, other in
      (height(one), one[0] + one[1], one[0]) < (height(other), other[0] + other[1], other[0])
    }
    guard let best else { return nil }
    var centers: [String: SIMD2<Double>] = [:]
    for side in 0...1 { place(side, in: best[side], &centers) }
    let middle = (across(0, best[0]) + width - across(1, best[1])) / 2
    return (centers, height(best), middle)
  }

  /// The numbers of columns of both sides that fit the width.
  private func candidates() -> [[Int]] {
    let counts = sides.map { side in side.isEmpty ? 0...0 : 1...side.count }
    let space = sides.contains { $0.isEmpty } ? 0 : between
    return counts[0].flatMap { left in counts[1].map { [left, $0] } }.filter { pair in
      zip(0..., pair).reduce(space) { $0 + across($1.0, $1.1) } <= width
    }
  }

  private func widest(_ side: Int) -> Double { sides[side].map { $0.size.x }.max() ?? 0 }

  private func across(_ side: Int, _ columns: Int) -> Double {
    max(0, Double(columns) * (widest(side) + Self.gap) - Self.gap)
  }

  private func rows(_ side: Int, _ columns: Int) -> [ArraySlice<Mark>] {
    stride(from: 0, to: sides[side].count, by: max(1, columns)).map {
      sides[side][$0..<min($0 + columns, sides[side].count)]
    }
  }

  private func height(_ columns: [Int]) -> Double {
    zip(0..., columns).map { side, count in
      rows(side, count).reduce(-Self.gap) { $0 + Self.height($1) + Self.gap }
    }.max() ?? 0
  }

  private static func height(_ row: ArraySlice<Mark>) -> Double { row.map { $0.size.y }.max() ?? 0 }

  /// The last row of the right side stands at the right.
  private func place(_ side: Int, in columns: Int, _ centers: inout [String: SIMD2<Double>]) {
    let step = widest(side) + Self.gap
    var top = 0.0
    for row in rows(side, columns) {
      let start = side == 0 ? 0 : width - Double(row.count) * step + Self.gap
      let height = Self.height(row)
      for (place, mark) in row.enumerated() {
        let middle = start + Double(place) * step + widest(side) / 2
        centers[mark.id] = SIMD2(middle, top + height / 2)
      }
      top += height + Self.gap
    }
  }
}
