/// How few steps a node is from the nodes it can reach, scaled by how many those are.
///
/// ## Definition
/// *C*(*v*) = *r*/(*n* − 1) · *r*/Σ *d*(*v*, *u*) over the *r* other nodes *u* that *v* can reach;
/// *d* is the number of steps from *v* to *u*. This is the variant of Wasserman and Faust: in a
/// connected graph the classical closeness, in separate parts smaller for those in a small part.
///
/// - Result: one number per node, from 0 (reaches nobody) to 1 (tied to all). No unit.
/// - Direction: outgoing. Strengths: ignored.
/// - Edge cases: a node that reaches nobody scores 0. Never infinite, never NaN.
/// - Complexity: O(*n* · (*n* + *m*)) time, 256 nodes at once; O(*n*) space.
///
/// ## Source
/// Wasserman and Faust (1994), page 201, doi:10.1017/CBO9780511815478.
/// Equals `networkx.closeness_centrality` of the reversed graph, version 3.6.1. igraph does not
/// multiply by *r*/(*n* − 1).
package struct ClosenessCentrality: Centrality {
  package let name = "closeness"
  package let question = (
    nl: "Hoeveel stappen is deze partner gemiddeld af van de partners die te bereiken zijn?",
    en: "How many steps is this partner, on average, from the partners it can reach?"
  )
  package let variant = (
    nl: "Wasserman–Faust: maal het bereikte deel van de anderen; afstand in stappen",
    en: "Wasserman–Faust: times the share of the others it reaches; distance in steps"
  )
  package let source = Reference("Wasserman and Faust", 1994, doi: "10.1017/CBO9780511815478")

  /// The largest number of threads that may work at it; how many do changes no bit of the result.
  package let threadLimit: Int

  /// Closeness with steps as lengths.
  package init(threadLimit: Int = 8) {
    self.threadLimit = threadLimit
  }

  package func scores(in graph: Graph) -> NodeMap<Double> {
    let reach = Reach(in: graph, threadLimit: threadLimit)
    let others = Double(max(1, graph.nodeCount - 1))
    return NodeMap(of: graph) { node in
      let reached = Double(reach.reachedCounts[node.index])
      guard reached > 0 else { return 0 }
      return (reached / others) * (reached / Double(reach.stepSums[node.index]))
    }
  }
}

extension Centrality where Self == ClosenessCentrality {
  /// How few steps a node is from the nodes it can reach, scaled by how many those are.
  package static var closeness: Self { ClosenessCentrality() }
}
