import Graphs

/// A graph to time measures on; `Peers/workloads.py` tells how each is made.
enum Workload: String, CaseIterable {
  /// Coalitions: one, a region, all municipalities.
  case a60, b2k, c20k
  /// Neutral graphs: by preferential attachment (Barabási and Albert) and small-world (Watts and
  /// Strogatz).
  case ba20k, ws20k
  /// Ten times all municipalities, for what takes time in proportion to the graph.
  case d200k

  var nodeCount: Int {
    switch self {
    case .a60: 60
    case .b2k: 2_000
    case .c20k, .ba20k, .ws20k: 20_000
    case .d200k: 200_000
    }
  }
}

/// Reads lines of three whole numbers: two nodes, counted from 0, and a strength.
enum EdgeListText {
  static func graph(of bytes: [UInt8], nodeCount: Int) -> Graph {
    Graph(nodeCount: nodeCount, edges: edges(in: bytes.span))
  }

  private static func edges(in bytes: Span<UInt8>) -> [Graph.Edge] {
    var position = 0
    var edges: [Graph.Edge] = []
    edges.reserveCapacity(bytes.count / 12)
    while position < bytes.count {
      let from = Graph.Node(number(in: bytes, at: &position))
      let to = Graph.Node(number(in: bytes, at: &position))
      let strength = Double(number(in: bytes, at: &position))
      edges.append(Graph.Edge(from: from, to: to, strength: strength))
    }
    return edges
  }

  /// The number that begins at a position, which moves on past the separator after it.
  @inline(__always)
  private static func number(in bytes: Span<UInt8>, at position: inout Int) -> Int {
    var number = 0
    while position < bytes.count {
      let byte = bytes[unchecked: position]
      guard byte >= 48 else { break }
      number = number &* 10 &+ Int(byte &- 48)
      position &+= 1
    }
    position &+= 1
    return number
  }
}
