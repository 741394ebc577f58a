/// Partners without a tie of their own, in rows below the map.
extension OverviewLayout {
  /// The marks of the bands beside their headings; a number stands beside the partner to which it
  /// leads: above it when its line comes from above, else below.
  ///
  /// - Parameter middle: The places in the middle, over which linked partners are put.
  /// - Returns: The places, and where the headings stand.
  func bands(below middle: [String: SIMD2<Double>]) -> Bands {
    var headings: [Heading] = []
    var centers: [String: SIMD2<Double>] = [:]
    var top = 0.0
    for band in content.bands {
      let marks = ordered(band.marks, below: middle)
      let placed = centers.merging(middle) { $1 }
      let badges = marks.map { numbers(leadingTo: $0, above: placed) }
      let rooms = zip(marks, badges).map { Self.roomFor($0, $1) }
      let result = BandLayout(width: width - Self.labelWidth, gap: 14, bandGap: 14)
        .placed(rows(of: marks).map { BandLayout.Band(heading: nil, items: Array(rooms[$0])) })
      let heading = Self.headingLines(band.heading)
      let headingHeight = Self.headingMeasure.size(of: heading).y
      let height = max(result.extent.y, headingHeight)
      headings.append((heading, top + (height - headingHeight) / 2))
      for ((mark, numbers), center) in zip(zip(marks, badges), result.items.joined()) {
        let sides = Double(min(1, numbers.above.count) - min(1, numbers.below.count))
        let place = center + SIMD2(Self.labelWidth, top + sides * Self.badgeRoom / 2)
        centers[mark.id] = place
        let away = mark.size.y / 2 + Self.badgeRoom - 10
        centers.merge(Self.row(of: numbers.above, at: place - SIMD2(0, away))) { $1 }
        centers.merge(Self.row(of: numbers.below, at: place + SIMD2(0, away))) { $1 }
      }
      top += height + 20
    }
    return ((centers, max(0, top - 20)), headings)
  }

  /// The marks in one run of rows, or in two where numbers lead to partners of the same band: then
  /// those stand above those from which the lines come.
  private func rows(of marks: [Mark]) -> [Range<Int>] {
    let ids = Set(marks.map { $0.id })
    let inner = content.badges.filter { ids.contains($0.from) && ids.contains($0.to) }
    let ends = Set(content.badges.map { $0.to })
    let count = marks.prefix { ends.contains($0.id) }.count
    let areApart =
      count > 0
      && inner.contains { link in
        marks[count...].contains { $0.id == link.from }
      }
    return areApart ? [0..<count, count..<marks.count] : [0..<marks.count]
  }

  private typealias Badge = (mark: Mark, from: String, to: String)
  private typealias Numbers = (above: [Badge], below: [Badge])

  /// The numbers at a mark, from left to right, by where their lines come from.
  private func numbers(
    leadingTo mark: Mark, above placed: [String: SIMD2<Double>]
  ) -> Numbers {
    let badges = content.badges.filter { $0.to == mark.id }.enumerated()
      .sorted {
        (placed[$0.element.from]?.x ?? 0, $0.offset) < (placed[$1.element.from]?.x ?? 0, $1.offset)
      }
      .map { $0.element }
    return (badges.filter { placed[$0.from] != nil }, badges.filter { placed[$0.from] == nil })
  }

  private static func row(of badges: [Badge], at middle: SIMD2<Double>) -> [String: SIMD2<Double>] {
    let places = badges.indices.map { (Double($0) - Double(badges.count - 1) / 2) * badgeWidth }
    return Dictionary(
      uniqueKeysWithValues: zip(badges, places).map { ($0.mark.id, middle + SIMD2($1, 0)) })
  }

  /// Linked partners first, in the order in which their lines come from the left; then those that
  /// are linked within the bands, and those from which these links run, in the same order.
  private func ordered(_ marks: [Mark], below middle: [String: SIMD2<Double>]) -> [Mark] {
    let place = Dictionary(
      marks.enumerated().map { ($1.id, Double($0)) }, uniquingKeysWith: { first, _ in first })
    func mean(_ values: [Double]) -> Double? {
      values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
    func left(_ mark: Mark) -> Double {
      let links = content.badges.filter { $0.to == mark.id }
      if let middle = mean(links.compactMap { middle[$0.from]?.x }) { return middle }
      guard links.isEmpty else { return 1e6 }
      let ends = content.badges.filter { $0.from == mark.id }
      return ends.isEmpty ? .infinity : 1e7 + (mean(ends.compactMap { place[$0.to] }) ?? 0)
    }
    return marks.enumerated()
      .sorted { (left($0.element), $0.offset) < (left($1.element), $1.offset) }
      .map { $0.element }
  }

  private static let headingMeasure = TextMeasure(fontSize: Mark.fontSize, isBold: true)

  private static func headingLines(_ text: String) -> [String] {
    LabelWrapper(measure: headingMeasure, maxWidth: labelWidth - 16).lines(text)
  }

  private static func roomFor(_ mark: Mark, _ numbers: Numbers) -> SIMD2<Double> {
    let most = max(numbers.above.count, numbers.below.count)
    let sides = Double(min(1, numbers.above.count) + min(1, numbers.below.count))
    return SIMD2(
      max(mark.size.x, Double(most) * badgeWidth), mark.size.y + sides * badgeRoom)
  }
}
