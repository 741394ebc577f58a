import Graphviz

/// Gives the marks of a crowded overview their places.
struct CrowdLayout {
  let content: CrowdContent

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
    let index = Dictionary(
      marks.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
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
      let placed = CrowdFit(page: shape).fitted(ForceLayout(graph: graph).places())
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
    var chosen: [(CrowdContent.Candidate, Rect)] = []
    for candidate in content.candidates where candidate.isNeeded {
      chosen.append((candidate, frame(of: candidate.label, near: rough[candidate.index])))
    }
    let lines = missing(among: chosen.map { ($0.0.label.id, $0.1) })
    for candidate in content.candidates where !candidate.isNeeded && chosen.count < Self.mostNamed {
      let frame = frame(of: candidate.label, near: rough[candidate.index])
      let center = SIMD2(frame.center.x, frame.center.y)
      let half = candidate.label.size / 2 + 2 * Self.gap
      let isFree =
        !chosen.contains { $0.1.outset(by: 4 * Self.gap).overlaps(frame) }
        && !lines.contains { $0.lengthInside(center: center, half: half) > 0 }
      if isFree { chosen.append((candidate, frame)) }
    }
    let starts = chosen.map { SIMD2($0.1.center.x, $0.1.center.y) }
    let named = separated(chosen.map { $0.0.label }, starts)
    let place = Dictionary(
      zip(chosen.map { $0.0.label.id }, named), uniquingKeysWith: { first, _ in first })
    let middles = content.badges.map { badge in
      ((place[badge.from] ?? .zero) + (place[badge.to] ?? .zero)) / 2
    }
    let marks = chosen.map { $0.0.label } + content.badges.map { $0.mark }
    let centers = separated(marks, named + middles)
    return (Set(chosen.map { $0.0.index }), zip(marks, centers).map { (mark: $0, center: $1) })
  }

  /// Where the lines of missing ties are to run between labels.
  private func missing(among labels: [(id: String, frame: Rect)]) -> [Segment] {
    let place = Dictionary(
      labels.map { ($0.id, SIMD2($0.frame.center.x, $0.frame.center.y)) },
      uniquingKeysWith: { first, _ in first })
    return content.badges.compactMap { badge in
      guard let from = place[badge.from], let to = place[badge.to] else { return nil }
      return Segment(from, to)
    }
  }

  /// Where the lines of missing ties run.
  private func missing(
    among boxes: [(mark: Mark, center: SIMD2<Double>)]
  ) -> [(from: SIMD2<Double>, to: SIMD2<Double>)] {
    let place = Dictionary(
      boxes.map { ($0.mark.id, $0.center) }, uniquingKeysWith: { first, _ in first })
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

extension CrowdLayout.Result {
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
