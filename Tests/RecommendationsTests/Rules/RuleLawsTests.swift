import CoalitionModel
import NetworkAnalysis
import Recommendations
import Testing

/// What holds for every rule, those to come included.
@Suite struct RuleLawsTests {
  private func all(_ network: CoalitionNetwork) -> [Recommendation] {
    let analysis = Analysis(of: network)
    return Rules.all.flatMap { $0.recommendations(for: analysis) }
  }

  @Test func `the rules have names of their own`() {
    let names = Rules.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.contains("single-connector"))
  }

  @Test func `they are silent where there is nothing to tell`() {
    #expect(all(CoalitionNetwork(name: "Leeg")).isEmpty)
    #expect(all(CoalitionNetwork(name: "Leeg").complete).isEmpty)
    #expect(all(Samples.network(["a vsv"])).isEmpty)
    #expect(all(Samples.network(["a vsv"]).complete).isEmpty)
  }

  @Test func `the random networks give them something to tell`() {
    let names = Samples.random.flatMap { all($0).map(\.rule) }
    #expect(Set(names) == Set(Rules.all.map(\.name)))
  }

  @Test(arguments: Samples.random)
  func `every partner and tie that they name exists`(_ network: CoalitionNetwork) {
    let analysis = Analysis(of: network)
    for recommendation in all(network) {
      let evaluation = recommendation.evaluation
      #expect(!evaluation.partners.isEmpty)
      #expect(evaluation.partners.allSatisfy { network.partner($0) != nil })
      for pair in evaluation.ties {
        #expect(!analysis.projection.bonds(between: pair.first, and: pair.second).isEmpty)
      }
      #expect(!evaluation.observations.isEmpty)
      #expect(evaluation.figures.allSatisfy { !$0.variant.nl.isEmpty })
      #expect(Rules.all.contains { $0.name == recommendation.rule })
    }
  }

  @Test(arguments: Samples.random)
  func `they say the same whatever the order of the file, and say it once`(
    _ network: CoalitionNetwork
  ) {
    let found = all(network)
    #expect(all(network.shuffled(seed: 7)) == found)
    #expect(Set(found.map(\.id)).count == found.count)
  }
}
