extension Graph {
  /// Nodes in a row, each connected with the next.
  package static func path(_ nodeCount: Int) -> Graph {
    Graph(nodeCount: nodeCount, edges: (0..<max(0, nodeCount - 1)).map { edge($0, $0 + 1) })
  }

  /// One node in the middle, node 0, connected with all others.
  package static func star(_ nodeCount: Int) -> Graph {
    Graph(nodeCount: nodeCount, edges: (0..<max(0, nodeCount)).map { edge(0, $0) })
  }

  /// Nodes in a ring, each connected with the next and the last with the first.
  package static func cycle(_ nodeCount: Int) -> Graph {
    Graph(
      nodeCount: nodeCount, edges: (0..<max(0, nodeCount)).map { edge($0, ($0 + 1) % nodeCount) })
  }

  /// All nodes connected with all others.
  package static func complete(_ nodeCount: Int) -> Graph {
    let numbers = 0..<max(0, nodeCount)
    return Graph(
      nodeCount: nodeCount, edges: numbers.flatMap { from in (0..<from).map { edge(from, $0) } })
  }

  private static func edge(_ from: Int, _ to: Int) -> Edge {
    Edge(from: Node(from), to: Node(to))
  }
}

/// A source of pseudo-random numbers that gives the same numbers for the same seed everywhere.
///
/// ## Source
/// Steele, Lea and Flood (2014), doi:10.1145/2660193.2660195.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts the sequence that belongs to a seed.
  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to a bound, by a rule of our own that no later toolchain can change.
  package mutating func next<Number: FixedWidthInteger>(below bound: Number) -> Number {
    Number(next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}

extension Graph {
  /// A graph with edges between pairs drawn by lot, the same for the same seed.
  ///
  /// ## Definition
  /// Every set of `edgeCount` different pairs is equally likely; all strengths are 1.
  ///
  /// - Parameters:
  ///   - nodeCount: The number of nodes.
  ///   - edgeCount: The number of edges.
  ///   - isDirected: Whether an edge runs from one node to the other only.
  ///   - seed: What the draw depends on.
  /// - Returns: The graph that belongs to the seed.
  /// - Precondition: There are at least `edgeCount` different pairs of nodes.
  /// - Complexity: O(*n* + *m*).
  package static func random(
    nodeCount: Int, edgeCount: Int, isDirected: Bool = false, seed: UInt64
  ) -> Graph {
    let orderedPairs = Int64(nodeCount) * Int64(nodeCount - 1)
    let pairCount = isDirected ? orderedPairs : orderedPairs / 2
    precondition(
      edgeCount >= 0 && edgeCount <= pairCount,
      "A graph cannot have more edges than there are pairs of nodes")
    var generator = SplitMix64(seed: seed)
    let edges = draw(edgeCount, below: pairCount, using: &generator).map { number in
      let (round, from) = number.quotientAndRemainder(dividingBy: Int64(nodeCount))
      return Edge(from: Node(Int(from)), to: Node(Int((from + round + 1) % Int64(nodeCount))))
    }
    return Graph(nodeCount: nodeCount, edges: edges, isDirected: isDirected)
  }

  /// Different numbers from 0 up to a bound (Floyd's method: one draw per number).
  private static func draw(
    _ count: Int, below bound: Int64, using generator: inout SplitMix64
  ) -> [Int64] {
    var drawn: Set<Int64> = []
    return (bound - Int64(count)..<bound).map { last in
      let candidate = generator.next(below: last + 1)
      let number = drawn.contains(candidate) ? last : candidate
      drawn.insert(number)
      return number
    }
  }
}

extension Graph {
  /// A graph in which every node has as many edges as here, with others drawn by lot.
  ///
  /// ## Definition
  /// Two edges *a*–*b* and *c*–*d* become *a*–*d* and *c*–*b*, unless that makes a repeat or an edge from
  /// a node to itself; tried ten times as often as there are edges. Strengths are all 1.
  ///
  /// - Parameter seed: What the draws depend on.
  /// - Returns: A graph with the same number of edges at each node; in a directed graph of either kind.
  /// - Complexity: O(*m*).
  ///
  /// ## Source
  /// Maslov and Sneppen (2002), doi:10.1126/science.1065103.
  package func rewired(seed: UInt64) -> Graph {
    var generator = SplitMix64(seed: seed)
    var ends = edges.map { (from: $0.from.index, to: $0.to.index) }
    var taken = TakenPairs(nodeCount: nodeCount, isDirected: isDirected)
    for pair in ends { taken.toggle(pair.from, pair.to) }
    for _ in 0..<(ends.count > 1 ? 10 * ends.count : 0) {
      let (first, second) = (generator.next(below: ends.count), generator.next(below: ends.count))
      let (one, other) = (ends[first], ends[second])
      // Without directions an edge may be taken up by either end.
      let isTurned = !isDirected && generator.next(below: 2) == 1
      let (c, d) = isTurned ? (other.to, other.from) : (other.from, other.to)
      guard first != second, one.from != d, c != one.to,
        !taken.contains(one.from, d), !taken.contains(c, one.to)
      else { continue }
      taken.toggle(one.from, one.to)
      taken.toggle(other.from, other.to)
      ends[first] = (one.from, d)
      ends[second] = (c, one.to)
      taken.toggle(one.from, d)
      taken.toggle(c, one.to)
    }
    return Graph(
      nodeCount: nodeCount, edges: ends.map { Edge(from: Node($0.from), to: Node($0.to)) },
      isDirected: isDirected)
  }
}

/// The pairs of nodes that have an edge: a bit for each pair of a small graph, else the pairs themselves.
private struct TakenPairs {
  private let nodeCount: Int
  private let isDirected: Bool
  private var bits: [UInt64]
  private var pairs: Set<Int64> = []

  /// Up to so many nodes there is a bit for each pair, in 2 MB at most.
  private static let largestInBits = 4_000

  init(nodeCount: Int, isDirected: Bool) {
    self.nodeCount = nodeCount
    self.isDirected = isDirected
    let isSmall = nodeCount <= Self.largestInBits
    bits = [UInt64](repeating: 0, count: isSmall ? nodeCount * nodeCount / 64 + 1 : 0)
  }

  private func place(_ from: Int, _ to: Int) -> Int64 {
    let (first, second) = isDirected || from < to ? (from, to) : (to, from)
    return Int64(first) * Int64(nodeCount) + Int64(second)
  }

  func contains(_ from: Int, _ to: Int) -> Bool {
    let place = place(from, to)
    guard !bits.isEmpty else { return pairs.contains(place) }
    return bits[Int(place >> 6)] >> UInt64(place & 63) & 1 == 1
  }

  /// Takes the pair in, or out where it is in.
  mutating func toggle(_ from: Int, _ to: Int) {
    let place = place(from, to)
    if !bits.isEmpty {
      bits[Int(place >> 6)] ^= 1 << UInt64(place & 63)
    } else if pairs.remove(place) == nil {
      pairs.insert(place)
    }
  }
}
