/// A division of the nodes in core and periphery that is improved step by step.
///
/// Moving a node changes the counts that the fit needs by its edges with the core.
struct CoreSearch {
  private let fit: CoreFit
  private let rows: Rows
  private let degrees: [Int]
  private var isCore: [Bool]
  /// The number of edges of each node with nodes of the core.
  private var coreDegrees: [Int]
  private var coreSize = 0
  private var coreEdges = 0
  private var outerEdges: Int

  /// After so many moves without a better division a round ends.
  private static let patience = 8

  init(in graph: Graph, _ pattern: CorePeriphery.Pattern) {
    fit = CoreFit(nodeCount: graph.nodeCount, edgeCount: graph.edgeCount, pattern: pattern)
    rows = graph.outgoing
    degrees = graph.nodes.map { graph.degree(of: $0) }
    isCore = [Bool](repeating: false, count: graph.nodeCount)
    coreDegrees = [Int](repeating: 0, count: graph.nodeCount)
    outerEdges = graph.edgeCount
  }

  /// How well the edges fit the ideal now.
  private var current: Double {
    fit(coreSize: coreSize, coreEdges: coreEdges, outerEdges: outerEdges)
  }

  /// How well they fit once a node has changed sides.
  private func moved(_ node: Int) -> Double {
    let (inside, sign) = (coreDegrees[node], isCore[node] ? -1 : 1)
    return fit(
      coreSize: coreSize + sign, coreEdges: coreEdges + sign * inside,
      outerEdges: outerEdges - sign * (degrees[node] - inside))
  }

  private mutating func move(_ node: Int) {
    let (inside, sign) = (coreDegrees[node], isCore[node] ? -1 : 1)
    coreSize += sign
    coreEdges += sign * inside
    outerEdges -= sign * (degrees[node] - inside)
    isCore[node].toggle()
    for position in rows.range(of: node) { coreDegrees[Int(rows.neighbors[position])] += sign }
  }

  /// Takes the nodes of a core and no others.
  private mutating func take(_ core: [Bool]) {
    for node in core.indices where core[node] != isCore[node] { move(node) }
  }

  /// The core of the nodes with most edges that fits best, whatever their number.
  mutating func bestPrefix() -> [Bool] {
    take([Bool](repeating: false, count: isCore.count))
    let order = degrees.indices.sorted { (degrees[$1], $0) < (degrees[$0], $1) }
    var best = (core: isCore, fit: -2.0)
    for node in order {
      move(node)
      if current > best.fit + 1e-12 { best = (isCore, current) }
    }
    return best.core
  }

  /// What rounds of moves make of a core, for as long as they help, and how well it fits.
  mutating func improved(from core: [Bool]) -> (core: [Bool], fit: Double) {
    take(core)
    while improvesInRound() {}
    return (isCore, current)
  }

  /// Moves nodes, each once and the best first, and goes back to the best division on the way; tells
  /// whether that is a better one.
  private mutating func improvesInRound() -> Bool {
    var open = Array(isCore.indices)
    var path: [Int] = []
    var best = (fit: current, length: 0)
    while !open.isEmpty, path.count < best.length + Self.patience {
      var next = (place: 0, fit: -3.0)
      for place in open.indices {
        let found = moved(open[place])
        if found > next.fit + 1e-12 { next = (place, found) }
      }
      let node = open.remove(at: next.place)
      move(node)
      path.append(node)
      if next.fit > best.fit + 1e-12 { best = (next.fit, path.count) }
    }
    for node in path[best.length...].reversed() { move(node) }
    return best.length > 0
  }
}
