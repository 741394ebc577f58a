/// Which nodes are how many steps away from each of up to 64 sources, found for all at once.
///
/// A node has one bit per source. In each step a node gets the bits that its neighbors got in the
/// step before, but for those it has already: 64 searches for the price of a few, since the searches
/// from neighboring sources come by the same nodes at about the same time.
///
/// ## Source
/// Then and others (2014), doi:10.14778/2735496.2735507 (multi-source breadth-first search).
struct LevelSets {
  /// Where each level begins in the lists below; one more at the end.
  private var starts: [Int] = []
  /// The nodes of all levels; a node stands in every level in which some source has it.
  private(set) var nodes: [Int32] = []
  /// For each of ``nodes`` the sources that are as many steps away as the number of its level.
  private(set) var sources: [UInt64] = []
  /// For each of ``nodes`` those of its sources for which some neighbor is one step farther.
  private(set) var continued: [UInt64] = []

  /// The sources that have come by each node.
  private var seen: [UInt64]
  /// The sources that came by each node in the last step.
  private var last: [UInt64]
  /// The sources that came by a neighbor in the last step; left as it is by wide steps.
  private var pulled: [UInt64]
  private var isPulledClean = true
  private var touched: [Int32] = []

  init(nodeCount: Int) {
    seen = [UInt64](repeating: 0, count: nodeCount)
    last = seen
    pulled = seen
  }

  /// The number of levels, that of the sources included.
  var count: Int { starts.count - 1 }

  /// The places of a level in the lists.
  func level(_ number: Int) -> Range<Int> {
    starts[number]..<starts[number + 1]
  }

  /// How many of the eight lanes of a group of sources are in use on average, where any is.
  ///
  /// From 8, when all searches come by the nodes at the same time, to 1.
  var lanesInUse: Double {
    let (bits, groups) = sources.reduce(into: (0, 0)) { sums, sources in
      sums.0 += sources.nonzeroBitCount
      sums.1 += (0..<8).count { sources &>> UInt64(8 * $0) & 0xFF != 0 }
    }
    return groups == 0 ? 0 : Double(bits) / Double(groups)
  }

  /// Searches from up to 64 nodes that follow each other; the first has the lowest bit.
  mutating func run(from sourceNodes: Range<Int>, along rows: Rows) {
    for node in seen.indices {
      seen[node] = 0
    }
    starts = [0]
    nodes.removeAll(keepingCapacity: true)
    sources.removeAll(keepingCapacity: true)
    continued.removeAll(keepingCapacity: true)
    for (number, node) in sourceNodes.enumerated() {
      append(Int32(node), 1 << UInt64(number))
    }
    let all = UInt64.max >> UInt64(64 - sourceNodes.count)
    var (before, level) = (0..<0, 0..<nodes.count)
    while !level.isEmpty {
      starts.append(level.upperBound)
      step(from: level, before, all, along: rows)
      (before, level) = (level, level.upperBound..<nodes.count)
    }
  }

  private mutating func append(_ node: Int32, _ bits: UInt64) {
    nodes.append(node)
    sources.append(bits)
    continued.append(0)
  }

  /// Finds the next level, and which entries of the level before the last one go on in the last.
  private mutating func step(
    from level: Range<Int>, _ before: Range<Int>, _ all: UInt64, along rows: Rows
  ) {
    var edgeCount = 0
    for entry in level {
      let node = Int(nodes[entry])
      last[node] = sources[entry]
      seen[node] |= sources[entry]
      edgeCount += rows.range(of: node).count
    }
    if edgeCount * 8 < rows.neighbors.count {
      tellNeighbors(level, before, along: rows)
    } else {
      askNeighbors(before, all, along: rows)
    }
    for entry in level {
      last[Int(nodes[entry])] = 0
    }
  }

  /// A step in which every node asks its neighbors: for wide levels.
  private mutating func askNeighbors(_ before: Range<Int>, _ all: UInt64, along rows: Rows) {
    isPulledClean = false
    for node in 0..<rows.count where seen[node] != all {
      let bits = Self.bits(around: node, last, rows)
      pulled[node] = bits
      let new = bits & ~seen[node]
      if new != 0 { append(Int32(node), new) }
    }
    for entry in before {
      let node = Int(nodes[entry])
      let bits = seen[node] != all ? pulled[node] : Self.bits(around: node, last, rows)
      continued[entry] = sources[entry] & bits
    }
  }

  /// The bits of the neighbors of a node, without a branch per edge.
  @inline(__always)
  private static func bits(around node: Int, _ bits: [UInt64], _ rows: Rows) -> UInt64 {
    let (bits, neighbors) = (bits.span, rows.neighbors.span)
    var result: UInt64 = 0
    for position in rows.range(of: node) {
      result |= bits[Int(neighbors[position])]
    }
    return result
  }

  /// A step in which the nodes of the last level tell their neighbors: for narrow levels.
  private mutating func tellNeighbors(
    _ level: Range<Int>, _ before: Range<Int>, along rows: Rows
  ) {
    if !isPulledClean {
      for node in pulled.indices {
        pulled[node] = 0
      }
      isPulledClean = true
    }
    touched.removeAll(keepingCapacity: true)
    for entry in level {
      for position in rows.range(of: Int(nodes[entry])) {
        let neighbor = rows.neighbors[position]
        if pulled[Int(neighbor)] == 0 { touched.append(neighbor) }
        pulled[Int(neighbor)] |= sources[entry]
      }
    }
    for node in touched {
      let new = pulled[Int(node)] & ~seen[Int(node)]
      if new != 0 { append(node, new) }
    }
    for entry in before {
      continued[entry] = sources[entry] & pulled[Int(nodes[entry])]
    }
    for node in touched {
      pulled[Int(node)] = 0
    }
  }
}
