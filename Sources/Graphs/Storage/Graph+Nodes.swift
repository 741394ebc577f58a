extension Graph {
  /// All nodes of a graph in order.
  package struct Nodes: RandomAccessCollection, Sendable {
    package let endIndex: Int

    @inlinable init(count: Int) {
      endIndex = count
    }

    @inlinable package var startIndex: Int { 0 }

    @inlinable package subscript(position: Int) -> Node {
      precondition(indices.contains(position), "A graph has nodes 0 up to its node count only")
      return Node(position)
    }
  }

  /// The nodes at the other end of a node's edges, in order.
  package struct Neighbors: RandomAccessCollection, Sendable {
    package let endIndex: Int
    @usableFromInline let neighbors: [Int32]
    @usableFromInline let offset: Int

    @inlinable init(in rows: Rows, of node: Int) {
      let range = rows.range(of: node)
      neighbors = rows.neighbors
      offset = range.lowerBound
      endIndex = range.count
    }

    @inlinable package var startIndex: Int { 0 }

    @inlinable package subscript(position: Int) -> Node {
      precondition(indices.contains(position), "A node has neighbors 0 up to its degree only")
      return Node(Int(neighbors[offset + position]))
    }
  }

  /// All nodes in order.
  @inlinable package var nodes: Nodes { Nodes(count: nodeCount) }

  /// The nodes that the edges of a node lead to.
  @inlinable
  package func neighbors(of node: Node) -> Neighbors {
    Neighbors(in: outgoing, of: node.index)
  }

  /// The nodes whose edges lead to a node; its neighbors when the graph is undirected.
  @inlinable
  package func predecessors(of node: Node) -> Neighbors {
    Neighbors(in: incoming, of: node.index)
  }

  /// The number of neighbors of a node; in a directed graph outgoing edges only.
  @inlinable
  package func degree(of node: Node) -> Int {
    outgoing.range(of: node.index).count
  }

  /// How strong the edge between two nodes is, or nothing when there is no such edge.
  ///
  /// - Complexity: O(log *d*), *d* being the degree of `from`.
  package func strength(from: Node, to: Node) -> Double? {
    precondition(nodes.indices.contains(to.index), "Both nodes must be nodes of the graph")
    return outgoing.position(of: to.index, in: from.index).map { outgoing.strengths[$0] }
  }

  /// Whether there is an edge between two nodes, in this direction when the graph is directed.
  ///
  /// - Complexity: O(log *d*), *d* being the degree of `from`.
  package func hasEdge(from: Node, to: Node) -> Bool {
    strength(from: from, to: to) != nil
  }
}
