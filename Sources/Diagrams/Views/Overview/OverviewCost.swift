/// How hard the lines between the map and the bands are to follow.
struct OverviewCost {
  let content: OverviewContent
  let middle: [String: SIMD2<Double>]
  /// The places in the bands, on the same page as those in the middle.
  let bands: [String: SIMD2<Double>]

  /// A line this near to a mark seems to touch it, in points.
  private static let clearance = 10.0

  /// The marks in the way of the lines, how often these cross, and how long they are.
  var total: Double {
    let lines = content.badges.compactMap(line)
    var sum = 0.0
    for (index, line) in lines.enumerated() {
      sum += (line.segment.end - line.segment.start).length / 200
      sum += lines[..<index].reduce(0) { $0 + ($1.segment.crosses(line.segment) ? 0.5 : 0) }
      for mark in content.marks where mark.id != line.from {
        guard let center = middle[mark.id] else { continue }
        let half = mark.size / 2 + Self.clearance
        if line.segment.lengthInside(center: center, half: half) > 0 { sum += 1 }
      }
    }
    return sum
  }

  /// The line from a partner on the map to the number of a missing tie beside one in the bands.
  private func line(
    _ badge: (mark: Mark, from: String, to: String)
  ) -> (segment: Segment, from: String)? {
    guard let start = middle[badge.from], let end = bands[badge.mark.id] else { return nil }
    return (Segment(start, end), badge.from)
  }
}
