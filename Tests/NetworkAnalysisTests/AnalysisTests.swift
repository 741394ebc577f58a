import CoalitionModel
import Dispatch
import Graphs
import NetworkAnalysis
import Synchronization
import TestSupport
import Testing
import Wording

/// The parts of an analysis are made when they are asked for, and once.
@Suite struct AnalysisTests {
  /// A measure that counts how often it is computed.
  private final class Counter: Sendable {
    let calls = Mutex(0)

    var count: Int { calls.withLock { $0 } }

    var measure: Measure {
      Measure(
        name: "counted", range: .unit, question: Text(nl: "?", en: "?"),
        variant: Text(nl: "-", en: "-"), source: Measure.degree.source,
        scores: { graph in
          self.calls.withLock { $0 += 1 }
          return NodeMap(of: graph) { _ in 0 }
        })
    }
  }

  @Test func `a measure is computed when it is asked for, once for all threads and copies`() {
    let counter = Counter()
    let network = Samples.random(partners: 12, ties: 20, seed: 1)
    let analysis = Analysis(of: network, measures: [counter.measure])
    _ = (analysis.fragility, analysis.missingTies, analysis.figures.density)
    #expect(counter.count == 0)
    let copies = (0..<8).map { _ in analysis }
    DispatchQueue.concurrentPerform(iterations: copies.count) { place in
      _ = copies[place].measures[0].values
    }
    #expect(counter.count == 1)
  }

  @Test(arguments: randomNetworks)
  func `partners are found by id and nodes by domain`(_ network: CoalitionNetwork) {
    let analysis = Analysis(of: network)
    for partner in network.partners { #expect(analysis.partner(partner.id) == partner) }
    #expect(analysis.partner("nobody") == nil && analysis.name(of: "nobody") == "nobody")
    let projection = analysis.projection
    #expect(projection.domains == Set(projection.partners.compactMap(\.domain)).sorted())
    for domain in projection.domains {
      #expect(
        projection.partners(of: domain) == projection.partners.filter { $0.domain == domain })
    }
  }
}
