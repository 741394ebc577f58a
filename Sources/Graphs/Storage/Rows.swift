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
  init(_ edges: EdgeList, bothWays: Bool) {
    precondition(edges.froms.count < Int(Int32.max) / 2, "A graph has fewer than 2^30 edges")
    var ends = edges.tos
    if bothWays { ends += edges.froms }
    var places = Self.offsets(counting: ends, nodeCount: edges.nodeCount)
    let offsets = places
    var neighbors = [Int32](repeating: 0, count: ends.count)
    var strengths = [Double](repeating: 0, count: ends.count)
    for position in edges.froms.indices {
      let (from, to) = (edges.froms[position], edges.tos[position])
      let strength = edges.strengths[position]
      let place = Int(places[Int(to)])
      places[Int(to)] += 1
      neighbors[place] = from
      strengths[place] = strength
      guard bothWays else { continue }
      let opposite = Int(places[Int(from)])
      places[Int(from)] += 1
      neighbors[opposite] = to
      strengths[opposite] = strength
    }
    let rows = Rows(offsets: offsets, neighbors: neighbors, strengths: strengths)
    self = rows.transposed.withoutRepeats
  }

  /// The rows with every edge turned around; each row is sorted.
  var transposed: Rows {
    var places = Self.offsets(counting: neighbors, nodeCount: count)
    let turned = places
    var others = [Int32](repeating: 0, count: neighbors.count)
    var values = [Double](repeating: 0, count: neighbors.count)
    for node in 0..<count {
      for position in range(of: node) {
        let neighbor = Int(neighbors[position])
        let place = Int(places[neighbor])
        places[neighbor] += 1
        others[place] = Int32(node)
        values[place] = strengths[position]
      }
    }
    return Rows(offsets: turned, neighbors: others, strengths: values)
  }

  /// The sorted rows with every neighbor once, at its greatest strength.
  private var withoutRepeats: Rows {
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

  /// Where the row of each node begins when every node has as many edges as it is named.
  private static func offsets(counting nodes: [Int32], nodeCount: Int) -> [Int32] {
    var offsets = [Int32](repeating: 0, count: nodeCount + 1)
    for node in nodes { offsets[Int(node) + 1] += 1 }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    return offsets
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
