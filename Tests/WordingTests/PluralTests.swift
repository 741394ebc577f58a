import Testing
import Wording

@Suite struct PluralTests {
  @Test(arguments: [
    (0, "0 partners"), (1, "1 partner"), (2, "2 partners"), (1_200, "1.200 partners"),
  ])
  func `only one is singular`(_ number: Int, _ words: String) {
    #expect(Language.dutch.count(number, .partner) == words)
  }

  @Test func `each language has its own plural`() {
    #expect(Language.english.count(3, .tie) == "3 ties")
    #expect(Language.dutch.count(3, .tie) == "3 verbindingen")
  }

  @Test func `a language chooses its own of two texts`() {
    #expect(Language.dutch(nl: "ja", en: "yes") == "ja")
    #expect(Language.english(nl: "ja", en: "yes") == "yes")
  }
}
