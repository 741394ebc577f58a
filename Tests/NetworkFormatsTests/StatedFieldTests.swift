import CoalitionModel
import NetworkFormats
import Testing
import Wording

/// What a coalition says itself can be written down: wishes, who was asked and how, what is planned
/// with what exists, and the figures that it follows.
@Suite struct StatedFieldTests {
  private static let dutch = """
    netwerk: Voorbeeld
    partners:
      - {id: ggd, naam: GGD, type: ggd, voert-uit: jgz, in-zin: de GGD, getal: enkelvoud}
      - {id: wijkteams, naam: Wijkteams, type: wijkteam, status: benaderd, benadering: [gesproken, wil-meedoen], bij: Startdag, waar: op school}
    overleggen:
      - {id: startdag, naam: Startdag, datum: 2026-04-01, bouwt-op: Goed Begin, voornemen: elk jaar}
    verbindingen:
      - {van: ggd, naar: wijkteams, voornemen: vastleggen}
    uitspraken:
      - {over: alle, gaat-over: borging, wat: blijven samenwerken, kort: borging, status: gewenst, wie: ggd}
      - {tussen: [medisch, sociaal], wat: meer contact, status: gewenst}
    interventies:
      - {naam: Huisbezoek, voornemen: verder uitrollen}
    indicatoren:
      - {naam: Vroeggeboorten, waarde: 13.7, eenheid: '%', jaar: 2024, gebied: de stad}
      - {naam: Uithuisplaatsingen}
    """

  private static let english = """
    network: Voorbeeld
    partners:
      - {id: ggd, name: GGD, type: ggd, carries-out: jgz, in-sentence: de GGD, number: singular}
      - {id: wijkteams, name: Wijkteams, type: neighborhood-team, status: approached, approach: [spoken-with, willing], at: startdag, where: op school}
    structures:
      - {id: startdag, name: Startdag, date: 2026-04-01, builds-on: Goed Begin, intention: elk jaar}
    ties:
      - {from: ggd, to: wijkteams, intention: vastleggen}
    statements:
      - {about: all, need: continuity, what: blijven samenwerken, short: borging, status: wanted, by: ggd}
      - {between: [medical, social], what: meer contact, status: wanted}
    interventions:
      - {name: Huisbezoek, intention: verder uitrollen}
    indicators:
      - {name: Vroeggeboorten, value: '13,7', unit: '%', year: 2024, area: de stad}
      - {name: Uithuisplaatsingen}
    """

  @Test func `the fields mean the same under their Dutch and English keys`() throws {
    let network = try NetworkFormat.loading(Self.dutch).network
    #expect(try NetworkFormat.loading(Self.english).network == network)
    #expect(network.partners[0].isOrCarriesOut(.jgz) && network.partners[0].type != .jgz)
    #expect(network.partners[1].approach == [.spoken, .willing])
    #expect(network.partners[1].approachedAt == "startdag")
    #expect(network.statements[0].groups == [.everyone])
    #expect(network.statements.map { $0.need } == [.continuity, .contact])
    #expect(network.indicators.map { $0.value } == [13.7, nil])
  }

  @Test func `a meeting that is not there is named with what was meant`() {
    let text = Self.dutch.replacing("bij: Startdag", with: "bij: Startdg")
    let lines = NetworkFormat.complaints(about: text).map { $0.line(.english) }
    #expect(
      lines == [
        "a.yaml:4:115: error: 'Startdg' is not known as a structure; did you mean 'Startdag'?"
          + " Expected: the id or name of a structure in this file"
      ])
  }

  @Test(arguments: ["veel", "1e5", "nan", "12 %", "1,2,3", "99999999999999999"])
  func `a figure that is no number is a mistake`(_ word: String) {
    let text = Self.dutch.replacing("waarde: 13.7", with: "waarde: '\(word)'")
    let lines = NetworkFormat.complaints(about: text).map { $0.line(.dutch) }
    #expect(
      lines == [
        "a.yaml:15:36: error: '\(word)' is geen getal; verwacht: een getal, zoals 12 of 13,7"
      ])
  }

  @Test func `nothing that may name somebody is in the anonymous network`() throws {
    let network = try NetworkFormat.loading(Self.dutch).network.anonymous(.dutch)
    let shown = "\(network)"
    for hidden in [
      "op school", "de GGD", "Startdag", "elk jaar", "Goed Begin", "blijven", "de stad",
    ] {
      #expect(!shown.contains(hidden), "\(hidden)")
    }
    #expect(network.partners[1].approach == [.spoken, .willing])
    #expect(network.partners[1].approachedAt == network.structures[0].id)
    #expect(network.statements[0].need == .continuity)
  }
}
