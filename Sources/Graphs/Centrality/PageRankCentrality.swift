/// Where one often ends up by following edges at random.
///
/// ## Definition
/// *p*(*v*) = (1 − *a*)/*n* + *a* · (Σ *p*(*u*) · *w*(*u*, *v*)/*s*(*u*) + *r*/*n*) with *a* = 0.85;
/// *w* is what an edge counts for, *s*(*u*) what the edges from *u* count for together, and *r* the
/// sum of *p* over the nodes without a way out.
///
/// - Result: one number per node, above 0; all together 1.
/// - Direction: followed; in an undirected graph both ways.
/// - Edge cases: an isolate gets the same share as a node that nothing leads to. A graph of one node
///   scores 1.
/// - Complexity: O(*n* + *m*) per round, some tens of rounds.
///
/// ## Source
/// Page, Brin, Motwani and Winograd (1999), Stanford InfoLab 1999-66.
/// Equals `igraph.Graph.pagerank` and `networkx.pagerank`, versions 1.0.0 and 3.6.1.
package struct PageRankCentrality: Centrality {
  /// Whether edges count as one or for their strength.
  package let counting: Counting
  /// How likely one is to follow an edge rather than to start anew at any node.
  static let damping = 0.85

  package var name: String { counting == .edges ? "pagerank" : "pagerank-strength" }
  package let question = (
    nl: "Waar komt u vaak uit als u steeds een willekeurige samenwerking volgt?",
    en: "Where do you often end up when you keep following one collaboration or another?"
  )
  package var variant: (nl: String, en: String) {
    switch counting {
    case .edges:
      (
        nl: "som 1, demping 0,85; elke verbinding telt één",
        en: "sum 1, damping 0.85; ties count one"
      )
    case .strengths:
      (nl: "som 1, demping 0,85; naar sterkte", en: "sum 1, damping 0.85; by strength")
    }
  }
  package let source = Reference("Page and others", 1999)

  /// PageRank with edges that count as one or for their strength.
  package init(counting: Counting = .edges) {
    self.counting = counting
  }

  package func scores(in graph: Graph) -> NodeMap<Double> {
    let visits =
      graph.isDirected
      ? DirectedWalk(in: graph, counting: counting).visits(damping: Self.damping)
      : UndirectedWalk(in: graph, counting: counting).visits(damping: Self.damping)
    let total = visits.reduce(0, +)
    return NodeMap(values: visits.map { $0 / total })
  }
}

extension Centrality where Self == PageRankCentrality {
  /// Where one often ends up by following edges at random.
  package static var pageRank: Self { PageRankCentrality() }
}
