import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

/// How wishes are told: several of one passage together, and the words of a source with one gloss.
@Suite struct WishTests {
  private func facts(_ network: CoalitionNetwork) throws -> CoalitionFacts {
    let norm = try Samples.shippedNorm.get()
    return Advice(for: norm.analysis(of: network), norm: norm).facts
  }

  private func wish(
    _ subject: String, _ need: Need, about groups: [PartnerGroup] = [.everyone],
    in passage: String? = nil
  ) -> Statement {
    var wish = Statement(about: groups, subject: subject, standing: .wanted)
    wish.need = need
    wish.citations = passage.map { [Citation(source: "s", passage: $0)] } ?? []
    return wish
  }

  private func pieces(_ statements: [Statement], _ kind: String) throws -> [Candidate] {
    let norm = try Samples.shippedNorm.get()
    let network = CandidateNetworks.base([]).with {
      $0.statements = statements
      $0.partners[1].interest = "gezonde kinderen"
    }
    return Advice(for: norm.analysis(of: network), norm: norm).recommendations
      .compactMap(\.candidate).filter { $0.kind == kind }
  }

  @Test func `two wishes of one need in one sentence have their gloss once`() throws {
    let statements = [
      wish("dat allen zich eigenaar voelen", .ownership), wish("draagvlak", .ownership),
    ]
    let reason = try #require(try pieces(statements, "ownership").first?.words.reasons.first).text
    #expect(reason.en.pieces(between: "(\(Need.ownership.name(.english)))").count == 2)
    #expect(reason.en.hasSuffix("(\(Need.ownership.name(.english)))."))
    #expect(reason.nl.contains("dat allen zich eigenaar voelen, en draagvlak."))
  }

  @Test func `two wishes of different needs keep a gloss each`() throws {
    let statements = [wish("elk gezin volgen", .family), wish("één lijn", .organizationWide)]
    let reason = try #require(try pieces(statements, "family").first?.words.reasons.first).text
    for need in [Need.family, .organizationWide] {
      #expect(reason.en.contains("(\(need.name(.english)))"))
    }
  }

  @Test func `what one speaker wants in one passage stands together`() throws {
    let statements = [
      wish("één loket", .overview, in: "ambitie"), wish("korte lijnen", .family, in: "ambitie"),
      wish("steun van het bestuur", .political, in: "slot"),
    ]
    let told = try facts(CandidateNetworks.base([]).with { $0.statements = statements })
      .told(byPassage: statements)
    #expect(told.count == 2)
    #expect(told[0].text.nl == "De coalitie wil één loket. Ook wil de coalitie korte lijnen.")
    #expect(told[0].text.en.contains("The coalition also wants “korte lijnen”"))
    #expect(told[1].citation?.passage == "slot")
  }

  @Test func `wishes without a passage stay alone`() throws {
    let statements = [wish("één loket", .overview), wish("korte lijnen", .family)]
    let told = try facts(CandidateNetworks.base([]).with { $0.statements = statements })
      .told(byPassage: statements)
    #expect(told.count == 2)
  }

  @Test func `three sides of which every two are named are one wish`() throws {
    let groups = ["verloskundige", "jgz"].map(CandidateNetworks.group) + [.domain(.social)]
    let names = ["verloskundigen", "de JGZ", "het sociaal domein"]
    let pairs = [(0, 1), (0, 2), (1, 2)]
    let statements = pairs.map { one, other in
      wish(
        "een goede verbinding tussen \(names[one]) en \(names[other])", .contact,
        about: [groups[one], groups[other]], in: "plan")
    }
    let facts = try facts(
      CandidateNetworks.base(["w wijkteam"]).with { $0.statements = statements })
    let sentence = try #require(facts.told(facts.gathered(statements)[0])).text
    #expect(facts.gathered(statements).count == 1)
    #expect(
      sentence.nl
        == "De coalitie wil een goede verbinding tussen verloskundigen, de JGZ en het sociaal domein."
    )
    #expect(facts.gathered(Array(statements.prefix(2))).count == 2)
  }

  @Test func `a wanted partner of whom a wish tells is not told of twice`() throws {
    let network = CandidateNetworks.base(["i inwoners", "h woningcorporatie"])
      .with(.wanted, of: "i").with(.wanted, of: "h").with {
        $0.statements = [
          wish(
            "het onderwerp samen met inwoners kiezen", .subject,
            about: [CandidateNetworks.group("inwoners")])
        ]
      }
    #expect(try facts(network).wantedUntold.map(\.id) == ["h"])
  }

  @Test func `a wish to go on is a reason to build on what is there, and no second piece`() throws {
    let norm = try Samples.shippedNorm.get()
    let source = try #require(CandidateNetworks.byKind.first { $0.kind == "build-on" }).network
    let wishes = [wish("ook na het project blijven samenwerken", .continuity)]
    func kinds(_ network: CoalitionNetwork) -> [Candidate] {
      Advice(for: norm.analysis(of: network), norm: norm).recommendations.compactMap(\.candidate)
    }
    let with = kinds(source.with { $0.statements = wishes })
    let piece = try #require(with.first { $0.kind == "build-on" })
    #expect(!with.contains { $0.kind == "continuity" })
    #expect(piece.tier == .wish && piece.words.reasons[0].text.nl.contains("blijven samenwerken"))
    let without = kinds(
      source.with {
        $0.statements = wishes
        $0.structures.removeLast()
      })
    #expect(without.contains { $0.kind == "continuity" })
  }
}
