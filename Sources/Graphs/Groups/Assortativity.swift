/// Whether nodes have edges with nodes of their own group rather than others.
package struct Assortativity: Hashable, Sendable {
  /// From below 0 (groups avoid themselves) by 0 (chance) to 1 (edges within groups only).
  package let coefficient: Double
  /// How far it moves when one edge is left out (jackknife); nothing where leaving out an edge
  /// leaves nothing to tell.
  package let standardError: Double?
}

extension Graph {
  /// Whether nodes have edges with nodes of their own group rather than others.
  ///
  /// ## Definition
  /// *r* = (Σ *e*(*g*, *g*) − Σ *a*(*g*) *b*(*g*))/(1 − Σ *a*(*g*) *b*(*g*)); *e*(*g*, *h*) is the share
  /// of edges from *g* to *h*, an undirected edge counting both ways, and *a* and *b* are its sums over
  /// rows and columns. The variance of the jackknife is Σ (*r*(*i*) − *r*)² over the edges *i* left out.
  ///
  /// - Parameter groups: The group of each node.
  /// - Returns: A number from −1 to 1; nothing without edges, or when all ends are in one group.
  /// - Direction: followed. Strengths: ignored.
  /// - Complexity: O(*n* + *m* + *k*³) for *k* groups.
  ///
  /// ## Source
  /// Newman (2003), doi:10.1103/PhysRevE.67.026126.
  /// Equals `networkx.attribute_assortativity_coefficient`, version 3.6.1, and
  /// `assortativity_nominal` of igraph 1.0.0.
  package func assortativity(by groups: Partition) -> Assortativity? {
    let ends = mixing(of: groups)
    var counts = ends
    if !isDirected {
      for group in counts.indices { counts[group][group] *= 2 }
    }
    guard let coefficient = Self.assortativity(counts) else { return nil }
    var variance: Double? = 0
    for row in ends.indices {
      for column in (isDirected ? 0 : row)..<ends.count where ends[row][column] > 0 {
        var rest = counts
        rest[row][column] -= 1
        if !isDirected { rest[column][row] -= 1 }
        guard let sum = variance, let without = Self.assortativity(rest) else {
          variance = nil
          continue
        }
        let difference = without - coefficient
        variance = sum + Double(ends[row][column]) * difference * difference
      }
    }
    return Assortativity(
      coefficient: coefficient, standardError: variance.map { $0.squareRoot() })
  }

  /// The coefficient of a matrix of counts, kept in whole numbers up to the one division.
  private static func assortativity(_ counts: [[Int]]) -> Double? {
    let rows = counts.map { Int64($0.reduce(0, +)) }
    let columns = counts.indices.map { column in Int64(counts.reduce(0) { $0 + $1[column] }) }
    let all = rows.reduce(0, +)
    let inside = Int64(counts.indices.reduce(0) { $0 + counts[$1][$1] })
    let chance = zip(rows, columns).reduce(0) { $0 + $1.0 * $1.1 }
    let (above, below) = (all * inside - chance, all * all - chance)
    return below == 0 ? nil : Double(above) / Double(below)
  }
}

extension Graph {
  /// How many edges run within and between groups.
  ///
  /// - Parameter groups: The group of each node.
  /// - Returns: One row per group where edges begin, one column per group where they lead; symmetric
  ///   when the graph is undirected.
  /// - Direction: followed. Strengths: ignored.
  /// - Complexity: O(*n* + *m* + *k*²) for *k* groups.
  ///
  /// ## Source
  /// Wasserman and Faust (1994), doi:10.1017/CBO9780511815478, chapter 10.
  /// Equals `networkx.attribute_mixing_matrix(normalized=False)`, version 3.6.1, which has the edges
  /// within a group of an undirected graph twice.
  package func mixing(of groups: Partition) -> [[Int]] {
    var counts = Array(repeating: Array(repeating: 0, count: groups.count), count: groups.count)
    for edge in edges {
      let (from, to) = (groups.group(of: edge.from), groups.group(of: edge.to))
      counts[from][to] += 1
      if !isDirected && from != to { counts[to][from] += 1 }
    }
    return counts
  }
}
