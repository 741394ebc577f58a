/// Takes out empty strips across the page and moves everything to the top left corner.
struct Compaction {
  let sizes: [SIMD2<Double>]
  let gap: Double
  /// The widest empty strip that may stay, in points.
  var widestStrip = 40.0

  /// The same placement without wide empty strips; it starts at 0,0.
  func tightened(_ centers: [SIMD2<Double>]) -> [SIMD2<Double>] {
    let across = tightened(centers.map { $0.x }, sizes.map { $0.x })
    let down = tightened(centers.map { $0.y }, sizes.map { $0.y })
    return zip(across, down).map { SIMD2($0, $1) }
  }

  private func tightened(_ centers: [Double], _ extents: [Double]) -> [Double] {
    let order = centers.indices.sorted {
      (centers[$0] - extents[$0] / 2, $0) < (centers[$1] - extents[$1] / 2, $1)
    }
    var result = centers
    var reached = 0.0
    var removed = 0.0
    for (place, item) in order.enumerated() {
      let start = centers[item] - extents[item] / 2 - removed
      let allowed = place == 0 ? 0 : reached + max(gap, widestStrip)
      removed += max(0, start - allowed)
      if place == 0 { removed = start }
      result[item] = centers[item] - removed
      reached = max(reached, result[item] + extents[item] / 2)
    }
    return result
  }
}
