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

  /// The marks of the bands beside their headings; a number stands beside the partner to which it
  /// leads: above it when its line comes from above, else below.
  ///
  /// - Parameter middle: The places in the middle, over which linked partners are put.
  ///
  /// - Returns: The places, and where the headings stand.
  func bands(below middle: [String: SIMD2<Double>]) -> (places: Places, headings: [Heading]) {
    var headings: [Heading] = []
    var centers: [String: SIMD2<Double>] = [:]
    var top = 0.0
    for band in content.bands {
      let marks = ordered(band.marks, below: middle)
      let placed = centers.merging(middle) { $1 }
      let badges = marks.map { numbers(leadingTo: $0, above: placed) }
      let row = BandLayout.Band(
        heading: nil, items: zip(marks, badges).map { Self.roomFor($0, $1) })
      let result = BandLayout(width: width - Self.labelWidth, gap: 14).placed([row])
      let heading = Self.headingLines(band.heading)
      let headingHeight = Self.headingMeasure.size(of: heading).y
      let height = max(result.extent.y, headingHeight)
      headings.append((heading, top + (height - headingHeight) / 2))
      for ((mark, numbers), center) in zip(zip(marks, badges), result.items[0]) {
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
      .map(\.element)
    return (badges.filter { placed[$0.from] != nil }, badges.filter { placed[$0.from] == nil })
  }

  private static func row(of badges: [Badge], at middle: SIMD2<Double>) -> [String: SIMD2<Double>] {
    let places = badges.indices.map { (Double($0) - Double(badges.count - 1) / 2) * badgeWidth }
    return Dictionary(
      uniqueKeysWithValues: zip(badges, places).map { ($0.mark.id, middle + SIMD2($1, 0)) })
  }

  /// Linked partners first, in the order in which their lines come from the left; then those that
  /// are linked within the bands, and from where these links run.
  private func ordered(_ marks: [Mark], below middle: [String: SIMD2<Double>]) -> [Mark] {
    let sources = Set(content.badges.map(\.from))
    func left(_ mark: Mark) -> Double {
      let links = content.badges.filter { $0.to == mark.id }
      let ends = links.compactMap { middle[$0.from]?.x }
      guard ends.isEmpty else { return ends.reduce(0, +) / Double(ends.count) }
      return !links.isEmpty ? 1e6 : sources.contains(mark.id) ? 1e7 : .infinity
    }
    return marks.enumerated()
      .sorted { (left($0.element), $0.offset) < (left($1.element), $1.offset) }
      .map(\.element)
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
