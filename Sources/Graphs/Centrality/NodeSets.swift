/// Sets of nodes as bits, one row of words per node.
struct NodeMasks {
  let nodeCount: Int
  let wordCount: Int
  private(set) var words: [UInt64]

  /// A row per node, all empty.
  init(nodeCount: Int) {
    self.nodeCount = nodeCount
    wordCount = max(1, (nodeCount + 63) / 64)
    words = [UInt64](repeating: 0, count: nodeCount * wordCount)
  }

  /// The nodes that a path of at most so many steps leads to, each node itself included.
  init(within steps: Int, in rows: Rows) {
    self.init(nodeCount: rows.count)
    for node in 0..<nodeCount { insert(node, in: node) }
    for _ in 0..<max(0, steps) {
      var next = self
      for node in 0..<nodeCount {
        for position in rows.range(of: node) {
          next.formUnion(of: node, with: self, of: Int(rows.neighbors[position]))
        }
      }
      guard next.words != words else { return }
      self = next
    }
  }

  mutating func insert(_ member: Int, in node: Int) {
    words[node * wordCount + member / 64] |= 1 << UInt64(member % 64)
  }

  mutating func formUnion(of node: Int, with other: borrowing NodeMasks, of source: Int) {
    for word in 0..<wordCount {
      words[node * wordCount + word] |= other.words[source * wordCount + word]
    }
  }

  /// The number of nodes in any of some rows.
  func unionCount(of nodes: [Int]) -> Int {
    (0..<wordCount).reduce(0) { sum, word in
      sum + nodes.reduce(UInt64(0)) { $0 | words[$1 * wordCount + word] }.nonzeroBitCount
    }
  }
}

/// How near the nodes are to each other once some are gone, asked for many sets of nodes.
///
/// The nodes within one more step of a node are those within the last number of steps of any of its
/// neighbors; a set of nodes is a row of bits, so that 64 of them are joined at a time.
struct NearnessWithout {
  private let rows: Rows
  private let wordCount: Int
  private var reached: [UInt64]
  private var next: [UInt64]
  private var isGone: [Bool]

  init(rows: Rows) {
    self.rows = rows
    wordCount = max(1, (rows.count + 63) / 64)
    reached = [UInt64](repeating: 0, count: rows.count * wordCount)
    next = reached
    isGone = [Bool](repeating: false, count: rows.count)
  }

  /// The mean of 1/*d* over all ordered pairs of nodes that are left; at least two are.
  mutating func nearness(without removed: [Int]) -> Double {
    for node in removed { isGone[node] = true }
    defer { for node in removed { isGone[node] = false } }
    let left = rows.count - removed.count
    start()
    var total = left
    var sum = 0.0
    var steps = 1.0
    while total < left * left {
      let count = step()
      guard count > total else { break }
      sum += Double(count - total) / steps
      total = count
      steps += 1
    }
    return sum / (Double(left) * Double(left - 1))
  }

  private mutating func start() {
    for place in reached.indices { reached[place] = 0 }
    for node in 0..<rows.count where !isGone[node] {
      reached[node * wordCount + node / 64] = 1 << UInt64(node % 64)
    }
  }

  /// Goes one step on; the number of nodes that all nodes together reach now, each itself included.
  private mutating func step() -> Int {
    var count = 0
    swap(&reached, &next)
    let (rows, wordCount, last, isGone) = (rows, wordCount, next, isGone)
    let (neighbors, bitsBefore) = (rows.neighbors.span, last.span)
    var now = reached.mutableSpan
    for node in 0..<rows.count {
      let base = node * wordCount
      let edges = isGone[node] ? 0..<0 : rows.range(of: node)
      for word in 0..<wordCount {
        var bits = bitsBefore[base + word]
        for position in edges { bits |= bitsBefore[Int(neighbors[position]) * wordCount + word] }
        now[base + word] = bits
        count += bits.nonzeroBitCount
      }
    }
    return count
  }
}
