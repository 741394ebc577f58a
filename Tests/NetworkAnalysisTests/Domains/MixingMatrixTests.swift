import CoalitionModel
import NetworkAnalysis
import Testing

@Suite struct MixingMatrixTests {
  let mixing = Analysis(
    of: Samples.network(
      ["m1", "m2", "m3", "s1", "s2", "x1"], ["m1 m2", "m1 s1", "s1 m1", "m3 s2", "x1 s2"])
  ).mixing

  @Test func `domains stand in the order of the vocabulary and unknown stands last`() {
    #expect(mixing.domains == [.medical, .social, nil])
    #expect(mixing.partnerCounts == [3, 2, 1])
  }

  @Test func `a pair counts once, whichever way its ties run`() {
    #expect(mixing.cells.map { $0.map(\.ties) } == [[1, 2, 0], [2, 0, 1], [0, 1, 0]])
  }

  @Test func `a domain has the pairs within it and two domains the pairs across`() {
    #expect(mixing.cells.map { $0.map(\.pairs) } == [[3, 6, 3], [6, 1, 2], [3, 2, 0]])
  }

  @Test func `a share of fewer than five pairs is not given`() {
    #expect(mixing[.medical, .social]?.density == 2.0 / 6)
    #expect(mixing[.medical, .medical]?.density == nil)
    #expect(mixing[nil, nil]?.density == nil)
    #expect(mixing[.medical, .justice] == nil)
  }

  @Test(arguments: randomNetworks)
  func `the cells add up to the tied pairs and to all pairs`(_ network: CoalitionNetwork) {
    let analysis = Analysis(of: network)
    let cells = analysis.mixing.cells
    let upper = cells.indices.flatMap { row in cells[row][row...] }
    #expect(upper.map(\.ties).reduce(0, +) == analysis.figures.tieCount)
    let count = analysis.figures.partnerCount
    #expect(upper.map(\.pairs).reduce(0, +) == count * (count - 1) / 2)
    for row in cells.indices {
      #expect(cells.indices.allSatisfy { cells[row][$0] == cells[$0][row] })
    }
  }
}
