/// A network of nodes and edges that never changes once it is made.
///
/// Between two nodes there is at most one edge in each direction, and none from a node to itself.
/// Nodes are numbered from 0; names live outside, in a ``NodeMap``. A measure of one's own makes
/// a ``NodeMap`` of it, and asks for each node its neighbors.
public struct Graph: Hashable, Sendable {
  /// Whether an edge runs from one node to the other only.
  public let isDirected: Bool
  @usableFromInline let outgoing: Rows
  @usableFromInline let incoming: Rows

  init(outgoing: Rows, incoming: Rows, isDirected: Bool) {
    self.outgoing = outgoing
    self.incoming = incoming
    self.isDirected = isDirected
  }

  /// Makes a graph from its edges, given in any order.
  ///
  /// Edges from a node to itself are dropped. Repeats become one edge with the largest strength; in
  /// an undirected graph an edge given the other way around is a repeat.
  ///
  /// - Parameters:
  ///   - nodeCount: The number of nodes, those without edges included.
  ///   - edges: The edges; the end points are nodes 0 up to `nodeCount`.
  ///   - isDirected: Whether an edge runs from one node to the other only.
  /// - Precondition: End points are nodes of the graph; strengths are finite and not negative.
  /// - Complexity: O(*n* + *m*).
  package init(nodeCount: Int, edges: some Sequence<Edge>, isDirected: Bool = false) {
    precondition(
      nodeCount >= 0 && nodeCount < Int(Int32.max), "A graph has between 0 and 2^31 - 2 nodes")
    let outgoing = Rows(Array(edges), nodeCount: nodeCount, bothWays: !isDirected)
    self.init(
      outgoing: outgoing, incoming: isDirected ? outgoing.transposed : outgoing,
      isDirected: isDirected)
  }

  /// The number of nodes, those without edges included.
  @inlinable public var nodeCount: Int { outgoing.count }

  /// The number of edges; in an undirected graph a pair of nodes counts once.
  @inlinable package var edgeCount: Int {
    isDirected ? outgoing.neighbors.count : outgoing.neighbors.count / 2
  }

  /// All edges in the order of their end points; undirected ones run from the smaller node.
  package var edges: [Edge] {
    var edges: [Edge] = []
    edges.reserveCapacity(edgeCount)
    for node in 0..<nodeCount {
      for position in outgoing.range(of: node) {
        let neighbor = Int(outgoing.neighbors[position])
        guard isDirected || node < neighbor else { continue }
        let strength = outgoing.strengths[position]
        edges.append(Edge(from: Node(node), to: Node(neighbor), strength: strength))
      }
    }
    return edges
  }
}

extension Graph {
  /// One member of a network, known by its number.
  public struct Node: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The number of the node, counted from 0.
    public let index: Int

    /// The node with this number.
    @inlinable package init(_ index: Int) {
      self.index = index
    }

    public var description: String { "\(index)" }

    @inlinable public static func < (left: Node, right: Node) -> Bool {
      left.index < right.index
    }
  }
}

extension Graph {
  /// One connection between two nodes.
  package struct Edge: Hashable, Sendable {
    /// Where the edge begins; in an undirected graph one of its two ends.
    package let from: Node
    /// Where the edge leads; in an undirected graph the other end.
    package let to: Node
    /// How close the two nodes are, from 0; more is closer.
    package let strength: Double

    /// An edge between two nodes.
    package init(from: Node, to: Node, strength: Double = 1) {
      self.from = from
      self.to = to
      self.strength = strength
    }
  }
}

extension Graph {
  /// All nodes of a graph in order.
  @usableFromInline
  package struct Nodes: RandomAccessCollection, Sendable {
    @usableFromInline package let endIndex: Int

    @inlinable init(count: Int) {
      endIndex = count
    }

    @inlinable package var startIndex: Int { 0 }

    @inlinable package subscript(position: Int) -> Node {
      precondition(indices.contains(position), "A graph has nodes 0 up to its node count only")
      return Node(position)
    }
  }

  /// The nodes at the other end of a node's edges, in order.
  public struct Neighbors: RandomAccessCollection, Sendable {
    public let endIndex: Int
    @usableFromInline let neighbors: [Int32]
    @usableFromInline let offset: Int

    @inlinable init(in rows: Rows, of node: Int) {
      let range = rows.range(of: node)
      neighbors = rows.neighbors
      offset = range.lowerBound
      endIndex = range.count
    }

    @inlinable public var startIndex: Int { 0 }

    @inlinable public subscript(position: Int) -> Node {
      precondition(indices.contains(position), "A node has neighbors 0 up to its degree only")
      return Node(Int(neighbors[offset + position]))
    }
  }

  /// All nodes in order.
  @inlinable package var nodes: Nodes { Nodes(count: nodeCount) }

  /// The nodes that the edges of a node lead to.
  @inlinable
  public func neighbors(of node: Node) -> Neighbors {
    Neighbors(in: outgoing, of: node.index)
  }

  /// The nodes whose edges lead to a node; its neighbors when the graph is undirected.
  @inlinable
  public func predecessors(of node: Node) -> Neighbors {
    Neighbors(in: incoming, of: node.index)
  }

  /// The number of neighbors of a node; in a directed graph outgoing edges only.
  @inlinable
  public func degree(of node: Node) -> Int {
    outgoing.range(of: node.index).count
  }

  /// How strong the edge between two nodes is, or nothing when there is no such edge.
  ///
  /// - Complexity: O(log *d*), *d* being the degree of `from`.
  public func strength(from: Node, to: Node) -> Double? {
    precondition(nodes.indices.contains(to.index), "Both nodes must be nodes of the graph")
    return outgoing.position(of: to.index, in: from.index).map { outgoing.strengths[$0] }
  }

  /// Whether there is an edge between two nodes, in this direction when the graph is directed.
  ///
  /// - Complexity: O(log *d*), *d* being the degree of `from`.
  public func hasEdge(from: Node, to: Node) -> Bool {
    strength(from: from, to: to) != nil
  }
}
