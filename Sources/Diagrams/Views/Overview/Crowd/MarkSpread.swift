/// Pushes small round marks apart, and out of the boxes and off the lines that stay where they are.
///
/// - Complexity: O(*n*) a round where the room suffices, and a bounded number of rounds.
struct MarkSpread {
  /// How wide each mark is.
  let sizes: [Double]
  let boxes: [(center: SIMD2<Double>, size: SIMD2<Double>)]
  /// The lines that no mark may hide, by their ends.
  var lines: [(from: SIMD2<Double>, to: SIMD2<Double>)] = []
  let room: SIMD2<Double>

  private static let gap = 1.0
  private static let boxGap = 3.0
  private static let lineGap = 2.5
  private static let rounds = 40

  func separated(_ start: [SIMD2<Double>]) -> [SIMD2<Double>] {
    guard !start.isEmpty else { return [] }
    var centers = start
    for _ in 0..<Self.rounds {
      for item in centers.indices {
        centers[item] = outside(centers[item], radius: sizes[item] / 2)
      }
      guard pushApart(&centers) else { break }
    }
    for item in centers.indices { centers[item] = outside(centers[item], radius: sizes[item] / 2) }
    return centers
  }

  /// The nearest place out of all boxes, off the lines and inside the room.
  private func outside(_ center: SIMD2<Double>, radius: Double) -> SIMD2<Double> {
    let place = inside(beside(center, radius), radius)
    guard let box = box(at: place, radius) else { return place }
    let reach = box.size / 2 + (radius + Self.boxGap)
    let ways = [
      SIMD2(box.center.x - reach.x, place.y), SIMD2(box.center.x + reach.x, place.y),
      SIMD2(place.x, box.center.y - reach.y), SIMD2(place.x, box.center.y + reach.y),
    ].map { inside($0, radius) }
    let free = ways.filter { self.box(at: $0, radius) == nil }
    return (free.isEmpty ? ways : free).min { ($0 - place).length < ($1 - place).length } ?? place
  }

  /// The place itself, or beside each line that it is too near to.
  private func beside(_ center: SIMD2<Double>, _ radius: Double) -> SIMD2<Double> {
    lines.reduce(center) { place, line in
      let along = line.to - line.from
      let squared = (along * along).sum()
      guard squared > 0 else { return place }
      let part = ((place - line.from) * along).sum() / squared
      guard part > 0, part < 1 else { return place }
      let away = place - (line.from + part * along)
      let wished = radius + Self.lineGap
      guard away.length < wished else { return place }
      let normal = SIMD2(-along.y, along.x) / squared.squareRoot()
      let side: Double = (away * normal).sum() < 0 ? -1 : 1
      return place - away + side * wished * normal
    }
  }

  private func inside(_ place: SIMD2<Double>, _ radius: Double) -> SIMD2<Double> {
    SIMD2(
      min(max(place.x, radius), max(radius, room.x - radius)),
      min(max(place.y, radius), max(radius, room.y - radius)))
  }

  /// The first box that a mark at a place is in, or too near to.
  private func box(
    at place: SIMD2<Double>, _ radius: Double
  ) -> (center: SIMD2<Double>, size: SIMD2<Double>)? {
    boxes.first { box in
      let lacking = box.size / 2 + (radius + Self.boxGap - 1e-6)
      return abs(place.x - box.center.x) < lacking.x && abs(place.y - box.center.y) < lacking.y
    }
  }

  /// Moves all pairs that are too near, each by half; answers whether there was one.
  private func pushApart(_ centers: inout [SIMD2<Double>]) -> Bool {
    let side = (sizes.max() ?? 1) + Self.gap
    let columns = Int(room.x / side) + 1
    let rows = Int(room.y / side) + 1
    func cell(_ place: SIMD2<Double>) -> SIMD2<Int> {
      SIMD2(
        min(max(0, Int(place.x / side)), columns - 1), min(max(0, Int(place.y / side)), rows - 1))
    }
    var members = [[Int32]](repeating: [], count: columns * rows)
    for item in centers.indices {
      let cell = cell(centers[item])
      members[cell.y * columns + cell.x].append(Int32(item))
    }
    var didPush = false
    for item in centers.indices {
      let own = cell(centers[item])
      for y in max(0, own.y - 1)...min(rows - 1, own.y + 1) {
        for x in max(0, own.x - 1)...min(columns - 1, own.x + 1) {
          for other in members[y * columns + x] where Int(other) > item {
            if push(item, Int(other), &centers) { didPush = true }
          }
        }
      }
    }
    return didPush
  }

  private func push(_ one: Int, _ other: Int, _ centers: inout [SIMD2<Double>]) -> Bool {
    let wished = (sizes[one] + sizes[other]) / 2 + Self.gap
    var apart = centers[other] - centers[one]
    if apart == .zero { apart = SIMD2(0.01, other.isMultiple(of: 2) ? 0.01 : -0.01) }
    let length = apart.length
    guard length < wished - 1e-3 else { return false }
    let move = apart * ((wished - length) / (2 * length))
    centers[one] -= move
    centers[other] += move
    return true
  }
}
