/// Gives what stands under the phases its place: rows in which nothing meets.
struct ChainLayout {
  private static let gap = 18.0

  let items: [ChainContent.Item]
  let lanes: ChainLanes

  /// The center of each item, and the height of all rows.
  func placed() -> (centers: [SIMD2<Double>], height: Double) {
    var rows: [[Int]] = []
    var row = [Int](repeating: 0, count: items.count)
    for index in items.indices.filter({ isPartner($0) }) + items.indices.filter({ !isPartner($0) })
    {
      let wish = isPartner(index) ? 0 : rows.count / 2
      let free = rows.indices.filter { isFree($0, in: rows, for: index) }
        .min { (abs($0 - wish), $0) < (abs($1 - wish), $1) }
      row[index] = free ?? rows.count
      if let free { rows[free].append(index) } else { rows.append([index]) }
    }
    var tops: [Double] = []
    var heights: [Double] = []
    var bottom = 0.0
    for items in rows {
      tops.append(bottom)
      heights.append(items.map { self.items[$0].mark.size.y }.max() ?? 0)
      bottom += (heights.last ?? 0) + Self.gap
    }
    let placed = items.indices.map { index in
      SIMD2(lanes.middle(of: items[index].lanes), tops[row[index]] + heights[row[index]] / 2)
    }
    return (placed, max(0, bottom - Self.gap))
  }

  private func isPartner(_ index: Int) -> Bool { items[index].lanes.lowerBound % 2 == 0 }

  /// Whether a row has room: neighbors in a row leave a lane or the gap between two lanes.
  private func isFree(_ row: Int, in rows: [[Int]], for index: Int) -> Bool {
    !rows[row].contains { items[$0].lanes.overlaps(items[index].lanes) }
  }
}
