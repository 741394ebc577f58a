import CoalitionModel
import Foundation
import NetworkFormats
import Testing
import Wording

/// The network of Groningen says what its two sources say.
@Suite struct GroningenTests {
  private let loaded: LoadedNetwork
  private var network: CoalitionNetwork { loaded.network }

  init() throws {
    loaded = try NetworkFormats.network(
      at: PersonTests.networks.appending(path: "groningen.yaml").path)
  }

  private func structure(_ id: String) throws -> Structure {
    try #require(network.structures.first { $0.id == id })
  }

  private func partners(_ status: PartnerStatus) -> [String] {
    network.partners.filter { $0.status == status }.map(\.id).sorted()
  }

  @Test func `the file is read without doubts`() {
    #expect(loaded.warnings.isEmpty)
    #expect(network.name == "Kansrijke Start Groningen")
    #expect(network.municipality == "Groningen")
    #expect(!network.isComplete)
    #expect(network.sources.map(\.id) == ["praktijk", "ksg"])
  }

  @Test func `every statement has a citation with a passage`() {
    let cited: [(String, [Citation])] =
      network.partners.map { ($0.id, $0.citations) }
      + network.partners.flatMap { partner in
        partner.roles.map { ("role of \(partner.id)", $0.citations) }
      }
      + network.ties.map { ("\($0.from)-\($0.to)", $0.citations) }
      + network.structures.map { ($0.id, $0.citations) }
      + network.priorities.map { ($0.theme.code, $0.citations) }
      + network.interventions.map { ($0.name, $0.citations) }
      + network.regions.map { ($0.id, $0.citations) }
      + network.statements.map { ($0.subject ?? "", $0.citations) }
    #expect(cited.count > 80)
    for (what, citations) in cited {
      #expect(!citations.isEmpty, "\(what)")
      #expect(citations.allSatisfy { $0.passage != nil }, "\(what)")
    }
    #expect(Set(cited.flatMap(\.1).map(\.source)) == Set(network.sources.map(\.id)))
  }

  @Test func `the members are those of both lists together`() throws {
    let byOrganisation = [
      "consortium", "gemeente", "ggd", "huisartsen", "kraamzorg", "menzis", "vsv-martini",
      "vsv-umcg", "wij-groningen", "zorgadvies",
    ]
    let byProfession = [
      "gynaecologen", "huisartsen", "jgz", "kraamzorg", "menzis", "verloskundigen",
      "wij-groningen",
    ]
    let coalition = try structure("ksg")
    #expect(coalition.members.sorted() == Set(byOrganisation + byProfession).sorted())
    #expect(coalition.isCoalitionWide && coalition.standing == .current)
    #expect(coalition.associates.sorted() == ["wijkcoalitie-beijum", "wijkcoalitie-selwerd"])
  }

  @Test func `the hospital consult and the Preventief Platform have the members that are named`()
    throws
  {
    let consult = try structure("ziekenhuisoverleg")
    #expect(
      consult.members.sorted() == [
        "gynaecologen", "jgz", "kinderartsen", "medisch-maatschappelijk-werk", "verloskundigen",
      ])
    #expect(consult.standing == .current && consult.frequency == "regelmatig")
    let platform = try structure("preventief-platform")
    #expect(platform.members.sorted() == ["jgz", "kraamzorg", "verloskundigen"])
    #expect(platform.standing == .current)
  }

  @Test(arguments: ["vsv-umcg", "vsv-martini"])
  func `a VSV has midwives and obstetricians`(_ id: String) throws {
    let body = try #require(network.partner(id))
    #expect(body.type == .vsv)
    #expect(body.members.sorted() == ["gynaecologen", "verloskundigen"])
  }

  @Test func `those who are not involved yet are wanted, and no one else`() {
    #expect(
      partners(.wanted) == [
        "andere-gemeenten", "kinderopvang", "ouders", "vrijwilligersorganisaties",
      ])
  }

  @Test func `what is possible, past or only named is mentioned, and nothing is guessed`() {
    #expect(
      partners(.mentioned)
        == ["hp4all", "scholen", "wijkcoalitie-de-wijert", "wijkcoalitie-korrewegwijk"])
    #expect(partners(.approached).isEmpty && partners(.stopped).isEmpty)
    #expect(network.ties.allSatisfy { $0.intensity == nil && $0.isPersonBound == nil })
    #expect(network.partners.allSatisfy { $0.response == nil && $0.ring == nil })
    #expect(network.partners.allSatisfy { $0.influence == nil && $0.interestStrength == nil })
  }

  @Test func `the MDO and the handover are planned, without invented members`() throws {
    let conference = try structure("mdo")
    #expect(conference.standing == .planned)
    #expect(conference.members.isEmpty)
    let handovers = network.ties.filter { $0.kind?.code == "overdracht" }
    #expect(handovers.map(\.pair) == [PartnerPair("huisartsen", "verloskundigen")])
    #expect(handovers.map(\.standing) == [.planned])
    #expect(network.structures.filter { $0.standing == .planned }.map(\.id) == ["mdo"])
  }

  @Test func `the ties are those that the sources name`() {
    let ties = network.ties.map { tie in
      "\(tie.from) \(tie.isDirected ? ">" : "-") \(tie.to): \(tie.kind?.code ?? "")"
    }
    #expect(
      ties.sorted() == [
        "gemeente - zorgadvies: samen-leiden",
        "gynaecologen > jgz: telefonische-advisering",
        "huisartsen - verloskundigen: overdracht",
        "huisartsen > jgz: telefonische-advisering",
        "jgz > wij-groningen: telefonische-advisering",
        "lokale-coalities > gemeente: advies",
        "verloskundigen > jgz: telefonische-advisering",
      ])
  }

  @Test func `each row of the action plan has its lead`() {
    let leads = network.partners.flatMap { partner in
      partner.roles.filter { $0.role == .lead }.map { "\($0.scope ?? ""): \(partner.id)" }
    }
    #expect(
      leads.sorted() == [
        "Communicatie: gemeente",
        "Monitoring en coördinatie project: supportgroep",
        "Na de zwangerschap: kraamzorg",
        "Tijdens de zwangerschap: gynaecologen",
        "Tijdens de zwangerschap: verloskundigen",
        "Voor de zwangerschap: ggd",
        "Voor de zwangerschap: jgz",
      ])
  }

  @Test func `a better tie of the medical and the social domain is wanted, and nothing is denied`()
  {
    #expect(network.statements.contains { $0.groups == [.domain(.medical), .domain(.social)] })
    #expect(network.statements.allSatisfy { $0.standing == .wanted })
    #expect(network.ties.allSatisfy { $0.standing != .absent })
  }

  @Test func `what holds the whole coalition is left out of the ties`() {
    let projection = Projection(of: network)
    #expect(projection.leftOut.map(\.id) == ["ksg", "plan-vroegsignalering", "zorgpaden"])
    #expect(projection.grounds(between: "menzis", and: "ggd").isEmpty)
    #expect(
      projection.grounds(between: "kraamzorg", and: "jgz").map { $0.name(.dutch) }
        == ["Preventief Platform"])
    let wanted = ["kinderopvang", "vrijwilligersorganisaties", "ouders", "andere-gemeenten"]
    #expect(wanted.allSatisfy { projection.node(of: $0) == nil })
  }

  @Test func `every partner has a domain but those of which the sources tell none`() {
    #expect(
      network.partners.filter { $0.domain == nil }.map(\.id) == [
        "wijknetwerken", "wijkcoalitie-beijum", "wijkcoalitie-selwerd", "wijkcoalitie-de-wijert",
        "wijkcoalitie-korrewegwijk", "supportgroep",
      ])
    #expect(
      network.partners.filter(\.hasDebatableDomain).map(\.id).sorted() == [
        "consortium", "jgz", "medisch-maatschappelijk-werk",
      ])
  }
}
