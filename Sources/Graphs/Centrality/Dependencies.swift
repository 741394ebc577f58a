/// How much the paths from all sources so far depend on each node, one source at a time.
///
/// ## Source
/// Brandes (2001), doi:10.1080/0022250X.2001.9990249.
struct Dependencies {
  private(set) var sums: [Double]
  /// For how many nodes each node stands as source and as target.
  private let sizes: [Double]
  private let total: Double
  /// What each shortest path to a node brings to the nodes just before it.
  private var shares: [Double]

  init(sizes: [Double]) {
    self.sizes = sizes
    total = sizes.reduce(0, +)
    sums = [Double](repeating: 0, count: sizes.count)
    shares = sums
  }

  /// Adds the paths of one search, working back from its farthest nodes to its source.
  mutating func add(_ search: borrowing StepSearch, along rows: Rows) {
    let (offsets, neighbors) = (rows.offsets.span, rows.neighbors.span)
    let (order, steps, pathCounts) = (search.order, search.steps, search.pathCounts)
    let sourceSize = sizes[Int(order[0])]
    for place in stride(from: search.reachedCount - 1, to: 0, by: -1) {
      let node = Int(order[place])
      let nextStep = steps[node] + 1
      var share = 0.0
      for position in Int(offsets[node])..<Int(offsets[node + 1]) {
        let neighbor = Int(neighbors[position])
        if steps[neighbor] == nextStep {
          share += shares[neighbor]
        }
      }
      let dependency = min(share * pathCounts[node], total)
      shares[node] = (sizes[node] + dependency) / pathCounts[node]
      sums[node] += sourceSize * dependency
    }
  }
}
