import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

/// What holds for every rule, those to come included.
@Suite struct RuleLawsTests {
  private func all(_ network: CoalitionNetwork) -> [Recommendation] {
    let analysis = Analysis(of: network)
    return Rule.all.flatMap { $0.recommendations(analysis) }
  }

  @Test func `the rules have names of their own`() {
    let names = Rule.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.contains("single-connector"))
  }

  @Test func `the norm says on which passages each of them rests, and of no other rule`() throws {
    let norm = try Samples.shippedNorm.get()
    #expect(norm.rules.map(\.rule) == Rule.all.map(\.name))
    #expect(norm.rules.allSatisfy { !$0.passages.isEmpty })
    let codes = Set(norm.requirements.map(\.id))
    #expect(norm.rules.flatMap(\.sameRequirements).allSatisfy(codes.contains))
  }

  @Test func `they are silent where there is nothing to tell`() {
    #expect(all(CoalitionNetwork(name: "Leeg")).isEmpty)
    #expect(all(CoalitionNetwork(name: "Leeg").complete).isEmpty)
    #expect(all(Samples.network(["a vsv"])).isEmpty)
    #expect(all(Samples.network(["a vsv"]).complete).isEmpty)
  }

  @Test func `the random networks give them something to tell`() {
    let networks =
      Samples.random + Samples.dressed + [
        IslandDomainTests.network, ThroughMunicipalityTests.network,
      ]
    let names = networks.flatMap { all($0).map(\.rule) }
    #expect(Set(names) == Set(Rule.all.map(\.name)))
  }

  @Test(arguments: Samples.random + Samples.dressed)
  func `every partner and tie that they name exists`(_ network: CoalitionNetwork) {
    let analysis = Analysis(of: network)
    for recommendation in all(network) {
      let evaluation = recommendation.evaluation
      #expect(!evaluation.partners.isEmpty)
      #expect(evaluation.partners.allSatisfy { network.partner($0) != nil })
      for pair in evaluation.ties {
        #expect(analysis.tieEvidence.mentionedPairs.contains(pair))
      }
      #expect(!evaluation.observations.isEmpty)
      #expect(evaluation.figures.allSatisfy { !$0.variant.nl.isEmpty })
      #expect(Rule.all.contains { $0.name == recommendation.rule })
    }
  }

  @Test(arguments: Samples.random + Samples.dressed)
  func `they say the same whatever the order of the file, and say it once`(
    _ network: CoalitionNetwork
  ) {
    let found = all(network)
    #expect(all(network.shuffled(seed: 7)) == found)
    #expect(Set(found.map(\.id)).count == found.count)
  }

  /// Names are P and a number; half of the numbers stand in the network.
  @Test(arguments: Samples.dressed)
  func `no sentence names a partner that is not in the file`(_ network: CoalitionNetwork) {
    let names = Set(network.partners.map(\.name))
    for recommendation in all(network) {
      let words = recommendation.sentences.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }
      let named = words.filter { $0.first == "P" && $0.count > 1 && Int($0.dropFirst()) != nil }
      #expect(named.allSatisfy { names.contains(String($0)) })
    }
  }

  @Test(arguments: Samples.random + Samples.dressed)
  func `they say missing only when that is known`(_ network: CoalitionNetwork) {
    for recommendation in all(network) where recommendation.evidence == .unknown {
      #expect(recommendation.evaluation.decidedBy != nil)
      for sentence in recommendation.sentences {
        #expect(!sentence.lowercased().contains("ontbreekt"))
        #expect(!sentence.lowercased().contains("missing"))
      }
    }
  }

  @Test(arguments: Samples.dressed)
  func `every sentence is there, in both languages, and ends as a sentence`(
    _ network: CoalitionNetwork
  ) {
    for recommendation in all(network) {
      let evaluation = recommendation.evaluation
      for text in [recommendation.why, recommendation.firstStep] + evaluation.observations {
        #expect(text.nl.hasSuffix(".") && text.en.hasSuffix("."))
        #expect(text.nl != text.en)
      }
      #expect(
        recommendation.question.nl.hasSuffix("?") && recommendation.question.en.hasSuffix("?"))
      #expect(!recommendation.title.nl.hasSuffix("."))
    }
  }
}

extension Recommendation {
  /// All that a reader sees of it.
  fileprivate var sentences: [String] {
    ([title, why, firstStep, question] + evaluation.observations).flatMap { [$0.nl, $0.en] }
  }
}
