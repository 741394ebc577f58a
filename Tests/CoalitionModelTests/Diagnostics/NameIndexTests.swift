import CoalitionModel
import Testing
import Wording

@Suite struct NameIndexTests {
  private func place(_ line: Int) -> Place { Place(file: "a.yaml", line: line, column: 5) }

  private func book(_ entries: [(String, [String])]) -> NameIndex {
    var book = NameIndex(of: Text(nl: "partner", en: "partner"))
    for (number, entry) in entries.enumerated() {
      #expect(book.define(entry.0, at: place(number + 1)) == nil)
    }
    for entry in entries { book.call(entry.0, also: entry.1) }
    return book
  }

  @Test func `a word stands for an id, or for a name whatever its spelling`() {
    let book = book([("jgz", ["Jeugdgezondheidszorg", "J.G.Z."]), ("ggd", ["GGD Groningen"])])
    #expect(book.id(of: "jgz") == "jgz")
    #expect(book.id(of: "jeugdgezondheidszorg") == "jgz")
    #expect(book.id(of: " GGD_Groningen ") == "ggd")
    #expect(book.id(of: "wijkteam") == nil)
  }

  @Test func `an id goes before a name and an earlier name before a later one`() {
    let book = book([("a", ["b", "Samen"]), ("b", ["a", "samen"])])
    #expect(book.id(of: "a") == "a")
    #expect(book.id(of: "b") == "b")
    #expect(book.id(of: "SAMEN") == "a")
  }

  @Test func `an id that stands twice is a mistake that names the first line`() throws {
    var book = book([("a", []), ("b", [])])
    let found = book.define("a", at: place(9))
    let doubled = try #require(found)
    #expect(
      doubled.line(.dutch) == "a.yaml:9:5: error: de id 'a' is dubbel (ook op regel 1); "
        + "geef elke partner een eigen id")
    #expect(
      doubled.line(.english) == "a.yaml:9:5: error: the id 'a' stands twice (also on line 1); "
        + "give every partner an id of its own")
  }

  @Test func `an unknown word is a mistake with a suggestion`() {
    let unknown = book([("kraamzorg", ["Kraamzorg Isis"])]).unknown("kramzorg", at: place(4))
    #expect(
      unknown.line(.dutch) == "a.yaml:4:5: error: 'kramzorg' is niet bekend als partner; "
        + "bedoelt u 'Kraamzorg Isis' (id 'kraamzorg')? "
        + "Verwacht: de id of naam van een partner in dit bestand")
    #expect(
      unknown.line(.english) == "a.yaml:4:5: error: 'kramzorg' is not known as a partner; "
        + "did you mean 'Kraamzorg Isis' (id 'kraamzorg')? "
        + "Expected: the id or name of a partner in this file")
    #expect(book([]).unknown("x", at: place(1)).suggestion == nil)
  }

  @Test func `a suggestion is the name, without an id that says the same`() {
    let book = book([("b", ["Bureau Beter"]), ("wijkteam-noord", ["Wijkteam Noord"])])
    let named = book.unknown("Bb", at: place(1))
    #expect(named.suggestion?.nl == "Bureau Beter" && named.suggestedID == "b")
    let plain = book.unknown("wijkteam-nord", at: place(1))
    #expect(plain.suggestion?.nl == "Wijkteam Noord" && plain.suggestedID == nil)
    let written = book.unknown("Bureau Betr", at: place(1))
    #expect(written.suggestion?.nl == "Bureau Beter" && written.suggestedID == nil)
  }

  @Test func `a book is empty until an id is recorded`() {
    #expect(book([]).isEmpty)
    #expect(!book([("a", [])]).isEmpty)
  }
}
