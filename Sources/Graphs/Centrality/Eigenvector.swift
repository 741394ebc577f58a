extension Graph {
  /// Whether a node is connected with nodes that are well connected themselves.
  ///
  /// ## Definition
  /// The scores *x* ≥ 0 with *λ* *x*(*v*) = Σ *w*(*u*, *v*) *x*(*u*) for the largest possible *λ*; *w*
  /// is what the edge from *u* to *v* counts for. The largest score is 1.
  ///
  /// - Parameter counting: Whether edges count as one or for their strength.
  /// - Returns: One number per node, from 0 to 1. No unit.
  /// - Direction: incoming, so being named by those who are often named counts (the left eigenvector).
  /// - Edge cases: where the graph has separate parts, the part with the largest *λ* gets its scores
  ///   and the other nodes get 0; parts with equal *λ* all get theirs. Without edges, and with
  ///   directions without a way round, there is no *λ* above 0 and all nodes score 0.
  /// - Complexity: O(*n* + *m*) per round, some tens of rounds; at most 10,000.
  ///
  /// ## Source
  /// Bonacich (1972), doi:10.1080/0022250X.1972.9989806.
  /// Equals `igraph.Graph.eigenvector_centrality`, version 1.0.0, of the part with the largest *λ*.
  package func eigenvectorCentrality(counting: Counting = .edges) -> NodeMap<Double> {
    let scores =
      isDirected
      ? LeftEigenvector(of: self, counting: counting).values
      : PartEigenvectors(of: self, counting: counting).values
    let largest = scores.max() ?? 0
    return NodeMap(values: scores.map { largest > 0 ? $0 / largest : 0 })
  }
}

/// The left eigenvector of a directed graph that belongs to its largest eigenvalue.
///
/// Found by repeating *x* ← *Wᵀx* + *λx* from equal values; adding *λx* keeps rings of nodes from
/// passing their values round for ever.
struct LeftEigenvector {
  /// One value per node, up to a scale; all 0 where there is no way round.
  private(set) var values: [Double]

  init(of graph: Graph, counting: Counting) {
    let rows = graph.scaled(.incoming)
    values = Self.comeAfterWayRound(graph, counting).map { $0 ? 1 : 0 }
    guard values.contains(1) else { return }
    var image = values
    for _ in 0..<10_000 {
      rows.product(with: values, counting: counting, into: &image)
      let eigenvalue = image.reduce(0, +) / values.reduce(0, +)
      for node in image.indices {
        image[node] += eigenvalue * values[node]
      }
      let largest = image.max() ?? 0
      var change = 0.0
      for node in image.indices {
        let next = image[node] / largest
        change = max(change, abs(next - values[node]))
        values[node] = next < 1e-300 ? 0 : next
      }
      if change < 1e-15 { break }
    }
  }

  /// Whether a way round leads to each node: taking away what nothing leads to leaves these.
  private static func comeAfterWayRound(_ graph: Graph, _ counting: Counting) -> [Bool] {
    let counts = { (position: Int) in
      counting == .edges || graph.outgoing.strengths[position] > 0
    }
    var entries = [Int](repeating: 0, count: graph.nodeCount)
    for position in graph.outgoing.neighbors.indices where counts(position) {
      entries[Int(graph.outgoing.neighbors[position])] += 1
    }
    var gone = entries.indices.filter { entries[$0] == 0 }
    var current = 0
    while current < gone.count {
      for position in graph.outgoing.range(of: gone[current]) where counts(position) {
        let neighbor = Int(graph.outgoing.neighbors[position])
        entries[neighbor] -= 1
        if entries[neighbor] == 0 { gone.append(neighbor) }
      }
      current += 1
    }
    return entries.map { $0 > 0 }
  }
}

/// The eigenvectors of the parts of an undirected graph that have the largest eigenvalue.
struct PartEigenvectors {
  /// One value per node; in each part with the largest eigenvalue the largest value is 1.
  private(set) var values: [Double]

  init(of graph: Graph, counting: Counting) {
    let rows = graph.scaled(.outgoing)
    values = [Double](repeating: 0, count: graph.nodeCount)
    let sums = rows.sums(counting: counting)
    // No eigenvalue is above the largest sum of its part, so the parts below the best can be left.
    let parts = graph.components().groups
      .map { part in (nodes: part, bound: part.map { sums[$0.index] }.max() ?? 0) }
      .filter { $0.bound > 0 }
      .sorted { $0.bound > $1.bound }
    var found: [(nodes: [Graph.Node], search: LargestEigenvector)] = []
    var largest = 0.0
    for part in parts where part.bound >= largest * Self.nearlyOne {
      let search = LargestEigenvector(of: rows.part(part.nodes), counting: counting)
      largest = max(largest, search.eigenvalue)
      found.append((part.nodes, search))
    }
    for (nodes, search) in found where search.eigenvalue >= largest * Self.nearlyOne {
      let scale = search.values.max() ?? 1
      for (node, value) in zip(nodes, search.values) {
        values[node.index] = value / scale
      }
    }
  }

  /// Eigenvalues that differ less are taken for equal.
  private static let nearlyOne = 1 - 1e-11
}

extension Rows {
  /// The rows of some nodes that are connected with each other only, numbered anew in their order.
  func part(_ nodes: [Graph.Node]) -> Rows {
    guard nodes.count < count else { return self }
    var numbers = [Int32](repeating: -1, count: count)
    for (number, node) in nodes.enumerated() {
      numbers[node.index] = Int32(number)
    }
    var partOffsets: [Int32] = [0]
    var partNeighbors: [Int32] = []
    var partStrengths: [Double] = []
    for node in nodes {
      for position in range(of: node.index) {
        partNeighbors.append(numbers[Int(neighbors[position])])
        partStrengths.append(strengths[position])
      }
      partOffsets.append(Int32(partNeighbors.count))
    }
    return Rows(offsets: partOffsets, neighbors: partNeighbors, strengths: partStrengths)
  }
}
