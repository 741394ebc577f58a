import CoalitionModel
import Graphs
import NetworkAnalysis
import TestSupport
import Testing

@Suite struct NetworkFiguresTests {
  @Test func `the figures of a small network`() {
    let figures = Analysis(of: Samples.network(["m1", "m2", "s1", "s2"], ["m1 m2", "s1 m1"]))
      .figures
    #expect(figures.partnerCount == 4)
    #expect(figures.tieCount == 2)
    #expect(figures.density == 2.0 / 6)
    #expect(figures.componentCount == 2)
    #expect(figures.largestComponentSize == 3)
    #expect(figures.isolates == ["s2"])
    #expect(!figures.isSurveyed)
  }

  @Test func `a network is surveyed when an answer to the survey is recorded`() {
    let network = Samples.network(["m1"]).with { $0.partners[0].response = .silent }
    #expect(Analysis(of: network).figures.isSurveyed)
  }

  @Test func `an empty network has no figures but no trouble either`() {
    let analysis = Analysis(of: CoalitionNetwork(name: "Leeg"))
    #expect(analysis.figures.partnerCount == 0)
    #expect(analysis.figures.density == nil)
    #expect(analysis.figures.componentCount == 0)
    #expect(analysis.figures.largestComponentSize == 0)
    #expect(analysis.mixing.domains.isEmpty)
    #expect(analysis.missingTies.ties.isEmpty)
    #expect(analysis.missingTies.numbered.isEmpty)
    #expect(analysis.careChain.presence == .unknown)
    #expect(analysis.measures.allSatisfy { $0.values.values.isEmpty })
  }

  @Test func `one partner alone is one part and has no density`() {
    let analysis = Analysis(of: Samples.network(["m1"]))
    #expect(analysis.figures.density == nil)
    #expect(analysis.figures.isolates == ["m1"])
    #expect(analysis.fragility.cutPartners.isEmpty)
    #expect(
      analysis.measures.prefix(4).map(\.name)
        == ["degree", "strength", "betweenness", "harmonic"])
    #expect(analysis.measures.prefix(4).allSatisfy { $0.values.values == [0] })
    #expect(analysis.measures.first { $0.name == "clustering" }?.values.values == [nil])
  }

  @Test func `a partner that does not take part is in view only by a tie`() {
    let network = Samples.network(["m1", "s1", "s2"], ["m1 s1"]).with { network in
      network.partners[1].status = .wanted
      network.partners[2].status = .wanted
    }
    #expect(Analysis(of: network).projection.partners.map(\.id) == ["m1", "s1"])
  }

  @Test func `a name that the network does not hold is its id`() {
    let analysis = Analysis(of: Samples.network(["m1"]))
    #expect(analysis.name(of: "m1") == "M1")
    #expect(analysis.name(of: "x9") == "x9")
  }
}
