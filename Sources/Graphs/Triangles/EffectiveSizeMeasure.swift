/// How many contacts a node has that do not lead to the same others.
///
/// ## Definition
/// Σ (1 − Σ *p*(*i*, *q*) *m*(*j*, *q*)) over the neighbors *j* of *i*, and within over the neighbors
/// *q* of both; *p*(*i*, *q*) is the share of *i*'s ties that goes to *q*, and *m*(*j*, *q*) the tie
/// of *j* and *q* as a share of *j*'s strongest. When edges count as one in an undirected graph this
/// is *d* − 2*t*/*d*, *t* being the ties among the *d* neighbors.
///
/// - Result: one number per node, from 0 to the number of its neighbors. Nothing for an isolate; by
///   strength also nothing where all strengths of a node are 0.
/// - Direction: ignored; edges both ways are added up.
/// - Complexity: O(*m*√*m*) time, O(*n* + *m*) space.
///
/// ## Source
/// Burt (1992), ISBN 0-674-84372-X; Borgatti (1997), Connections 20(1), 35–38.
/// Equals `networkx.effective_size`, version 3.6.1.
package struct EffectiveSizeMeasure: NodeMeasure {
  /// Whether edges count as one or for their strength.
  package let counting: Counting

  package var name: String { counting == .edges ? "effective-size" : "effective-size-strength" }
  package let question = (
    nl: "Hoeveel partners bereikt deze partner die nog niet met elkaar werken?",
    en: "How many partners does this partner reach that do not meet already?"
  )
  package var variant: (nl: String, en: String) {
    switch counting {
    case .edges:
      (nl: "Burt; elke verbinding telt één", en: "Burt; ties count one")
    case .strengths:
      (nl: "Burt; naar sterkte", en: "Burt; by strength")
    }
  }
  package let source = Reference("Burt", 1992)

  /// Effective size with edges that count as one or for their strength.
  package init(counting: Counting = .edges) {
    self.counting = counting
  }

  package func values(in graph: Graph) -> NodeMap<Double?> {
    let ties = graph.ties(counting: counting)
    let triangles = Triangles(in: ties)
    let strengths = triangles.strengths
    let sums = ties.sums(counting: .strengths)
    let inverses = (0..<ties.count).map { node in
      let strongest = ties.strengths[ties.range(of: node)].max() ?? 0
      return strongest > 0 ? 1 / strongest : 0
    }
    var shared = [Double](repeating: 0, count: ties.count)
    triangles.forEach { nodes, sides in
      let (near, far) = (strengths[sides.second], strengths[sides.third])
      let across = strengths[sides.across]
      let (first, second) = (inverses[nodes.first], inverses[nodes.second])
      let third = inverses[nodes.third]
      shared[nodes.first] += across * (far * second + near * third)
      shared[nodes.second] += far * (across * first + near * third)
      shared[nodes.third] += near * (across * first + far * second)
    }
    return NodeMap(of: graph) { node in
      let sum = sums[node.index]
      guard sum > 0 else { return nil }
      return max(0, Double(ties.range(of: node.index).count) - shared[node.index] / sum)
    }
  }
}
