extension Graph {
  /// Nodes in a row, each connected with the next.
  package static func path(_ nodeCount: Int) -> Graph {
    Graph(nodeCount: nodeCount, edges: (0..<max(0, nodeCount - 1)).map { edge($0, $0 + 1) })
  }

  /// One node in the middle, node 0, connected with all others.
  package static func star(_ nodeCount: Int) -> Graph {
    Graph(nodeCount: nodeCount, edges: (0..<max(0, nodeCount)).map { edge(0, $0) })
  }

  /// Nodes in a ring, each connected with the next and the last with the first.
  package static func cycle(_ nodeCount: Int) -> Graph {
    Graph(
      nodeCount: nodeCount, edges: (0..<max(0, nodeCount)).map { edge($0, ($0 + 1) % nodeCount) })
  }

  /// All nodes connected with all others.
  package static func complete(_ nodeCount: Int) -> Graph {
    let numbers = 0..<max(0, nodeCount)
    return Graph(
      nodeCount: nodeCount, edges: numbers.flatMap { from in (0..<from).map { edge(from, $0) } })
  }

  private static func edge(_ from: Int, _ to: Int) -> Edge {
    Edge(from: Node(from), to: Node(to))
  }
}
