/// For every node the nodes its edges lead to, all rows behind each other in one array.
@usableFromInline
struct Rows: Hashable, Sendable {
  /// Where the row of each node begins; one more at the end, where the last row stops.
  @usableFromInline let offsets: [Int32]
  /// The rows, each sorted and without repeats.
  @usableFromInline let neighbors: [Int32]
  /// How strong the edge to each of ``neighbors`` is.
  @usableFromInline let strengths: [Double]

  /// Takes rows that are already sorted and without repeats.
  init(offsets: [Int32], neighbors: [Int32], strengths: [Double]) {
    self.offsets = offsets
    self.neighbors = neighbors
    self.strengths = strengths
  }

  /// Lays two sets of rows over each other; where both have an edge, the values are added up.
  init(merging first: Rows, with second: Rows, value: (Double) -> Double) {
    var offsets: [Int32] = [0]
    var neighbors: [Int32] = []
    var strengths: [Double] = []
    for node in 0..<first.count {
      var (left, right) = (first.range(of: node), second.range(of: node))
      while !left.isEmpty || !right.isEmpty {
        let leftNeighbor = left.first.map { first.neighbors[$0] } ?? .max
        let rightNeighbor = right.first.map { second.neighbors[$0] } ?? .max
        var sum = 0.0
        if leftNeighbor <= rightNeighbor {
          sum += value(first.strengths[left.removeFirst()])
        }
        if rightNeighbor <= leftNeighbor {
          sum += value(second.strengths[right.removeFirst()])
        }
        neighbors.append(min(leftNeighbor, rightNeighbor))
        strengths.append(sum)
      }
      offsets.append(Int32(neighbors.count))
    }
    self.init(offsets: offsets, neighbors: neighbors, strengths: strengths)
  }

  /// Takes edges in any order; of repeats the greatest strength is kept.
  ///
  /// Edges are first laid in rows by where they lead, and those rows turned around: a row then fills
  /// in the order of its neighbors.
  init(_ edges: [Graph.Edge], nodeCount: Int, bothWays: Bool) {
    precondition(edges.count < Int(Int32.max) / 2, "A graph has fewer than 2^30 edges")
    var places = [Int32](repeating: 0, count: nodeCount + 1)
    Self.count(edges, bothWays, in: &places)
    Self.addUp(&places)
    let offsets = places
    var neighbors = [Int32](repeating: 0, count: Int(offsets[nodeCount]))
    var strengths = [Double](repeating: 0, count: neighbors.count)
    Self.lay(edges, bothWays, at: &places, in: &neighbors, &strengths)
    let rows = Rows(offsets: offsets, neighbors: neighbors, strengths: strengths)
    self = rows.transposed.withoutRepeats
  }

  /// Counts for each node the edges that lead to it, one place further on.
  private static func count(_ edges: [Graph.Edge], _ bothWays: Bool, in counts: inout [Int32]) {
    let (edges, nodeCount) = (edges.span, counts.count - 1)
    var counts = counts.mutableSpan
    for position in edges.indices {
      let edge = edges[position]
      let (from, to) = (edge.from.index, edge.to.index)
      precondition(
        from >= 0 && from < nodeCount && to >= 0 && to < nodeCount,
        "The end points of an edge must be nodes of the graph")
      precondition(
        edge.strength >= 0 && edge.strength < .infinity,
        "The strength of an edge must be finite and not negative")
      guard from != to else { continue }
      counts[to + 1] &+= 1
      if bothWays { counts[from + 1] &+= 1 }
    }
  }

  private static func lay(
    _ edges: [Graph.Edge], _ bothWays: Bool, at places: inout [Int32],
    in neighbors: inout [Int32], _ strengths: inout [Double]
  ) {
    let edges = edges.span
    var places = places.mutableSpan
    var neighbors = neighbors.mutableSpan
    var strengths = strengths.mutableSpan
    for position in edges.indices {
      let edge = edges[position]
      let (from, to) = (edge.from.index, edge.to.index)
      guard from != to else { continue }
      let place = Int(places[to])
      places[to] &+= 1
      neighbors[place] = Int32(truncatingIfNeeded: from)
      strengths[place] = edge.strength
      guard bothWays else { continue }
      let opposite = Int(places[from])
      places[from] &+= 1
      neighbors[opposite] = Int32(truncatingIfNeeded: to)
      strengths[opposite] = edge.strength
    }
  }

  /// The rows with every edge turned around; each row is sorted.
  var transposed: Rows {
    var places = [Int32](repeating: 0, count: count + 1)
    Self.count(neighbors, in: &places)
    Self.addUp(&places)
    let turned = places
    var others = [Int32](repeating: 0, count: neighbors.count)
    var values = [Double](repeating: 0, count: neighbors.count)
    turn(at: &places, in: &others, &values)
    return Rows(offsets: turned, neighbors: others, strengths: values)
  }

  private func turn(
    at places: inout [Int32], in others: inout [Int32], _ values: inout [Double]
  ) {
    let (offsets, neighbors, strengths) = (offsets.span, neighbors.span, strengths.span)
    var places = places.mutableSpan
    var others = others.mutableSpan
    var values = values.mutableSpan
    for node in 0..<count {
      for position in Int(offsets[node])..<Int(offsets[node + 1]) {
        let neighbor = Int(neighbors[position])
        let place = Int(places[neighbor])
        places[neighbor] &+= 1
        others[place] = Int32(truncatingIfNeeded: node)
        values[place] = strengths[position]
      }
    }
  }

  /// The sorted rows with every neighbor once, at its greatest strength.
  private var withoutRepeats: Rows {
    guard hasRepeats else { return self }
    var kept = 0
    var (offsets, neighbors, strengths) = (self.offsets, self.neighbors, self.strengths)
    for node in 0..<count {
      let start = kept
      for position in range(of: node) {
        if kept > start, neighbors[kept - 1] == neighbors[position] {
          strengths[kept - 1] = max(strengths[kept - 1], strengths[position])
        } else {
          neighbors[kept] = neighbors[position]
          strengths[kept] = strengths[position]
          kept += 1
        }
      }
      offsets[node] = Int32(start)
    }
    offsets[count] = Int32(kept)
    neighbors.removeLast(neighbors.count - kept)
    strengths.removeLast(strengths.count - kept)
    return Rows(offsets: offsets, neighbors: neighbors, strengths: strengths)
  }

  private var hasRepeats: Bool {
    let (offsets, neighbors) = (offsets.span, neighbors.span)
    for node in 0..<count {
      var before: Int32 = -1
      for position in Int(offsets[node])..<Int(offsets[node + 1]) {
        if neighbors[position] == before { return true }
        before = neighbors[position]
      }
    }
    return false
  }

  /// Adds to each count how often its node is named, one place further on.
  private static func count(_ nodes: [Int32], in counts: inout [Int32]) {
    let nodes = nodes.span
    var counts = counts.mutableSpan
    for position in nodes.indices {
      counts[Int(nodes[position]) + 1] &+= 1
    }
  }

  /// Makes each number the sum of those up to it.
  private static func addUp(_ numbers: inout [Int32]) {
    var sum: Int32 = 0
    for place in numbers.indices {
      sum += numbers[place]
      numbers[place] = sum
    }
  }

  /// The number of rows.
  @inlinable var count: Int { offsets.count - 1 }

  /// Where the row of a node lies in ``neighbors`` and ``strengths``.
  @inlinable
  func range(of node: Int) -> Range<Int> {
    Int(offsets[node])..<Int(offsets[node + 1])
  }

  /// Where a neighbor stands in the row of a node, found by halving.
  func position(of neighbor: Int, in node: Int) -> Int? {
    var range = range(of: node)
    while let middle = range.isEmpty ? nil : range.lowerBound + range.count / 2 {
      let found = Int(neighbors[middle])
      if found == neighbor { return middle }
      range = found < neighbor ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}

extension Rows {
  /// For each node the values of its neighbors added up, each as often as its edge counts.
  ///
  /// This is the product of the adjacency matrix and a vector.
  func product(with values: [Double], counting: Counting, into result: inout [Double]) {
    switch counting {
    case .edges: countedProduct(with: values, into: &result)
    case .strengths: weighedProduct(with: values, into: &result)
    }
  }

  /// Two sums for each node, so that one addition need not wait for the other; places are not
  /// checked again, since rows lead to nodes only.
  private func countedProduct(with values: [Double], into result: inout [Double]) {
    precondition(values.count == count && result.count == count, "There is a value for each node")
    let (offsets, neighbors, values) = (offsets.span, neighbors.span, values.span)
    var result = result.mutableSpan
    for node in 0..<count {
      var (even, odd) = (0.0, 0.0)
      var position = Int(offsets[node])
      let end = Int(offsets[node + 1])
      while position + 1 < end {
        even += values[unchecked: Int(neighbors[unchecked: position])]
        odd += values[unchecked: Int(neighbors[unchecked: position + 1])]
        position += 2
      }
      if position < end { even += values[unchecked: Int(neighbors[unchecked: position])] }
      result[node] = even + odd
    }
  }

  private func weighedProduct(with values: [Double], into result: inout [Double]) {
    let (offsets, neighbors, values) = (offsets.span, neighbors.span, values.span)
    let strengths = strengths.span
    for node in 0..<count {
      var sum = 0.0
      for position in Int(offsets[node])..<Int(offsets[node + 1]) {
        sum += strengths[position] * values[Int(neighbors[position])]
      }
      result[node] = sum
    }
  }

  /// For each node how much its edges count together.
  func sums(counting: Counting) -> [Double] {
    switch counting {
    case .edges: (0..<count).map { Double(range(of: $0).count) }
    case .strengths: (0..<count).map { strengths[range(of: $0)].reduce(0, +) }
    }
  }
}
