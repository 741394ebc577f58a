extension Graph {
  /// Which share of the possible edges there is.
  ///
  /// ## Definition
  /// *m* / (*n*(*n* − 1)/2); in a directed graph *m* / (*n*(*n* − 1)).
  ///
  /// - Result: a number from 0 to 1, or nothing below two nodes, when no edge is possible.
  /// - Direction: followed. Strengths: ignored.
  package var density: Double? {
    guard nodeCount > 1 else { return nil }
    let orderedPairs = Double(nodeCount) * Double(nodeCount - 1)
    return Double(outgoing.neighbors.count) / orderedPairs
  }

  /// The nodes without any edge, in either direction.
  package var isolates: [Node] {
    nodes.filter { neighbors(of: $0).isEmpty && predecessors(of: $0).isEmpty }
  }
}

extension Graph {
  /// The parts of the graph that no edge connects to each other.
  ///
  /// - Result: one group per part; an isolate is a group of its own.
  /// - Direction: ignored (weakly connected components). Strengths: ignored.
  /// - Complexity: O(*n* + *m*).
  package func components() -> Partition {
    var search = ComponentSearch(nodeCount: nodeCount)
    for node in 0..<nodeCount where search.begin(at: node) {
      while let next = search.next() {
        search.reach(outgoing, from: next)
        if isDirected { search.reach(incoming, from: next) }
      }
    }
    return Partition(search.groups, nodeCount: nodeCount)
  }
}

/// Walks through one component after the other.
private struct ComponentSearch {
  /// The component of each node; -1 before it is reached.
  private var numbers: [Int32]
  /// The nodes in the order in which they were reached: how many, and how many were walked from.
  private var reached: [Int32]
  private var end = 0
  private var position = 0
  private var count: Int32 = 0

  init(nodeCount: Int) {
    numbers = [Int32](repeating: -1, count: nodeCount)
    reached = [Int32](repeating: 0, count: nodeCount)
  }

  /// Begins a component, unless the node lies in one already.
  mutating func begin(at node: Int) -> Bool {
    guard numbers[node] < 0 else { return false }
    numbers[node] = count
    count += 1
    reached[end] = Int32(node)
    end += 1
    return true
  }

  /// The next node to walk from; `nil` at the end of a component.
  mutating func next() -> Int? {
    guard position < end else { return nil }
    position += 1
    return Int(reached[position - 1])
  }

  mutating func reach(_ rows: Rows, from node: Int) {
    Self.reach(rows, node, count - 1, &numbers, &reached, &end)
  }

  /// Numbers the neighbors of a node that have no number yet, and lists them as reached.
  private static func reach(
    _ rows: Rows, _ node: Int, _ number: Int32,
    _ numbers: inout [Int32], _ reached: inout [Int32], _ end: inout Int
  ) {
    let neighbors = rows.neighbors.span
    var numbers = numbers.mutableSpan
    var reached = reached.mutableSpan
    for position in rows.range(of: node) {
      // Places are not checked again: rows lead to nodes only.
      let neighbor = neighbors[unchecked: position]
      guard numbers[unchecked: Int(neighbor)] < 0 else { continue }
      numbers[Int(neighbor)] = number
      reached[end] = neighbor
      end += 1
    }
  }

  /// The nodes of each component in order.
  var groups: [[Graph.Node]] {
    var sizes = [Int](repeating: 0, count: Int(count))
    for number in numbers { sizes[Int(number)] += 1 }
    var ends: [Int] = []
    var end = 0
    for size in sizes {
      ends.append(end)
      end += size
    }
    var sorted = [Graph.Node](repeating: Graph.Node(0), count: numbers.count)
    for (node, number) in numbers.enumerated() {
      sorted[ends[Int(number)]] = Graph.Node(node)
      ends[Int(number)] += 1
    }
    return zip(ends, sizes).map { Array(sorted[($0 - $1)..<$0]) }
  }
}
