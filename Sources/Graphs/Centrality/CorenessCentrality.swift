/// How far inside the tightly connected middle of the graph a node lies.
///
/// ## Definition
/// The largest *k* such that the node is in a group of nodes that each have at least *k* neighbors
/// within the group (its *k*-core).
///
/// - Result: one whole number per node, from 0 (isolated) to *n* − 1 (all connected with all).
/// - Direction: ignored. Strengths: ignored.
/// - Complexity: O(*n* + *m*).
///
/// ## Source
/// Seidman (1983), doi:10.1016/0378-8733(83)90028-X; peeled as by Batagelj and Zaveršnik (2003),
/// arXiv:cs/0310049. Equals `igraph.Graph.coreness` and `networkx.core_number` of the graph without
/// directions, versions 1.0.0 and 3.6.1.
public struct CorenessCentrality: Centrality {
  public let name = "coreness"
  public let question = (
    nl: "Hoort deze partner bij de harde kern van onderling verbonden partners?",
    en: "Is this partner part of the hard core of partners that all know each other?"
  )
  public let variant = (
    nl: "hoogste k-kern, zonder richting",
    en: "highest k-core, without directions"
  )
  public let source = Reference("Seidman", 1983, doi: "10.1016/0378-8733(83)90028-X")

  public init() {}

  public func scores(in graph: Graph) -> NodeMap<Double> {
    NodeMap(values: Self.peel(graph.asUndirected.outgoing))
  }

  /// Takes away the nodes with at most 0 remaining neighbors, then 1, 2, … until none is left.
  ///
  /// A node stays in `remaining` for as many rounds as its score, so the rounds together look at no
  /// more nodes than there are edges.
  private static func peel(_ rows: Rows) -> [Double] {
    let (offsets, neighbors) = (rows.offsets.span, rows.neighbors.span)
    var degrees = (0..<rows.count).map { offsets[$0 + 1] - offsets[$0] }
    var remaining = Array(0..<Int32(rows.count))
    var peeled: [Int32] = []
    var level: Int32 = 0
    while !remaining.isEmpty {
      peeled.removeAll(keepingCapacity: true)
      for node in remaining where degrees[Int(node)] == level {
        peeled.append(node)
      }
      var current = 0
      while current < peeled.count {
        let node = Int(peeled[current])
        current += 1
        for position in Int(offsets[node])..<Int(offsets[node + 1]) {
          let neighbor = Int(neighbors[position])
          guard degrees[neighbor] > level else { continue }
          degrees[neighbor] -= 1
          if degrees[neighbor] == level { peeled.append(Int32(neighbor)) }
        }
      }
      remaining.removeAll { degrees[Int($0)] == level }
      level += 1
    }
    return degrees.map(Double.init)
  }
}

extension Centrality where Self == CorenessCentrality {
  /// How far inside the tightly connected middle of the graph a node lies.
  public static var coreness: Self { CorenessCentrality() }
}
