import CoalitionModel
import NetworkFormats
import Testing
import Wording

@Suite struct TenMistakesTests {
  static let text = """
    netwerk: Tien fouten
    peildatum: 2020-02-30
    volledig: misschien
    bronnen:
      - {id: s, titel: Bron}
    partners:
      - {id: a, naam: Verloskundigen, typ: verloskundige}
      - {id: b, naam: Wijkteam, type: wijktaem}
      - {id: a, naam: Kraamzorg}
    overleggen:
      - {id: m, leden: [a, c]}
    verbindingen:
      - {van: a, naar: b, intensiteit: 6, status: bestaand}
      - {van: b, naar: b}
      - {van: a}
      - {van: a, naar: b, bron: t, bron: s}

    """

  @Test func `ten different mistakes give ten diagnostics, each at its place`() {
    let found = NetworkFormat.complaints(about: Self.text)
    #expect(found.map(\.severity) == Array(repeating: .error, count: 10))
    #expect(
      found.map { "\($0.place.line):\($0.place.column) \($0.found.nl)" } == [
        "2:12 '2020-02-30' is geen datum",
        "3:11 'misschien' is geen ja of nee",
        "7:35 onbekende sleutel 'typ'",
        "8:35 'wijktaem' is geen type partner",
        "9:6 de id 'a' is dubbel (ook op regel 7)",
        "11:24 'c' is niet bekend als partner",
        "13:36 '6' valt buiten het bereik",
        "14:14 'b' is hier met zichzelf verbonden",
        "15:5 hier ontbreekt 'naar'",
        "16:32 'bron' staat hier dubbel (ook op regel 16)",
      ])
    #expect(
      found.map(\.suggestion?.nl)
        == [nil, nil, "type", "wijkteam", nil, "Verloskundigen", nil, nil, nil, nil])
  }

  @Test func `the file is fine once the ten are mended`() throws {
    let repairs = [
      ("2020-02-30", "2020-02-29"), ("misschien", "nee"), ("typ:", "type:"),
      ("wijktaem", "wijkteam"), ("{id: a, naam: Kraamzorg}", "{id: c, naam: Kraamzorg}"),
      ("intensiteit: 6", "intensiteit: 5"), ("{van: b, naar: b}", "{van: b, naar: c}"),
      ("{van: a}", "{van: a, naar: c}"), ("bron: t, ", ""),
    ]
    let text = repairs.reduce(Self.text) { $0.replacing($1.0, with: $1.1) }
    let loaded = try NetworkFormat.loading(text)
    #expect(loaded.warnings.isEmpty)
    #expect(loaded.network.ties.count == 4)
  }
}
