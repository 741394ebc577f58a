import CoalitionModel
import NetworkFormats
import Testing
import Wording

/// Doubts: what is allowed but probably not meant, each at its place.
@Suite struct DoubtTests {
  private func doubts(_ text: String) throws -> [String] {
    try NetworkFormat.yaml.network(from: Array(text.utf8), file: "t.yaml").doubts
      .map { $0.line(.dutch) }
  }

  @Test func `a partner without type or domain gets a suggestion from its name`() throws {
    let found = try doubts("partners:\n  - {id: a, naam: Kraamzorg De Wieg}\n")
    #expect(
      found == [
        "t.yaml:2:6: warning: partner 'Kraamzorg De Wieg' heeft geen type of domein; bedoelt u "
          + "'kraamzorg'? Met een type telt de partner mee in het advies; `import` vult types in"
      ])
    #expect(try doubts("partners:\n  - {id: a, naam: B, domein: sociaal}\n").isEmpty)
  }

  @Test func `an empty response counts as none when others have one, and that is told once`() throws
  {
    let partners = ["ja", "", "nee", "", "niet-gevraagd"].enumerated().map { place, response in
      let field = response.isEmpty ? "" : ", respons: \(response)"
      return "  - {id: p\(place), naam: Partner \(place), type: jgz\(field)}\n"
    }
    let found = try doubts("partners:\n" + partners.joined())
    #expect(
      found == [
        "t.yaml:3:6: warning: 'respons' is leeg bij 'Partner 1' en 'Partner 3', en van anderen staat er "
          + "een antwoord; leeg telt als: niet geantwoord; vul 'ja', 'nee' of 'niet-gevraagd' in"
      ])
    let table = "id,naam,type,respons\na,A,jgz,ja\nb,B,vsv,\n"
    let loaded = try NetworkFormat.csv.network(from: Array(table.utf8), file: "p.csv")
    #expect(loaded.doubts.map { $0.place.description } == ["p.csv:3:1"])
    #expect(try doubts("partners:\n  - {id: a, naam: A, type: jgz}\n").isEmpty)
  }

  @Test func `a domain that differs from the usual one is told and kept`() throws {
    let found = try doubts("partners:\n  - {id: a, naam: A, type: jgz, domein: sociaal}\n")
    #expect(found.count == 1)
    #expect(found[0].contains("gebruikelijk bij dit type is publieke gezondheid"))
  }

  @Test func `a meeting of one is told, the coalition itself and what ended are not`() throws {
    let text = """
      partners:
        - {id: a, naam: A, type: jgz}
      overleggen:
        - {id: o, naam: Overleg, leden: a}
        - {id: c, naam: Coalitie, soort: coalitie, leden: a}
        - {id: e, naam: Oud, status: beeindigd, leden: a}
      """
    let found = try doubts(text)
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("t.yaml:4:6: warning: 'Overleg' heeft één lid"))
  }

  @Test func `a tie with a partner that stopped is told at its line`() throws {
    let text = """
      partners:
        - {id: a, naam: A, type: jgz, status: gestopt}
        - {id: b, naam: B, type: vsv}
      verbindingen:
        - {van: a, naar: b}
        - {van: a, naar: b, status: beeindigd}
      """
    let found = try doubts(text)
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("t.yaml:5:5: warning: deze verbinding met 'A' bestaat"))
  }

  @Test(arguments: [
    ("VSV Noord", "V.S.V. Noord"), ("GGD Groningen", "GGD-Groningen"),
    ("Schuldhulpverlening Delft", "Schulddienstverlening Delft"), ("JGZ", "Jeugdgezondheidszorg"),
    ("Zorgadvies Groningen", "Zorgadvies Groninge"),
  ])
  func `two spellings of one name are proposed as one, with the line to paste`(
    _ one: String, _ other: String
  ) throws {
    let found = try doubts(
      "partners:\n  - {id: a, naam: \(one), domein: medisch}\n"
        + "  - {id: b, naam: \(other), domein: medisch}\n")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("t.yaml:3:6: warning: '\(other)' lijkt op '\(one)'") == true)
    #expect(found.first?.contains("alias: ['\(other)']") == true)
  }

  @Test func `a department of the municipality is proposed as the municipality`() throws {
    let found = try doubts(
      "partners:\n  - {id: a, naam: Gemeente Zeist, type: gemeente}\n"
        + "  - {id: b, naam: 'Gemeente Zeist, afdeling Jeugd', type: gemeente}\n")
    #expect(found.count == 1)
    #expect(found[0].contains("een onderdeel van dezelfde gemeente"))
  }

  @Test(arguments: [
    ("VSV UMCG", "VSV Martini"), ("Wijkteam 1", "Wijkteam 2"), ("Huisartsen", "Kinderartsen"),
    ("Verloskundigenpraktijk Oost", "Verloskundigenpraktijk West"),
  ])
  func `names that differ are left alone`(_ one: String, _ other: String) throws {
    #expect(
      try doubts(
        "partners:\n  - {id: a, naam: \(one), domein: medisch}\n"
          + "  - {id: b, naam: \(other), domein: medisch}\n"
      ).isEmpty)
  }
}
