/// Path counts outward and shares inward for eight sources at once, one in each lane.
///
/// The rows of eight numbers that a node adds up from its neighbors hold nothing but the level just
/// done: the lanes in which a neighbor lies in another level are 0. So no edge needs to be asked
/// whether it leads the right way; once per node the lanes of its own level are kept.
struct LaneSweep: ~Copyable {
  typealias Lanes = SIMD8<Double>

  /// For each node its lanes of the level just done.
  private let rows: UnsafeMutablePointer<Lanes>
  /// A node in a level, as far as these eight sources go.
  private struct Entry {
    let node: Int32
    /// The lanes in which the node lies in the level, one bit each.
    let lanes: UInt8
    /// Those in which a neighbor lies in the next level.
    let continued: UInt8
  }

  /// The entries, level by level.
  private var entries: [Entry] = []
  /// Where each level begins in ``entries``; one more at the end.
  private var starts: [Int] = []
  /// For each of ``entries`` first its path counts and then its shares.
  private var values: UnsafeMutablePointer<Lanes>
  /// For each set of lanes all bits of the numbers in them.
  private let masks: UnsafeMutablePointer<SIMD8<UInt64>>

  init(nodeCount: Int) {
    masks = .allocate(capacity: 256)
    for bits in 0..<256 {
      var mask = SIMD8<UInt64>.zero
      for lane in 0..<8 where bits >> lane & 1 == 1 {
        mask[lane] = .max
      }
      (masks + bits).initialize(to: mask)
    }
    values = .allocate(capacity: 0)
    rows = .allocate(capacity: nodeCount)
    rows.initialize(repeating: .zero, count: nodeCount)
  }

  deinit {
    rows.deallocate()
    values.deallocate()
    masks.deallocate()
  }

  /// Adds what the shortest paths from eight of the sources bring to each node.
  mutating func run(
    _ group: Int, of levels: borrowing LevelSets, in block: Block, firstSource: Int,
    to sums: inout MutableSpan<Double>
  ) {
    take(group, of: levels)
    guard let sourceCount = starts.dropFirst().first, sourceCount > 0 else { return }
    var sourceSizes = Lanes.zero
    for lane in 0..<sourceCount {
      sourceSizes[lane] = block.sizes[firstSource + 8 * group + lane]
    }
    countPaths(along: block.rows)
    addShares(in: block, sourceSizes, to: &sums)
  }

  /// Takes the entries that have one of the eight sources.
  private mutating func take(_ group: Int, of levels: borrowing LevelSets) {
    makeRoom(for: levels.nodes.count + 1)
    var starts: [Int] = []
    starts.reserveCapacity(levels.count + 1)
    let (nodes, sources) = (levels.nodes.span, levels.sources.span)
    let continued = levels.continued.span
    var entries = entries.mutableSpan
    let shift = UInt64(8 * group)
    var count = 0
    for level in 0..<levels.count {
      starts.append(count)
      for place in levels.level(level) {
        let lanes = UInt8(truncatingIfNeeded: sources[place] &>> shift)
        let goOn = UInt8(truncatingIfNeeded: continued[place] &>> shift)
        entries[count] = Entry(node: nodes[place], lanes: lanes, continued: goOn)
        // One more where there is a lane, without a branch that cannot be foreseen.
        count += (Int(lanes) &+ 255) &>> 8
      }
    }
    starts.append(count)
    self.starts = starts
  }

  private mutating func makeRoom(for count: Int) {
    guard entries.count < count else { return }
    let room = count + count / 4
    entries = [Entry](repeating: Entry(node: 0, lanes: 0, continued: 0), count: room)
    values.deallocate()
    values = .allocate(capacity: room)
    values.initialize(repeating: .zero, count: room)
  }

  /// For each entry the number of shortest paths from the sources, level by level outward.
  private mutating func countPaths(along edges: Rows) {
    var before = starts[0]..<starts[1]
    for place in before {
      values[place] = keeping(entries[place].lanes, of: Lanes(repeating: 1))
    }
    replaceRows(of: 0..<0, by: before)
    for level in starts.indices.dropFirst().dropLast() {
      let now = starts[level]..<starts[level + 1]
      for place in now {
        let entry = entries[place]
        let sum = sum(around: Int(entry.node), edges)
        values[place] = keeping(entry.lanes, of: Self.limit(sum, to: Self.largest))
      }
      replaceRows(of: before, by: now)
      before = now
    }
    replaceRows(of: before, by: 0..<0)
  }

  /// Adds to each node how much the paths depend on it, level by level inward.
  ///
  /// A share is what each shortest path to a node brings to the nodes just before it.
  private mutating func addShares(
    in block: Block, _ sourceSizes: Lanes, to sums: inout MutableSpan<Double>
  ) {
    let mostTargets = Lanes(repeating: block.total)
    var after = 0..<0
    for level in starts.indices.dropFirst().dropLast().reversed() {
      let now = starts[level]..<starts[level + 1]
      for place in now {
        let entry = entries[place]
        let node = Int(entry.node)
        let paths = values[place]
        var targets = Lanes(repeating: block.sizes[node])
        if entry.continued != 0 {
          let dependency = Self.limit(sum(around: node, block.rows) * paths, to: mostTargets)
          sums[node] += (dependency * sourceSizes).sum()
          targets += dependency
        }
        values[place] = keeping(entry.lanes, of: targets / paths)
      }
      replaceRows(of: after, by: now)
      after = now
    }
    replaceRows(of: after, by: 0..<0)
  }

  /// Two sums, so that one addition need not wait for the other.
  @inline(__always)
  private func sum(around node: Int, _ edges: Rows) -> Lanes {
    let (neighbors, range) = (edges.neighbors.span, edges.range(of: node))
    var (even, odd) = (Lanes.zero, Lanes.zero)
    var position = range.lowerBound
    while position + 1 < range.upperBound {
      even += rows[Int(neighbors[unchecked: position])]
      odd += rows[Int(neighbors[unchecked: position + 1])]
      position += 2
    }
    if position < range.upperBound { even += rows[Int(neighbors[unchecked: position])] }
    return even + odd
  }

  @inline(__always)
  private func replaceRows(of done: Range<Int>, by now: Range<Int>) {
    for place in done {
      rows[Int(entries[place].node)] = .zero
    }
    for place in now {
      rows[Int(entries[place].node)] = values[place]
    }
  }

  private static let largest = Lanes(repeating: .greatestFiniteMagnitude)

  /// The numbers in the lanes with a bit, 0 in the others, whatever they held.
  @inline(__always)
  private func keeping(_ bits: UInt8, of lanes: Lanes) -> Lanes {
    let kept = unsafeBitCast(lanes, to: SIMD8<UInt64>.self) & masks[Int(bits)]
    return unsafeBitCast(kept, to: Lanes.self)
  }

  /// The numbers, but where they are larger those of the limit.
  @inline(__always)
  private static func limit(_ lanes: Lanes, to limit: Lanes) -> Lanes {
    lanes.replacing(with: limit, where: lanes .> limit)
  }
}
