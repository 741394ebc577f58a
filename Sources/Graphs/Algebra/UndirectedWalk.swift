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
