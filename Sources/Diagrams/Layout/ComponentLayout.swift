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
