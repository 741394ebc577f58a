/// One value for every node of a graph.
package struct NodeMap<Value> {
  /// The values in the order of the nodes.
  package let values: [Value]

  /// The values in the order of the nodes.
  @inlinable
  package init(values: [Value]) {
    self.values = values
  }

  /// Works out a value for each node of a graph.
  @inlinable
  package init(of graph: Graph, _ value: (Graph.Node) -> Value) {
    values = graph.nodes.map(value)
  }

  /// The value of a node.
  @inlinable package subscript(node: Graph.Node) -> Value { values[node.index] }

  /// The nodes in order, each with its value.
  @inlinable package var entries: [(node: Graph.Node, value: Value)] {
    values.enumerated().map { (node: Graph.Node($0.offset), value: $0.element) }
  }
}

extension NodeMap where Value: Comparable {
  /// The nodes with their values, the largest value first; equal values in the order of the nodes.
  ///
  /// - Complexity: O(*n* log *n*).
  @inlinable
  package func ranked() -> [(node: Graph.Node, value: Value)] {
    entries.sorted { ($1.value, $0.node) < ($0.value, $1.node) }
  }
}

extension NodeMap: Equatable where Value: Equatable {}
extension NodeMap: Hashable where Value: Hashable {}
extension NodeMap: Sendable where Value: Sendable {}
