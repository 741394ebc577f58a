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
