import Graphs
import Testing

struct BlockModelTests {
  /// Two cliques of five with one edge between them.
  static let cliques: Graph = {
    let inside = [0, 5].flatMap { first in
      (0..<5).flatMap { one in (0..<one).map { Graph.Edge(first + one, first + $0) } }
    }
    return Graph(nodeCount: 10, edges: inside + [Graph.Edge(0, 5)])
  }()

  @Test func `pairs within a clique are likelier than pairs across`() throws {
    let pairs = Self.cliques.pairs
    let chances = Self.cliques.blockModelChances(of: pairs)
    let inside = zip(pairs, chances).filter { ($0.0.first.index < 5) == ($0.0.second.index < 5) }
    let across = zip(pairs, chances).filter { ($0.0.first.index < 5) != ($0.0.second.index < 5) }
    let least = try #require(inside.map { $0.1 }.min())
    let most = try #require(across.map { $0.1 }.max())
    #expect(least > 0.6 && most < 0.4)
  }

  @Test(arguments: [
    Graph(2, []), Graph.complete(6), .path(9), .star(7),
    .random(nodeCount: 25, edgeCount: 70, seed: 4),
  ])
  func `chances lie between 0 and 1, and are the same every time`(graph: Graph) {
    let chances = graph.blockModelChances(of: graph.pairs)
    #expect(chances.allSatisfy { $0 > 0 && $0 < 1 })
    #expect(chances == graph.blockModelChances(of: graph.pairs))
    #expect(graph.blockModelChances(of: []) == [])
  }

  @Test func `directions and strengths make no difference`() {
    let edges = Self.cliques.edges.map { Graph.Edge(from: $0.to, to: $0.from, strength: 3) }
    let other = Graph(nodeCount: 10, edges: edges, isDirected: true)
    let pairs = Self.cliques.pairs
    #expect(other.blockModelChances(of: pairs) == Self.cliques.blockModelChances(of: pairs))
  }

  /// All divisions of four nodes in three blocks, each as likely as exp(−H), by the definition.
  @Test func `chances are the mean over all divisions`() {
    let graph = Graph(4, [(0, 1), (1, 2), (0, 2)])
    let pairs = graph.pairs
    var (sums, total) = ([Double](repeating: 0, count: pairs.count), 0.0)
    for number in 0..<81 {
      let blocks = [number % 3, number / 3 % 3, number / 9 % 3, number / 27]
      var (all, tied) = ([Int](repeating: 0, count: 9), [Int](repeating: 0, count: 9))
      let places = pairs.map { pair in
        let ends = [blocks[pair.first.index], blocks[pair.second.index]].sorted()
        return ends[0] * 3 + ends[1]
      }
      for (pair, place) in zip(pairs, places) {
        all[place] += 1
        tied[place] += graph.hasEdge(from: pair.first, to: pair.second) ? 1 : 0
      }
      // exp(−H): one over (r + 1) times the ways to choose the edges among the pairs.
      let weight = zip(all, tied).reduce(1.0) { product, block in
        let ways = (0..<block.1).reduce(1.0) { $0 * Double(block.0 - $1) / Double($1 + 1) }
        return product / (Double(block.0 + 1) * ways)
      }
      total += weight
      for (pair, place) in places.enumerated() {
        sums[pair] += weight * Double(tied[place] + 1) / Double(all[place] + 2)
      }
    }
    let seeds = (1...30).map { graph.blockModelChances(of: pairs, seed: $0) }
    for pair in pairs.indices {
      let mean = seeds.reduce(0) { $0 + $1[pair] } / 30
      #expect(abs(mean - sums[pair] / total) < 0.015)
    }
  }
}
