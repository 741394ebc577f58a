/// Which end of its edges a measure looks at; all the same when the graph is undirected.
package enum Direction: Hashable, Sendable {
  /// The edges that begin at a node.
  case outgoing
  /// The edges that lead to a node.
  case incoming
}

/// What a measure adds up when it counts the edges of a node.
package enum Counting: Hashable, Sendable {
  /// Every edge counts as one; its strength is ignored.
  case edges
  /// Every edge counts for its strength.
  case strengths
}

extension Graph {
  /// The same graph without directions: two nodes are tied when an edge runs either way.
  ///
  /// Where edges run both ways, the larger strength remains.
  package var asUndirected: Graph {
    isDirected ? Graph(nodeCount: nodeCount, edges: edges) : self
  }

  /// The same graph with directions: an undirected edge runs both ways.
  package var asDirected: Graph {
    isDirected ? self : Graph(outgoing: outgoing, incoming: incoming, isDirected: true)
  }

  /// The same graph with every edge running the other way.
  package var reversed: Graph {
    Graph(outgoing: incoming, incoming: outgoing, isDirected: isDirected)
  }

  /// The graph without the edges of some nodes, which stay as isolates so that numbers still fit.
  ///
  /// - Complexity: O(*n* + *m*).
  package func removing(_ nodes: Set<Node>) -> Graph {
    let remaining = edges.filter { !nodes.contains($0.from) && !nodes.contains($0.to) }
    return Graph(nodeCount: nodeCount, edges: remaining, isDirected: isDirected)
  }
}

extension Graph {
  /// The part of the graph that some nodes form: those nodes, and the edges between them.
  ///
  /// - Result: a graph in which node *i* is the *i*-th of the chosen nodes.
  /// - Direction and strengths: kept.
  /// - Precondition: The nodes are nodes of the graph, none of them chosen twice.
  /// - Complexity: O(*n* + *m*).
  package func subgraph(of chosen: [Node]) -> Graph {
    var places = [Int](repeating: -1, count: nodeCount)
    for (place, node) in chosen.enumerated() {
      precondition(places[node.index] < 0, "No node can be chosen twice")
      places[node.index] = place
    }
    var edges: [Edge] = []
    for node in chosen {
      for position in outgoing.range(of: node.index) {
        let neighbor = places[Int(outgoing.neighbors[position])]
        guard neighbor >= 0 else { continue }
        edges.append(
          Edge(
            from: Node(places[node.index]), to: Node(neighbor),
            strength: outgoing.strengths[position]))
      }
    }
    return Graph(nodeCount: chosen.count, edges: edges, isDirected: isDirected)
  }
}

extension Graph {
  /// The rows that belong to a direction.
  func rows(_ direction: Direction) -> Rows {
    direction == .outgoing ? outgoing : incoming
  }

  /// For each node the others that an edge ties it to, whichever way it runs, with how much.
  ///
  /// Edges both ways are added up. Strengths are divided by the largest one, so that no sum of them
  /// is too large for a number; the measures that use this do not depend on their scale.
  func ties(counting: Counting) -> Rows {
    let largest = outgoing.strengths.max() ?? 0
    let value = { (strength: Double) -> Double in
      switch counting {
      case .edges: 1
      case .strengths: largest > 0 ? strength / largest : 0
      }
    }
    guard isDirected else {
      return Rows(
        offsets: outgoing.offsets, neighbors: outgoing.neighbors,
        strengths: outgoing.strengths.map(value))
    }
    return Rows(merging: outgoing, with: incoming, value: value)
  }
}

extension Graph {
  /// The rows of a direction with all strengths divided by the largest one.
  ///
  /// So no sum of them is too large for a number; for measures that do not depend on their scale.
  func scaled(_ direction: Direction) -> Rows {
    let rows = rows(direction)
    let largest = rows.strengths.max() ?? 0
    guard largest > 0, largest != 1 else { return rows }
    return Rows(
      offsets: rows.offsets, neighbors: rows.neighbors,
      strengths: rows.strengths.map { $0 / largest })
  }
}
