/// One value for every node of a graph.
public struct NodeMap<Value> {
  /// The values in the order of the nodes.
  public let values: [Value]

  /// The values in the order of the nodes.
  @inlinable
  package init(values: [Value]) {
    self.values = values
  }

  /// Works out a value for each node of a graph.
  @inlinable
  public init(of graph: Graph, _ value: (Graph.Node) -> Value) {
    values = graph.nodes.map(value)
  }

  /// The value of a node.
  @inlinable public subscript(node: Graph.Node) -> Value { values[node.index] }

  /// The nodes in order, each with its value.
  @inlinable package var entries: [(node: Graph.Node, value: Value)] {
    values.enumerated().map { (node: Graph.Node($0.offset), value: $0.element) }
  }
}

extension NodeMap: Equatable where Value: Equatable {}
extension NodeMap: Hashable where Value: Hashable {}
extension NodeMap: Sendable where Value: Sendable {}

/// A division of the nodes of a graph into groups; every node is in exactly one.
package struct Partition: Hashable, Sendable {
  /// The groups, the largest first and else by smallest node; the nodes of a group are in order.
  package let groups: [[Graph.Node]]
  private let groupNumbers: [Int]

  /// Puts nodes with the same label in one group.
  package init<Label: Hashable>(_ labels: NodeMap<Label>) {
    var numbers: [Label: Int] = [:]
    var members: [[Graph.Node]] = []
    for (node, label) in labels.entries {
      if let number = numbers[label] {
        members[number].append(node)
      } else {
        numbers[label] = members.count
        members.append([node])
      }
    }
    self.init(members, nodeCount: labels.values.count)
  }

  /// Takes groups in the order of their smallest nodes.
  init(_ members: [[Graph.Node]], nodeCount: Int) {
    groups = members.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    var groupNumbers = [Int](repeating: 0, count: nodeCount)
    for (number, group) in groups.enumerated() {
      for node in group {
        groupNumbers[node.index] = number
      }
    }
    self.groupNumbers = groupNumbers
  }

  /// The number of groups.
  package var count: Int { groups.count }

  /// The place in ``groups`` of the group that a node is in.
  package func group(of node: Graph.Node) -> Int {
    groupNumbers[node.index]
  }
}
