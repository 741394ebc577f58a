import CoalitionModel
import Testing

@Suite struct DomainTests {
  @Test func `there are nine domains`() {
    #expect(
      Domain.allCases.map(\.code) == [
        "medisch", "publieke-gezondheid", "sociaal", "gemeente", "informeel", "verzekeraar",
        "kennis", "onderwijs-opvang", "justitie-veiligheid",
      ])
  }

  /// The types of which the sources leave the domain open, with the domain that the design chose.
  static let debatable: [String: Domain] = [
    "medisch-maatschappelijk-werk": .social, "ggz": .medical, "verslavingszorg": .medical,
    "thuiszorg": .medical, "lvb-zorg": .social, "loket": .social,
    "jgz": .publicHealth, "ros": .knowledge, "consortium": .knowledge,
    "kennisinstituut": .knowledge, "tolk": .social, "werk-en-inkomen": .social,
    "opvang-vluchtelingen": .social, "jeugdbescherming": .justice, "bibliotheek": .education,
  ]

  @Test func `the defaults that the sources leave open are those of the design, and say so`() {
    let types = PartnerType.allCases.filter(\.hasDebatableDomain)
    #expect(Dictionary(uniqueKeysWithValues: types.map { ($0.code, $0.domain) }) == Self.debatable)
  }

  @Test(arguments: [
    ("verloskundige", Domain.medical), ("kraamzorg", .medical), ("vsv", .medical),
    ("huisarts", .medical), ("kinderarts", .medical), ("ggd", .publicHealth),
    ("prenatale-voorlichting", .publicHealth), ("wijkteam", .social), ("cjg", .social),
    ("veilig-thuis", .social), ("schuldhulpverlening", .social), ("gemeente", .municipality),
    ("wethouder", .municipality), ("buurgemeente", .municipality), ("zorgverzekeraar", .insurer),
    ("kinderopvang", .education), ("onderwijs", .education), ("taalonderwijs", .education),
    ("ouders", .informal), ("vrijwilligers", .informal), ("voedselbank", .informal),
    ("reclassering", .justice), ("kinderbescherming", .justice), ("adviesorganisatie", .knowledge),
    ("landelijk-programma", .knowledge),
  ])
  func `a type gives its domain`(_ code: String, _ domain: Domain) throws {
    let type = try #require(PartnerType(code: code))
    #expect(type.domain == domain)
    #expect(!type.hasDebatableDomain)
  }

  @Test func `every domain has a type, and only bodies of several domains have none`() {
    #expect(Set(PartnerType.allCases.compactMap(\.domain)) == Set(Domain.allCases))
    #expect(
      PartnerType.allCases.filter { $0.domain == nil }.map(\.code) == [
        "wijkcoalitie", "coordinatiegroep", "anders",
      ])
  }

  @Test func `a stated domain goes before the default of the type and is not debatable`() {
    var partner = Partner(id: "jgz", name: "JGZ", type: .jgz)
    #expect(partner.domain == .publicHealth)
    #expect(partner.hasDebatableDomain)
    partner.statedDomain = .social
    #expect(partner.domain == .social)
    #expect(!partner.hasDebatableDomain)
  }

  @Test func `a partner without type and domain has no domain to debate`() {
    let partner = Partner(id: "a", name: "A")
    #expect(partner.domain == nil)
    #expect(!partner.hasDebatableDomain)
  }
}
