import Foundation
import Graphs

/// One rescue network with ten ways to hide a fifth of its edges, and how well each score found them.
struct HeldOutEdges: Decodable {
  struct Split: Decodable {
    let hidden: [[Int]]
    let auc: [String: Double?]
  }

  let name: String
  let n: Int
  let sector: [Int]
  let edges: [[Int]]
  let splits: [Split]

  var groups: Partition { Partition(NodeMap(values: sector)) }

  /// The pairs across sectors that are hidden, and those that have no edge.
  func candidates(_ split: Split) -> (hidden: [NodePair], open: [NodePair]) {
    let across = whole.pairs.filter { sector[$0.first.index] != sector[$0.second.index] }
    let hidden = Set(split.hidden.map { NodePair(Graph.Node($0[0]), Graph.Node($0[1])) })
    return (
      across.filter(hidden.contains),
      across.filter { !whole.hasEdge(from: $0.first, to: $0.second) }
    )
  }

  private var whole: Graph { Graph(nodeCount: n, edges: edges.map { Graph.Edge($0[0], $0[1]) }) }

  /// The network without the hidden edges.
  func rest(_ split: Split) -> Graph {
    let hidden = Set(split.hidden.map { Set($0) })
    let shown = edges.filter { !hidden.contains(Set($0)) }
    return Graph(nodeCount: n, edges: shown.map { Graph.Edge($0[0], $0[1]) })
  }

  static func all() throws -> [HeldOutEdges] {
    let folder = RescueNetwork.folder?.appending(path: "benchmark")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder ?? URL(filePath: "/"), includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "json" }
      .sorted { $0.path < $1.path }
      .map { try JSONDecoder().decode(HeldOutEdges.self, from: Data(contentsOf: $0)) }
  }
}

/// How often a hidden edge scores above a pair without one: the area under the ROC curve.
struct HitRate {
  /// Where equal scores count as lost, as half, and as won.
  let lowest: Double
  let middle: Double
  let highest: Double

  /// Nothing where there is nothing to compare.
  init?(_ hidden: [Double], above open: [Double]) {
    guard !hidden.isEmpty, !open.isEmpty else { return nil }
    let all = Double(hidden.count * open.count)
    var (won, equal) = (0, 0)
    for high in hidden {
      won += open.count { high > $0 + 1e-9 }
      equal += open.count { abs(high - $0) <= 1e-9 }
    }
    lowest = Double(won) / all
    middle = (Double(won) + Double(equal) / 2) / all
    highest = Double(won + equal) / all
  }
}
