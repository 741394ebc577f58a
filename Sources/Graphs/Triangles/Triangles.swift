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
    let (rowOffsets, rowNeighbors) = (rows.offsets.span, rows.neighbors.span)
    let degrees = (0..<rows.count).map { rowOffsets[$0 + 1] - rowOffsets[$0] }
    var offsets: [Int32] = [0]
    var neighbors: [Int32] = []
    var strengths: [Double] = []
    offsets.reserveCapacity(rows.count + 1)
    neighbors.reserveCapacity(rowNeighbors.count / 2)
    strengths.reserveCapacity(rowNeighbors.count / 2)
    for node in 0..<rows.count {
      for position in Int(rowOffsets[node])..<Int(rowOffsets[node + 1]) {
        let neighbor = Int(rowNeighbors[position])
        guard (degrees[node], node) < (degrees[neighbor], neighbor) else { continue }
        neighbors.append(Int32(neighbor))
        strengths.append(rows.strengths[position])
      }
      offsets.append(Int32(neighbors.count))
    }
    self.offsets = offsets
    self.neighbors = neighbors
    self.strengths = strengths
  }

  /// Calls a function with each triangle.
  @inline(__always)
  func forEach(_ visit: (Nodes, Sides) -> Void) {
    let (offsets, neighbors) = (offsets.span, neighbors.span)
    // For each node the edge to it from the first node of now, when that is above its first edge.
    var edges = [Int32](repeating: -1, count: offsets.count)
    for first in 0..<offsets.count - 1 {
      let row = Int(offsets[first])..<Int(offsets[first + 1])
      guard row.count > 1 else { continue }
      for edge in row {
        edges[Int(neighbors[edge])] = Int32(edge)
      }
      for edge in row {
        let second = Int(neighbors[edge])
        for across in Int(offsets[second])..<Int(offsets[second + 1]) {
          let third = Int(neighbors[across])
          let last = Int(edges[third])
          guard last >= row.lowerBound else { continue }
          visit((first, second, third), (edge, last, across))
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
    forEach { nodes, _ in
      counts[nodes.first] += 1
      counts[nodes.second] += 1
      counts[nodes.third] += 1
    }
    return counts
  }
}
