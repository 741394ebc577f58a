import CoalitionModel
import Foundation
import NetworkAnalysis
import Testing

/// What networkx gives for Groningen, from a reading of the file of its own.
struct GroningenReference: Decodable {
  struct Values: Decodable {
    let degree: Double
    let betweenness: Double
    let harmonic: Double
  }

  let tolerance: Double
  let partners: [String: Values]
  let ties: [[String]]
  let density: Double
  let components: [[String]]
  let articulationPoints: [String]
  let bridges: [[String]]

  static func read() throws -> GroningenReference {
    let file = try #require(
      Bundle.module.url(
        forResource: "groningen", withExtension: "json", subdirectory: "ReferenceValues"))
    return try JSONDecoder().decode(GroningenReference.self, from: Data(contentsOf: file))
  }
}

@Suite struct GroningenReferenceTests {
  let reference: GroningenReference
  let analysis: Analysis

  init() throws {
    reference = try GroningenReference.read()
    analysis = Analysis(of: try Samples.groningen())
  }

  @Test func `the partners in view and the tied pairs are those of the other reading`() {
    #expect(reference.partners.count == 20)
    #expect(analysis.projection.partners.map(\.id) == reference.partners.keys.sorted())
    let pairs = analysis.projection.grounds.keys.map { [$0.first, $0.second] }
    #expect(Set(pairs) == Set(reference.ties))
    #expect(pairs.count == reference.ties.count)
  }

  @Test func `degree, betweenness and harmonic agree with networkx`() throws {
    for (id, values) in reference.partners {
      let found = ["degree", "betweenness", "harmonic"].map { analysis.score($0, of: id) }
      for (score, expected) in zip(found, [values.degree, values.betweenness, values.harmonic]) {
        #expect(abs(try #require(score) - expected) < reference.tolerance, "\(id)")
      }
    }
  }

  @Test func `density, parts, cut points and bridges agree with networkx`() throws {
    let density = try #require(analysis.figures.density)
    #expect(abs(density - reference.density) < reference.tolerance)
    #expect(analysis.figures.componentCount == reference.components.count)
    #expect(
      analysis.figures.largestComponentSize == reference.components.map(\.count).max())
    #expect(
      analysis.figures.isolates == reference.components.filter { $0.count == 1 }.map { $0[0] })
    #expect(
      analysis.fragility.cutPartners.map(\.partner.id).sorted() == reference.articulationPoints)
    #expect(
      Set(analysis.fragility.bridges.map { [$0.first, $0.second] }) == Set(reference.bridges))
  }
}
