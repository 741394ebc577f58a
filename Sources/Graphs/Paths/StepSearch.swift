extension Graph {
  /// How many steps each node is away from a node, or nothing where no path leads.
  ///
  /// - Result: one whole number per node; 0 for the node itself.
  /// - Direction: outgoing. Strengths: ignored.
  /// - Complexity: O(*n* + *m*).
  package func steps(from node: Node) -> NodeMap<Int?> {
    var search = StepSearch(nodeCount: nodeCount)
    search.run(from: node.index, along: outgoing)
    return NodeMap(values: search.steps.map { $0 < 0 ? nil : Int($0) })
  }
}

/// A walk outward from one node: how many steps to each node, and along how many shortest paths.
///
/// One search serves many runs, so that its memory is asked for once.
struct StepSearch {
  /// The number of steps from the source of the last run; -1 where it does not get.
  private(set) var steps: [Int32]
  /// The number of shortest paths from the source; at most the largest finite number.
  private(set) var pathCounts: [Double]
  /// The nodes in the order of the walk, nearest first; only the first ``reachedCount`` count.
  private(set) var order: [Int32]
  /// The number of nodes that the last run came by, its source included.
  private(set) var reachedCount = 0

  init(nodeCount: Int) {
    steps = [Int32](repeating: -1, count: nodeCount)
    pathCounts = [Double](repeating: 0, count: nodeCount)
    order = [Int32](repeating: 0, count: nodeCount)
  }

  /// Walks from a source along the edges in `rows`.
  mutating func run(from source: Int, along rows: Rows) {
    forgetLastRun()
    let (offsets, neighbors) = (rows.offsets.span, rows.neighbors.span)
    steps[source] = 0
    pathCounts[source] = 1
    order[0] = Int32(source)
    var (current, end) = (0, 1)
    while current < end {
      let node = Int(order[current])
      let nextStep = steps[node] + 1
      let paths = min(pathCounts[node], .greatestFiniteMagnitude)
      pathCounts[node] = paths
      for position in Int(offsets[node])..<Int(offsets[node + 1]) {
        let neighbor = Int(neighbors[position])
        if steps[neighbor] < 0 {
          steps[neighbor] = nextStep
          order[end] = Int32(neighbor)
          end += 1
        }
        if steps[neighbor] == nextStep {
          pathCounts[neighbor] += paths
        }
      }
      current += 1
    }
    reachedCount = end
  }

  /// Calls a function with each number of steps from 1 on and the number of nodes that far away.
  @inline(__always)
  func forEachLevel(_ visit: (_ steps: Int, _ count: Int) -> Void) {
    var start = 1
    while start < reachedCount {
      let step = steps[Int(order[start])]
      var end = start + 1
      while end < reachedCount, steps[Int(order[end])] == step {
        end += 1
      }
      visit(Int(step), end - start)
      start = end
    }
  }

  private mutating func forgetLastRun() {
    for position in 0..<reachedCount {
      let node = Int(order[position])
      steps[node] = -1
      pathCounts[node] = 0
    }
  }
}
