/// Whether a node is connected with nodes that are well connected themselves.
///
/// ## Definition
/// The scores *x* ≥ 0 with *λ* *x*(*v*) = Σ *w*(*u*, *v*) *x*(*u*) for the largest possible *λ*; *w*
/// is what the edge from *u* to *v* counts for. The largest score is 1.
///
/// - Result: one number per node, from 0 to 1. No unit.
/// - Direction: incoming, so being named by those who are often named counts (the left eigenvector).
/// - Edge cases: where the graph has separate parts, the part with the largest *λ* gets its scores
///   and the other nodes get 0; parts with equal *λ* all get theirs. Without edges, and with
///   directions without a way round, there is no *λ* above 0 and all nodes score 0.
/// - Complexity: O(*n* + *m*) per round, some tens of rounds; at most 10,000.
///
/// ## Source
/// Bonacich (1972), doi:10.1080/0022250X.1972.9989806.
/// Equals `igraph.Graph.eigenvector_centrality`, version 1.0.0, of the part with the largest *λ*.
package struct EigenvectorCentrality: Centrality {
  /// Whether edges count as one or for their strength.
  package let counting: Counting

  package var name: String { counting == .edges ? "eigenvector" : "eigenvector-strength" }
  package let question = (
    nl: "Is deze partner verbonden met partners die zelf goed verbonden zijn?",
    en: "Is this partner connected with partners that are well connected themselves?"
  )
  package var variant: (nl: String, en: String) {
    switch counting {
    case .edges:
      (
        nl: "hoogste = 1, buiten het sterkste deel 0; elke verbinding telt één",
        en: "largest = 1, outside the strongest part 0; ties count one"
      )
    case .strengths:
      (
        nl: "hoogste = 1, buiten het sterkste deel 0; naar sterkte",
        en: "largest = 1, outside the strongest part 0; by strength"
      )
    }
  }
  package let source = Reference("Bonacich", 1972, doi: "10.1080/0022250X.1972.9989806")

  /// Eigenvector centrality with edges that count as one or for their strength.
  package init(counting: Counting = .edges) {
    self.counting = counting
  }

  package func scores(in graph: Graph) -> NodeMap<Double> {
    let scores =
      graph.isDirected
      ? LeftEigenvector(of: graph, counting: counting).values
      : PartEigenvectors(of: graph, counting: counting).values
    let largest = scores.max() ?? 0
    return NodeMap(values: scores.map { largest > 0 ? $0 / largest : 0 })
  }
}

extension Centrality where Self == EigenvectorCentrality {
  /// Whether a node is connected with nodes that are well connected themselves.
  package static var eigenvector: Self { EigenvectorCentrality() }
}
