import Graphviz

/// Lines between cards at the left and at the right, over what stands between them.
///
/// ## Definition
/// A drawing in three layers: the stops of the middle stand below each other in the order of the
/// mean height of the cards to which they lead; a line that meets nothing there passes over a stop of
/// no size, which keeps a height of its own for it. Beside the middle the lines are curves with level
/// tangents, within it they are straight, so that none runs under a stop or card that is not its own.
///
/// - Complexity: O(*n* log *n*) for *n* lines.
///
/// ## Source
/// Sugiyama, Tagawa and Toda (1981), doi:10.1109/TSMC.1981.4308636.
struct LayeredRoutes {
  /// A line between a card and a stop.
  struct Leg: Hashable {
    /// The stop, by its place among all.
    let stop: Int
    /// The card, by its place among those of its side.
    let card: Int
    let isLeft: Bool
    /// How far before the card the line ends, for a tip.
    var off = 0.0
    /// How far before the stop the line ends, for a tip.
    var offStop = 0.0
    /// The part of the stop to which it leads, where a stop has several.
    var part = 0
    /// The radius of the corners of that part, where it is not that of the others.
    var roundness: Double?
  }

  /// The cards at the left and at the right.
  let sides: [[Rect]]
  /// The sizes of the stops; of a line that meets nothing the size is zero.
  let stops: [Size]
  let legs: [Leg]
  /// The room of the stops from left to right.
  let room: ClosedRange<Double>
  /// The room between two stops, and between lines.
  let gap: Double
  let lane: Double
  /// The radius of the ends of stops.
  let roundness: Double

  /// The cards of a side to which lines lead.
  private func card(of leg: Leg) -> Rect? {
    let side = sides[leg.isLeft ? 0 : 1]
    return side.indices.contains(leg.card) ? side[leg.card] : nil
  }

  /// How high all stops are together.
  static func height(of stops: [Size], gap: Double, lane: Double) -> Double {
    stops.map { $0.height + ($0.height > 0 ? gap : lane) }.reduce(0, +)
  }

  /// The frames of the stops, as near as can be to their cards between two heights.
  func placed(from top: Double, to bottom: Double) -> [Rect] {
    let wishes = stops.indices.map { stop -> Double in
      let found = legs.filter { $0.stop == stop }.compactMap(card)
      guard !found.isEmpty else { return (top + bottom) / 2 }
      return found.map { $0.center.y }.reduce(0, +) / Double(found.count)
    }
    let order = stops.indices.sorted { (wishes[$0], $0) < (wishes[$1], $1) }
    var reached = 0.0
    var before: [Double] = []
    for stop in order {
      let room = stops[stop].height > 0 ? gap : lane
      before.append(reached + room / 2 + stops[stop].height / 2)
      reached += stops[stop].height + room
    }
    let bounds = top...max(top, bottom - reached)
    let shifts = IsotonicRegression.rising(
      zip(order, before).map { (value: wishes[$0] - $1, weight: 1) }, within: bounds)
    var frames = stops.map { Rect(origin: .zero, size: $0) }
    for (place, stop) in order.enumerated() {
      let center = Point(
        x: (room.lowerBound + room.upperBound) / 2, y: shifts[place] + before[place])
      frames[stop] = Rect(center: center, size: stops[stop])
    }
    return frames
  }

  /// The course of each leg, from its card to its stop.
  func courses(over frames: [Rect]) -> [Path] { courses(overParts: frames.map { [$0] }) }

  /// The course of each leg, from its card to its part of its stop.
  func courses(overParts parts: [[Rect]]) -> [Path] {
    func frame(of leg: Leg) -> Rect { parts[leg.stop][leg.part] }
    let cardPorts = ports(
      of: legs.map { [$0.isLeft ? 0 : 1, $0.card] }, toward: legs.map { frame(of: $0).center.y },
      height: { card(of: legs[$0])?.size.height ?? 0 })
    let stopPorts = ports(
      of: legs.map { [$0.stop, $0.part, $0.isLeft ? 0 : 1] },
      toward: legs.map { card(of: $0)?.center.y ?? 0 },
      height: { frame(of: legs[$0]).size.height })
    return legs.indices.map { index in
      let leg = legs[index]
      let (card, frame) = (card(of: leg) ?? .init(origin: .zero, size: .zero), frame(of: leg))
      let way = leg.isLeft ? 1.0 : -1
      let start = Point(
        x: (leg.isLeft ? card.maxX : card.minX) + way * leg.off,
        y: card.center.y + cardPorts[index])
      let y = frame.center.y + stopPorts[index]
      let border = Point(x: leg.isLeft ? room.lowerBound : room.upperBound, y: y)
      let end = Point(
        x: edge(of: frame, at: stopPorts[index], leg)
          - way * leg.offStop, y: y)
      let middle = (start.x + border.x) / 2
      var path = Path(from: start)
      path.curve(Point(x: middle, y: start.y), Point(x: middle, y: y), to: border)
      if (end.x - border.x) * way > 0.01 { path.line(to: end) }
      return path
    }
  }

  /// Where a stop begins at a height off its middle; a pill has round ends.
  private func edge(of frame: Rect, at shift: Double, _ leg: Leg) -> Double {
    guard frame.size.height > 0 else { return frame.center.x }
    let radius = min(leg.roundness ?? roundness, frame.size.height / 2)
    let rise = max(0, abs(shift) - frame.size.height / 2 + radius)
    let inset = radius - max(0, radius * radius - rise * rise).squareRoot()
    return leg.isLeft ? frame.minX + inset : frame.maxX - inset
  }

  /// The heights off the middle at which lines leave, those that go up first.
  private func ports(
    of owners: [[Int]], toward targets: [Double], height: (Int) -> Double
  ) -> [Double] {
    var found = owners.map { _ in 0.0 }
    for (_, group) in Dictionary(grouping: owners.indices, by: { owners[$0] }) {
      let sorted = group.sorted { (targets[$0], $0) < (targets[$1], $1) }
      guard sorted.count > 1 else { continue }
      let pitch = min(1.4 * lane, 0.6 * height(sorted[0]) / Double(sorted.count - 1))
      for (place, index) in sorted.enumerated() {
        found[index] = (Double(place) - Double(sorted.count - 1) / 2) * pitch
      }
    }
    return found
  }
}
