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
      reach.addPairs(count, steps: steps)
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
