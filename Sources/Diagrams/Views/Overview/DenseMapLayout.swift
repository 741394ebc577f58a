import Graphviz
import Wording

/// Gives the marks of a crowded overview their places.
struct DenseMapLayout {
  let content: DenseMapContent

  /// The marks with their centers, the labelled ones last, and the height of the map.
  struct Result {
    var dots: [(mark: Mark, center: SIMD2<Double>)]
    var labels: [(mark: Mark, center: SIMD2<Double>)]
    var height: Double
  }

  private static let gap = 6.0
  private static let partGap = 14.0
  private static let mostNamed = 26

  func placed() -> Result {
    let rough = rough(content.marks)
    let (chosen, boxes) = boxes(rough.centers)
    let dots = content.marks.indices.filter { !chosen.contains($0) }
    let spread = MarkSpread(
      sizes: dots.map { content.marks[$0].size.x }, boxes: boxes.map { ($0.center, $0.mark.size) },
      lines: missing(among: boxes), room: SIMD2(content.room.x, rough.height))
    let small = spread.separated(dots.map { rough.centers[$0] })
    var result = Result(
      dots: zip(dots, small).map { (content.marks[$0], $1) }, labels: boxes, height: rough.height)
    result.moveInside()
    return result
  }

  /// The connected parts, the largest filling the room and the others below it.
  private func rough(_ marks: [Mark]) -> (centers: [SIMD2<Double>], height: Double) {
    guard !marks.isEmpty else { return ([], 0) }
    let index = Dictionary(firsts: marks.enumerated().map { ($1.id, $0) })
    let edges = content.lines.compactMap { line -> StressLayout.Edge? in
      guard let from = index[line.from], let to = index[line.to] else { return nil }
      return StressLayout.Edge(from, to)
    }
    let problem = LayoutProblem(
      sizes: marks.map { $0.size }, edges: edges, width: content.room.x, gap: Self.gap)
    let parts = problem.components()
    let share = Double(parts[0].count) / Double(marks.count)
    let page = SIMD2(content.room.x, content.room.y * max(0.2, share))
    var shelves = ComponentShelves(width: content.room.x, gap: Self.partGap)
    var centers = [SIMD2<Double>](repeating: .zero, count: marks.count)
    for (place, part) in parts.enumerated() {
      let (local, _) = problem.restricted(to: part)
      let graph = ForceGraph(count: part.count, edges: local.edges.map { ($0.from, $0.to) })
      let side = (content.room.x * content.room.y * Double(part.count) / Double(marks.count))
        .squareRoot()
      let shape = place == 0 ? page : SIMD2(side, side)
      let placed = DenseMapFit(page: shape).fitted(ForceLayout(graph: graph).places())
      if place == 0 {
        for (member, center) in zip(part, placed) { centers[member] = center }
      } else {
        shelves.add(members: part, centers: placed, sizes: local.sizes)
      }
    }
    let below = shelves.placed()
    for (member, center) in below { centers[member] = center + SIMD2(0, page.y + Self.partGap) }
    let bottom = below.map { $0.center.y + marks[$0.member].size.y / 2 }.max()
    return (centers, page.y + (bottom.map { $0 + Self.partGap } ?? 0))
  }

  /// The small marks that get a label, and the labels and numbers with their centers.
  ///
  /// Those that must have one come first, then those with most ties where there is room beside
  /// these and the lines between them.
  private func boxes(
    _ rough: [SIMD2<Double>]
  ) -> (chosen: Set<Int>, boxes: [(mark: Mark, center: SIMD2<Double>)]) {
    var chosen: [(DenseMapContent.Candidate, Rect)] = []
    for candidate in content.candidates where candidate.isNeeded {
      chosen.append((candidate, frame(of: candidate.label, near: rough[candidate.index])))
    }
    let lines = missing(among: chosen.map { ($0.0.label.id, $0.1) })
    func isFree(_ frame: Rect) -> Bool {
      let center = SIMD2(frame.center.x, frame.center.y)
      let half = SIMD2(frame.size.width, frame.size.height) / 2 + 2 * Self.gap
      return !chosen.contains { $0.1.outset(by: 4 * Self.gap).overlaps(frame) }
        && !lines.contains { $0.lengthInside(center: center, half: half) > 0 }
    }
    for candidate in content.candidates where !candidate.isNeeded && chosen.count < Self.mostNamed {
      let frames = shifts(of: candidate).map {
        frame(of: candidate.label, near: rough[candidate.index] + $0)
      }
      if let frame = frames.first(where: isFree) { chosen.append((candidate, frame)) }
    }
    let starts = chosen.map { SIMD2($0.1.center.x, $0.1.center.y) }
    let named = separated(chosen.map { $0.0.label }, starts)
    let place = Dictionary(firsts: zip(chosen.map { $0.0.label.id }, named))
    let middles = content.badges.map { badge in
      ((place[badge.from] ?? .zero) + (place[badge.to] ?? .zero)) / 2
    }
    let marks = chosen.map { $0.0.label } + content.badges.map { $0.mark }
    let centers = separated(marks, named + middles)
    return (Set(chosen.map { $0.0.index }), zip(marks, centers).map { (mark: $0, center: $1) })
  }

  /// How far the name of a partner may lie from its place: only the one with most ties looks for room
  /// around it, nearest first.
  private func shifts(of candidate: DenseMapContent.Candidate) -> [SIMD2<Double>] {
    guard candidate.index == 0 else { return [.zero] }
    let step = candidate.label.size / 2
    let cells = (-6...6).flatMap { row in (-6...6).map { SIMD2(Double($0), Double(row)) * step } }
    return cells.sorted { one, other in
      ((one * one).sum(), one.y, one.x) < ((other * other).sum(), other.y, other.x)
    }
  }

  /// Where the lines of missing ties are to run between labels.
  private func missing(among labels: [(id: String, frame: Rect)]) -> [Segment] {
    let place = Dictionary(
      firsts: labels.map { ($0.id, SIMD2($0.frame.center.x, $0.frame.center.y)) })
    return content.badges.compactMap { badge in
      guard let from = place[badge.from], let to = place[badge.to] else { return nil }
      return Segment(from, to)
    }
  }

  /// Where the lines of missing ties run.
  private func missing(
    among boxes: [(mark: Mark, center: SIMD2<Double>)]
  ) -> [(from: SIMD2<Double>, to: SIMD2<Double>)] {
    let place = Dictionary(firsts: boxes.map { ($0.mark.id, $0.center) })
    return content.badges.flatMap { badge in
      [badge.from, badge.to].compactMap { end in
        guard let from = place[badge.mark.id], let to = place[end] else { return nil }
        return (from: from, to: to)
      }
    }
  }

  /// Where a label lies that is put on a place, inside the room.
  private func frame(of mark: Mark, near place: SIMD2<Double>) -> Rect {
    let half = mark.size / 2
    let inside = pointwiseMax(half, pointwiseMin(place, content.room - half))
    return Rect(
      center: Point(x: inside.x, y: inside.y), size: Size(width: mark.size.x, height: mark.size.y))
  }

  private func separated(_ marks: [Mark], _ centers: [SIMD2<Double>]) -> [SIMD2<Double>] {
    OverlapRemoval(sizes: marks.map { $0.size }, width: content.room.x, gap: Self.gap)
      .separated(centers)
  }
}

extension DenseMapLayout.Result {
  /// Moves all down and makes the map higher where marks stick out of it.
  mutating func moveInside() {
    let all = dots + labels
    let top = min(0, all.map { $0.center.y - $0.mark.size.y / 2 }.min() ?? 0)
    let bottom = max(height, all.map { $0.center.y + $0.mark.size.y / 2 }.max() ?? 0)
    for index in dots.indices { dots[index].center.y -= top }
    for index in labels.indices { labels[index].center.y -= top }
    height = bottom - top
  }
}

/// Turns places so that they suit a page, and stretches them until they fill it.
struct DenseMapFit {
  let page: SIMD2<Double>

  /// How far places go from where they are to where all rows and columns are equally full.
  private static let evenness = 0.6

  func fitted(_ places: [SIMD2<Double>]) -> [SIMD2<Double>] {
    guard places.count > 1 else { return places.map { _ in page / 2 } }
    let problem = LayoutProblem(sizes: [], edges: [], width: page.x, gap: 0)
    let fit = PageFit(problem: problem, page: page)
    let angle = (0..<24).map { Double($0) * .pi / 24 }
      .map { ($0, fit.distortion(places, angle: $0)) }
      .min { $0.1 < $1.1 }?.0
    let turned = fit.fitted(places, angle: angle ?? 0)
    let across = evened(turned.map { $0.x }, side: page.x)
    let down = evened(turned.map { $0.y }, side: page.y)
    return zip(across, down).map { SIMD2($0, $1) }
  }

  private func evened(_ values: [Double], side: Double) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var result = values
    for (place, item) in order.enumerated() {
      let even = side * (Double(place) + 0.5) / Double(values.count)
      result[item] = values[item] + Self.evenness * (even - values[item])
    }
    return result
  }
}

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
