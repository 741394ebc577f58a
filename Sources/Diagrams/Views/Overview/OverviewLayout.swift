/// Gives the marks of the overview their places.
struct OverviewLayout {
  private static let badgeRoom = 34.0
  private static let badgeWidth = 34.0
  static let labelWidth = 132.0

  let content: OverviewContent
  let width: Double
  /// Where the map begins on its page.
  var origin = SIMD2<Double>.zero
  /// The lines of the heading of a band, and their top.
  typealias Heading = (lines: [String], top: Double)
  typealias Places = (centers: [String: SIMD2<Double>], height: Double)

  /// The tied marks and the numbers between two of them.
  func middle() -> Places {
    let drawn = Set(content.marks.map(\.id))
    let badges = content.badges.filter { drawn.contains($0.from) && drawn.contains($0.to) }
    let marks = content.marks + badges.map(\.mark)
    var map = MapLayout(marks: marks, lines: content.lines, width: width)
    map.aspect = aspect
    map.earlier = content.options.places.map { ($0, origin) }
    let (centers, height) = map.placed()
    return (map.earlier == nil ? towardBands(centers, height) : centers, height)
  }

  /// The wished shape of the map itself, when title, bands and footer have had their part of a
  /// page of a fixed shape.
  private var aspect: Double? {
    content.options.aspect.map { aspect in
      let left = content.options.width / aspect - 150 - 70 * Double(content.bands.count)
      return width / max(width / 6, left)
    }
  }

  /// The marks of the bands beside their headings; numbers stand above the partner they lead to.
  ///
  /// - Parameter middle: The places in the middle, over which linked partners are put.
  ///
  /// - Returns: The places, and where the headings stand.
  func bands(below middle: [String: SIMD2<Double>]) -> (places: Places, headings: [Heading]) {
    var headings: [Heading] = []
    let numbers = Dictionary(grouping: content.badges) { badge in badge.to }
    var centers: [String: SIMD2<Double>] = [:]
    var top = 0.0
    for band in content.bands {
      let marks = ordered(band.marks, below: middle)
      let row = BandLayout.Band(
        heading: nil, items: marks.map { roomFor($0, numbers: numbers[$0.id]?.count ?? 0) })
      let result = BandLayout(width: width - Self.labelWidth, gap: 14).placed([row])
      let heading = Self.headingLines(band.heading)
      let headingHeight = Self.headingMeasure.size(of: heading).y
      let height = max(result.extent.y, headingHeight)
      headings.append((heading, top + (height - headingHeight) / 2))
      for (mark, center) in zip(marks, result.items[0]) {
        let badges = numbers[mark.id] ?? []
        let shift = SIMD2(Self.labelWidth, top + (badges.isEmpty ? 0 : Self.badgeRoom / 2))
        let place = center + shift
        centers[mark.id] = place
        for (position, badge) in ordered(badges, below: middle).enumerated() {
          let offset = (Double(position) - Double(badges.count - 1) / 2) * Self.badgeWidth
          centers[badge.mark.id] =
            SIMD2(place.x + offset, place.y - mark.size.y / 2 - Self.badgeRoom + 10)
        }
      }
      top += height + 20
    }
    return ((centers, max(0, top - 20)), headings)
  }

  /// Linked partners first, in the order in which their lines come from the left.
  private func ordered(_ marks: [Mark], below middle: [String: SIMD2<Double>]) -> [Mark] {
    func left(_ mark: Mark) -> Double {
      let ends = content.badges.filter { $0.to == mark.id }.compactMap { middle[$0.from]?.x }
      return ends.isEmpty ? .infinity : ends.reduce(0, +) / Double(ends.count)
    }
    return marks.enumerated()
      .sorted { (left($0.element), $0.offset) < (left($1.element), $1.offset) }
      .map(\.element)
  }

  private func ordered(
    _ badges: [(mark: Mark, from: String, to: String)], below middle: [String: SIMD2<Double>]
  ) -> [(mark: Mark, from: String, to: String)] {
    badges.enumerated()
      .sorted {
        (middle[$0.element.from]?.x ?? 0, $0.offset) < (middle[$1.element.from]?.x ?? 0, $1.offset)
      }
      .map(\.element)
  }

  private static let headingMeasure = TextMeasure(fontSize: Mark.fontSize, isBold: true)

  private static func headingLines(_ text: String) -> [String] {
    LabelWrapper(measure: headingMeasure, maxWidth: labelWidth - 16).lines(text)
  }

  private func roomFor(_ mark: Mark, numbers: Int) -> SIMD2<Double> {
    guard numbers > 0 else { return mark.size }
    return SIMD2(
      max(mark.size.x, Double(numbers) * Self.badgeWidth), mark.size.y + Self.badgeRoom)
  }

  /// The places, upside down when that brings the partners nearer to those in the bands.
  private func towardBands(
    _ centers: [String: SIMD2<Double>], _ height: Double
  ) -> [String: SIMD2<Double>] {
    let linked = content.badges.filter { centers[$0.to] == nil || centers[$0.from] == nil }
      .flatMap { [$0.from, $0.to] }
      .compactMap { centers[$0] }
    guard !linked.isEmpty else { return centers }
    let mean = linked.map(\.y).reduce(0, +) / Double(linked.count)
    guard mean < height / 2 else { return centers }
    return centers.mapValues { SIMD2($0.x, height - $0.y) }
  }
}
