/// How near a node is to the others, where unreachable counts as infinitely far.
///
/// ## Definition
/// *C*(*v*) = 1/(*n* − 1) · Σ 1/*d*(*v*, *u*) over all *u* ≠ *v*, with 1/∞ = 0;
/// *d* is the number of steps from *v* to *u*.
///
/// - Result: one number per node, from 0 (isolated) to 1 (tied to all). No unit.
/// - Direction: outgoing. Strengths: ignored.
/// - Edge cases: a graph of one node scores 0. Never infinite, never NaN.
/// - Complexity: O(*n* · (*n* + *m*)) time, 256 nodes at once; O(*n*) space.
///
/// ## Source
/// Boldi and Vigna (2014), doi:10.1080/15427951.2013.865686.
/// Equals `networkx.harmonic_centrality` of the reversed graph / (*n* − 1), version 3.6.1.
package struct HarmonicCentrality: Centrality {
  package let name = "harmonic"
  package let question = (
    nl: "Hoe snel bereikt deze partner de anderen, ook als het netwerk uit losse delen bestaat?",
    en: "How quickly does this partner reach the others, even in a network of separate parts?"
  )
  package let variant = (
    nl: "gedeeld door het aantal anderen (n − 1); afstand in stappen",
    en: "divided by the number of others (n − 1); distance in steps"
  )
  package let source = Reference("Boldi and Vigna", 2014, doi: "10.1080/15427951.2013.865686")

  /// The largest number of threads that may work at it; how many do changes no bit of the result.
  package let threadLimit: Int

  /// Harmonic centrality with steps as lengths.
  package init(threadLimit: Int = 8) {
    self.threadLimit = threadLimit
  }

  package func scores(in graph: Graph) -> NodeMap<Double> {
    let reach = Reach(in: graph, threadLimit: threadLimit)
    let others = Double(max(1, graph.nodeCount - 1))
    return NodeMap(values: reach.inverseSums.map { $0 / others })
  }
}

extension Centrality where Self == HarmonicCentrality {
  /// How near a node is to the others, where unreachable counts as infinitely far.
  package static var harmonic: Self { HarmonicCentrality() }
}
