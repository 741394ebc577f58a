/// Moves the marks of the column between up or down, where numbered lines of one partner would
/// run along the same mark and could not be told apart.
struct ColumnShift {
  private static let step = 6.0
  /// How near a line must pass a mark to be led along it, in points.
  private static let touch = 12.0

  /// The marks that move.
  let marks: [Mark]
  /// The lines that are numbered, then those that are not, as the ids of their ends.
  let numbered: [(from: String, to: String)]
  let others: [(from: String, to: String)]
  /// How high the page of columns is.
  let height: Double

  /// The places after the best move; the same where no lines run together.
  func moved(_ centers: [String: SIMD2<Double>]) -> [String: SIMD2<Double>] {
    guard together(centers) > 0 else { return centers }
    let tops = marks.compactMap { mark in centers[mark.id].map { $0.y - mark.size.y / 2 } }
    let ends = marks.compactMap { mark in centers[mark.id].map { $0.y + mark.size.y / 2 } }
    guard let top = tops.min(), let end = ends.max() else { return centers }
    let (up, down) = (Int(max(0, top) / Self.step), Int(max(0, height - end) / Self.step))
    let moves = (-up...down).map { Double($0) * Self.step }
    let best = moves.map { ($0, cost(shifted(centers, by: $0)) + abs($0) / 400) }
      .min { ($0.1, abs($0.0), $0.0) < ($1.1, abs($1.0), $1.0) }
    return shifted(centers, by: best?.0 ?? 0)
  }

  private func shifted(
    _ centers: [String: SIMD2<Double>], by move: Double
  ) -> [String: SIMD2<Double>] {
    marks.reduce(into: centers) { $0[$1.id]?.y += move }
  }

  /// How often lines run together, and how many marks lie in the way of lines.
  private func cost(_ centers: [String: SIMD2<Double>]) -> Double {
    let blocked = marks.reduce(0) { sum, mark in
      sum + near(mark, numbered, centers).count + near(mark, others, centers).count
    }
    return 3 * Double(together(centers)) + 0.5 * Double(blocked)
  }

  /// How many pairs of numbered lines with a common end pass near the same mark on the same side.
  private func together(_ centers: [String: SIMD2<Double>]) -> Int {
    marks.reduce(0) { sum, mark in
      let sides = near(mark, numbered, centers).map { line in
        "\(line.to) \(isAbove(line, mark, centers))"
      }
      return sum + sides.count - Set(sides).count
    }
  }

  /// Whether a straight line would pass above the middle of a mark.
  private func isAbove(
    _ line: (from: String, to: String), _ mark: Mark, _ centers: [String: SIMD2<Double>]
  ) -> Bool {
    guard let from = centers[line.from], let to = centers[line.to], let center = centers[mark.id]
    else { return false }
    let part = (center.x - from.x) / (to.x - from.x)
    return from.y + part * (to.y - from.y) < center.y
  }

  /// The lines that pass near a mark that is not one of their ends.
  private func near(
    _ mark: Mark, _ lines: [(from: String, to: String)], _ centers: [String: SIMD2<Double>]
  ) -> [(from: String, to: String)] {
    guard let center = centers[mark.id] else { return [] }
    return lines.filter { line in
      guard line.from != mark.id, line.to != mark.id, let from = centers[line.from],
        let to = centers[line.to]
      else { return false }
      return Segment(from, to).lengthInside(center: center, half: mark.size / 2 + Self.touch) > 0
    }
  }
}
