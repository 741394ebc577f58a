import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

/// What a piece says that it rests on is what the file says.
@Suite struct GroundTests {
  private func pieces(_ network: CoalitionNetwork) throws -> [Candidate] {
    let norm = try Samples.shippedNorm.get()
    return Advice(for: norm.analysis(of: network), norm: norm).recommendations.compactMap(
      \.candidate)
  }

  private func asked(_ approach: Approach?) throws -> Candidate {
    let network = CandidateNetworks.base(["h huisarts"]).with(.approached, of: "h").with {
      $0.partners[4].approach = approach.map { [$0] } ?? []
    }
    return try #require(try pieces(network).first { $0.kind == "ask" })
  }

  @Test(arguments: [Approach.invited, .spoken, .present, nil])
  func `of who was asked nobody says that it is planned`(_ approach: Approach?) throws {
    let piece = try asked(approach)
    #expect(!piece.ground.nl.contains("gepland") && !piece.ground.en.contains("planned"))
    #expect(piece.ground.nl.contains("al benaderd"))
  }

  @Test func `who says to be willing says so, and who promised to come is planned`() throws {
    #expect(try asked(.willing).ground == Tier.wish.ground)
    #expect(try asked(.promised).ground == Tier.planned.ground)
  }

  @Test func `a plan that is planned is not said to be in the making`() throws {
    let network = CandidateNetworks.base(["h huisarts"]).with(.approached, of: "h").with {
      var plan = Structure(id: "p", name: "Plan van aanpak", kind: .agreement)
      plan.standing = .planned
      $0.structures = [plan]
    }
    let piece = try #require(try pieces(network).first { $0.kind == "ask" })
    #expect(piece.words.reasons.contains { $0.text.nl == "Het plan is nog niet klaar." })
  }

  @Test(arguments: [
    (
      "Signalerende rol van de kraamzorg versterken",
      "de signalerende rol van de kraamzorg gaat versterken"
    ),
    ("Website bouwen", "de website gaat bouwen"),
  ])
  func `what is a deed nobody asks for`(_ name: String, _ deed: String) throws {
    let network = CandidateNetworks.base([]).with {
      var plan = Intervention(name: name)
      plan.standing = .planned
      plan.performers = ["k"]
      $0.interventions = [plan]
    }
    let piece = try #require(try pieces(network).first { $0.kind == "intention" })
    #expect(piece.words.title.nl == "Spreek af hoe u \(deed)")
    #expect(piece.words.title.en.contains("“\(name)”"))
    #expect(!piece.steps[0].sentence.text.nl.contains("aan?"))
  }

  @Test(arguments: ["Moeders Informeren Moeders", "Prenatale huisbezoeken", "Versterken"])
  func `what a noun names is asked for`(_ name: String) throws {
    let network = CandidateNetworks.base([]).with {
      var plan = Intervention(name: name)
      plan.standing = .planned
      $0.interventions = [plan]
    }
    let piece = try #require(try pieces(network).first { $0.kind == "intention" })
    #expect(piece.words.title.nl.hasPrefix("Spreek af wie"))
  }

  @Test func `partners of a network that is no coalition do not sit in a coalition`() throws {
    let network = CandidateNetworks.base(["w wijkteam"], ["g v", "g w"]).with {
      var project = Structure(id: "p", name: "Goede Start", kind: .network)
      project.members = ["v", "w", "k", "g"]
      project.statedCoalitionWide = true
      $0.structures = [project]
    }
    let pieces = try pieces(network).filter { $0.kind == "introduction" }
    let reasons = pieces.flatMap { $0.words.reasons.map(\.text.nl) }
    #expect(reasons.contains { $0.hasPrefix("Zij zitten samen in") })
    #expect(!reasons.contains { $0.contains("in de coalitie") })
  }
}
