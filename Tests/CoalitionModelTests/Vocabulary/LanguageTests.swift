import CoalitionModel
import Testing

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

  @Test func `a text made in one way speaks both languages`() {
    let text = Text { Domain.social.name($0) }
    #expect(text == Text(nl: "sociaal", en: "social"))
    #expect(text(.dutch) == "sociaal")
    #expect(text(.english) == "social")
  }
}
