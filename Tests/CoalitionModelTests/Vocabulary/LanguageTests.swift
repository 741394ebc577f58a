import CoalitionModel
import Testing
import Wording

@Suite struct LanguageTests {
  @Test(arguments: [
    ([], "", ""), (["a"], "a", "a"), (["a", "b"], "a en b", "a and b"),
    (["a", "b", "c"], "a, b en c", "a, b and c"),
  ])
  func `items are listed as in a sentence`(_ items: [String], _ dutch: String, _ english: String) {
    #expect(Language.dutch.list(items) == dutch)
    #expect(Language.english.list(items) == english)
  }

  @Test func `alternatives are listed as in a sentence`() {
    #expect(Language.dutch.alternatives(["a", "b", "c"]) == "a, b of c")
    #expect(Language.english.alternatives(["a", "b"]) == "a or b")
    #expect(Language.english.alternatives(["a"]) == "a")
    #expect(Language.dutch.alternatives([]) == "")
  }

  @Test(arguments: [
    (0, "0", "0"), (7, "7", "7"), (999, "999", "999"), (1_091, "1.091", "1,091"),
    (20_005, "20.005", "20,005"), (250_000, "250.000", "250,000"),
    (1_234_567, "1.234.567", "1,234,567"), (-4_000, "-4.000", "-4,000"),
  ])
  func `a large number has its thousands set apart`(
    _ value: Int, _ dutch: String, _ english: String
  ) {
    #expect(Language.dutch.number(value) == dutch)
    #expect(Language.english.number(value) == english)
  }

  @Test func `a text made in one way speaks both languages`() {
    let text = Text { Domain.social.name($0) }
    #expect(text == Text(nl: "sociaal", en: "social"))
    #expect(text(.dutch) == "sociaal")
    #expect(text(.english) == "social")
  }
}
