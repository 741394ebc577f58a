import CoalitionModel
import Testing
import Wording

/// The type that the name of an organisation gives away.
@Suite struct TypeProposalTests {
  @Test(
    arguments: [
      ("JGZ Rivierenland", "jgz"), ("Verloskundigenpraktijk De Bron", "verloskundige"),
      ("Verlosk. De Bron", "verloskundige"), ("Kraamzorgcentrum Zuid", "kraamzorg"),
      ("VSV Rivierduin", "vsv"), ("GGD Hart van Dorp", "ggd"), ("Gemeente Waterbeek", "gemeente"),
      ("Huisartsenpraktijk Oost", "huisarts"), ("HAGRO Waterbeek", "huisarts"),
      ("Sociaal Wijkteam Noord", "wijkteam"), ("Buurtteam West", "wijkteam"),
      ("Stichting Welzijn Waterbeek", "welzijn"), ("MEE Gelderland", "clientondersteuning"),
      ("Bibliotheek Waterbeek", "bibliotheek"), ("Tolkentelefoon", "tolk"),
      ("Jeugdbescherming Gelderland", "jeugdbescherming"),
      ("Kinderopvang De Vlinder", "kinderopvang"),
      ("Zilveren Kruis", "zorgverzekeraar"), ("Streekziekenhuis", "ziekenhuis"),
      ("Consultatiebureau Zuid", "jgz"), ("Midwives North", "verloskundige"),
      ("Municipality of Town", "gemeente"), ("Library", "bibliotheek"),
    ])
  func `a name gives its type away`(_ name: String, _ code: String) {
    #expect(TypeProposal(for: name)?.type.code == code)
  }

  @Test func `how sure it is and why is told`() throws {
    let clear = try #require(TypeProposal(for: "JGZ Rivierenland"))
    #expect(clear.confidence == .high)
    #expect(clear.reason == Text(nl: "begint met de afkorting", en: "begins with the abbreviation"))
    let inside = try #require(TypeProposal(for: "Nu Niet Zwanger (GGD)"))
    #expect(inside.confidence == .medium)
    #expect(inside.reason.nl == "'GGD' staat tussen haakjes")
    let two = try #require(TypeProposal(for: "Ouders / ervaringsdeskundigen"))
    #expect(two.confidence == .medium)
    #expect(two.reason.nl == "begint met 'Ouders'; de naam noemt ook ervaringsdeskundigen")
  }

  @Test func `a foundation of no known type has words of its own, and is not sure`() {
    let proposal = TypeProposal(for: "Stichting Hoop")
    #expect(proposal?.type.code == "anders: stichting")
    #expect(proposal?.confidence == .low)
  }

  @Test(arguments: ["", "De Brug", "Samen mee doen", "Hans en Grietje", "7", "???"])
  func `a name that says nothing gives nothing`(_ name: String) {
    #expect(TypeProposal(for: name) == nil)
  }

  @Test func `words of its own are read and written with 'anders'`() throws {
    let type = try #require(PartnerType(code: "anders: speltherapeut"))
    #expect(type == PartnerType(own: "speltherapeut"))
    #expect(PartnerType(code: "Other:  speltherapeut") == type)
    #expect(type.term.codes == Text(nl: "anders: speltherapeut", en: "other: speltherapeut"))
    #expect(type.name(.dutch) == "speltherapeut")
    #expect(PartnerType(code: "anders:") == .other)
    #expect(PartnerType(code: "anders") == .other)
    #expect(PartnerType(code: "iets: speltherapeut") == nil)
  }
}
