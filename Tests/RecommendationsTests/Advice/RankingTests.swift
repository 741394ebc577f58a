import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

/// The order of the advice, its moments and how sure it is.
@Suite struct RankingTests {
  private func advice(_ network: CoalitionNetwork) throws -> Advice {
    let norm = try Samples.shippedNorm.get()
    return Advice(for: Analysis(of: network, requests: norm.requestedTies), norm: norm)
  }

  @Test(arguments: Samples.random + Samples.dressed)
  func `essential before advised, known before not in view, most change, least work`(
    _ network: CoalitionNetwork
  ) throws {
    let found = try advice(network).findings
    let strengths: [Strength] = [.essential, .advised, .optional]
    let keys = found.map { item in
      [
        strengths.firstIndex(of: item.strength) ?? 9,
        item.evidence == .absent ? 0 : item.evaluation.likely == nil ? 1 : 2,
        -item.impact.size.rawValue, item.effort.rawValue,
      ]
    }
    for (one, other) in zip(keys, keys.dropFirst()) {
      #expect(!other.lexicographicallyPrecedes(one))
    }
  }

  @Test(arguments: Samples.random + [CoalitionNetwork(name: "Leeg"), Samples.network(["a vsv"])])
  func `the moments hold all advice once: the page now, the report next, the rest later`(
    _ network: CoalitionNetwork
  ) throws {
    let advice = try advice(network)
    #expect(advice.agenda.flatMap(\.recommendations) == advice.recommendations)
    for (moment, recommendations) in advice.agenda {
      #expect(!recommendations.isEmpty)
      if moment == .now { #expect(recommendations == advice.page && recommendations.count <= 5) }
      if moment == .next { #expect(advice.page.count + recommendations.count <= Advice.cap) }
      for recommendation in recommendations {
        #expect(advice.moment(of: recommendation.id) == moment)
      }
    }
    #expect(advice.moment(of: "bestaat niet") == nil)
  }

  @Test func `a task of the coalition changes most`() throws {
    let network = Samples.network(["a vsv"]).with {
      $0.priorities = [Theme(code: "huisvesting")].compactMap { $0 }.map { Priority($0) }
    }
    let found = try advice(network).findings
    let housing = try #require(found.first { $0.id == "R-C10" })
    #expect(housing.impact.size == .wide)
    #expect(housing.themes.map(\.code) == ["huisvesting"])
    #expect(housing.impact.reason.nl == "hoort bij een opgave van de coalitie (huisvesting)")
    let other = try #require(found.first { $0.id == "R-C09" })
    #expect(other.impact.size < .wide)
  }

  @Test func `what is not in view is asked first, what is known takes its own work`() throws {
    let open = try advice(Samples.network(["a vsv"])).findings
    #expect(open.allSatisfy { $0.effort == .ask })
    let known = try advice(Samples.network(["a vsv"]).complete).findings
    #expect(known.first { $0.id == "R-C05" }?.effort == .organize)
  }

  @Test func `how sure it is follows from what the file says`() throws {
    let open = try advice(Samples.network(["a vsv"])).findings
    #expect(open.allSatisfy { $0.assurance.confidence == .low })
    let known = try advice(Samples.network(["a vsv"]).complete).findings
    #expect(known.allSatisfy { $0.assurance.confidence == .high })
    let recorded = Rule.hangingPartner.recommendations(
      Analysis(
        of: Samples.network(["a vsv", "b jgz"], ["a b"]).with {
          $0.partners[0].response = .answered
          $0.partners[1].response = .notAsked
        }))
    #expect(recorded.map(\.assurance.confidence) == [.high])
    let doubted = Samples.network(["a kraamzorg"]).with(.wanted, of: "a").with {
      $0.sources = [Source(id: "s", title: "S")]
      $0.partners[0].citations = [Citation(source: "s", confidence: .low)]
    }
    let found = try advice(doubted).findings.first { $0.id == "R-C05" }
    #expect(found?.assurance.confidence == .medium)
  }

  @Test func `where a source knows a part and the rest is open, it is not quite sure`() throws {
    let zeist = try Samples.network(named: "zeist")
    func themes(_ network: CoalitionNetwork) throws -> Recommendation? {
      try advice(network).findings.first { $0.id == "R-T01" }
    }
    let partly = try #require(try themes(zeist))
    #expect(partly.evidence == .absent)
    #expect(partly.evaluation.isPartlyOpen)
    #expect(partly.assurance.confidence == .medium)
    let whole = try #require(try themes(zeist.complete))
    #expect(!whole.evaluation.isPartlyOpen)
    #expect(whole.assurance.confidence == .high)
  }
}
