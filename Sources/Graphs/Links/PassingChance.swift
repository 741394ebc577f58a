/// The chance that a question gets from a node of one group to one of another, in two steps at most.
///
/// Every edge passes a question on with the same chance *p*, whatever the others do. Edges can be
/// added to a copy; what each would add is known without adding it.
///
/// ## Definition
/// The mean over all pairs *u* of the one group and *v* of the other of
/// 1 − (1 − *p*(*u*, *v*)) Π (1 − *p*(*u*, *k*) *p*(*k*, *v*)) over all other nodes *k*;
/// *p*(*u*, *v*) is *p* where there is an edge and 0 where there is none (two-step reach *P*2).
///
/// - Range: 0 (no node within two steps of any) to 1. No unit.
/// - Direction: ignored. Strengths: ignored.
/// - Edge cases: no value where a group is empty. More edges never lower it.
/// - Complexity: O(*g* · *h* + Σ *d*²) for groups of *g* and *h* nodes; O(*g* · *h* + *m*) space.
///
/// ## Source
/// The probability that one of several two-terminal paths works, Colbourn (1987),
/// ISBN 0-19-504920-9, with paths of at most two edges that share none.
package struct PassingChance: Sendable {
  private let chance: Double
  /// For each node of the first group its row, for each of the second its column.
  private let rows: [Int?]
  private let columns: [Int?]
  private let columnCount: Int
  private var neighbors: [[Int]]
  /// For each pair of the two groups the chance that a question does not get through.
  private var missed: [Double]

  /// Looks at two groups of nodes.
  ///
  /// - Parameters:
  ///   - first: The nodes of the one group.
  ///   - second: The nodes of the other group.
  ///   - graph: The graph.
  ///   - chance: The chance *p* that an edge passes a question on.
  /// - Precondition: No node is in both groups or twice in one; the chance is between 0 and 1.
  package init(
    from first: [Graph.Node], to second: [Graph.Node], in graph: Graph, chance: Double = 0.5
  ) {
    precondition(chance >= 0 && chance <= 1, "A chance is between 0 and 1")
    let undirected = graph.asUndirected
    self.chance = chance
    (rows, columns) = Self.places(of: first, second, nodeCount: graph.nodeCount)
    columnCount = second.count
    neighbors = Array(repeating: [], count: graph.nodeCount)
    missed = Array(repeating: 1, count: first.count * second.count)
    for edge in undirected.edges { add(NodePair(edge.from, edge.to)) }
  }

  static func places(
    of first: [Graph.Node], _ second: [Graph.Node], nodeCount: Int
  ) -> (rows: [Int?], columns: [Int?]) {
    var (rows, columns) = (
      [Int?](repeating: nil, count: nodeCount), [Int?](repeating: nil, count: nodeCount)
    )
    for (row, node) in first.enumerated() {
      precondition(rows[node.index] == nil, "A node is in a group once")
      rows[node.index] = row
    }
    for (column, node) in second.enumerated() {
      precondition(
        rows[node.index] == nil && columns[node.index] == nil, "A node is in one group once")
      columns[node.index] = column
    }
    return (rows, columns)
  }

  /// The chance for a pair of the two groups, on average; nothing where there is no pair.
  package var mean: Double? {
    missed.isEmpty ? nil : 1 - missed.reduce(0, +) / Double(missed.count)
  }

  /// How much the mean grows by an edge between two nodes; 0 where there is one already.
  ///
  /// - Complexity: O(*d*) for nodes with *d* neighbors.
  package func gain(of pair: NodePair) -> Double {
    let (one, other) = (pair.first.index, pair.second.index)
    guard !missed.isEmpty, !neighbors[one].contains(other) else { return 0 }
    let twice = chance * chance
    var gain = cell(one, other).map { missed[$0] * chance } ?? 0
    for node in neighbors[other] { gain += cell(one, node).map { missed[$0] * twice } ?? 0 }
    for node in neighbors[one] { gain += cell(node, other).map { missed[$0] * twice } ?? 0 }
    return gain / Double(missed.count)
  }

  /// How many pairs of the two groups an edge between two nodes brings within two steps.
  ///
  /// - Returns: A whole number; 0 where there is an edge already, or edges pass nothing on.
  /// - Complexity: O(*d*) for nodes with *d* neighbors.
  package func newPairs(of pair: NodePair) -> Int {
    let (one, other) = (pair.first.index, pair.second.index)
    guard chance > 0, !neighbors[one].contains(other) else { return 0 }
    let isNew = { (cell: Int?) in cell.map { missed[$0] == 1 } ?? false }
    return (isNew(cell(one, other)) ? 1 : 0)
      + neighbors[other].count { isNew(cell(one, $0)) }
      + neighbors[one].count { isNew(cell($0, other)) }
  }

  /// Adds an edge; nothing changes where there is one already.
  ///
  /// - Complexity: O(*d*) for nodes with *d* neighbors.
  package mutating func add(_ pair: NodePair) {
    let (one, other) = (pair.first.index, pair.second.index)
    guard !neighbors[one].contains(other) else { return }
    let twice = 1 - chance * chance
    if let cell = cell(one, other) { missed[cell] *= 1 - chance }
    for node in neighbors[other] {
      if let cell = cell(one, node) { missed[cell] *= twice }
    }
    for node in neighbors[one] {
      if let cell = cell(node, other) { missed[cell] *= twice }
    }
    neighbors[one].append(other)
    neighbors[other].append(one)
  }

  /// Where the pair of two nodes stands, when they are of the two groups.
  private func cell(_ one: Int, _ other: Int) -> Int? {
    if let row = rows[one], let column = columns[other] { return row * columnCount + column }
    if let row = rows[other], let column = columns[one] { return row * columnCount + column }
    return nil
  }
}
