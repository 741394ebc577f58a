import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

/// The norm says nothing that the sources of a place contradict or leave open.
@Suite struct HonestWordsTests {
  static let places = [
    "almere", "alkmaar", "delft", "groningen", "groningen-2022", "hoogeveen", "leiden", "zaanstad",
    "zeist", "zeist-2024",
  ]

  private func found(_ place: String) throws -> [(Requirement, Evaluation, Analysis)] {
    let network = try Samples.network(named: place)
    let norm = try Samples.shippedNorm.get()
    let analysis = Analysis(of: network, requests: norm.requestedTies)
    return norm.requirements.map { ($0, $0.evaluate(in: analysis), analysis) }
  }

  @Test(arguments: places)
  func `missing is said only where a source says so`(_ place: String) throws {
    for (requirement, evaluation, _) in try found(place) {
      let text = evaluation.observations.map { "\($0.nl) \($0.en)" }.joined().lowercased()
      guard text.contains("ontbreekt") || text.contains("missing") else { continue }
      #expect(evaluation.evidence == .absent, "\(requirement.id): \(text)")
      #expect(!evaluation.citations.isEmpty, "\(requirement.id)")
    }
  }

  @Test(arguments: places)
  func `a type of which the file names a partner is not called out of view`(_ place: String) throws
  {
    for (requirement, evaluation, analysis) in try found(place) {
      let types = Set(analysis.network.partners.compactMap(\.type))
      for type in types {
        for text in evaluation.observations {
          #expect(text.nl != "Niet in beeld: \(type.name(.dutch)).", "\(requirement.id)")
          #expect(text.en != "Not in view: \(type.name(.english)).", "\(requirement.id)")
        }
      }
    }
  }

  @Test(arguments: places)
  func `every partner, tie and passage is in the file`(_ place: String) throws {
    for (requirement, evaluation, analysis) in try found(place) {
      let ids = evaluation.partners + evaluation.ties.flatMap { [$0.first, $0.second] }
      #expect(ids.allSatisfy { analysis.network.partner($0) != nil }, "\(requirement.id)")
      let sources = Set(analysis.network.sources.map(\.id))
      #expect(evaluation.citations.allSatisfy { sources.contains($0.source) }, "\(requirement.id)")
    }
  }

  @Test(arguments: places)
  func `what is likely stays undecided, with what would decide it`(_ place: String) throws {
    for (requirement, evaluation, _) in try found(place) {
      #expect((evaluation.evidence == .unknown) == (evaluation.decidedBy != nil))
      guard evaluation.likely != nil else { continue }
      #expect(evaluation.evidence == .unknown, "\(requirement.id)")
    }
  }

  @Test func `an empty network, one partner and one without domains get sensible words`() throws {
    let norm = try Samples.shippedNorm.get()
    var bare = CoalitionNetwork(name: "Kaal")
    bare.partners = ["a", "b"].map { Partner(id: $0, name: $0.uppercased()) }
    bare.ties = [Tie(from: "a", to: "b")]
    let networks = [CoalitionNetwork(name: "Leeg"), Samples.network(["a vsv"]), bare]
    for network in networks + networks.map(\.complete) {
      let advice = Advice(for: Analysis(of: network, requests: norm.requestedTies), norm: norm)
      #expect(!advice.findings.isEmpty)
      for recommendation in advice.findings {
        let evaluation = recommendation.evaluation
        #expect(!evaluation.observations.isEmpty, "\(recommendation.id)")
        #expect(evaluation.partners.allSatisfy { network.partner($0) != nil })
        for text in evaluation.observations + [evaluation.decidedBy].compactMap({ $0 }) {
          for words in [text.nl, text.en] {
            #expect(!words.contains("  ") && !words.contains(": .") && !words.contains(" ."))
            #expect(!words.contains("()") && !words.contains("''"), "\(words)")
          }
        }
      }
    }
  }
}
