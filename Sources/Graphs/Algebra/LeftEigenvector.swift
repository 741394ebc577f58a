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
