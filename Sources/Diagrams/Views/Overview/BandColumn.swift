/// Partners without a tie of their own in a column beside the map, under the headings of their bands.
///
/// A linked partner has a row of its own, with its numbers at the side of the map.
struct BandColumn {
  private static let gap = 14.0
  private static let badgeStep = 34.0

  let content: OverviewContent
  let width: Double

  /// Whether all numbers that lead into a band come from the map; others have no place here.
  static func suits(_ content: OverviewContent) -> Bool {
    let drawn = Set(content.marks.map { $0.id })
    return !content.marks.isEmpty && content.badges.allSatisfy { drawn.contains($0.from) }
  }

  /// The narrowest column that leaves the bands, and the legend under all, room on the page.
  static func fitting(
    _ content: OverviewContent, _ legend: Legend, _ page: SIMD2<Double>
  ) -> BandColumn {
    let columns = [0.22, 0.3, 0.38].map { share in
      BandColumn(content: content, width: (share * page.x).rounded(.down))
    }
    let widest = content.bands.flatMap { $0.marks }.map { $0.size.x }.max() ?? 0
    let room = page.y - legend.height(width: page.x) - 24
    let fitting = columns.first { column in
      column.width >= widest + OverviewLayout.badgeRoom + 12
        && column.placed(beside: [:]).places.height <= room
    }
    return fitting ?? columns[2]
  }

  /// The marks of the bands with their numbers.
  ///
  /// - Parameter middle: The places on the map, beside which linked partners are put.
  /// - Returns: The places, and where the headings stand.
  func placed(beside middle: [String: SIMD2<Double>]) -> OverviewLayout.Bands {
    var headings: [OverviewLayout.Heading] = []
    var centers: [String: SIMD2<Double>] = [:]
    let measure = TextMeasure(fontSize: Mark.fontSize, isBold: true)
    var top = 0.0
    for band in content.bands {
      let lines = LabelWrapper(measure: measure, maxWidth: width).lines(band.heading)
      headings.append((lines, top))
      top += measure.size(of: lines).y + 8
      let linked = linked(band.marks, beside: middle)
      for mark in linked {
        top = place(mark, numbers(of: mark), top: top, &centers) + Self.gap
      }
      let ids = Set(linked.map { $0.id })
      let others = band.marks.filter { !ids.contains($0.id) }
      let rows = BandLayout(width: width, gap: Self.gap)
        .placed([BandLayout.Band(heading: nil, items: others.map { $0.size })])
      for (mark, center) in zip(others, rows.items[0]) { centers[mark.id] = center + SIMD2(0, top) }
      top += others.isEmpty ? -Self.gap : rows.extent.y
      top += 20
    }
    return ((centers, max(0, top - 20)), headings)
  }

  private func numbers(of mark: Mark) -> [Mark] {
    content.badges.filter { $0.to == mark.id }.map { $0.mark }
  }

  /// The linked partners from top to bottom, as their lines come from the map.
  private func linked(_ marks: [Mark], beside middle: [String: SIMD2<Double>]) -> [Mark] {
    func height(of mark: Mark) -> Double {
      let ends = content.badges.filter { $0.to == mark.id }.compactMap { middle[$0.from]?.y }
      return ends.isEmpty ? 0 : ends.reduce(0, +) / Double(ends.count)
    }
    return marks.filter { !numbers(of: $0).isEmpty }.enumerated()
      .sorted { (height(of: $0.element), $0.offset) < (height(of: $1.element), $1.offset) }
      .map { $0.element }
  }

  /// Places a row of numbers and their partner; answers where it ends.
  private func place(
    _ mark: Mark, _ numbers: [Mark], top: Double, _ centers: inout [String: SIMD2<Double>]
  ) -> Double {
    let height = max(mark.size.y, Double(numbers.count) * Self.badgeStep)
    let middle = top + height / 2
    for (place, number) in numbers.enumerated() {
      let shift = Double(place) - Double(numbers.count - 1) / 2
      centers[number.id] = SIMD2(number.size.x / 2, middle + shift * Self.badgeStep)
    }
    centers[mark.id] = SIMD2(OverviewLayout.badgeRoom + 12 + mark.size.x / 2, middle)
    return top + height
  }
}
