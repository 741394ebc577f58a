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
