import CoalitionModel
import Testing
import Wording

@Suite struct PartnerGroupTests {
  @Test func `gemeente is the municipality itself and verzekeraar the domain`() {
    #expect(PartnerGroup(code: "gemeente") == .type(.gemeente))
    #expect(PartnerGroup(code: "municipality") == .type(.gemeente))
    #expect(PartnerGroup(code: "verzekeraar") == .domain(.insurer))
    #expect(PartnerGroup(code: "insurer") == .domain(.insurer))
    #expect(
      PartnerGroup(code: "zorgverzekeraar") == PartnerType(code: "health-insurer").map { .type($0) }
    )
  }

  @Test(arguments: Domain.allCases.filter { $0 != .municipality })
  func `the code of any other domain is that domain`(_ domain: Domain) {
    #expect(PartnerGroup(code: domain.code) == .domain(domain))
    #expect(PartnerGroup(code: domain.term.englishCode) == .domain(domain))
  }

  @Test(arguments: PartnerType.allCases) func `the code of a type is that type`(_ type: PartnerType)
  {
    #expect(PartnerGroup(code: type.code) == .type(type))
    #expect(PartnerGroup(code: type.term.englishCode) == .type(type))
  }

  @Test func `case and spaces are forgiven, and nonsense is no group`() {
    #expect(PartnerGroup(code: " Publieke Gezondheid ") == .domain(.publicHealth))
    #expect(PartnerGroup(code: "Verloskundigen") == .type(.verloskundige))
    #expect(PartnerGroup(code: "onzin") == nil)
    #expect(PartnerGroup(code: "") == nil)
  }

  @Test func `a group contains the partners of its domain or type`() {
    var jgz = Partner.sample("jgz", .jgz)
    #expect(PartnerGroup.type(.jgz).contains(jgz))
    #expect(PartnerGroup.domain(.publicHealth).contains(jgz))
    #expect(!PartnerGroup.domain(.social).contains(jgz))
    jgz.statedDomain = .social
    #expect(PartnerGroup.domain(.social).contains(jgz))
    #expect(!PartnerGroup.domain(.publicHealth).contains(jgz))
    #expect(!PartnerGroup.domain(.medical).contains(.sample("zonder")))
    #expect(!PartnerGroup.type(.jgz).contains(.sample("zonder")))
  }

  @Test func `a group is named in both languages`() {
    let social = PartnerGroup.domain(.social)
    #expect(social.name(.dutch) == "partner uit het domein sociaal")
    #expect(social.name(.english) == "partner from the social domain")
    #expect(PartnerGroup.origin(of: [social], .dutch) == "uit het domein sociaal")
    #expect(PartnerGroup.origin(of: [social], .english) == "from the social domain")
    let midwife = PartnerGroup.type(.verloskundige)
    #expect(midwife.name(.dutch) == "verloskundige")
    #expect(midwife.name(.english) == "midwife")
    #expect(PartnerGroup.origin(of: [midwife], .dutch) == "van het type verloskundige")
    #expect(PartnerGroup.origin(of: [midwife], .english) == "of the type midwife")
  }

  @Test func `a statement concerns two partners in either order, and needs two groups`() {
    let midwife = Partner.sample("a", .verloskundige)
    let team = Partner.sample("b", PartnerType(code: "wijkteam"))
    let both = Statement(about: [.domain(.medical), .domain(.social)], standing: .absent)
    #expect(both.concerns(midwife, team))
    #expect(both.concerns(team, midwife))
    #expect(!both.concerns(midwife, midwife))
    #expect(!Statement(about: [.domain(.medical)], standing: .absent).concerns(midwife, midwife))
    let within = Statement(about: [.domain(.medical), .type(.verloskundige)], standing: .absent)
    #expect(within.concerns(midwife, midwife))
  }

  @Test func `groups of one kind share the words before them`() throws {
    let groups = try ["kraamzorg", "vsv", "sociaal"].map { try #require(PartnerGroup(code: $0)) }
    #expect(
      PartnerGroup.origin(of: groups, .dutch)
        == "van het type kraamzorg of VSV of uit het domein sociaal")
    #expect(
      PartnerGroup.origin(of: [groups[2]], .english) == "from the social domain")
  }
}
