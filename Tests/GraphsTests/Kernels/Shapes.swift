import Graphs

/// Graphs on which quick methods may go wrong: long, wide, full of nodes that are all alike.
///
/// Without optimization only small ones, since the plain method then takes minutes for the others.
enum Shapes {
  #if DEBUG
    static let all = shapes(path: 300, side: 12, star: 300, half: 25, twins: 60)
  #else
    static let all = shapes(path: 20_000, side: 100, star: 20_000, half: 1_000, twins: 2_000)
  #endif

  private static func shapes(
    path: Int, side: Int, star: Int, half: Int, twins: Int
  ) -> [NamedGraph] {
    [
      NamedGraph(name: "path of \(path)", graph: .path(path)),
      NamedGraph(name: "cycle of \(path / 4)", graph: .cycle(path / 4)),
      NamedGraph(name: "grid, \(side) by \(side)", graph: grid(side)),
      NamedGraph(name: "star of \(star)", graph: .star(star)),
      NamedGraph(name: "complete bipartite, \(half) by \(half)", graph: bipartite(half)),
      NamedGraph(name: "three times \(twins) twins", graph: withTwins(twins)),
      NamedGraph(name: "circles in a row", graph: circles(half)),
      NamedGraph(
        name: "many parts", graph: .random(nodeCount: 2 * half + 70, edgeCount: 3 * half, seed: 6)),
      NamedGraph(
        name: "one part", graph: .random(nodeCount: half + 100, edgeCount: 5 * half, seed: 7)),
    ]
  }

  private static func grid(_ side: Int) -> Graph {
    let rightward = (0..<side * side).filter { $0 % side < side - 1 }.map { ($0, $0 + 1) }
    let downward = (0..<side * (side - 1)).map { ($0, $0 + side) }
    return Graph(side * side, rightward + downward)
  }

  private static func bipartite(_ half: Int) -> Graph {
    Graph(2 * half, (0..<half).flatMap { from in (half..<2 * half).map { (from, $0) } })
  }

  /// A random graph in which nodes with just the same neighbors join: tied, untied, and pendants.
  private static func withTwins(_ count: Int) -> Graph {
    let core = Graph.random(nodeCount: 40, edgeCount: 100, seed: 4)
    let pairs = core.edges.map { ($0.from.index, $0.to.index) }
    let others = (40..<40 + count).flatMap { twin in [0, 7, 9].map { ($0, twin) } }
    let more = (40 + count..<40 + 2 * count).flatMap { twin in [3, 7].map { ($0, twin) } }
    let pendants = (40 + 2 * count..<40 + 3 * count).map { ($0 % 5, $0) }
    return Graph(40 + 3 * count, pairs + others + more + pendants)
  }

  /// Rings of growing length, each with one node in common with the next.
  private static func circles(_ count: Int) -> Graph {
    var pairs: [(Int, Int)] = []
    var last = 0
    for length in 3..<3 + min(count, 90) {
      let ring = [last] + Array(last + 1..<last + length)
      pairs += zip(ring, ring.dropFirst() + [last])
      last += length - 1
    }
    return Graph(last + 1, pairs)
  }
}
