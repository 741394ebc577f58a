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
