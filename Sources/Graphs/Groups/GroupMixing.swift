/// How many edges run within and between groups, beside how many could.
package struct GroupMixing: Hashable, Sendable {
  /// One row per group where edges begin, one column per group where they lead; symmetric when the
  /// graph is undirected.
  package let edges: [[Int]]
  /// How many pairs of nodes there are for each of ``edges``.
  package let pairs: [[Int]]

  /// Which share of the pairs of two groups has an edge, from 0 to 1; nothing without pairs.
  package func density(from one: Int, to other: Int) -> Double? {
    pairs[one][other] == 0 ? nil : Double(edges[one][other]) / Double(pairs[one][other])
  }
}

extension Graph {
  /// How many edges run within and between groups.
  ///
  /// ## Definition
  /// *m*(*g*, *h*) edges of *n*(*g*) · *n*(*h*) pairs; within a group of *n*(*g*)(*n*(*g*) − 1)/2 pairs,
  /// twice that when the graph is directed.
  ///
  /// - Parameter groups: The group of each node.
  /// - Returns: One row and one column per group.
  /// - Direction: followed. Strengths: ignored.
  /// - Complexity: O(*n* + *m* + *k*²) for *k* groups.
  ///
  /// ## Source
  /// Wasserman and Faust (1994), doi:10.1017/CBO9780511815478, chapter 10.
  /// The counts equal `networkx.attribute_mixing_matrix(normalized=False)`, version 3.6.1, which has
  /// the edges within a group of an undirected graph twice.
  package func mixing(of groups: Partition) -> GroupMixing {
    let sizes = groups.groups.map { $0.count }
    var counts = Array(repeating: Array(repeating: 0, count: sizes.count), count: sizes.count)
    for edge in edges {
      let (from, to) = (groups.group(of: edge.from), groups.group(of: edge.to))
      counts[from][to] += 1
      if !isDirected && from != to { counts[to][from] += 1 }
    }
    let pairs = sizes.indices.map { row in
      sizes.indices.map { column in
        guard row == column else { return sizes[row] * sizes[column] }
        return sizes[row] * (sizes[row] - 1) / (isDirected ? 1 : 2)
      }
    }
    return GroupMixing(edges: counts, pairs: pairs)
  }
}
