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
  /// For each node itself and its neighbors.
  private let nearby: NodeMasks
  private let wordCount: Int
  private var reached: [UInt64]
  private var next: [UInt64]
  private var gone: [UInt64]

  init(rows: Rows) {
    self.rows = rows
    nearby = NodeMasks(within: 1, in: rows)
    wordCount = nearby.wordCount
    reached = nearby.words
    next = reached
    gone = [UInt64](repeating: 0, count: wordCount)
  }

  /// The mean of 1/*d* over all ordered pairs of nodes that are left; at least two are.
  mutating func nearness(without removed: [Int]) -> Double {
    for node in removed { gone[node / 64] |= 1 << UInt64(node % 64) }
    defer { for node in removed { gone[node / 64] = 0 } }
    let left = rows.count - removed.count
    var total = start(without: removed)
    var sum = Double(total - left)
    var steps = 2.0
    while total < left * left {
      let count = wordCount == 1 ? stepInWords() : stepInRows()
      guard count > total else { break }
      sum += Double(count - total) / steps
      total = count
      steps += 1
    }
    return sum / (Double(left) * Double(left - 1))
  }

  /// Goes the first step, which is known of every node; the number of nodes that all nodes together
  /// reach, each itself included.
  private mutating func start(without removed: [Int]) -> Int {
    let (nearby, gone, wordCount) = (nearby.words, gone, wordCount)
    let (bitsNearby, bitsGone) = (nearby.span, gone.span)
    var now = reached.mutableSpan
    var count = 0
    var word = 0
    for place in bitsNearby.indices {
      let bits = bitsNearby[place] & ~bitsGone[word]
      now[place] = bits
      count += bits.nonzeroBitCount
      word = word + 1 == wordCount ? 0 : word + 1
    }
    for node in removed {
      for place in node * wordCount..<(node + 1) * wordCount {
        count -= now[place].nonzeroBitCount
        now[place] = 0
      }
    }
    return count
  }

  /// Goes one step on where a word holds all nodes.
  ///
  /// A node that is gone has no bits to hand on, and gets none.
  private mutating func stepInWords() -> Int {
    swap(&reached, &next)
    let (rows, last, gone) = (rows, next, gone[0])
    let (offsets, neighbors, before) = (rows.offsets.span, rows.neighbors.span, last.span)
    var now = reached.mutableSpan
    var count = 0
    var position = 0
    for node in before.indices {
      let end = Int(offsets[node + 1])
      var bits = before[node]
      while position < end {
        bits |= before[unchecked: Int(neighbors[unchecked: position])]
        position += 1
      }
      if gone >> UInt64(node) & 1 == 1 { bits = 0 }
      now[node] = bits
      count += bits.nonzeroBitCount
    }
    return count
  }

  private mutating func stepInRows() -> Int {
    swap(&reached, &next)
    let (rows, wordCount, last, gone) = (rows, wordCount, next, gone)
    let (neighbors, before) = (rows.neighbors.span, last.span)
    var now = reached.mutableSpan
    var count = 0
    for node in 0..<rows.count {
      let base = node * wordCount
      let isGone = gone[node / 64] >> UInt64(node % 64) & 1 == 1
      let edges = isGone ? 0..<0 : rows.range(of: node)
      for word in 0..<wordCount {
        var bits = before[base + word]
        for position in edges { bits |= before[Int(neighbors[position]) * wordCount + word] }
        now[base + word] = bits
        count += bits.nonzeroBitCount
      }
    }
    return count
  }
}
