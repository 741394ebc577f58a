/// Whether edges stay within groups or run between them (E-I index).
package struct ExternalInternalIndex: Hashable, Sendable {
  /// The number of edges between groups.
  package let externalEdges: Int
  /// The number of edges within groups.
  package let internalEdges: Int

  /// (*E* − *I*)/(*E* + *I*): −1 when all edges stay within, 1 when all run between groups; nothing
  /// without edges.
  package var value: Double? {
    let edges = externalEdges + internalEdges
    return edges == 0 ? nil : Double(externalEdges - internalEdges) / Double(edges)
  }
}

extension Graph {
  /// Whether the edges stay within groups or run between them.
  ///
  /// ## Definition
  /// (*E* − *I*)/(*E* + *I*); *E* counts the edges between groups and *I* those within.
  ///
  /// - Parameter groups: The group of each node.
  /// - Returns: The two counts, and a number from −1 to 1 or nothing without edges. It follows the
  ///   sizes of the groups, so it means nothing without its expectation:
  ///   ``externalInternalTest(of:permutations:seed:)``.
  /// - Direction: each edge counts once, also where edges run both ways. Strengths: ignored.
  /// - Complexity: O(*n* + *m*).
  ///
  /// ## Source
  /// Krackhardt and Stern (1988), doi:10.2307/2786835.
  package func externalInternalIndex(of groups: Partition) -> ExternalInternalIndex {
    ExternalInternalIndex(sidesOf: edges, in: groups)
  }

  /// Whether the edges at each group stay within it; in the order of the groups.
  ///
  /// - Parameter groups: The group of each node.
  /// - Returns: One index per group; an edge counts when one of its ends is in the group.
  /// - Complexity: O(*k* *m*) for *k* groups.
  package func externalInternalIndices(byGroupOf groups: Partition) -> [ExternalInternalIndex] {
    let edges = edges
    return groups.groups.indices.map { number in
      let touching = edges.filter {
        groups.group(of: $0.from) == number || groups.group(of: $0.to) == number
      }
      return ExternalInternalIndex(sidesOf: touching, in: groups)
    }
  }

  /// Whether the edges at each node stay within its group.
  ///
  /// - Parameter groups: The group of each node.
  /// - Returns: One index per node; in a directed graph edges of both directions count.
  /// - Complexity: O(*n* + *m*).
  package func externalInternalIndices(byNodeOf groups: Partition) -> NodeMap<ExternalInternalIndex>
  {
    NodeMap(of: self) { node in
      let others = Array(neighbors(of: node)) + (isDirected ? Array(predecessors(of: node)) : [])
      let inside = others.count { groups.group(of: $0) == groups.group(of: node) }
      return ExternalInternalIndex(externalEdges: others.count - inside, internalEdges: inside)
    }
  }
}

extension ExternalInternalIndex {
  fileprivate init(sidesOf edges: [Graph.Edge], in groups: Partition) {
    let inside = edges.count { groups.group(of: $0.from) == groups.group(of: $0.to) }
    self.init(externalEdges: edges.count - inside, internalEdges: inside)
  }
}
