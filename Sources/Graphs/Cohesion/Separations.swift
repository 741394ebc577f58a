/// A node without which nodes of two groups lose each other.
package struct GroupCut: Hashable, Sendable {
  /// The node.
  package let node: Graph.Node
  /// The number of pairs, one node of each group, that a path connects and that lose each other.
  package let lostPairs: Int
  /// Whether no other pair of the two groups is left connected.
  package let separatesGroups: Bool
}

extension Graph {
  /// The nodes without which some nodes of two groups lose each other.
  ///
  /// ## Definition
  /// A node *v* for which some *a* in the one group and *b* in the other, both not *v*, are in one
  /// component of the graph and in two once *v* is gone.
  ///
  /// - Parameters:
  ///   - one: The nodes of the one group.
  ///   - other: The nodes of the other group.
  /// - Returns: The nodes in order, each with the number of pairs lost.
  /// - Precondition: No node is in both groups.
  /// - Direction: ignored. Strengths: ignored.
  /// - Edge cases: none when a group is empty or the two are not connected.
  /// - Complexity: O(*n* + *m*).
  package func cuts(between one: [Node], and other: [Node]) -> [GroupCut] {
    precondition(Set(one).isDisjoint(with: other), "No node can be in both groups")
    return separations().cuts(between: one, and: other)
  }
}

/// What comes loose when each articulation point is gone, for all of them in one walk.
///
/// ## Definition
/// The nodes that the walk of ``Graph/weakSpots()`` meets below a node follow each other in the order
/// of visits. What comes loose is therefore a few stretches of that order, and counting in a stretch
/// is one subtraction.
///
/// - Direction: ignored. Strengths: ignored.
/// - Complexity: O(*n* + *m*) to make; O(*k*) to list parts of *k* nodes.
///
/// ## Source
/// Hopcroft and Tarjan (1973), doi:10.1145/362248.362272.
package struct Separations: Sendable {
  /// The articulation points, in order.
  package let nodes: [Graph.Node]
  /// The nodes in the order of visits.
  private let visits: [Int]
  /// The parts that each articulation point leaves of its component, as stretches of the visits.
  private let stretches: [[[Range<Int>]]]
  /// The components as stretches of the visits.
  private let components: [Range<Int>]

  init(in graph: Graph) {
    let walk = BlockWalk(in: graph.asUndirected.outgoing)
    let subtrees = Subtrees(of: walk)
    nodes = graph.nodes.filter { walk.isArticulationPoint[$0.index] }
    visits = subtrees.visits
    components = subtrees.components
    stretches = nodes.map { subtrees.parts(without: $0.index) }
  }

  /// The parts that an articulation point leaves of its component.
  ///
  /// - Parameter place: The place of the articulation point in ``nodes``.
  /// - Returns: The parts, the largest first and else by smallest node; the nodes of each in order.
  package func parts(at place: Int) -> [[Graph.Node]] {
    listed(stretches[place])
  }

  /// The number of nodes in each of ``parts(at:)``, the largest first.
  package func partSizes(at place: Int) -> [Int] {
    stretches[place].map { $0.reduce(0) { $0 + $1.count } }.sorted(by: >)
  }

  /// The parts that come loose: all of ``parts(at:)`` but the largest; all when several are largest.
  ///
  /// - Parameter place: The place of the articulation point in ``nodes``.
  /// - Returns: The parts, the largest first and else by smallest node; the nodes of each in order.
  /// - Complexity: O(*k* log *k*) for *k* nodes that come loose, however large the rest is.
  package func looseParts(at place: Int) -> [[Graph.Node]] {
    let sizes = partSizes(at: place)
    let hasLargest = sizes.count < 2 || sizes[0] > sizes[1]
    return listed(
      stretches[place].filter { part in
        !hasLargest || part.reduce(0) { $0 + $1.count } < sizes[0]
      })
  }

  private func listed(_ parts: [[Range<Int>]]) -> [[Graph.Node]] {
    parts.map { part in part.joined().map { visits[$0] }.sorted().map { Graph.Node($0) } }
      .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// The articulation points without which some nodes of two groups lose each other, as in
  /// ``Graph/cuts(between:and:)``.
  package func cuts(between one: [Graph.Node], and other: [Graph.Node]) -> [GroupCut] {
    guard !nodes.isEmpty else { return [] }
    let counts = [one, other].map(prefixCounts)
    func pairs(_ part: [Range<Int>]) -> (all: Int, sides: [Int]) {
      let sides = counts.map { counts in
        part.reduce(0) { $0 + counts[$1.upperBound] - counts[$1.lowerBound] }
      }
      return (sides[0] * sides[1], sides)
    }
    let connectedComponents = components.count { pairs([$0]).all > 0 }
    return nodes.indices.compactMap { place in
      let parts = stretches[place].map(pairs)
      let sides = parts.reduce([0, 0]) { [$0[0] + $1.sides[0], $0[1] + $1.sides[1]] }
      let (connected, left) = (sides[0] * sides[1], parts.reduce(0) { $0 + $1.all })
      guard connected > left else { return nil }
      return GroupCut(
        node: nodes[place], lostPairs: connected - left,
        separatesGroups: left == 0 && connectedComponents == 1)
    }
  }

  /// How many nodes of a group come before each visit.
  private func prefixCounts(_ group: [Graph.Node]) -> [Int] {
    var isInside = [Bool](repeating: false, count: visits.count)
    for node in group { isInside[node.index] = true }
    var counts = [0]
    counts.reserveCapacity(visits.count + 1)
    for node in visits { counts.append(counts[counts.count - 1] + (isInside[node] ? 1 : 0)) }
    return counts
  }
}

extension Graph {
  /// What comes loose when each articulation point is gone, for all of them in one walk.
  package func separations() -> Separations { Separations(in: self) }
}

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
