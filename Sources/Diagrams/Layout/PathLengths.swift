/// How far apart items should be: the length of the shortest path over the lines.
struct PathLengths {
  private let count: Int
  /// The lengths from each item to all, one item after the other.
  private(set) var fromEach: [Double]

  /// - Complexity: O(*n*³) at worst, usually far less.
  init(_ problem: LayoutProblem) {
    let count = problem.sizes.count
    self.count = count
    fromEach = [Double](repeating: .infinity, count: count * count)
    let radii = problem.sizes.map { ($0.x + $0.y) / 4 }
    let steps = problem.edges.map { edge in
      problem.usualLine * edge.length + radii[edge.from] + radii[edge.to]
    }
    let ways = problem.sizes.indices.map { item in
      problem.incident[item].map { (problem.other($0, than: item), steps[$0]) }
    }
    fromEach.withUnsafeMutableBufferPointer { all in
      for source in 0..<count {
        guard let row = all.baseAddress.map({ $0 + source * count }) else { return }
        Self.search(from: source, ways, row)
      }
    }
  }

  subscript(first: Int, second: Int) -> Double { fromEach[first * count + second] }

  private static func search(
    from source: Int, _ ways: [[(item: Int, step: Double)]],
    _ lengths: UnsafeMutablePointer<Double>
  ) {
    var isDone = [Bool](repeating: false, count: ways.count)
    var waiting = [source]
    lengths[source] = 0
    while !waiting.isEmpty {
      var nearest = 0
      for place in 1..<max(1, waiting.count)
      where lengths[waiting[place]] < lengths[waiting[nearest]] { nearest = place }
      waiting.swapAt(nearest, waiting.count - 1)
      let item = waiting.removeLast()
      guard !isDone[item] else { continue }
      isDone[item] = true
      for (neighbor, step) in ways[item] where lengths[item] + step < lengths[neighbor] {
        lengths[neighbor] = lengths[item] + step
        waiting.append(neighbor)
      }
    }
  }
}
