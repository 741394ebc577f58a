import Graphs

/// Reads lines of three whole numbers: two nodes, counted from 0, and a strength.
enum EdgeListText {
  static func graph(of bytes: [UInt8], nodeCount: Int) -> Graph {
    var position = 0
    var edges: [Graph.Edge] = []
    edges.reserveCapacity(bytes.count / 10)
    while position < bytes.count {
      let from = Graph.Node(number(in: bytes, at: &position))
      let to = Graph.Node(number(in: bytes, at: &position))
      let strength = Double(number(in: bytes, at: &position))
      edges.append(Graph.Edge(from: from, to: to, strength: strength))
    }
    return Graph(nodeCount: nodeCount, edges: edges)
  }

  /// The number that begins at a position, which moves on past the separator after it.
  private static func number(in bytes: [UInt8], at position: inout Int) -> Int {
    var number = 0
    while position < bytes.count, bytes[position] >= 48 {
      number = number * 10 + Int(bytes[position] - 48)
      position += 1
    }
    position += 1
    return number
  }
}
