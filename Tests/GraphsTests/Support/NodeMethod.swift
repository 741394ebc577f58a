import Graphs
import Testing

/// A method that gives each node a number, by the name that the files with reference values have.
struct NodeMethod: Sendable, CustomTestStringConvertible {
  let name: String
  let values: @Sendable (Graph) -> [Double?]

  var testDescription: String { name }

  static let all = [
    NodeMethod("degree") { $0.degrees() },
    NodeMethod("strength") { $0.nodeStrengths() },
    NodeMethod("betweenness") { $0.betweenness() },
    NodeMethod("harmonic") { $0.harmonicCloseness() },
    NodeMethod("closeness") { $0.closeness() },
    NodeMethod("eigenvector") { $0.eigenvectorCentrality() },
    NodeMethod("pagerank") { $0.pageRank() },
    NodeMethod("coreness") { $0.coreness() },
    NodeMethod("clustering") { $0.clustering() },
    NodeMethod("constraint") { $0.constraint() },
    NodeMethod("effective-size") { $0.effectiveSize() },
    NodeMethod("efficiency") { $0.efficiency() },
    NodeMethod("in-degree") { $0.degrees(.incoming) },
    NodeMethod("in-strength") { $0.nodeStrengths(.incoming) },
    NodeMethod("betweenness-length") { $0.lengthBetweenness() },
    NodeMethod("eigenvector-strength") { $0.eigenvectorCentrality(counting: .strengths) },
    NodeMethod("pagerank-strength") { $0.pageRank(counting: .strengths) },
    NodeMethod("clustering-strength") { $0.clustering(counting: .strengths) },
    NodeMethod("constraint-strength") { $0.constraint(counting: .strengths) },
    NodeMethod("effective-size-strength") { $0.effectiveSize(counting: .strengths) },
    NodeMethod("efficiency-strength") { $0.efficiency(counting: .strengths) },
  ]

  init(_ name: String, _ scores: @escaping @Sendable (Graph) -> NodeMap<Double>) {
    self.name = name
    values = { graph in scores(graph).values.map { Optional($0) } }
  }

  init(_ name: String, _ values: @escaping @Sendable (Graph) -> NodeMap<Double?>) {
    self.name = name
    self.values = { graph in values(graph).values }
  }
}
