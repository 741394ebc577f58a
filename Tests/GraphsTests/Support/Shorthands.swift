import Graphs
import Testing

extension Graph.Edge {
  init(_ from: Int, _ to: Int, strength: Double = 1) {
    self.init(from: Graph.Node(from), to: Graph.Node(to), strength: strength)
  }
}

extension Graph {
  init(_ nodeCount: Int, _ pairs: [(Int, Int)], isDirected: Bool = false) {
    self.init(
      nodeCount: nodeCount, edges: pairs.map { Edge($0.0, $0.1) }, isDirected: isDirected)
  }
}

extension Sequence<Graph.Node> {
  var numbers: [Int] { map(\.index) }
}

extension Partition {
  var numbers: [[Int]] { groups.map(\.numbers) }
}

/// Whether two lists hold the same numbers, but for rounding.
func close(_ first: [Double], _ second: [Double]) -> Bool {
  first.count == second.count
    && zip(first, second).allSatisfy { abs($0 - $1) <= 1e-9 * max(1, abs($0), abs($1)) }
}

/// Whether two lists hold the same numbers, but for rounding, and nothing in the same places.
func close(_ first: [Double?], _ second: [Double?]) -> Bool {
  first.map { $0 == nil } == second.map { $0 == nil }
    && close(first.compactMap { $0 }, second.compactMap { $0 })
}

/// A graph with a short name for the test report.
struct NamedGraph: Sendable, CustomTestStringConvertible {
  let name: String
  let graph: Graph

  var testDescription: String { name }

  /// Graphs of every kind: empty, in one part, in many, with directions, with strengths.
  static let samples = [
    NamedGraph(name: "empty", graph: Graph(0, [])),
    NamedGraph(name: "one node", graph: Graph(1, [])),
    NamedGraph(name: "three isolates", graph: Graph(3, [])),
    NamedGraph(name: "path of 7", graph: .path(7)),
    NamedGraph(name: "star of 6", graph: .star(6)),
    NamedGraph(name: "cycle of 8", graph: .cycle(8)),
    NamedGraph(name: "complete, 5", graph: .complete(5)),
    NamedGraph(
      name: "two parts, an isolate and strengths",
      graph: Graph(
        nodeCount: 6,
        edges: [
          Graph.Edge(0, 4, strength: 2.5), Graph.Edge(4, 2, strength: 0), Graph.Edge(1, 3),
        ])),
    NamedGraph(
      name: "directed, with strengths",
      graph: Graph(
        nodeCount: 5,
        edges: [
          Graph.Edge(0, 1, strength: 3), Graph.Edge(1, 0, strength: 1), Graph.Edge(1, 2),
          Graph.Edge(2, 3, strength: 0.5),
        ], isDirected: true)),
    NamedGraph(name: "sparse", graph: .random(nodeCount: 30, edgeCount: 25, seed: 1)),
    NamedGraph(name: "middling", graph: .random(nodeCount: 25, edgeCount: 60, seed: 2)),
    NamedGraph(name: "dense", graph: .random(nodeCount: 20, edgeCount: 150, seed: 3)),
    NamedGraph(
      name: "directed, sparse",
      graph: .random(nodeCount: 30, edgeCount: 40, isDirected: true, seed: 4)),
    NamedGraph(
      name: "directed, dense",
      graph: .random(nodeCount: 18, edgeCount: 200, isDirected: true, seed: 5)),
  ]
}
