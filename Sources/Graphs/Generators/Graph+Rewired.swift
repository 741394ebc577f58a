extension Graph {
  /// A graph in which every node has as many edges as here, with others drawn by lot.
  ///
  /// ## Definition
  /// Two edges *a*–*b* and *c*–*d* become *a*–*d* and *c*–*b*, unless that makes a repeat or an edge from
  /// a node to itself; tried ten times as often as there are edges. Strengths are all 1.
  ///
  /// - Parameter seed: What the draws depend on.
  /// - Returns: A graph with the same number of edges at each node; in a directed graph of either kind.
  /// - Complexity: O(*m*).
  ///
  /// ## Source
  /// Maslov and Sneppen (2002), doi:10.1126/science.1065103.
  package func rewired(seed: UInt64) -> Graph {
    var generator = SplitMix64(seed: seed)
    var ends = edges.map { (from: $0.from.index, to: $0.to.index) }
    var taken = Set(ends.map { key($0.from, $0.to) })
    for _ in 0..<(ends.count > 1 ? 10 * ends.count : 0) {
      let (first, second) = (generator.next(below: ends.count), generator.next(below: ends.count))
      let (one, other) = (ends[first], ends[second])
      // Without directions an edge may be taken up by either end.
      let isTurned = !isDirected && generator.next(below: 2) == 1
      let (c, d) = isTurned ? (other.to, other.from) : (other.from, other.to)
      guard first != second, one.from != d, c != one.to,
        !taken.contains(key(one.from, d)), !taken.contains(key(c, one.to))
      else { continue }
      taken.remove(key(one.from, one.to))
      taken.remove(key(other.from, other.to))
      ends[first] = (one.from, d)
      ends[second] = (c, one.to)
      taken.insert(key(one.from, d))
      taken.insert(key(c, one.to))
    }
    return Graph(
      nodeCount: nodeCount, edges: ends.map { Edge(from: Node($0.from), to: Node($0.to)) },
      isDirected: isDirected)
  }

  private func key(_ from: Int, _ to: Int) -> Int {
    isDirected || from < to ? from * nodeCount + to : to * nodeCount + from
  }
}
