/// How often the shortest path, when strong edges are short, runs through a node.
///
/// ## Definition
/// As ``BetweennessCentrality``, but the length of a path is the sum of the lengths of its edges,
/// which follow from their strengths by a ``LengthRule``. Paths whose lengths differ by less than
/// one in 10^10 count as equally long; where strengths are small whole numbers this is exact.
///
/// - Result: one number per node, from 0 to the number of pairs: (*n* − 1)(*n* − 2)/2,
///   twice that in a directed graph. Unit: pairs of nodes.
/// - Direction: followed; a directed graph counts ordered pairs, an undirected one each pair once.
/// - Edge cases: always finite; pairs without a path add 0, as do edges of strength 0 by the rule of
///   ``LengthRule/ratio``.
/// - Complexity: O(*n* · (*n* + *m*)) time where lengths are small whole numbers, else
///   O(*n* · (*n* + *m*) log *n*); O(*n* + *m*) space.
///
/// ## Source
/// Opsahl, Agneessens and Skvoretz (2010), doi:10.1016/j.socnet.2010.03.006; computed as in Brandes
/// (2001), doi:10.1080/0022250X.2001.9990249. Equals `igraph.Graph.betweenness(weights=…)` with the
/// lengths as weights, version 1.0.0.
package struct LengthBetweennessCentrality: Centrality {
  /// How lengths follow from strengths.
  package let rule: LengthRule

  package let name = "betweenness-length"
  package let question = (
    nl: "Hoe vaak loopt de weg langs de sterkste verbindingen via deze organisatie?",
    en: "How often does the way along the strongest connections run through this organisation?"
  )
  package var variant: (nl: String, en: String) {
    switch rule {
    case .ratio:
      (
        nl: "onbewerkt; lengte = hoogste sterkte / sterkte",
        en: "raw; length = largest strength / strength"
      )
    case .difference:
      (
        nl: "onbewerkt; lengte = hoogste sterkte + 1 − sterkte",
        en: "raw; length = largest strength + 1 − strength"
      )
    }
  }
  package let source = Reference(
    "Opsahl and others", 2010, doi: "10.1016/j.socnet.2010.03.006")

  /// The largest number of threads that may work at it; how many do changes no bit of the result.
  package let threadLimit: Int

  /// Betweenness by lengths that follow from the strengths by a rule.
  package init(rule: LengthRule = .ratio, threadLimit: Int = 8) {
    self.rule = rule
    self.threadLimit = threadLimit
  }

  package func scores(in graph: Graph) -> NodeMap<Double> {
    NodeMap(values: LengthBetweenness.scores(in: graph, rule: rule, threadLimit: threadLimit))
  }
}

extension Centrality where Self == LengthBetweennessCentrality {
  /// How often the shortest path, when strong edges are short, runs through a node.
  package static var lengthBetweenness: Self { LengthBetweennessCentrality() }
}
