/// How often a random walk along directed edges comes by each node.
///
/// Leaving out what comes back from the nodes without a way out only changes the scale, as it is
/// spread evenly; so what remains is to solve *y*(*v*) = 1/*n* + *a* Σ *y*(*u*) *w*(*u*, *v*)/*s*(*u*),
/// here by Gauss and Seidel: each new value is used at once.
struct DirectedWalk {
  private let rows: Rows
  private let counting: Counting
  /// One over what the edges from each node count for together; 0 without a way out.
  private let inverseSums: [Double]

  init(in graph: Graph, counting: Counting) {
    rows = graph.scaled(.incoming)
    self.counting = counting
    inverseSums = graph.scaled(.outgoing).sums(counting: counting).map { $0 > 0 ? 1 / $0 : 0 }
  }

  /// The visits up to a scale, to the last digits.
  func visits(damping: Double) -> [Double] {
    let start = 1 / Double(max(1, rows.count))
    var visits = [Double](repeating: start, count: rows.count)
    // Each round leaves at most the damped part of the error.
    for _ in 0..<300 {
      var change = 0.0
      for node in 0..<rows.count {
        var sum = 0.0
        for position in rows.range(of: node) {
          let neighbor = Int(rows.neighbors[position])
          let value = counting == .edges ? 1 : rows.strengths[position]
          sum += visits[neighbor] * value * inverseSums[neighbor]
        }
        let next = start + damping * sum
        change = max(change, abs(next - visits[node]) / next)
        visits[node] = next
      }
      if change < 1e-15 { break }
    }
    return visits
  }
}
