import CoalitionModel
import NetworkFormats
import Testing
import Wording

/// Each mistake that a network file can hold: where it is, in both languages, with a suggestion.
@Suite struct NetworkDiagnosticTests {
  /// Checks that what is added to the sample has one mistake; lines count from the addition.
  private func expectOnly(
    _ addition: String, _ line: Int, _ column: Int, _ dutch: String, _ english: String
  ) {
    let found = NetworkFormat.complaints(about: Sample.start + addition)
    let start = "a.yaml:\(Sample.nextLine + line - 1):\(column): error: "
    #expect(found.map { $0.line(.dutch) } == [start + dutch])
    #expect(found.map { $0.line(.english) } == [start + english])
  }

  @Test func `the sample has no mistakes`() {
    #expect(NetworkFormat.complaints(about: Sample.start).isEmpty)
  }

  @Test(arguments: [
    ("netwerk: X\n", 1), ("netwerk: X\npartners: []\n", 2), ("netwerk: X\npartners:\n", 2),
  ])
  func `a network without partners`(_ text: String, _ line: Int) {
    let found = NetworkFormat.complaints(about: text)
    #expect(
      found.map { $0.line(.dutch) } == [
        "a.yaml:\(line):1: error: er staan geen partners in; "
          + "vul eerst 'partners:' in, met voor elke partner een id, een naam en een type"
      ])
    #expect(
      found.map { $0.line(.english) } == [
        "a.yaml:\(line):1: error: it names no partners; "
          + "fill in 'partners:' first, with an id, a name and a type for every partner"
      ])
  }

  @Test(arguments: [
    ("- a\n- b\n", "hier staat een lijst", "this is a list"),
    ("zomaar tekst\n", "hier staat een losse waarde", "this is a single value"),
  ])
  func `a file that is no network`(_ text: String, _ dutch: String, _ english: String) {
    let found = NetworkFormat.complaints(about: text)
    #expect(
      found.map { $0.line(.dutch) } == ["a.yaml:1:1: error: \(dutch); verwacht: een netwerk"])
    #expect(
      found.map { $0.line(.english) } == ["a.yaml:1:1: error: \(english); expected: a network"])
  }

  @Test func `a tie to itself`() {
    expectOnly(
      "verbindingen: [{van: a, naar: Verloskundigen}]\n", 1, 25,
      "'a' is hier met zichzelf verbonden; noem twee verschillende partners",
      "'a' is tied to itself here; name two different partners")
  }

  @Test func `a structure with the id of a partner`() {
    expectOnly(
      "overleggen:\n  - naam: Overleg\n    id: b\n", 3, 5,
      "'b' is al de id van een partner; geef het overleg een eigen id, of zet 'leden' bij de "
        + "partner",
      "'b' is the id of a partner already; give the structure an id of its own, or put 'members' "
        + "with the partner")
  }

  @Test(arguments: [
    ("{tussen: [medisch]}", 25), ("{tussen: [medisch, sociaal, gemeente]}", 25),
    ("{over: [medisch, sociaal]}", 23), ("{status: afwezig}", 16),
  ])
  func `a statement with the wrong number of groups`(_ statement: String, _ column: Int) {
    expectOnly(
      "uitspraken:   [\(statement)]\n", 1, column,
      "de uitspraak noemt niet het juiste aantal groepen; "
        + "verwacht: 'tussen: [groep, groep]' of 'over: groep'",
      "the statement does not name the right number of groups; "
        + "expected: 'between: [group, group]' or 'about: group'")
  }

  @Test func `a statement about an unknown group`() {
    expectOnly(
      "uitspraken: [{tussen: [medisch, socaal], status: afwezig}]\n", 1, 33,
      "'socaal' is geen domein of type partner; bedoelt u 'sociaal'? Verwacht: een domein "
        + "(medisch, sociaal, ...) of een type (kraamzorg, jgz, ...)",
      "'socaal' is not a domain or type of partner; did you mean 'social'? Expected: a domain "
        + "(medical, social, ...) or a type (midwife, jgz, ...)")
  }

  @Test func `a partner in a tie that is not in the list`() {
    expectOnly(
      "verbindingen: [{van: a, naar: Wijkteam Nord}]\n", 1, 31,
      "'Wijkteam Nord' is niet bekend als partner; bedoelt u 'Wijkteam Noord'? Verwacht: de id of "
        + "naam van een partner in dit bestand",
      "'Wijkteam Nord' is not known as a partner; did you mean 'Wijkteam Noord'? Expected: the id "
        + "or name of a partner in this file")
  }

  @Test func `an unknown source`() {
    expectOnly(
      "opgaven: [{thema: roken, bron: {id: ss, passage: x}}]\n", 1, 37,
      "'ss' is niet bekend als bron; bedoelt u 's'? Verwacht: de id of naam van een bron in dit "
        + "bestand",
      "'ss' is not known as a source; did you mean 's'? Expected: the id or name of a source in "
        + "this file")
  }

  @Test func `an unknown region`() {
    expectOnly(
      "regios: [{id: noord}, {id: stad, ligt-in: nord}]\n", 1, 43,
      "'nord' is niet bekend als regio; bedoelt u 'noord'? Verwacht: de id of naam van een regio "
        + "in dit bestand",
      "'nord' is not known as a region; did you mean 'noord'? Expected: the id or name of a region "
        + "in this file")
  }

  @Test(arguments: [
    ("overleggen: [{soort: mdo}]", 14, "id", "id", "een overleg", "a structure"),
    ("interventies: [{fase: voor}]", 16, "naam", "name", "een interventie", "an intervention"),
    ("regios: [{soort: wijk}]", 10, "id", "id", "een regio", "a region"),
    ("opgaven: [{bron: s}]", 11, "thema", "theme", "een opgave", "a priority"),
    (
      "opgaven: [{thema: roken, bron: {passage: p}}]", 32, "id", "id", "een bronvermelding",
      "a citation"
    ),
  ])
  func `a field that must be there`(
    _ addition: String, _ column: Int, _ dutch: String, _ english: String, _ what: String,
    _ englishWhat: String
  ) {
    expectOnly(
      addition + "\n", 1, column, "hier ontbreekt '\(dutch)'; \(what) heeft '\(dutch)' nodig",
      "'\(english)' is missing here; \(englishWhat) needs '\(english)'")
  }

  @Test(arguments: [
    ("verbindingen: [{naar: a}]", 16, "van", "from"),
    ("verbindingen: [{van: a}]", 16, "naar", "to"),
    ("verbindingen: [{van: a, naar: }]", 25, "naar", "to"),
  ])
  func `an end of a tie that must be there`(
    _ addition: String, _ column: Int, _ dutch: String, _ english: String
  ) {
    expectOnly(
      addition + "\n", 1, column,
      "hier ontbreekt '\(dutch)'; een verbinding heeft twee partners; een partner"
        + " zonder verbinding hoort alleen in de lijst van partners",
      "'\(english)' is missing here; a tie has two partners; a partner without a tie"
        + " belongs in the list of partners only")
  }

  @Test func `a partner with the id of an earlier one`() {
    let text = Sample.start.replacing("id: b", with: "id: a")
    let found = NetworkFormat.complaints(about: text)
    #expect(
      found.map { $0.line(.dutch) } == [
        "a.yaml:5:6: error: de id 'a' is dubbel (ook op regel 4); geef elke partner een eigen id"
      ])
    #expect(
      found.map { $0.line(.english) } == [
        "a.yaml:5:6: error: the id 'a' stands twice (also on line 4); "
          + "give every partner an id of its own"
      ])
  }

  @Test(arguments: [
    ("overleggen: [{id: m}, {id: m}]", "6:24", "m", "structure"),
    ("regios: [{id: r}, {id: r}]", "6:20", "r", "region"),
  ])
  func `a structure or region with the id of an earlier one`(
    _ addition: String, _ position: String, _ id: String, _ what: String
  ) {
    let found = NetworkFormat.complaints(about: Sample.start + addition + "\n")
    #expect(found.map(\.found.nl) == ["de id '\(id)' is dubbel (ook op regel 6)"])
    #expect(
      found.map { $0.line(.english) } == [
        "a.yaml:\(position): error: the id '\(id)' stands twice (also on line 6); "
          + "give every \(what) an id of its own"
      ])
  }

  @Test func `a source with the id of an earlier one`() {
    let text = Sample.start.replacing("{id: s, titel: Bron}", with: "{id: s}, {id: s}")
    #expect(
      NetworkFormat.complaints(about: text).map { $0.line(.dutch) } == [
        "a.yaml:2:21: error: de id 's' is dubbel (ook op regel 2); geef elke bron een eigen id"
      ])
  }
}
