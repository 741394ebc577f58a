import CoalitionModel
import NetworkFormats
import Testing
import Wording

/// Files that are wrong in one way, with the one sentence that each must give.
@Suite struct BrokenCSVTests {
  struct Broken: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let line: String

    init(_ what: String, _ text: String, _ line: String) {
      testDescription = what
      self.text = text
      self.line = line
    }
  }

  static let ties = [
    Broken(
      "unclosed quote", "van;naar\na;\"b\nc;d\n",
      "2:2: error: het aanhalingsteken dat hier begint, wordt niet gesloten; alles wat erna"
        + " komt, valt in deze cel en is niet gelezen; sluit het met een \", en schrijf een"
        + " aanhalingsteken in de tekst als \"\""),
    Broken(
      "text after a quote", "van;naar\n\"a\"x;b\n",
      "2:1: error: na het aanhalingsteken aan het eind staat nog tekst; schrijf een"
        + " aanhalingsteken in de tekst als \"\""),
    Broken(
      "one field too many", "van;naar\na;b;c\n",
      "2:3: error: boven deze cel staat geen kop; zet een kop boven de kolom of maak de cel leeg;"
        + " staat in een CSV een tekst met een scheidingsteken, zet die dan tussen aanhalingstekens"
    ),
    Broken(
      "heading twice", "van;naar;naar\na;b;c\n",
      "1:3: error: kolom 'naar' staat hier dubbel (ook op ties.csv:1:2); laat er één staan"),
    Broken(
      "no target", "van;naar\na;\n",
      "2:2: error: hier ontbreekt 'naar'; een verbinding heeft twee partners; een partner"
        + " zonder verbinding hoort alleen in de lijst van partners"),
    Broken(
      "no column for the target", "van;soort\na;mdo\n",
      "1:1: error: 'ties' heeft geen kolom 'naar'; een verbinding heeft 'naar' nodig;"
        + " zet die kop boven de kolom waar het in staat"),
    Broken(
      "unknown direction", "van;naar;richting\na;b;links\n",
      "2:3: error: 'links' is geen richting; kies uit: wederzijds, heen, terug"),
    Broken(
      "intensity too high", "van;naar;sterkte\na;b;6\n",
      "2:3: error: '6' valt buiten het bereik; verwacht: een heel getal van 0 tot en met 5"),
    Broken(
      "intensity of a half", "van;naar;intensiteit\na;b;2,5\n",
      "2:3: error: '2,5' is geen heel getal; verwacht: een heel getal van 0 tot en met 5"),
    Broken(
      "tie to itself", "van;naar\na;a\n",
      "2:2: error: 'a' is hier met zichzelf verbonden; noem twee verschillende partners"),
    Broken(
      "spreadsheet mistake", "van;naar\na;#N/B\n",
      "2:2: error: deze cel geeft de fout #N/B; verbeter de formule of typ de waarde"),
    Broken(
      "source that is not listed", "van;naar;bron\na;b;ksg\n",
      "2:3: error: 'ksg' is niet bekend als bron; verwacht: de id of naam van een bron in dit"
        + " bestand"),
    Broken(
      "unknown phase among several", "van;naar;fase\na;b;\"voor, daarna\"\n",
      "2:3: error: 'daarna' is geen fase; kies uit: voor, tijdens, na"),
    Broken(
      "phone number", "van;naar;ingeschat door\na;b;06 12345678\n",
      "2:3: error: dit bevat een telefoonnummer; contactgegevens horen niet in het"
        + " netwerkbestand, want dat wordt gedeeld"),
    Broken(
      "place after a quote with lines", "van;naar;formeel\n\"a\r\nb\";c;ja\nd;e;nou\n",
      "4:3: error: 'nou' is geen ja of nee; verwacht: ja of nee"),
  ]

  @Test(arguments: ties) func `a broken list of ties`(_ broken: Broken) {
    let lines = Self.errors(of: Array(broken.text.utf8))
    #expect(lines == ["ties.csv:" + broken.line])
  }

  @Test func `bytes that are no text`() {
    #expect(
      Self.errors(of: [0x50, 0x4B, 0x03, 0x04, 0, 0, 0]) == [
        "ties.csv: error: dit is geen tekst; verwacht: een CSV-bestand; bewaar het in Excel als"
          + " 'CSV UTF-8'"
      ])
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", "a", "\"", ";;;\r\n;;;", "sep=;", "van;naar"])
  func `a file without a network is refused`(_ text: String) {
    #expect(!Self.errors(of: Array(text.utf8)).isEmpty)
  }

  @Test func `a file of more than 14 MB is refused`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 14_000_001)
    #expect(
      Self.errors(of: bytes) == [
        "ties.csv: error: het bestand is groter dan 14 MB; deel het netwerk op in kleinere bestanden"
      ])
  }

  @Test(arguments: [(";", 2_000_001), ("\n", 150_001), ("a|", 1_000_001)])
  func `a file of too many cells or rows is refused`(_ mark: String, _ count: Int) {
    let bytes = Array(String(repeating: mark, count: count).utf8)
    #expect(
      Self.errors(of: bytes) == [
        "ties.csv: error: het bestand heeft meer dan 150.000 rijen of 2.000.000 cellen; haal"
          + " lege rijen en kolommen weg of deel het netwerk op"
      ])
  }

  @Test func `of very many mistakes the first 500 are listed`() {
    let rows = (1...600).map { "a;b;links\($0)\n" }.joined()
    let errors = Self.errors(of: Array(("van;naar;richting\n" + rows).utf8))
    #expect(errors.count == 501)
    #expect(
      errors.first == "ties.csv: error: hier staan nog 100 fouten meer in dan hieronder; verbeter"
        + " eerst wat er staat")
  }

  private static func errors(of bytes: [UInt8]) -> [String] {
    do {
      _ = try NetworkFormat.csv.network(from: bytes, file: "ties.csv")
      return []
    } catch {
      return error.diagnostics.filter { $0.severity == .error }.map { $0.line(.dutch) }
    }
  }
}
