/// Which share of a node's contacts does not lead to the same others.
///
/// ## Definition
/// The effective size (``EffectiveSizeMeasure``) divided by the number of neighbors.
///
/// - Result: one number per node, from 0 to 1; 1 where no two neighbors are tied. Nothing for an
///   isolate; by strength also nothing where all strengths of a node are 0.
/// - Direction: ignored; edges both ways are added up.
/// - Complexity: O(*m*√*m*) time, O(*n* + *m*) space.
///
/// ## Source
/// Burt (1992), ISBN 0-674-84372-X. Equals `networkx.effective_size` / degree, version 3.6.1.
package struct EfficiencyMeasure: NodeMeasure {
  /// Whether edges count as one or for their strength.
  package let counting: Counting

  package var name: String { counting == .edges ? "efficiency" : "efficiency-strength" }
  package let question = (
    nl: "Welk deel van de partners van deze partner werkt nog niet met elkaar?",
    en: "Which share of this partner's partners does not meet already?"
  )
  package var variant: (nl: String, en: String) {
    switch counting {
    case .edges:
      (
        nl: "Burt, effectieve omvang / aantal buren; elke verbinding telt één",
        en: "Burt, effective size / number of neighbours; ties count one"
      )
    case .strengths:
      (
        nl: "Burt, effectieve omvang / aantal buren; naar sterkte",
        en: "Burt, effective size / number of neighbours; by strength"
      )
    }
  }
  package let source = Reference("Burt", 1992)

  /// Efficiency with edges that count as one or for their strength.
  package init(counting: Counting = .edges) {
    self.counting = counting
  }

  package func values(in graph: Graph) -> NodeMap<Double?> {
    let sizes = EffectiveSizeMeasure(counting: counting).values(in: graph)
    let undirected = graph.asUndirected
    return NodeMap(of: graph) { node in
      sizes[node].map { $0 / Double(undirected.degree(of: node)) }
    }
  }
}
