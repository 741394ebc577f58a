/// What a layout has to solve: boxes, folded lines and a page width.
struct LayoutProblem {
  let sizes: [SIMD2<Double>]
  /// Lines with the smaller index first, sorted, without repeats or lines to itself.
  let edges: [StressLayout.Edge]
  let width: Double
  let gap: Double
  /// For each item, the indices of its lines.
  let incident: [[Int]]
  /// The length that the visible part of a usual line should have, in points; more in a dense part.
  let usualLine: Double
  /// The width of a page with room to spare, divided by its height.
  let aspect: Double

  init(
    sizes: [SIMD2<Double>], edges: [StressLayout.Edge], width: Double, gap: Double,
    aspect: Double = 0.9
  ) {
    self.sizes = sizes
    self.width = width
    self.gap = gap
    self.aspect = aspect
    self.edges = Self.folded(edges)
    var incident = [[Int]](repeating: [], count: sizes.count)
    for (index, edge) in self.edges.enumerated() {
      incident[edge.from].append(index)
      incident[edge.to].append(index)
    }
    self.incident = incident
    let lines = Double(self.edges.count) / Double(max(1, sizes.count))
    usualLine = 44 + 22 * min(2, max(0, lines - 1))
  }

  /// The item at the other end of a line.
  func other(_ edge: Int, than item: Int) -> Int {
    edges[edge].from == item ? edges[edge].to : edges[edge].from
  }

  /// The connected parts, largest first, members ascending.
  func components() -> [[Int]] {
    var part = [Int?](repeating: nil, count: sizes.count)
    var parts: [[Int]] = []
    for start in sizes.indices where part[start] == nil {
      var members = [start]
      part[start] = parts.count
      var next = 0
      while next < members.count {
        for edge in incident[members[next]] {
          let neighbor = other(edge, than: members[next])
          guard part[neighbor] == nil else { continue }
          part[neighbor] = parts.count
          members.append(neighbor)
        }
        next += 1
      }
      parts.append(members.sorted())
    }
    return parts.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// The same problem for some of the items, and which these are.
  func restricted(to members: [Int]) -> (LayoutProblem, members: [Int]) {
    var local = [Int?](repeating: nil, count: sizes.count)
    for (index, member) in members.enumerated() { local[member] = index }
    let kept = edges.compactMap { edge -> StressLayout.Edge? in
      guard let from = local[edge.from], let to = local[edge.to] else { return nil }
      return StressLayout.Edge(from, to, length: edge.length, pull: edge.pull)
    }
    let problem = LayoutProblem(
      sizes: members.map { sizes[$0] }, edges: kept, width: width, gap: gap, aspect: aspect)
    return (problem, members)
  }

  /// The page that suits the items: at most the width, upright where there are many.
  var page: SIMD2<Double> {
    let roomy = page(air: usualLine)
    guard roomy.y > 2 * roomy.x else { return roomy }
    let tight = page(air: 0.5 * usualLine)
    return SIMD2(tight.x, max(tight.y, min(roomy.y, 2 * roomy.x)))
  }

  private func page(air: Double) -> SIMD2<Double> {
    let area = sizes.reduce(0) { $0 + ($1.x + air) * ($1.y + air) }
    let widest = sizes.map { $0.x }.max() ?? 0
    let chosen = min(width, max(widest, (area * aspect).squareRoot()))
    return SIMD2(chosen, area / chosen)
  }

  private static func folded(_ edges: [StressLayout.Edge]) -> [StressLayout.Edge] {
    let ordered = edges.filter { $0.from != $0.to }
      .map { edge in
        StressLayout.Edge(
          min(edge.from, edge.to), max(edge.from, edge.to), length: edge.length, pull: edge.pull)
      }
      .sorted { ($0.from, $0.to, $0.length, $0.pull) < ($1.from, $1.to, $1.length, $1.pull) }
    var folded: [StressLayout.Edge] = []
    for edge in ordered {
      if let last = folded.last, last.from == edge.from, last.to == edge.to {
        folded[folded.count - 1].pull += edge.pull
      } else {
        folded.append(edge)
      }
    }
    return folded
  }
}

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
      problem.incident[item].map {
        (item: problem.other($0, than: item), step: steps[$0])
      }
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
