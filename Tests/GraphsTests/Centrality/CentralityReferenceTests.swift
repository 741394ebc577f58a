import Graphs
import Testing

/// Against networkx and igraph.
struct CentralityReferenceTests {
  @Test(arguments: ReferenceGraph.all)
  func `degree is as networkx and igraph have it`(reference: ReferenceGraph) {
    #expect(DegreeCentrality().scores(in: reference.graph).values == reference.degree)
  }

  @Test func `strength is as networkx and igraph have it`() throws {
    let karate = try ReferenceGraph.named("karate")
    let expected = try #require(karate.strength)
    #expect(close(StrengthCentrality().scores(in: karate.graph).values, expected))
  }

  @Test(arguments: ReferenceGraph.all)
  func `betweenness is as networkx and igraph have it`(reference: ReferenceGraph) {
    let scores = BetweennessCentrality().scores(in: reference.graph).values
    #expect(close(scores, reference.betweenness))
  }

  @Test(arguments: ReferenceGraph.all)
  func `harmonic centrality is as networkx and igraph have it`(reference: ReferenceGraph) {
    #expect(close(HarmonicCentrality().scores(in: reference.graph).values, reference.harmonic))
  }
}
