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

  /// Sorts by counting, first on where an edge leads and then on where it begins.
  init(_ edges: EdgeList) {
    precondition(edges.froms.count < Int(Int32.max), "A graph has fewer than 2^30 edges")
    let byTarget = Self.sorted(Array(0..<Int32(edges.froms.count)), by: edges.tos, edges.nodeCount)
    let positions = Self.sorted(byTarget, by: edges.froms, edges.nodeCount)
    var offsets = [Int32](repeating: 0, count: edges.nodeCount + 1)
    var neighbors: [Int32] = []
    var strengths: [Double] = []
    neighbors.reserveCapacity(positions.count)
    strengths.reserveCapacity(positions.count)
    var previous: Int32 = -1
    for position in positions {
      let (from, to) = (edges.froms[Int(position)], edges.tos[Int(position)])
      let strength = edges.strengths[Int(position)]
      if from == previous, neighbors[neighbors.count - 1] == to {
        strengths[strengths.count - 1] = max(strengths[strengths.count - 1], strength)
        continue
      }
      previous = from
      neighbors.append(to)
      strengths.append(strength)
      offsets[Int(from) + 1] += 1
    }
    for node in 0..<edges.nodeCount {
      offsets[node + 1] += offsets[node]
    }
    self.offsets = offsets
    self.neighbors = neighbors
    self.strengths = strengths
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

  /// One counting pass: the positions in the order of their keys; equal keys keep their order.
  private static func sorted(_ positions: [Int32], by keys: [Int32], _ keyCount: Int) -> [Int32] {
    var nextPlaces = [Int](repeating: 0, count: keyCount + 1)
    for key in keys {
      nextPlaces[Int(key) + 1] += 1
    }
    for key in 0..<keyCount {
      nextPlaces[key + 1] += nextPlaces[key]
    }
    var result = [Int32](repeating: 0, count: positions.count)
    for position in positions {
      let key = Int(keys[Int(position)])
      result[nextPlaces[key]] = position
      nextPlaces[key] += 1
    }
    return result
  }
}
