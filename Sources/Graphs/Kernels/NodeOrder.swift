/// An order of nodes in which neighbors stand near each other, so that they are near in memory too.
enum NodeOrder {
  /// The nodes by steps from the node with most neighbors, those of one node behind each other.
  static func bySteps(_ rows: Rows) -> [Int32] {
    let (offsets, neighbors) = (rows.offsets.span, rows.neighbors.span)
    var isPlaced = [Bool](repeating: false, count: rows.count)
    var order: [Int32] = []
    order.reserveCapacity(rows.count)
    let start = (0..<rows.count).max { rows.range(of: $0).count < rows.range(of: $1).count } ?? 0
    var current = 0
    for root in [start] + Array(0..<rows.count) where root < rows.count && !isPlaced[root] {
      isPlaced[root] = true
      order.append(Int32(root))
      while current < order.count {
        let node = Int(order[current])
        current += 1
        for position in Int(offsets[node])..<Int(offsets[node + 1]) {
          let neighbor = Int(neighbors[position])
          guard !isPlaced[neighbor] else { continue }
          isPlaced[neighbor] = true
          order.append(Int32(neighbor))
        }
      }
    }
    return order
  }

  /// The nodes by groups of nodes that have most neighbors in common, found in a few rounds.
  ///
  /// Every node takes over the label that most of its neighbors have (Raghavan and others, 2007,
  /// doi:10.1103/PhysRevE.76.036106).
  static func byGroups(_ rows: Rows, rounds: Int = 4) -> [Int32] {
    let order = bySteps(rows)
    var labels = Array(0..<Int32(rows.count))
    for (place, node) in order.enumerated() {
      labels[Int(node)] = Int32(place)
    }
    var counts = [Int32](repeating: 0, count: rows.count)
    for _ in 0..<rounds {
      for node in order {
        let row = rows.range(of: Int(node))
        var (best, bestCount) = (labels[Int(node)], Int32(0))
        for position in row {
          let label = labels[Int(rows.neighbors[position])]
          counts[Int(label)] += 1
          if counts[Int(label)] > bestCount { (best, bestCount) = (label, counts[Int(label)]) }
        }
        for position in row {
          counts[Int(labels[Int(rows.neighbors[position])])] = 0
        }
        labels[Int(node)] = best
      }
    }
    let members = Members(of: order.map { labels[Int($0)] }, count: rows.count)
    return members.nodes.map { order[Int($0)] }
  }
}
