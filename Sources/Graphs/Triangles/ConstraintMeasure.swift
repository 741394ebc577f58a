/// How far a node is tied up in one circle of contacts that all know each other.
///
/// ## Definition
/// *C*(*i*) = Σ (*p*(*i*, *j*) + Σ *p*(*i*, *q*) *p*(*q*, *j*))² over the neighbors *j* of *i*, and
/// within over the neighbors *q* of both; *p*(*i*, *j*) is the share of *i*'s ties that goes to *j*.
///
/// - Result: one number per node, above 0; 1 for a single contact, and a little more in a small
///   circle (1.125 in a triangle). Nothing for an isolate; by strength also nothing where all
///   strengths of a node are 0.
/// - Direction: ignored; edges both ways are added up.
/// - Complexity: O(*m*√*m*) time, O(*n* + *m*) space.
///
/// ## Source
/// Burt (1992), Structural Holes, ISBN 0-674-84372-X.
/// Equals `igraph.Graph.constraint` and `networkx.constraint`, versions 1.0.0 and 3.6.1.
package struct ConstraintMeasure: NodeMeasure {
  /// Whether edges count as one or for their strength.
  package let counting: Counting

  package var name: String { counting == .edges ? "constraint" : "constraint-strength" }
  package let question = (
    nl: "Werkt deze partner in één kring, of tussen groepen die elkaar niet spreken?",
    en: "Does this partner work in one circle, or between groups that do not meet?"
  )
  package var variant: (nl: String, en: String) {
    switch counting {
    case .edges:
      (
        nl: "Burt, buren van de buren niet meegeteld; laag = verbindt; elke verbinding telt één",
        en: "Burt, within the neighbours only; low = connects; ties count one"
      )
    case .strengths:
      (
        nl: "Burt, buren van de buren niet meegeteld; laag = verbindt; naar sterkte",
        en: "Burt, within the neighbours only; low = connects; by strength"
      )
    }
  }
  package let source = Reference("Burt", 1992)

  /// Constraint with edges that count as one or for their strength.
  package init(counting: Counting = .edges) {
    self.counting = counting
  }

  /// The ties are the same from both ends, so that what reaches *j* from *i* by way of all *q*,
  /// Σ *w*(*i*, *q*) *w*(*q*, *j*)/*s*(*q*) up to a factor 1/*s*(*i*), is one number per edge.
  package func values(in graph: Graph) -> NodeMap<Double?> {
    let ties = graph.ties(counting: counting)
    let triangles = Triangles(in: ties)
    let strengths = triangles.strengths
    let sums = ties.sums(counting: .strengths)
    let inverses = sums.map { $0 > 0 ? 1 / $0 : 0 }
    var reached = strengths
    triangles.forEach { nodes, sides in
      let (near, far) = (strengths[sides.second], strengths[sides.third])
      let across = strengths[sides.across]
      reached[sides.second] += far * across * inverses[nodes.third]
      reached[sides.third] += near * across * inverses[nodes.second]
      reached[sides.across] += near * far * inverses[nodes.first]
    }
    var squares = [Double](repeating: 0, count: ties.count)
    triangles.forEachEdge { edge, first, second in
      let (atFirst, atSecond) = (reached[edge] * inverses[first], reached[edge] * inverses[second])
      squares[first] += atFirst * atFirst
      squares[second] += atSecond * atSecond
    }
    return NodeMap(of: graph) { sums[$0.index] > 0 ? squares[$0.index] : nil }
  }
}
