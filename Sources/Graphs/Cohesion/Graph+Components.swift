extension Graph {
  /// The parts of the graph that no edge connects to each other.
  ///
  /// - Result: one group per part; an isolate is a group of its own.
  /// - Direction: ignored (weakly connected components). Strengths: ignored.
  /// - Complexity: O(*n* + *m* log *n*), in practice O(*n* + *m*).
  public func components() -> Partition {
    var forest = Forest(nodeCount: nodeCount)
    let (offsets, neighbors) = (outgoing.offsets.span, outgoing.neighbors.span)
    for node in 0..<nodeCount {
      for position in Int(offsets[node])..<Int(offsets[node + 1]) {
        forest.join(node, Int(neighbors[position]))
      }
    }
    return Partition(forest.trees(), nodeCount: nodeCount)
  }
}

/// Trees of nodes that are known to be connected; the root of a tree is its smallest node.
private struct Forest {
  private var parents: [Int32]

  init(nodeCount: Int) {
    parents = Array(0..<Int32(nodeCount))
  }

  mutating func join(_ first: Int, _ second: Int) {
    let (firstRoot, secondRoot) = (root(of: first), root(of: second))
    parents[max(firstRoot, secondRoot)] = Int32(min(firstRoot, secondRoot))
  }

  /// The nodes of each tree in order, the trees in the order of their roots.
  mutating func trees() -> [[Graph.Node]] {
    var treeOfRoot = [Int](repeating: 0, count: parents.count)
    var trees: [[Graph.Node]] = []
    for node in parents.indices {
      let root = root(of: node)
      if root == node {
        treeOfRoot[root] = trees.count
        trees.append([])
      }
      trees[treeOfRoot[root]].append(Graph.Node(node))
    }
    return trees
  }

  /// The root above a node; the nodes on the way are moved up, so that the next time is shorter.
  private mutating func root(of node: Int) -> Int {
    var node = node
    while Int(parents[node]) != node {
      parents[node] = parents[Int(parents[node])]
      node = Int(parents[node])
    }
    return node
  }
}
