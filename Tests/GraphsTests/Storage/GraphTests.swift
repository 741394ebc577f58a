import Graphs
import Testing

struct GraphTests {
  @Test func `self-ties are dropped and repeats keep the largest strength`() {
    let edges = [
      Graph.Edge(2, 0, strength: 1), Graph.Edge(1, 1, strength: 9),
      Graph.Edge(0, 2, strength: 3), Graph.Edge(2, 0, strength: 2),
    ]
    let undirected = Graph(nodeCount: 3, edges: edges)
    #expect(undirected.edges == [Graph.Edge(0, 2, strength: 3)])
    #expect(undirected.edgeCount == 1)
    let directed = Graph(nodeCount: 3, edges: edges, isDirected: true)
    #expect(directed.edges == [Graph.Edge(0, 2, strength: 3), Graph.Edge(2, 0, strength: 2)])
    #expect(directed.edgeCount == 2)
  }

  @Test(arguments: [false, true], 0..<UInt64(20))
  func `a graph holds just the edges it was made from`(isDirected: Bool, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var strengths: [[Int]: Double] = [:]
    let edges = (0..<60).map { _ in
      let (from, to) = (Int(generator.next() % 9), Int(generator.next() % 9))
      let edge = Graph.Edge(from, to, strength: Double(generator.next() % 5))
      for key in isDirected ? [[from, to]] : [[from, to], [to, from]] {
        strengths[key] = max(strengths[key] ?? 0, edge.strength)
      }
      return edge
    }
    let graph = Graph(nodeCount: 9, edges: edges, isDirected: isDirected)
    for from in graph.nodes {
      let expected = (0..<9).filter { $0 != from.index && strengths[[from.index, $0]] != nil }
      let before = (0..<9).filter { $0 != from.index && strengths[[$0, from.index]] != nil }
      #expect(graph.neighbors(of: from).numbers == expected)
      #expect(graph.predecessors(of: from).numbers == before)
      #expect(graph.degree(of: from) == expected.count)
      for to in graph.nodes where to != from {
        #expect(graph.strength(from: from, to: to) == strengths[[from.index, to.index]])
      }
    }
    #expect(Graph(nodeCount: 9, edges: graph.edges, isDirected: isDirected) == graph)
  }

  @Test func `there is no edge from a node to itself`() {
    #expect(!Graph.complete(4).hasEdge(from: Graph.Node(2), to: Graph.Node(2)))
  }

  @Test func `the order in which edges are given does not matter`() {
    let forward = Graph(4, [(0, 1), (2, 3), (1, 2)])
    let backward = Graph(4, [(2, 1), (3, 2), (1, 0)])
    #expect(forward == backward)
    #expect(forward.hashValue == backward.hashValue)
    #expect(forward != Graph(4, [(0, 1), (2, 3), (1, 2)], isDirected: true))
    #expect(forward != Graph(5, [(0, 1), (2, 3), (1, 2)]))
  }

  @Test func `edges may come from any sequence`() {
    let lazily = (0..<3).lazy.map { Graph.Edge($0, $0 + 1) }
    #expect(Graph(nodeCount: 4, edges: lazily) == .path(4))
  }

  @Test func `without directions either way counts, with the larger strength`() {
    let edges = [
      Graph.Edge(0, 1, strength: 1), Graph.Edge(1, 0, strength: 4), Graph.Edge(2, 1, strength: 2),
    ]
    let graph = Graph(nodeCount: 3, edges: edges, isDirected: true).asUndirected
    #expect(!graph.isDirected)
    #expect(graph.edges == [Graph.Edge(0, 1, strength: 4), Graph.Edge(1, 2, strength: 2)])
    #expect(graph.asUndirected == graph)
  }

  @Test func `reversing turns every edge around`() {
    let graph = Graph.random(nodeCount: 12, edgeCount: 50, isDirected: true, seed: 3)
    let turned = graph.edges.map { Graph.Edge(from: $0.to, to: $0.from, strength: $0.strength) }
    #expect(graph.reversed == Graph(nodeCount: 12, edges: turned, isDirected: true))
    #expect(graph.reversed != graph)
    #expect(graph.reversed.reversed == graph)
    #expect(Graph.path(4).reversed == .path(4))
  }

  @Test func `a removed node stays as an isolate`() {
    let graph = Graph.star(5).removing([Graph.Node(0)])
    #expect(graph == Graph(5, []))
    #expect(Graph.path(4).removing([Graph.Node(0), Graph.Node(3)]) == Graph(4, [(1, 2)]))
    #expect(Graph.cycle(5).removing([]) == .cycle(5))
  }

  @Test func `nodes are in order and print as their number`() {
    #expect(Graph.path(3).nodes.numbers == [0, 1, 2])
    #expect(Graph.Node(1) < Graph.Node(2))
    #expect("\(Graph.Node(12))" == "12")
  }
}

struct NodeMapTests {
  @Test func `a map holds one value per node`() {
    let squares = NodeMap(of: .path(4)) { $0.index * $0.index }
    #expect(squares.values == [0, 1, 4, 9])
    #expect(squares[Graph.Node(2)] == 4)
    #expect(squares.entries.map(\.node.index) == [0, 1, 2, 3])
    #expect(squares.entries.map(\.value) == squares.values)
    #expect(squares == NodeMap(values: [0, 1, 4, 9]))
  }
}

struct PartitionTests {
  @Test func `nodes with the same label share a group`() {
    let labels = NodeMap(values: ["sociaal", "medisch", "gemeente", "medisch", "gemeente"])
    let partition = Partition(labels)
    #expect(partition.count == 3)
    #expect(partition.numbers == [[1, 3], [2, 4], [0]])
    #expect((0..<5).map { partition.group(of: Graph.Node($0)) } == [2, 0, 1, 0, 1])
  }

  @Test func `how groups are labeled does not matter`() {
    #expect(Partition(NodeMap(values: [7, 7, 2])) == Partition(NodeMap(values: ["a", "a", "z"])))
    #expect(Partition(NodeMap(values: [7, 7, 2])) != Partition(NodeMap(values: [7, 2, 2])))
  }

  @Test func `no nodes make no groups`() {
    #expect(Graph(0, []).components().count == 0)
  }
}
