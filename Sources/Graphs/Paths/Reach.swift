/// How far all nodes are from each other, summed up per node.
package struct Reach: Sendable {
  /// For each node the number of other nodes it can reach.
  private(set) var reachedCounts: [Int]
  /// For each node the steps to all nodes it can reach, added up.
  private(set) var stepSums: [Int64]
  /// For each node 1 / steps to all nodes it can reach, added up.
  package private(set) var inverseSums: [Double]
  /// The number of ordered pairs of nodes by how many steps lie between them, from 1 step on.
  private(set) var pairCounts: [Int64] = []

  /// Nothing reached yet.
  init(nodeCount: Int) {
    reachedCounts = [Int](repeating: 0, count: nodeCount)
    stepSums = [Int64](repeating: 0, count: nodeCount)
    inverseSums = [Double](repeating: 0, count: nodeCount)
  }

  /// Searches for many nodes at once, or from every node in turn where that is quicker.
  init(in graph: Graph, threadLimit: Int = 8) {
    self = Self.sideBySide(in: graph, threadLimit) ?? Self.oneByOne(in: graph)
  }

  /// Searches from every node in turn: the plain method, to test the quick one by.
  package static func oneByOne(in graph: Graph) -> Reach {
    var reach = Reach(nodeCount: graph.nodeCount)
    var search = StepSearch(nodeCount: graph.nodeCount)
    for source in 0..<graph.nodeCount {
      search.run(from: source, along: graph.outgoing)
      search.forEachLevel { steps, count in
        reach.add(count, steps: steps, to: source)
        reach.addPairs(Int64(count), steps: steps)
      }
    }
    return reach
  }

  /// Searches for 256 nodes at once (``ReachSweep``); nothing where paths are too long for that.
  static func sideBySide(in graph: Graph, _ threadLimit: Int) -> Reach? {
    let order = NodeOrder.bySteps(graph.outgoing)
    var places = [Int32](repeating: 0, count: order.count)
    for (place, node) in order.enumerated() {
      places[Int(node)] = Int32(place)
    }
    let rows = graph.outgoing.renumbered(order: order, places: places)
    let batches = stride(from: 0, to: rows.count, by: ReachSweep.width).map { start in
      start..<min(start + ReachSweep.width, rows.count)
    }
    // The first batch shows whether paths are short enough.
    var sum = Reach(nodeCount: rows.count)
    var sweep = ReachSweep(rows: rows)
    guard let first = batches.first, sweep.run(to: first, addingTo: &sum) else { return nil }
    let pieceCount = min(16, batches.count - 1)
    let parts = Parallel.map(count: pieceCount, threadLimit: threadLimit) {
      ReachSweep(rows: rows)
    } work: { piece, sweep -> Reach? in
      var part = Reach(nodeCount: rows.count)
      for batch in stride(from: 1 + piece, to: batches.count, by: pieceCount) {
        guard sweep.run(to: batches[batch], addingTo: &part) else { return nil }
      }
      return part
    }
    for part in parts {
      guard let part else { return nil }
      sum.add(part)
    }
    return sum.renumbered(places)
  }

  /// Notes that a node has some nodes at a number of steps.
  @inline(__always)
  mutating func add(_ count: Int, steps: Int, to node: Int) {
    reachedCounts[node] += count
    stepSums[node] += Int64(count) * Int64(steps)
    inverseSums[node] += Double(count) / Double(steps)
  }

  /// Notes that some pairs are a number of steps apart; 1 step must come before 2, and so on.
  mutating func addPairs(_ count: Int64, steps: Int) {
    if pairCounts.count < steps { pairCounts.append(0) }
    pairCounts[steps - 1] += count
  }

  private mutating func add(_ part: Reach) {
    for node in reachedCounts.indices {
      reachedCounts[node] += part.reachedCounts[node]
      stepSums[node] += part.stepSums[node]
      inverseSums[node] += part.inverseSums[node]
    }
    for (place, count) in part.pairCounts.enumerated() {
      addPairs(count, steps: place + 1)
    }
  }

  /// The same for nodes in another order, given the place of each node in this one.
  private func renumbered(_ places: [Int32]) -> Reach {
    var result = self
    for (node, place) in places.enumerated() {
      result.reachedCounts[node] = reachedCounts[Int(place)]
      result.stepSums[node] = stepSums[Int(place)]
      result.inverseSums[node] = inverseSums[Int(place)]
    }
    return result
  }
}

extension Graph {
  /// How many steps lie between the nodes: the average, the largest and how often each occurs.
  ///
  /// - Direction: outgoing. Strengths: ignored.
  /// - Edge cases: pairs without a path are left out and counted apart.
  /// - Complexity: O(*n* · (*n* + *m*)) time, O(*n*) space.
  ///
  /// ## Source
  /// Watts and Strogatz (1998), doi:10.1038/30918.
  package func pathLengths() -> PathLengths {
    PathLengths(Reach(in: self), in: self)
  }
}

/// How many steps the shortest paths between the nodes of a graph take.
package struct PathLengths: Hashable, Sendable {
  /// The number of pairs by the steps between them: one step first, then two, and so on.
  ///
  /// A directed graph counts ordered pairs, an undirected one each pair once; pairs without a path
  /// do not count.
  package let pairCounts: [Int64]
  init(_ reach: Reach, in graph: Graph) {
    let timesCounted: Int64 = graph.isDirected ? 1 : 2
    pairCounts = reach.pairCounts.map { $0 / timesCounted }
  }

  /// The largest number of steps between two connected nodes, or nothing when no two are.
  ///
  /// Equals `igraph.Graph.diameter(unconn=True)`, version 1.0.0.
  package var diameter: Int? { pairCounts.isEmpty ? nil : pairCounts.count }

  /// The average number of steps between two connected nodes, or nothing when no two are.
  ///
  /// Equals `igraph.Graph.average_path_length(unconn=True)`, version 1.0.0.
  package var average: Double? {
    guard !pairCounts.isEmpty else { return nil }
    let steps = pairCounts.enumerated().reduce(0) { $0 + Int64($1.offset + 1) * $1.element }
    return Double(steps) / Double(pairCounts.reduce(0, +))
  }
}
