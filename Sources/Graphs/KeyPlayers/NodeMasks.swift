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
