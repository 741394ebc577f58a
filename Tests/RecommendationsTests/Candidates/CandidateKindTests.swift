import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

/// Laws that every kind of candidate keeps, each on four networks: one in which it speaks, the same in
/// another order and among many others, and one that says nothing.
@Suite struct CandidateKindTests {
  private func advice(_ network: CoalitionNetwork) throws -> Advice {
    let norm = try Samples.shippedNorm.get()
    return Advice(for: norm.analysis(of: network), norm: norm)
  }

  private func candidates(_ network: CoalitionNetwork, _ kind: String) throws -> [Candidate] {
    try advice(network).recommendations.compactMap(\.candidate).filter { $0.kind == kind }
  }

  @Test func `every kind is tried`() {
    #expect(CandidateKind.all.map(\.name) == CandidateNetworks.byKind.map(\.kind))
    #expect(Set(CandidateKind.all.map(\.name)).count == CandidateKind.all.count)
  }

  @Test(arguments: CandidateNetworks.byKind.map(\.kind))
  func `a kind speaks where the file gives reason, and of its partners by name`(
    _ kind: String
  ) throws {
    let network = try #require(CandidateNetworks.byKind.first { $0.kind == kind }).network
    let found = try candidates(network, kind)
    #expect(found.count == 1, "\(kind)")
    let candidate = try #require(found.first)
    let ids = Set(network.partners.map(\.id))
    #expect(candidate.partners.allSatisfy(ids.contains))
    #expect(candidate.steps.compactMap(\.caller).allSatisfy(ids.contains))
    #expect(!candidate.goals.isEmpty)
    for language in Language.allCases {
      let texts =
        [candidate.words.title, candidate.words.brief, candidate.words.question]
        + candidate.words.reasons.map(\.text) + candidate.steps.map(\.sentence.text)
      #expect(texts.allSatisfy { !$0(language).isEmpty })
      #expect(
        texts.allSatisfy { !$0(language).contains("  ") && !$0(language).contains("Optional") })
    }
  }

  @Test(arguments: CandidateNetworks.byKind.map(\.kind))
  func `a kind says the same whatever the order of the file`(_ kind: String) throws {
    let network = try #require(CandidateNetworks.byKind.first { $0.kind == kind }).network
    #expect(try candidates(network, kind) == candidates(network.shuffled(seed: 7), kind))
  }

  @Test(arguments: CandidateNetworks.byKind.map(\.kind))
  func `a kind speaks too among many others with names of any kind`(_ kind: String) throws {
    var network = try #require(CandidateNetworks.byKind.first { $0.kind == kind }).network
    let names = [
      "a|b", "<i>x</i>", "Naam met : en ;", "\"Huis\" & Co", "Zo'n & \u{1F600}", "(bij) dit",
    ]
    for (place, name) in names.enumerated() {
      var partner = Partner(id: "z\(place)", name: name)
      partner.type = PartnerType.codebook["bibliotheek"]
      network.partners.append(partner)
    }
    let found = try candidates(network, kind)
    #expect(!found.isEmpty, "\(kind)")
    for candidate in found {
      for language in Language.allCases {
        #expect(!candidate.words.title(language).isEmpty)
        #expect(!candidate.words.title(language).contains("Optional"))
      }
    }
  }

  @Test(arguments: CandidateNetworks.byKind.map(\.kind))
  func `a kind is silent where the file gives no reason`(_ kind: String) throws {
    #expect(try candidates(CoalitionNetwork(name: "Leeg"), kind).isEmpty)
    #expect(try candidates(CandidateNetworks.base([]), kind).isEmpty)
  }

  @Test(arguments: CandidateNetworks.byKind.map(\.kind))
  func `every reason and step rests on something in the file`(_ kind: String) throws {
    let network = try #require(CandidateNetworks.byKind.first { $0.kind == kind }).network
    for candidate in try candidates(network, kind) {
      #expect(candidate.words.reasons.allSatisfy { !$0.records.isEmpty })
      #expect(candidate.steps.allSatisfy { !$0.sentence.records.isEmpty })
    }
  }
}

/// The order of advice, and what of it stands on a page.
@Suite struct CandidateOrderTests {
  private func pieces(_ network: CoalitionNetwork) throws -> [Candidate] {
    let norm = try Samples.shippedNorm.get()
    return Advice(for: norm.analysis(of: network), norm: norm).recommendations
      .compactMap(\.candidate)
  }

  private var rich: CoalitionNetwork {
    CandidateNetworks.base(["h woningcorporatie", "s wijkteam"], ["v j"]).with { network in
      network.partners[4].status = .wanted
      network.ties[0].isPersonBound = true
      var plan = Intervention(name: "Prenataal huisbezoek")
      plan.standing = .planned
      network.interventions = [plan]
    }
  }

  @Test func `a wish goes before a plan, and a plan before a weak spot`() throws {
    let tiers = try pieces(rich).map(\.tier)
    #expect(tiers == tiers.sorted())
    #expect(Set(tiers).isSuperset(of: [.wish, .planned, .weakSpot]))
  }

  @Test func `contact that is planned goes before an activity, and that before what is to stay`()
    throws
  {
    let network = CandidateNetworks.base([], ["v k"]).with { network in
      network.ties[0].standing = .planned
      var plan = Intervention(name: "Prenataal huisbezoek")
      plan.standing = .planned
      var lasting = Intervention(name: "Telefonische advisering")
      lasting.intention = "borgen"
      lasting.performers = ["j"]
      network.interventions = [lasting, plan]
    }
    let kinds = Ranking.sorted(try pieces(network)).filter { $0.tier == .planned }.map(\.kind)
    #expect(kinds == ["planned-contact", "intention", "continuity"])
  }

  @Test func `care and social domain go before other domains`() throws {
    let groups: [[PartnerGroup]] = [
      [.domain(.medical), .domain(.municipality)], [.domain(.medical), .domain(.social)],
    ]
    let network = CandidateNetworks.base(["s wijkteam"]).with {
      $0.statements = groups.map { CandidateNetworks.wish($0, .contact) }
    }
    let first = try #require(try pieces(network).first)
    #expect(first.crossing == .medicalSocial)
  }

  @Test(arguments: Samples.random + Samples.dressed)
  func `a page has at most five pieces, and no kind too often`(_ network: CoalitionNetwork) throws {
    let norm = try Samples.shippedNorm.get()
    let advice = Advice(for: norm.analysis(of: network), norm: norm)
    #expect(advice.page.count <= Selection.mostOnPage)
    #expect(advice.prominent.count <= Selection.mostInReport)
    let kinds = advice.page.compactMap { $0.candidate?.kind }
    for kind in CandidateKind.all {
      #expect(kinds.count { $0 == kind.name } <= kind.mostOnPage)
    }
    let ids = advice.recommendations.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `of equal worth the id decides, and that is known`() throws {
    let network = CandidateNetworks.base(["h woningcorporatie", "i woningcorporatie"])
      .with(.wanted, of: "h").with(.wanted, of: "i")
    let pieces = try pieces(network).filter { $0.kind == "invite" }
    #expect(pieces.map(\.partners) == [["h"], ["i"]])
    #expect(Ranking.areEqual(pieces[0], pieces[1]))
  }

  @Test func `every key is named in both languages`() {
    let names = Ranking.keys.map(\.name)
    #expect(names.allSatisfy { !$0.nl.isEmpty && !$0.en.isEmpty })
    #expect(Set(names).count == names.count)
  }
}
