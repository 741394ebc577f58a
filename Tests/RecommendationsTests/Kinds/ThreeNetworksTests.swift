import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

/// Every requirement is tried on networks that its kind makes from its parameters.
@Suite struct ThreeNetworksTests {
  static let requirements = TrialNorms.shared.requirements

  private func evaluate(_ requirement: Requirement, _ network: CoalitionNetwork) -> Evaluation {
    requirement.evaluate(in: Analysis(of: network))
  }

  @Test func `there are requirements of every kind`() throws {
    #expect(Set(Self.requirements.map(\.kind.term)) == Set(RequirementKind.all.map(\.term)))
    #expect(TrialNorms.kinds(noting: { _, _ in }).map(\.term) == RequirementKind.all.map(\.term))
  }

  @Test(arguments: requirements.map(\.id))
  func `a requirement is met where what it asks exists`(_ id: String) throws {
    for requirement in Self.requirements where requirement.id == id {
      let found = evaluate(requirement, try RequirementNetworks(for: requirement).met)
      #expect(found.evidence == .present, "\(found.observations.map(\.nl))")
      #expect(found.decidedBy == nil && found.likely == nil && !found.observations.isEmpty)
    }
  }

  @Test(arguments: requirements.map(\.id))
  func `a requirement is not met only where that is known`(_ id: String) throws {
    for requirement in Self.requirements where requirement.id == id {
      for (how, network) in try RequirementNetworks(for: requirement).unmet {
        let found = evaluate(requirement, network)
        #expect(found.evidence == .absent, "\(how): \(found.observations.map(\.nl))")
        #expect(found.decidedBy == nil && !found.observations.isEmpty)
      }
    }
  }

  @Test(arguments: requirements.map(\.id))
  func `a requirement is undecided where nothing is recorded, and says what would decide it`(
    _ id: String
  ) throws {
    for requirement in Self.requirements where requirement.id == id {
      let found = evaluate(requirement, try RequirementNetworks(for: requirement).unknown)
      #expect(found.evidence == .unknown, "\(found.observations.map(\.nl))")
      #expect(found.decidedBy?.nl.isEmpty == false && found.decidedBy?.en.isEmpty == false)
      for text in found.observations {
        #expect(!text.nl.lowercased().contains("ontbreekt"), "\(text.nl)")
        #expect(!text.en.lowercased().contains("missing"), "\(text.en)")
      }
    }
  }

  @Test(arguments: requirements.map(\.id))
  func `what is planned, wished for or happened once does not count as being there`(
    _ id: String
  ) throws {
    for requirement in Self.requirements where requirement.id == id {
      for network in try RequirementNetworks(for: requirement).foreseen {
        let found = evaluate(requirement, network)
        #expect(found.evidence == .unknown, "\(found.observations.map(\.nl))")
        #expect(evaluate(requirement, network.complete).evidence == .absent)
      }
    }
  }
}
