import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

/// Interventions stand with a piece of advice where a source names them for that gap.
@Suite struct OffersForAdviceTests {
  private func advice(_ network: CoalitionNetwork) throws -> Advice {
    let norm = try Samples.shippedNorm.get()
    return Advice(
      for: Analysis(of: network, requests: norm.requestedTies), norm: norm,
      interventions: try InterventionCatalog.kansrijkeStart())
  }

  @Test func `an invited childcare centre gets what sources name for childcare`() throws {
    let network = Samples.network(["v verloskundige", "k kinderopvang"]).with {
      $0.partners[1].status = .wanted
    }
    let piece = try #require(try advice(network).recommendations.first { $0.rule == "invite" })
    #expect(piece.interventions.map(\.entry.id) == ["gezonde-kinderopvang"])
  }

  @Test func `what runs already is not named`() throws {
    let network = Samples.network(["v verloskundige", "k kinderopvang"]).with {
      $0.partners[1].status = .wanted
      $0.interventions = [Intervention(name: "Gezonde Kinderopvang")]
    }
    let piece = try #require(try advice(network).recommendations.first { $0.rule == "invite" })
    #expect(piece.interventions.isEmpty)
  }

  @Test func `a piece on the coalition as a whole names none`() throws {
    let kinds = Set(CandidateKind.all.filter { $0.takesInterventions }.map { $0.name })
    #expect(kinds.isDisjoint(with: ["continuity", "build-on", "ownership", "overview"]))
    for piece in try advice(try Samples.groningen()).recommendations
    where !kinds.contains(piece.rule) {
      #expect(piece.interventions.isEmpty, "\(piece.id)")
    }
  }
}
