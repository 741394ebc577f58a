import Wording

/// Gives the marks of the overview their places.
struct OverviewLayout {
  static let badgeRoom = 34.0
  static let badgeWidth = 34.0
  static let labelWidth = 132.0

  let content: OverviewContent
  let width: Double
  /// Where the map begins on its page.
  var origin = SIMD2<Double>.zero
  /// The wished width of the map divided by its height; nil where the height is free.
  var aspect: Double?

  /// The lines of the heading of a band, and their top.
  typealias Heading = (lines: [String], top: Double)
  typealias Places = (centers: [String: SIMD2<Double>], height: Double)
  typealias Bands = (places: Places, headings: [Heading])

  /// The tied marks and the numbers between two of them.
  func middle() -> Places {
    let drawn = Set(content.marks.map { $0.id })
    let badges = content.badges.filter { drawn.contains($0.from) && drawn.contains($0.to) }
    let marks = content.marks + badges.map { $0.mark }
    var map = MapLayout(marks: marks, lines: content.lines, width: width)
    map.aspect = aspect
    map.earlier = content.options.places.map { ($0, origin) }
    return map.placed()
  }

  /// The places turned over, or not, as suits the lines to the partners in the bands best.
  func turned(
    _ middle: Places, toward bands: ([String: SIMD2<Double>]) -> [String: SIMD2<Double>]
  ) -> [String: SIMD2<Double>] {
    let isLinked = content.badges.contains {
      (middle.centers[$0.from] == nil) != (middle.centers[$0.to] == nil)
    }
    guard content.options.places == nil, isLinked else { return middle.centers }
    let ways = [SIMD2(1.0, 1), SIMD2(1, -1), SIMD2(-1, 1), SIMD2(-1, -1)].map { way in
      middle.centers.mapValues { center in
        let size = SIMD2(width, middle.height)
        return size / 2 + way * (center - size / 2)
      }
    }
    let costs = ways.map { OverviewCost(content: content, middle: $0, bands: bands($0)).total }
    let best = costs.indices.min { (costs[$0], $0) < (costs[$1], $1) }
    return ways[best ?? 0]
  }
}

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
      var placed = centers
      placed.set(middle)
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
        centers.set(Self.row(of: numbers.above, at: place - SIMD2(0, away)))
        centers.set(Self.row(of: numbers.below, at: place + SIMD2(0, away)))
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
    return Dictionary(firsts: zip(badges, places).map { ($0.mark.id, middle + SIMD2($1, 0)) })
  }

  /// Linked partners first, in the order in which their lines come from the left; then those that
  /// are linked within the bands, and those from which these links run, in the same order.
  private func ordered(_ marks: [Mark], below middle: [String: SIMD2<Double>]) -> [Mark] {
    let place = Dictionary(firsts: marks.enumerated().map { ($1.id, Double($0)) })
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
