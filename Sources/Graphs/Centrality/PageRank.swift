extension Graph {
  /// Where one often ends up by following edges at random.
  ///
  /// ## Definition
  /// *p*(*v*) = (1 − *a*)/*n* + *a* · (Σ *p*(*u*) · *w*(*u*, *v*)/*s*(*u*) + *r*/*n*) with *a* = 0.85;
  /// *w* is what an edge counts for, *s*(*u*) what the edges from *u* count for together, and *r* the
  /// sum of *p* over the nodes without a way out.
  ///
  /// - Parameter counting: Whether edges count as one or for their strength.
  /// - Returns: One number per node, above 0; all together 1.
  /// - Direction: followed; in an undirected graph both ways.
  /// - Edge cases: an isolate gets the same share as a node that nothing leads to. A graph of one node
  ///   scores 1.
  /// - Complexity: O(*n* + *m*) per round, some tens of rounds.
  ///
  /// ## Source
  /// Page, Brin, Motwani and Winograd (1999), Stanford InfoLab 1999-66.
  /// Equals `igraph.Graph.pagerank` and `networkx.pagerank`, versions 1.0.0 and 3.6.1.
  package func pageRank(counting: Counting = .edges) -> NodeMap<Double> {
    /// How likely one is to follow an edge rather than to start anew at any node.
    let damping = 0.85
    let visits =
      isDirected
      ? DirectedWalk(in: self, counting: counting).visits(damping: damping)
      : UndirectedWalk(in: self, counting: counting).visits(damping: damping)
    let total = visits.reduce(0, +)
    return NodeMap(values: visits.map { $0 / total })
  }
}

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

/// How often a random walk along undirected edges comes by each node.
///
/// With *y*(*v*) = *s*(*v*) *c*(*v*) the equations of ``DirectedWalk`` become
/// *s*(*v*) *c*(*v*) − *a* Σ *w*(*u*, *v*) *c*(*u*) = 1/*n*: symmetric and positive definite, so that
/// conjugate gradients solve them in fewer rounds (Hestenes and Stiefel, 1952,
/// doi:10.6028/jres.049.044), here with the sums *s* as preconditioner.
struct UndirectedWalk {
  private let rows: Rows
  private let counting: Counting
  /// What the edges of each node count for together; 1 where that is nothing.
  private let sums: [Double]

  init(in graph: Graph, counting: Counting) {
    rows = counting == .edges ? graph.outgoing : graph.scaled(.outgoing)
    self.counting = counting
    sums = rows.sums(counting: counting).map { $0 > 0 ? $0 : 1 }
  }

  /// The visits up to a scale, to twelve digits.
  func visits(damping: Double) -> [Double] {
    let inverses = sums.map { 1 / $0 }
    var solution = [Double](repeating: 0, count: rows.count)
    var residual = [Double](repeating: 1, count: rows.count)
    var direction = inverses
    var image = solution
    var size = Vectors.dot(residual, inverses)
    let target = size * 1e-24
    for _ in 0..<1_000 where size > target {
      rows.product(with: direction, counting: counting, into: &image)
      Self.finish(&image, sums, direction, damping)
      let step = size / Vectors.dot(direction, image)
      Vectors.add(step, times: direction, to: &solution)
      Vectors.add(-step, times: image, to: &residual)
      let nextSize = Vectors.dot(residual, residual, weights: inverses)
      Self.turn(&direction, nextSize / size, residual, inverses)
      size = nextSize
    }
    return zip(sums, solution).map(*)
  }

  /// Turns the sums over neighbors into the left-hand side of the equations.
  private static func finish(
    _ image: inout [Double], _ sums: [Double], _ direction: [Double], _ damping: Double
  ) {
    let (sums, direction) = (sums.span, direction.span)
    var image = image.mutableSpan
    for node in image.indices {
      image[node] = sums[node] * direction[node] - damping * image[node]
    }
  }

  /// The next direction: what is left of the equations, and a share of the direction before.
  private static func turn(
    _ direction: inout [Double], _ kept: Double, _ residual: [Double], _ inverses: [Double]
  ) {
    let (residual, inverses) = (residual.span, inverses.span)
    var direction = direction.mutableSpan
    for node in direction.indices {
      direction[node] = residual[node] * inverses[node] + kept * direction[node]
    }
  }
}
