import Foundation
import Graphs
import Testing

/// A graph with the values that networkx, igraph and leidenalg give for it.
struct ReferenceGraph: Decodable, Sendable, CustomTestStringConvertible {
  let name: String
  let isDirected: Bool
  let nodeCount: Int
  let edges: [[Int]]
  let edgeStrengths: [Double]?
  let components: [[Int]]
  let articulationPoints: [Int]
  let bridges: [[Int]]
  let blocks: [[Int]]
  let density: Double?
  let transitivity: Double?
  let diameter: Int?
  let averagePathLength: Double?
  let modularity: Double?
  let modularityByStrength: Double?
  let bestModularity: Double?
  let bestModularityByStrength: Double?
  /// The values of each node by the name of the measure.
  let measures: [String: [Double?]]

  var testDescription: String { name }

  var graph: Graph {
    let strengths = edgeStrengths ?? Array(repeating: 1, count: edges.count)
    let edges = zip(edges, strengths).map { Graph.Edge($0[0], $0[1], strength: $1) }
    return Graph(nodeCount: nodeCount, edges: edges, isDirected: isDirected)
  }

  static let named = read("named_graphs")
  static let random = read("random_graphs")
  static let all = named + random

  static func named(_ name: String) throws -> ReferenceGraph {
    try #require(named.first { $0.name == name })
  }

  /// No graphs when the file cannot be read; a test requires how many there are.
  static func read(_ name: String) -> [ReferenceGraph] {
    struct File: Decodable {
      let graphs: [ReferenceGraph]
    }
    let file = Bundle.module.url(
      forResource: name, withExtension: "json", subdirectory: "ReferenceValues")
    let data = file.flatMap { try? Data(contentsOf: $0) } ?? Data()
    return (try? JSONDecoder().decode(File.self, from: data))?.graphs ?? []
  }
}

struct ReferenceFileTests {
  @Test func `the files with reference values hold the graphs they should`() {
    let names = ReferenceGraph.named.map(\.name)
    #expect(names == ["path", "star", "cycle", "kite", "florentine", "karate"])
    #expect(ReferenceGraph.random.count == 500)
    #expect(ReferenceGraph.random.count { $0.isDirected } == 250)
    #expect(ReferenceGraph.random.count { $0.edgeStrengths != nil } > 200)
    #expect(ReferenceGraph.random.count { $0.components.count > 1 } > 150)
    #expect(ReferenceGraph.random.count { !$0.graph.isolates.isEmpty } > 100)
  }

  @Test func `the files know every measure there is`() {
    for method in NodeMethod.all {
      #expect(ReferenceGraph.all.count { $0.measures[method.name] != nil } > 200)
    }
  }
}
