/// Divides the entries of a legend over columns.
struct LegendColumns {
  private static let gutter = 24.0

  /// How wide each entry is.
  let widths: [Double]

  /// Columns that fit a width, spread over it: one more only where that saves a quarter of the
  /// rows, and as even as can be.
  func fitting(_ width: Double) -> [(left: Double, entries: Range<Int>)] {
    guard !widths.isEmpty else { return [] }
    var best = [widths.indices]
    for count in 2...mostColumns {
      let splits = Self.splits(of: widths.indices, into: count).filter { used(by: $0) <= width }
      guard let even = splits.min(by: { Self.unevenness($0) < Self.unevenness($1) }) else { break }
      if 4 * Self.rows(even) <= 3 * Self.rows(best) { best = even }
    }
    let spare = max(0, width - used(by: best)) / Double(best.count)
    var left = 0.0
    return best.map { column in
      defer { left += widest(column) + Self.gutter + spare }
      return (left, column)
    }
  }

  /// Of many entries not all ways to divide them over four columns are tried.
  private var mostColumns: Int { widths.count <= 24 ? 4 : 2 }

  /// All ways to cut a range into so many parts.
  private static func splits(of range: Range<Int>, into count: Int) -> [[Range<Int>]] {
    guard count > 1 else { return [[range]] }
    return range.dropFirst().flatMap { cut in
      splits(of: cut..<range.upperBound, into: count - 1).map { [range.lowerBound..<cut] + $0 }
    }
  }

  private func widest(_ column: Range<Int>) -> Double { widths[column].max() ?? 0 }

  private func used(by columns: [Range<Int>]) -> Double {
    columns.reduce(-Self.gutter) { $0 + widest($1) + Self.gutter }
  }

  private static func rows(_ columns: [Range<Int>]) -> Int { columns.map { $0.count }.max() ?? 0 }

  /// The rows, how far columns differ, and how empty the first is; the least is the best.
  private static func unevenness(_ columns: [Range<Int>]) -> (Int, Int, Int) {
    (rows(columns), columns.reduce(0) { $0 + $1.count * $1.count }, -columns[0].count)
  }
}
