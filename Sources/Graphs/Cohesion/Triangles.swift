/// All groups of three nodes of an undirected graph that are tied to each other.
///
/// Every edge is turned to point from the end with fewer neighbors to the one with more, so that no
/// node has more than √(2*m*) edges left. A triangle is then found once: at its first node, whose two
/// edges lead to the ends of the third.
///
/// ## Source
/// Latapy (2008), doi:10.1016/j.tcs.2008.07.017.
struct Triangles {
  /// Where the turned edges of each node begin; one more at the end.
  private let offsets: [Int32]
  /// The nodes that the turned edges lead to.
  private let neighbors: [Int32]
  /// For each turned edge its strength.
  let strengths: [Double]

  /// The nodes of a triangle.
  typealias Nodes = (first: Int, second: Int, third: Int)
  /// The numbers of its turned edges: first to second, first to third, second to third.
  typealias Sides = (second: Int, third: Int, across: Int)

  init(in rows: Rows) {
    var offsets = [Int32](repeating: 0, count: rows.count + 1)
    var neighbors = [Int32](repeating: 0, count: rows.neighbors.count / 2)
    var strengths = [Double](repeating: 0, count: neighbors.count)
    Self.turn(rows, &offsets, &neighbors, &strengths)
    self.offsets = offsets
    self.neighbors = neighbors
    self.strengths = strengths
  }

  /// Keeps each edge at the end with fewer neighbors; where they are as many, at the lower number.
  private static func turn(
    _ rows: Rows, _ offsets: inout [Int32], _ neighbors: inout [Int32],
    _ strengths: inout [Double]
  ) {
    let (rowOffsets, rowNeighbors) = (rows.offsets.span, rows.neighbors.span)
    let rowStrengths = rows.strengths.span
    var offsets = offsets.mutableSpan
    var neighbors = neighbors.mutableSpan
    var strengths = strengths.mutableSpan
    var count = 0
    for node in 0..<rows.count {
      let row = Int(rowOffsets[node])..<Int(rowOffsets[node + 1])
      for position in row {
        let neighbor = Int(rowNeighbors[position])
        let degree = Int(rowOffsets[neighbor + 1] &- rowOffsets[neighbor])
        guard row.count < degree || row.count == degree && node < neighbor else { continue }
        neighbors[count] = Int32(truncatingIfNeeded: neighbor)
        strengths[count] = rowStrengths[position]
        count += 1
      }
      offsets[node + 1] = Int32(truncatingIfNeeded: count)
    }
  }

  /// Calls a function with each triangle.
  @inline(__always)
  func forEach(_ visit: (Nodes, Sides) -> Void) {
    let (offsets, neighbors) = (offsets.span, neighbors.span)
    // For each node the edge to it from the first node of now, when that is above its first edge.
    var edges = [Int32](repeating: -1, count: offsets.count)
    // Places are not checked again: turned edges lead to nodes only.
    edges.withUnsafeMutableBufferPointer { edges in
      for first in 0..<offsets.count - 1 {
        let row = Int(offsets[first])..<Int(offsets[first + 1])
        guard row.count > 1 else { continue }
        for edge in row {
          edges[Int(neighbors[edge])] = Int32(truncatingIfNeeded: edge)
        }
        for edge in row {
          let second = Int(neighbors[edge])
          for across in Int(offsets[second])..<Int(offsets[second + 1]) {
            let third = Int(neighbors[unchecked: across])
            let last = Int(edges[third])
            guard last >= row.lowerBound else { continue }
            visit((first, second, third), (edge, last, across))
          }
        }
      }
    }
  }

  /// Calls a function with each turned edge: its number and its two ends.
  @inline(__always)
  func forEachEdge(_ visit: (_ edge: Int, _ first: Int, _ second: Int) -> Void) {
    for first in 0..<offsets.count - 1 {
      for edge in Int(offsets[first])..<Int(offsets[first + 1]) {
        visit(edge, first, Int(neighbors[edge]))
      }
    }
  }

  /// For each node the number of triangles it is in.
  func counts() -> [Int] {
    var counts = [Int](repeating: 0, count: offsets.count - 1)
    counts.withUnsafeMutableBufferPointer { counts in
      forEach { nodes, _ in
        counts[nodes.first] &+= 1
        counts[nodes.second] &+= 1
        counts[nodes.third] &+= 1
      }
    }
    return counts
  }
}
