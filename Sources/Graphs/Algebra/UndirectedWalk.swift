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
    rows = graph.scaled(.outgoing)
    self.counting = counting
    sums = rows.sums(counting: counting).map { $0 > 0 ? $0 : 1 }
  }

  /// The visits up to a scale, to thirteen digits.
  func visits(damping: Double) -> [Double] {
    var solution = [Double](repeating: 0, count: rows.count)
    var residual = [Double](repeating: 1, count: rows.count)
    var scaled = sums.map { 1 / $0 }
    var direction = scaled
    var image = solution
    var size = Vectors.dot(residual, scaled)
    let target = size * 1e-26
    for _ in 0..<1_000 where size > target {
      rows.product(with: direction, counting: counting, into: &image)
      for node in image.indices {
        image[node] = sums[node] * direction[node] - damping * image[node]
      }
      let step = size / Vectors.dot(direction, image)
      Vectors.add(step, times: direction, to: &solution)
      Vectors.add(-step, times: image, to: &residual)
      for node in scaled.indices {
        scaled[node] = residual[node] / sums[node]
      }
      let nextSize = Vectors.dot(residual, scaled)
      let kept = nextSize / size
      for node in direction.indices {
        direction[node] = scaled[node] + kept * direction[node]
      }
      size = nextSize
    }
    return zip(sums, solution).map(*)
  }
}
