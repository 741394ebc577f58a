import Foundation
import Graphs
import Testing

/// A graph whose nodes are in groups, with what networkx, igraph and R sna give for it.
struct GroupReference: Decodable, Sendable, CustomTestStringConvertible {
  struct Centralization: Decodable, Sendable {
    let degree: Double?
    let indegree: Double?
    let betweenness: Double?
    let closeness: Double?
  }

  let name: String?
  let n: Int
  let m: Int?
  let directed: Bool
  let seed: Int
  let edges: [[Int]]?
  let groups: Int
  let external: Int
  let `internal`: Int
  let mixing: [[Int]]
  let assortativity: Double?
  let assortativityError: Double?
  let brokerage: [[Int]]
  let cuts: [[Int]]
  let separator: Int
  let fragmentation: [Double]?
  let reach: Double?
  let keyPlayers: [Double]?
  let centralization: Centralization

  var testDescription: String { name ?? "\(directed ? "directed" : "undirected") seed \(seed)" }

  var graph: Graph {
    guard let edges else {
      return .random(nodeCount: n, edgeCount: m ?? 0, isDirected: directed, seed: UInt64(seed))
    }
    return Graph(nodeCount: n, edges: edges.map { Graph.Edge($0[0], $0[1]) }, isDirected: directed)
  }

  var labels: NodeMap<Int> { NodeMap(values: (0..<n).map { ($0 * $0 + seed) % groups }) }

  func nodes(in group: Int) -> [Graph.Node] {
    labels.entries.filter { $0.value == group }.map(\.node)
  }

  static let all: [GroupReference] = {
    struct File: Decodable {
      let graphs: [GroupReference]
    }
    let file = Bundle.module.url(
      forResource: "group_values", withExtension: "json", subdirectory: "ReferenceValues")
    let data = file.flatMap { try? Data(contentsOf: $0) } ?? Data()
    return (try? JSONDecoder().decode(File.self, from: data))?.graphs ?? []
  }()
}

struct GroupReferenceFileTests {
  @Test func `the file holds 500 random graphs of every kind and five by name`() {
    let graphs = GroupReference.all
    #expect(graphs.count == 505)
    #expect(graphs.count { $0.name != nil } == 5)
    #expect(graphs.count { $0.directed } == 250)
    #expect(graphs.contains { $0.n == 0 } && graphs.contains { $0.n == 1 })
    #expect(graphs.count { $0.graph.components().count > 1 } > 100)
  }
}

/// Whether two values are the same but for rounding, or both nothing.
func close(_ first: Double?, _ second: Double?) -> Bool {
  guard let first, let second else { return first == nil && second == nil }
  return close([first] as [Double], [second])
}
