/// How far apart items should be: the length of the shortest path over the lines.
struct PathLengths {
  private let count: Int
  /// The lengths from each item to all, one item after the other.
  private(set) var fromEach: [Double]

  /// - Complexity: O(*n*³) at worst, usually far less.
  init(_ problem: LayoutProblem) {
    count = problem.sizes.count
    fromEach = [Double](repeating: .infinity, count: count * count)
    let radii = problem.sizes.map { ($0.x + $0.y) / 4 }
    let steps = problem.edges.map { edge in
      problem.usualLine * edge.length + radii[edge.from] + radii[edge.to]
    }
    for source in problem.sizes.indices { search(from: source, in: problem, steps: steps) }
  }

  subscript(first: Int, second: Int) -> Double { fromEach[first * count + second] }

  private mutating func search(from source: Int, in problem: LayoutProblem, steps: [Double]) {
    var isDone = [Bool](repeating: false, count: count)
    var waiting = [source]
    fromEach[source * count + source] = 0
    while let item = takeNearest(of: &waiting, from: source) {
      guard !isDone[item] else { continue }
      isDone[item] = true
      for edge in problem.incident[item] {
        let neighbor = problem.other(edge, than: item)
        let length = self[source, item] + steps[edge]
        guard length < self[source, neighbor] else { continue }
        fromEach[source * count + neighbor] = length
        waiting.append(neighbor)
      }
    }
  }

  private func takeNearest(of waiting: inout [Int], from source: Int) -> Int? {
    let nearest = waiting.indices.min {
      (self[source, waiting[$0]], waiting[$0]) < (self[source, waiting[$1]], waiting[$1])
    }
    guard let nearest else { return nil }
    waiting.swapAt(nearest, waiting.count - 1)
    return waiting.removeLast()
  }
}
