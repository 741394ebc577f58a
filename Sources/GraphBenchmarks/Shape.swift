import Graphs

/// A graph on which searching side by side may not pay: long, wide, or full of nodes that are alike.
struct Shape {
  let name: String
  let graph: Graph

  static let all = [
    Shape(name: "path of 20,000", graph: .path(20_000)),
    Shape(name: "cycle of 5,000", graph: .cycle(5_000)),
    Shape(name: "grid of 100 by 100", graph: grid(100)),
    Shape(name: "star of 20,000", graph: .star(20_000)),
    Shape(name: "complete bipartite, 1,000 by 1,000", graph: bipartite(1_000)),
    Shape(name: "6,000 twins", graph: twins(2_000)),
  ]

  private static func grid(_ side: Int) -> Graph {
    let rightward = (0..<side * side).filter { $0 % side < side - 1 }.map { ($0, $0 + 1) }
    return graph(side * side, rightward + (0..<side * (side - 1)).map { ($0, $0 + side) })
  }

  private static func bipartite(_ half: Int) -> Graph {
    graph(2 * half, (0..<half).flatMap { from in (half..<2 * half).map { (from, $0) } })
  }

  /// A random graph in which nodes with just the same neighbors join, of three kinds.
  private static func twins(_ count: Int) -> Graph {
    let core = Graph.random(nodeCount: 40, edgeCount: 100, seed: 4).edges
    var pairs = core.map { ($0.from.index, $0.to.index) }
    for twin in 40..<40 + count {
      pairs += [0, 7, 9].map { ($0, twin) }
      pairs += [3, 7].map { ($0, twin + count) }
      pairs.append((twin % 5, twin + 2 * count))
    }
    return graph(40 + 3 * count, pairs)
  }

  private static func graph(_ nodeCount: Int, _ pairs: [(Int, Int)]) -> Graph {
    let edges = pairs.map { Graph.Edge(from: Graph.Node($0.0), to: Graph.Node($0.1)) }
    return Graph(nodeCount: nodeCount, edges: edges)
  }
}

/// The times of the quick methods beside those of the plain ones, as a table in Markdown.
struct ShapeTable {
  static func print() {
    Swift.print("\n### Quick and plain methods\n")
    Swift.print("| ms CPU | betweenness | plain | ratio | harmonic | plain | ratio |")
    Swift.print("| -- | -- | -- | -- | -- | -- | -- |")
    for shape in Shape.all {
      let graph = shape.graph
      let betweenness = pair(
        { graph.betweenness(threadLimit: 1).values[0] },
        { graph.betweennessOneByOne().values[0] })
      let harmonic = pair(
        { graph.harmonicCloseness(threadLimit: 1).values[0] },
        { Reach.oneByOne(in: graph).inverseSums[0] })
      Swift.print("| \(shape.name) | \(betweenness) | \(harmonic) |")
    }
  }

  private static func pair(_ quick: () -> Double, _ plain: () -> Double) -> String {
    let times = [Clock.times(of: quick), Clock.times(of: plain)].map(Table.median)
    let ratio = Table.ratio(times[1], to: times[0])
    return (times.map(Table.milliseconds) + [ratio]).joined(separator: " | ")
  }
}
