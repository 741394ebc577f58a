/// Betweenness of an undirected graph, block by block and for many sources at once.
///
/// 1. The graph falls apart in blocks (``BlockForest``); nodes hanging on the rest as trees do cost
///    nothing further.
/// 2. In each block 64 searches are made at once (``LevelSets``).
/// 3. For eight of these at a time path counts are added up outward and shares inward
///    (``LaneSweep``), as Brandes does for one (``Dependencies``).
///
/// Small blocks and those with long paths are done one source at a time. The nodes of a block are brought in an order in which
/// neighbors stand near each other, so that searches that go together come by the same nodes.
enum BlockBetweenness {
  /// Adds up the blocks.
  ///
  /// - Parameters:
  ///   - rows: The edges, from both ends.
  ///   - threadLimit: The largest number of threads.
  ///   - isShared: Whether the searches in a block are made side by side.
  /// - Returns: For each node the pairs of other nodes whose shortest paths run through it, in shares.
  static func scores(
    in rows: Rows, threadLimit: Int, isShared: (Block) -> Bool = isWorthSharing
  ) -> [Double] {
    let forest = BlockForest(of: rows)
    var scores = forest.passingPairs
    for block in forest.passableBlocks() {
      let block =
        block.nodes.count < 64 ? block : block.ordered(NodeOrder.byGroups(block.rows))
      let sums = isShared(block) ? sideBySide(in: block, threadLimit) : oneByOne(in: block)
      for (node, sum) in zip(block.nodes, sums) {
        // Every pair was counted from both ends.
        scores[Int(node)] += sum / 2
      }
    }
    return scores
  }

  /// Whether searches from neighboring nodes come by the same nodes at about the same time: not in
  /// small blocks, and not where paths are long, as along a ring.
  private static func isWorthSharing(_ block: Block) -> Bool {
    guard block.nodes.count >= 64 else { return false }
    let middle = block.nodes.count / 2 - 32
    var levels = LevelSets(nodeCount: block.nodes.count)
    levels.run(from: middle..<middle + 64, along: block.rows)
    return levels.lanesInUse > 2
  }

  private static func oneByOne(in block: Block) -> [Double] {
    var search = StepSearch(nodeCount: block.nodes.count)
    var dependencies = Dependencies(sizes: block.sizes)
    for source in block.nodes.indices {
      search.run(from: source, along: block.rows)
      dependencies.add(search, along: block.rows)
    }
    return dependencies.sums
  }

  private static func sideBySide(in block: Block, _ threadLimit: Int) -> [Double] {
    let batches = Array(stride(from: 0, to: block.nodes.count, by: 64))
    let pieceCount = min(32, batches.count)
    let parts = Parallel.map(count: pieceCount, threadLimit: threadLimit) {
      Workspace(nodeCount: block.nodes.count)
    } work: { piece, workspace in
      var sums = [Double](repeating: 0, count: block.nodes.count)
      for batch in stride(from: piece, to: batches.count, by: pieceCount) {
        workspace.add(block, from: batches[batch], to: &sums)
      }
      return sums
    }
    var sums = [Double](repeating: 0, count: block.nodes.count)
    for part in parts {
      Vectors.add(1, times: part, to: &sums)
    }
    return sums
  }

  /// What one thread needs.
  private struct Workspace: ~Copyable {
    var levels: LevelSets
    var sweep: LaneSweep

    init(nodeCount: Int) {
      levels = LevelSets(nodeCount: nodeCount)
      sweep = LaneSweep(nodeCount: nodeCount)
    }

    mutating func add(_ block: Block, from first: Int, to sums: inout [Double]) {
      levels.run(from: first..<min(first + 64, block.nodes.count), along: block.rows)
      var sums = sums.mutableSpan
      for group in 0..<8 {
        sweep.run(group, of: levels, in: block, firstSource: first, to: &sums)
      }
    }
  }
}
