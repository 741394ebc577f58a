import Graphs

/// Lays out one connected part of a network.
struct ComponentLayout {
  private let problem: LayoutProblem

  init(_ problem: LayoutProblem) { self.problem = problem }

  /// The centers; the part starts at 0,0 and is no wider than the page.
  func centers() -> [SIMD2<Double>] {
    let count = problem.sizes.count
    guard count > 1 else { return problem.sizes.map { $0 / 2 } }
    let lengths = PathLengths(problem)
    let removal = OverlapRemoval(sizes: problem.sizes, width: problem.page.x, gap: problem.gap)
    let cost = cost(lengths)
    let start = best(of: starts(lengths, removal: removal), cost)
    let results = Parallel.map(
      count: runs, threadLimit: runs, makeWorkspace: { search(lengths) },
      work: { run, search in
        let seed = UInt64(run + 1)
        let rough = search.improved(start, tries: tries, heat: heat, seed: seed)
        return search.improved(removal.separated(rough), tries: tries / 4, heat: 0.01, seed: 0)
      })
    return Compaction(sizes: problem.sizes, gap: problem.gap)
      .tightened(removal.separated(best(of: results, cost)))
  }

  private func cost(_ lengths: PathLengths) -> PlacementCost {
    PlacementCost(field: PlacementField(problem, lengths: lengths, page: problem.page))
  }

  private func search(_ lengths: PathLengths) -> PlacementSearch {
    PlacementSearch(
      cost: cost(lengths), isMovable: [Bool](repeating: true, count: problem.sizes.count))
  }

  /// For 25 items a hundredth of a second; four times as many tries take out one crossing in
  /// fifteen.
  private var tries: Int {
    let count = problem.sizes.count
    return min(50_000, max(4_500, 9 * count * count))
  }

  /// Many items take a warmer start to find their order.
  private var heat: Double { min(8, Double(problem.sizes.count) / 12) }

  /// Two runs, side by side, where they are cheap.
  private var runs: Int { problem.sizes.count <= 30 ? 2 : 1 }

  private func best(of layouts: [[SIMD2<Double>]], _ cost: PlacementCost) -> [SIMD2<Double>] {
    let judged = layouts.map { centers in
      cost.field.centers = centers
      return (centers: centers, cost: cost.total())
    }
    return judged.min { $0.cost < $1.cost }?.centers ?? []
  }

  private func starts(_ lengths: PathLengths, removal: OverlapRemoval) -> [[SIMD2<Double>]] {
    let stress = StressMajorization(lengths: lengths, count: problem.sizes.count)
    let fit = PageFit(problem: problem, page: problem.page)
    let raw = [stress.scaled()] + (1...3).map { stress.circle(seed: $0) }
    return raw.flatMap { start -> [[SIMD2<Double>]] in
      let relaxed = stress.relaxed(start)
      let angles = (0..<24).map { Double($0) * .pi / 24 }
        .map { ($0, fit.distortion(relaxed, angle: $0)) }
        .sorted { $0.1 < $1.1 }
        .prefix(3)
      return angles.map { removal.separated(fit.fitted(relaxed, angle: $0.0)) }
    }
  }
}

/// Puts parts that are laid out on their own beside and below each other, in the middle of the page.
struct ComponentShelves {
  let width: Double
  let gap: Double
  private var fixed: [(Int, SIMD2<Double>)] = []
  private var fixedBottom = 0.0
  private var parts: [(members: [Int], centers: [SIMD2<Double>], extent: SIMD2<Double>)] = []

  init(width: Double, gap: Double) {
    self.width = width
    self.gap = gap
  }

  /// Items whose place is settled; the shelves start below them.
  mutating func addFixed(members: [Int], centers: [SIMD2<Double>], sizes: [SIMD2<Double>]) {
    for (member, center) in zip(members, centers) {
      fixed.append((member, center))
      fixedBottom = max(fixedBottom, center.y + sizes[member].y / 2 + gap)
    }
  }

  /// A part that starts at 0,0.
  mutating func add(members: [Int], centers: [SIMD2<Double>], sizes: [SIMD2<Double>]) {
    parts.append((members, centers, Placement(centers: centers, sizes: sizes).extent))
  }

  /// Every member with its center on the page.
  func placed() -> [(member: Int, center: SIMD2<Double>)] {
    var result = fixed.map { (member: $0.0, center: $0.1) }
    var top = fixedBottom
    var waiting = parts.indices.sorted { (-parts[$0].extent.y, $0) < (-parts[$1].extent.y, $1) }
    while !waiting.isEmpty {
      let shelf = takeShelf(from: &waiting)
      let used = shelf.reduce(-gap) { $0 + parts[$1].extent.x + gap }
      var left = max(0, (width - used) / 2)
      for index in shelf {
        let origin = SIMD2(left, top)
        result += zip(parts[index].members, parts[index].centers).map { ($0, $1 + origin) }
        left += parts[index].extent.x + gap
      }
      top += (shelf.map { parts[$0].extent.y }.max() ?? 0) + gap
    }
    return result
  }

  private func takeShelf(from waiting: inout [Int]) -> [Int] {
    var shelf: [Int] = []
    var used = -gap
    for index in waiting
    where shelf.isEmpty || used + gap + parts[index].extent.x <= width {
      shelf.append(index)
      used += gap + parts[index].extent.x
    }
    waiting.removeAll { shelf.contains($0) }
    return shelf
  }
}

/// Keeps items where they were in an earlier picture and fits the new ones in between.
struct AnchoredLayout {
  private let problem: LayoutProblem
  private let anchors: [SIMD2<Double>?]

  init(_ problem: LayoutProblem, anchors: [SIMD2<Double>?]) {
    self.problem = problem
    self.anchors = anchors
  }

  /// The centers; anchored items move only where they would overlap or leave the page.
  func centers() -> [SIMD2<Double>] {
    let lengths = PathLengths(problem)
    let start = start(lengths)
    let isNew = anchors.map { $0 == nil }
    let bottom = zip(start, problem.sizes).map { $0.y + $1.y / 2 }.max() ?? 0
    let page = SIMD2(problem.width, max(bottom, problem.page.y))
    let cost = PlacementCost(field: PlacementField(problem, lengths: lengths, page: page))
    let search = PlacementSearch(cost: cost, isMovable: isNew)
    let tries = min(30_000, 1_500 * isNew.count { $0 })
    let settled = search.improved(start, tries: tries, heat: 2, seed: 1)
    let apart = OverlapRemoval(sizes: problem.sizes, width: problem.width, gap: problem.gap)
      .separated(settled)
    let top = zip(apart, problem.sizes).map { $0.y - $1.y / 2 }.min() ?? 0
    return apart.map { $0 - SIMD2(0, min(0, top)) }
  }

  /// New items start among their neighbors, those nearest to an anchor first.
  private func start(_ lengths: PathLengths) -> [SIMD2<Double>] {
    var known = anchors
    let anchored = anchors.indices.filter { anchors[$0] != nil }
    let new = anchors.indices.filter { anchors[$0] == nil }
      .map { item in (item, anchored.map { lengths[item, $0] }.min() ?? 0) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    for (item, _) in new {
      let neighbors = problem.incident[item].compactMap { known[problem.other($0, than: item)] }
      let middle = neighbors.reduce(.zero, +) / Double(max(1, neighbors.count))
      known[item] = middle + SIMD2(0, 1)
    }
    return known.compactMap { $0 }
  }
}
