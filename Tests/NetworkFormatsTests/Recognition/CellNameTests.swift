import CoalitionModel
import Testing

@testable import NetworkFormats

/// Which names stand in a cell, judged by the names that are known.
struct CellNameTests {
  private static let known = KnownNames([
    "Huisartsen", "Wijkteam", "JGZ", "Kraamzorg De Bron / Linde", "Maatschappelijk werk en advies",
    "Ziekenhuis West, afdeling gynaecologie", "GGD", "GGD, afdeling JGZ", "R&D-loket",
    "Moeder+kind",
    "Eén en ander", "Team\nZuid",
  ])
  private static let marks = [
    "|", " | ", ";", "; ", ",", ", ", "\n", "\r\n", "/", " / ", "+", " + ", " & ", " en ", " and ",
    " EN ",
  ]

  private func pieces(_ text: String, _ known: KnownNames = known) -> [String] {
    CellNames(text, among: known).pieces.map { $0.text }
  }

  @Test(arguments: marks) func `every mark parts two known names`(mark: String) {
    #expect(pieces("Wijkteam\(mark)JGZ") == ["Wijkteam", "JGZ"])
    #expect(pieces("Wijkteam\(mark)JGZ\(mark)Huisartsen") == ["Wijkteam", "JGZ", "Huisartsen"])
  }

  @Test(arguments: marks) func `a name that holds a mark stays whole`(mark: String) {
    for name in Self.known.all {
      #expect(pieces(name) == [name])
      #expect(pieces("\(name)\(mark)JGZ").last == "JGZ")
      #expect(pieces("Wijkteam\(mark)\(name)") == ["Wijkteam", name])
      #expect(pieces("\(name)\(mark)Wijkteam") == [name, "Wijkteam"])
    }
  }

  @Test(arguments: marks) func `two marks in one cell part alike`(mark: String) {
    for other in Self.marks {
      #expect(pieces("JGZ\(mark)Wijkteam\(other)Huisartsen") == ["JGZ", "Wijkteam", "Huisartsen"])
    }
  }

  @Test func `of two ways to read known names the longest name is taken`() {
    #expect(pieces("GGD, afdeling JGZ, Wijkteam") == ["GGD, afdeling JGZ", "Wijkteam"])
    #expect(pieces("Wijkteam, GGD") == ["Wijkteam", "GGD"])
  }

  @Test func `a known name parts the unknown one beside it at the mark of the cell`() {
    #expect(
      pieces("JGZ, Buurthuis, Moeders en baby's") == ["JGZ", "Buurthuis", "Moeders en baby's"])
    let names = CellNames("Buurthuis / JGZ", among: Self.known)
    #expect(names.pieces.map { $0.isKnown } == [false, true])
    #expect(names.isDoubtful)
  }

  @Test func `without a known name only a bar parts`() {
    #expect(pieces("Vrouwen en kinderen") == ["Vrouwen en kinderen"])
    #expect(pieces("Buurthuis; Apotheek") == ["Buurthuis; Apotheek"])
    #expect(pieces("Buurthuis|Apotheek") == ["Buurthuis", "Apotheek"])
    #expect(CellNames("Buurthuis; Apotheek", among: Self.known).isDoubtful)
    #expect(!CellNames("Buurthuis", among: Self.known).isDoubtful)
  }

  @Test func `in a cell that always is a list a comma parts what nobody knows`() {
    let list = CellNames(list: "Buurthuis, Apotheek", among: Self.known)
    #expect(list.pieces.map { $0.text } == ["Buurthuis", "Apotheek"])
    let name = CellNames(list: "Vrouwen en kinderen", among: Self.known)
    #expect(name.pieces.map { $0.text } == ["Vrouwen en kinderen"])
  }

  @Test func `case, accents and spaces do not matter, and marks at the ends part nothing`() {
    #expect(pieces(" jgz ;WIJKTEAM; ") == ["jgz", "WIJKTEAM"])
    #expect(pieces("een en ander; jgz") == ["een en ander", "jgz"])
    #expect(pieces(";") == [])
    #expect(pieces("") == [""])
  }

  @Test func `a very long cell is read without trouble`() {
    let text = String(repeating: "a / b en ", count: 20_000) + "JGZ"
    #expect(CellNames(text, among: Self.known).knownCount == 1)
  }
}
