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
