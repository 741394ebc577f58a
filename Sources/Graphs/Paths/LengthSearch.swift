/// A walk outward from one node along the shortest paths by length (Dijkstra's method).
///
/// ## Source
/// Dijkstra (1959), doi:10.1007/BF01386390.
struct LengthSearch {
  /// The length of the shortest path from the source of the last run; infinite without a path.
  private(set) var distances: [Double]
  /// The nodes with a path, nearest first.
  private(set) var order: [Int32] = []
  /// The place of each node in ``order``; the largest number for those without a path.
  private(set) var places: [Int32]
  private var heap = DistanceHeap()

  init(nodeCount: Int) {
    distances = [Double](repeating: .infinity, count: nodeCount)
    places = [Int32](repeating: .max, count: nodeCount)
  }

  /// Walks from a source along edges with lengths.
  mutating func run(from source: Int, along edges: EdgeLengths) {
    for node in order {
      distances[Int(node)] = .infinity
      places[Int(node)] = .max
    }
    order.removeAll(keepingCapacity: true)
    distances[source] = 0
    heap.push(Int32(source), at: 0)
    while let (node, distance) = heap.pop() {
      guard places[Int(node)] == .max else { continue }
      places[Int(node)] = Int32(order.count)
      order.append(node)
      for position in edges.rows.range(of: Int(node)) {
        let neighbor = edges.rows.neighbors[position]
        let next = distance + edges.lengths[position]
        guard next < distances[Int(neighbor)] else { continue }
        distances[Int(neighbor)] = next
        heap.push(neighbor, at: next)
      }
    }
  }

  /// Whether a shortest path comes to the second node by the edge of this length from the first.
  func isShortest(_ first: Int, _ second: Int, length: Double) -> Bool {
    places[first] < places[second] && places[second] < .max
      && EdgeLengths.areEqual(distances[first] + length, distances[second])
  }
}

/// Nodes with distances, of which the nearest comes out first; equals come out by node number.
struct DistanceHeap {
  private var entries: [(distance: Double, node: Int32)] = []

  mutating func push(_ node: Int32, at distance: Double) {
    entries.append((distance, node))
    var place = entries.count - 1
    while place > 0, entries[place] < entries[(place - 1) / 2] {
      entries.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func pop() -> (node: Int32, distance: Double)? {
    guard let first = entries.first else { return nil }
    let last = entries.removeLast()
    guard !entries.isEmpty else { return (first.node, first.distance) }
    entries[0] = last
    var place = 0
    while true {
      var smallest = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < entries.count && entries[child] < entries[smallest] {
        smallest = child
      }
      guard smallest != place else { return (first.node, first.distance) }
      entries.swapAt(place, smallest)
      place = smallest
    }
  }
}
