/// Shortest paths by length and what depends on them, where all lengths are small whole numbers.
///
/// Nodes wait in buckets, one per distance, so that the nearest is at hand without comparing. No
/// distance that waits is more than the longest edge away, so the buckets can be used in turn.
///
/// ## Source
/// Dial (1969), doi:10.1145/363269.363610; dependencies as in Brandes (2001),
/// doi:10.1080/0022250X.2001.9990249.
struct BucketSweep: ~Copyable {
  /// A node at the other end of an edge, and how long that is.
  struct Step {
    let node: Int32
    let length: Int32
  }

  private let nodeCount: Int
  private let offsets: UnsafeMutablePointer<Int32>
  private let steps: UnsafeMutablePointer<Step>
  private let sizes: UnsafeMutablePointer<Double>
  private let total: Double
  /// What is known of each node for one source: its distance, and its path count or its share.
  private let distances: UnsafeMutablePointer<Int32>
  private let pathCounts: UnsafeMutablePointer<Double>
  private let shares: UnsafeMutablePointer<Double>
  private let order: UnsafeMutablePointer<Int32>
  private var buckets: [[Int32]]

  /// - Parameters:
  ///   - rows: The edges, with lengths as strengths.
  ///   - sizes: For how many nodes each node stands.
  ///   - longest: The length of the longest edge; the shortest has length 1.
  init(rows: Rows, sizes: [Double], longest: Int) {
    nodeCount = rows.count
    offsets = Self.copy(rows.offsets)
    steps = Self.copy(
      zip(rows.neighbors, rows.strengths).map { Step(node: $0, length: Int32($1)) })
    self.sizes = Self.copy(sizes)
    total = sizes.reduce(0, +)
    distances = Self.copy([Int32](repeating: .max, count: rows.count))
    pathCounts = Self.copy([Double](repeating: 0, count: rows.count))
    shares = Self.copy([Double](repeating: 0, count: rows.count))
    order = Self.copy([Int32](repeating: 0, count: rows.count))
    buckets = [[Int32]](repeating: [], count: longest + 1)
  }

  deinit {
    offsets.deallocate()
    steps.deallocate()
    sizes.deallocate()
    distances.deallocate()
    pathCounts.deallocate()
    shares.deallocate()
    order.deallocate()
  }

  private static func copy<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    for (place, element) in elements.enumerated() {
      (pointer + place).initialize(to: element)
    }
    return pointer
  }

  /// Adds what the shortest paths from a source bring to each node.
  mutating func run(from source: Int, to sums: inout [Double]) {
    let reachedCount = search(from: source)
    let sourceSize = sizes[source]
    var place = reachedCount - 1
    while place > 0 {
      let node = Int(order[place])
      let distance = distances[node]
      var share = 0.0
      for position in Int(offsets[node])..<Int(offsets[node + 1]) {
        let step = steps[position]
        if distances[Int(step.node)] == distance &+ step.length { share += shares[Int(step.node)] }
      }
      let dependency = min(share * pathCounts[node], total)
      shares[node] = (sizes[node] + dependency) / pathCounts[node]
      sums[node] += sourceSize * dependency
      place -= 1
    }
    for place in 0..<reachedCount {
      distances[Int(order[place])] = .max
    }
  }

  /// Finds distances and path counts, nearest nodes first; tells how many nodes were reached.
  private mutating func search(from source: Int) -> Int {
    distances[source] = 0
    pathCounts[source] = 1
    buckets[0].append(Int32(source))
    var (reachedCount, waiting, bucket) = (0, 1, 0)
    var distance: Int32 = 0
    while waiting > 0 {
      while let node = buckets[bucket].popLast() {
        waiting -= 1
        // A node waits anew for every shorter way; it has come by already when it was nearer.
        guard distances[Int(node)] == distance else { continue }
        order[reachedCount] = node
        reachedCount += 1
        waiting += walk(from: Int(node), distance)
      }
      bucket = bucket + 1 == buckets.count ? 0 : bucket + 1
      distance += 1
    }
    return reachedCount
  }

  /// Goes along the edges of a node; tells how many nodes wait more.
  private mutating func walk(from node: Int, _ distance: Int32) -> Int {
    let paths = min(pathCounts[node], .greatestFiniteMagnitude)
    pathCounts[node] = paths
    var waiting = 0
    for position in Int(offsets[node])..<Int(offsets[node + 1]) {
      let step = steps[position]
      let next = Int(step.node)
      let reached = distance &+ step.length
      if reached < distances[next] {
        distances[next] = reached
        pathCounts[next] = paths
        buckets[Int(reached) % buckets.count].append(step.node)
        waiting += 1
      } else if reached == distances[next] {
        pathCounts[next] += paths
      }
    }
    return waiting
  }
}
