import CoalitionModel
import NetworkFormats
import Testing
import Wording

/// No text of a network file may hold an e-mail address or a phone number.
@Suite struct ContactsInFileTests {
  /// A file in which QQ stands where a text may stand.
  static let places = [
    "netwerk: QQ", "gemeente: QQ", "bronnen: [{id: t, titel: QQ}]",
    "bronnen: [{id: t, uitgever: QQ}]", "opgaven: [{thema: roken, bron: {id: s, passage: QQ}}]",
    "partners: [{id: a, belang: QQ}]", "partners: [{id: a, rollen: [{rol: regie, van: QQ}]}]",
    "overleggen: [{id: m, naam: QQ}]", "overleggen: [{id: m, frequentie: QQ}]",
    "overleggen: [{id: m, besluit: QQ}]", "verbindingen: [{van: a, naar: b, ingeschat-door: QQ}]",
    "regios: [{id: r, naam: QQ}]", "uitspraken: [{over: medisch, wat: QQ}]",
    "interventies: [{naam: QQ}]",
  ]

  private func text(_ place: String, _ word: String) -> String {
    let section = place.prefix { $0 != ":" }
    let rest = [
      "netwerk: N", "bronnen: [{id: s}]", "partners: [{id: a}, {id: b}]",
    ].filter { !$0.hasPrefix(section + ":") }
    let lines = rest + [place.replacing("QQ", with: "'\(word)'")]
    return lines.joined(separator: "\n").replacing("{id: t,", with: "{id: s,") + "\n"
  }

  @Test(arguments: places) func `an e-mail address is one mistake`(_ place: String) {
    let found = NetworkFormat.complaints(about: text(place, "mail info@voorbeeld.nl"))
    #expect(found.map(\.found.nl) == ["dit bevat een e-mailadres"])
    #expect(found.map(\.found.en) == ["this holds an e-mail address"])
  }

  @Test(arguments: places) func `a phone number is one mistake`(_ place: String) {
    let found = NetworkFormat.complaints(about: text(place, "bel 085-0130000"))
    #expect(found.map(\.found.nl) == ["dit bevat een telefoonnummer"])
    #expect(found.map(\.found.en) == ["this holds a phone number"])
  }

  @Test(arguments: places) func `a period and a date are none`(_ place: String) {
    #expect(NetworkFormat.complaints(about: text(place, "plan 2020-2022, 01-02-2020")).isEmpty)
  }
}
