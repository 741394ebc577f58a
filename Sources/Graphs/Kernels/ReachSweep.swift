/// How far all nodes are from each other, found for 256 targets at once.
///
/// A node has one bit per target. Bits travel against the edges, one step at a time: in each step a
/// node gets the bits that the nodes its edges lead to got in the step before, but for those it has
/// already. As many bits as come in the *d*th step, so many targets are *d* steps away; nothing needs
/// to be written down per pair.
///
/// ## Source
/// Then and others (2014), doi:10.14778/2735496.2735507 (multi-source breadth-first search).
struct ReachSweep {
  typealias Bits = SIMD4<UInt64>

  /// The number of targets of one run.
  static let width = 256
  /// Above so many steps it is quicker to search from one node at a time.
  static let mostSteps = 400

  private let rows: Rows
  /// The targets that each node has reached so far.
  private var seen: [Bits]
  /// The targets that each node reached in the last step.
  private var last: [Bits]
  /// The targets that each node reaches in this step.
  private var next: [Bits]
  /// How many steps a node still needs: 3 for any number; when it has reached all targets 2 more, to
  /// take out what it has in ``last`` and ``next``.
  private var stepsLeft: [UInt8]

  init(rows: Rows) {
    self.rows = rows
    seen = [Bits](repeating: .zero, count: rows.count)
    last = seen
    next = seen
    stepsLeft = [UInt8](repeating: 3, count: rows.count)
  }

  /// Adds the steps to up to 256 targets that follow each other; tells whether few steps were enough.
  mutating func run(to targets: Range<Int>, addingTo reach: inout Reach) -> Bool {
    let all = begin(targets)
    for steps in 1...Self.mostSteps {
      let count = takeStep(all, steps, addingTo: &reach)
      guard count > 0 else { return true }
      reach.addPairs(Int64(count), steps: steps)
      swap(&last, &next)
    }
    return false
  }

  /// Gives every target its bit; tells all bits there are.
  private mutating func begin(_ targets: Range<Int>) -> Bits {
    for node in 0..<rows.count {
      seen[node] = .zero
      last[node] = .zero
      next[node] = .zero
      stepsLeft[node] = 3
    }
    var all = Bits.zero
    for (number, node) in targets.enumerated() {
      let bit: UInt64 = 1 << UInt64(number % 64)
      seen[node][number / 64] |= bit
      last[node][number / 64] |= bit
      all[number / 64] |= bit
    }
    return all
  }

  /// Lets every node ask its neighbors; tells how many targets were reached by all nodes together.
  private mutating func takeStep(_ all: Bits, _ steps: Int, addingTo reach: inout Reach) -> Int {
    var total = 0
    for node in 0..<rows.count where stepsLeft[node] > 0 {
      guard stepsLeft[node] == 3 else {
        stepsLeft[node] -= 1
        next[node] = .zero
        continue
      }
      let bits = Self.bits(around: node, last, rows) & ~seen[node]
      next[node] = bits
      guard bits != .zero else { continue }
      seen[node] |= bits
      if seen[node] == all { stepsLeft[node] = 2 }
      let count =
        bits[0].nonzeroBitCount + bits[1].nonzeroBitCount + bits[2].nonzeroBitCount
        + bits[3].nonzeroBitCount
      reach.add(count, steps: steps, to: node)
      total += count
    }
    return total
  }

  /// The bits of the neighbors of a node, without a branch per edge.
  @inline(__always)
  private static func bits(around node: Int, _ bits: [Bits], _ rows: Rows) -> Bits {
    let (bits, neighbors) = (bits.span, rows.neighbors.span)
    var result = Bits.zero
    for position in rows.range(of: node) {
      result |= bits[Int(neighbors[position])]
    }
    return result
  }
}

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
