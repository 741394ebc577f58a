import Foundation
import Graphs
import Testing

/// A graph whose nodes are in groups, with what networkx, igraph and scipy give for its pairs.
struct LinkReference: Decodable, Sendable, CustomTestStringConvertible {
  let name: String
  let n: Int
  let edges: [[Int]]
  let groups: [Int]
  /// The scores of the pairs without an edge, by name.
  let scores: [String: [Double]]
  /// The log odds of all pairs; nothing where there are no edges, or all.
  let pattern: [Double]?
  let patternShared: [Double]?
  let passing: Double?
  let nearness: Double?
  /// What each pair without an edge adds to both.
  let gains: [[Double?]]

  var testDescription: String { name }

  var graph: Graph { Graph(nodeCount: n, edges: edges.map { Graph.Edge($0[0], $0[1]) }) }

  var partition: Partition { Partition(NodeMap(values: groups)) }

  func nodes(in group: Int) -> [Graph.Node] {
    groups.indices.filter { groups[$0] == group }.map { Graph.Node($0) }
  }

  static let all: [LinkReference] = {
    struct File: Decodable {
      let graphs: [LinkReference]
    }
    let file = Bundle.module.url(
      forResource: "link_values", withExtension: "json", subdirectory: "ReferenceValues")
    let data = file.flatMap { try? Data(contentsOf: $0) } ?? Data()
    return (try? JSONDecoder().decode(File.self, from: data))?.graphs ?? []
  }()
}

extension Graph {
  /// All pairs of nodes in order.
  var pairs: [NodePair] {
    nodes.flatMap { first in nodes.filter { $0 > first }.map { NodePair(first, $0) } }
  }

  /// The pairs without an edge in order.
  var openPairs: [NodePair] { pairs.filter { !hasEdge(from: $0.first, to: $0.second) } }

  func adding(_ pairs: [NodePair]) -> Graph {
    let new = pairs.map { Edge(from: $0.first, to: $0.second) }
    return Graph(nodeCount: nodeCount, edges: edges + new, isDirected: isDirected)
  }
}
