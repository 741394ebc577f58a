/// The trees of a walk: what lies below each node, as a stretch of the order of visits.
struct Subtrees {
  /// The nodes in the order of visits.
  let visits: [Int]
  /// The components as stretches of the visits.
  let components: [Range<Int>]

  private let walk: BlockWalk
  private let sizes: [Int]
  /// The nodes below each node that lose all above it when it is gone.
  private let loose: [[Int]]
  private let componentNumbers: [Int]

  init(of walk: BlockWalk) {
    let count = walk.visited.count
    var visits = [Int](repeating: 0, count: count)
    for node in 0..<count { visits[Int(walk.visited[node]) - 1] = node }
    var sizes = [Int](repeating: 1, count: count)
    var loose = [[Int]](repeating: [], count: count)
    for node in visits.reversed() where walk.parents[node] >= 0 {
      let parent = Int(walk.parents[node])
      sizes[parent] += sizes[node]
      if walk.lowPoints[node] >= walk.visited[parent] { loose[parent].append(node) }
    }
    var components: [Range<Int>] = []
    var numbers = [Int](repeating: 0, count: count)
    for (place, node) in visits.enumerated() {
      if walk.parents[node] < 0 { components.append(place..<place + sizes[node]) }
      numbers[node] = components.count - 1
    }
    (self.walk, self.visits, self.sizes, self.loose) = (walk, visits, sizes, loose)
    (self.components, componentNumbers) = (components, numbers)
  }

  /// What is left of the component of a node without it: each part as stretches of the visits.
  func parts(without node: Int) -> [[Range<Int>]] {
    let whole = components[componentNumbers[node]]
    let below = loose[node].map(stretch).sorted { $0.lowerBound < $1.lowerBound }
    var rest: [Range<Int>] = []
    var start = whole.lowerBound
    for gap in ([place(of: node)..<place(of: node) + 1] + below) {
      if start < gap.lowerBound { rest.append(start..<gap.lowerBound) }
      start = gap.upperBound
    }
    if start < whole.upperBound { rest.append(start..<whole.upperBound) }
    return (rest.isEmpty ? [] : [rest]) + below.map { [$0] }
  }

  private func stretch(below node: Int) -> Range<Int> {
    place(of: node)..<place(of: node) + sizes[node]
  }

  private func place(of node: Int) -> Int { Int(walk.visited[node]) - 1 }
}
