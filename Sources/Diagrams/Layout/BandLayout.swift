/// Rows of boxes under headings, wrapped to the page and in the given order.
struct BandLayout: Sendable {
  /// Where the rows lie between the margins.
  enum Alignment: Sendable { case leading, center }

  /// A heading with the boxes under it.
  struct Band: Sendable {
    /// The size of the heading; nil for a band without one.
    var heading: SIMD2<Double>?
    /// The sizes of the boxes, in order.
    var items: [SIMD2<Double>]
  }

  /// Where the headings and boxes of the bands lie, y downward, in points.
  struct Result: Hashable, Sendable {
    /// The center of each heading.
    var headings: [SIMD2<Double>?] = []
    /// The centers of the boxes of each band.
    var items: [[SIMD2<Double>]] = []
    /// The top and bottom of each band.
    var spans: [ClosedRange<Double>] = []
    /// The width and height of all bands together.
    var extent = SIMD2<Double>.zero
  }

  /// The widest that a row may be, in points.
  var width = 600.0
  /// The distance between two boxes of a row and between two rows, in points.
  var gap = 14.0
  /// The distance between two bands, in points.
  var bandGap = 24.0
  /// Where the rows lie.
  var alignment = Alignment.leading

  /// The places of all headings and boxes; a box wider than the page has its own row.
  func placed(_ bands: [Band]) -> Result {
    var result = Result()
    var top = 0.0
    for band in bands {
      let start = top
      result.headings.append(band.heading.map { SIMD2($0.x / 2, start + $0.y / 2) })
      if let heading = band.heading {
        top += heading.y + (band.items.isEmpty ? 0 : gap)
        result.extent.x = max(result.extent.x, heading.x)
      }
      result.items.append(rows(of: band.items, top: &top, extent: &result.extent.x))
      result.spans.append(start...top)
      top += bandGap
    }
    result.extent.y = max(0, top - bandGap)
    return result
  }

  private func rows(
    of items: [SIMD2<Double>], top: inout Double, extent: inout Double
  ) -> [SIMD2<Double>] {
    var centers: [SIMD2<Double>] = []
    for row in balancedRows(items) {
      let used = Self.used(row.map { items[$0] }, gap)
      let height = row.map { items[$0].y }.max() ?? 0
      var left = alignment == .center ? max(0, (width - used) / 2) : 0
      for item in row {
        centers.append(SIMD2(left + items[item].x / 2, top + height / 2))
        left += items[item].x + gap
      }
      extent = max(extent, left - gap)
      top += height + gap
    }
    if !items.isEmpty { top -= gap }
    return centers
  }

  /// As few rows as fit, and these as equally wide as can be.
  private func balancedRows(_ items: [SIMD2<Double>]) -> [Range<Int>] {
    let fewest = wrapped(items, within: width).count
    var low = 0.0
    var high = width
    for _ in 0..<24 where fewest > 1 {
      let middle = (low + high) / 2
      if wrapped(items, within: middle).count <= fewest { high = middle } else { low = middle }
    }
    return wrapped(items, within: high)
  }

  private func wrapped(_ items: [SIMD2<Double>], within limit: Double) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var used = 0.0
    for item in items.indices {
      let wider = used + gap + items[item].x
      if let row = rows.last, wider <= limit + 1e-9 {
        rows[rows.count - 1] = row.lowerBound..<(item + 1)
        used = wider
      } else {
        rows.append(item..<(item + 1))
        used = items[item].x
      }
    }
    return rows
  }

  private static func used(_ row: [SIMD2<Double>], _ gap: Double) -> Double {
    row.reduce(-gap) { $0 + $1.x + gap }
  }
}
