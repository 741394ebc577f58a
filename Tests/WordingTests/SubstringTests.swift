import Testing
import Wording

@Suite struct SubstringTests {
  @Test func `a text is found at the start, in the middle and at the end`() {
    for part in ["wijk", "team", "kt", "", "wijkteam"] { #expect("wijkteam".holds(part)) }
    for part in ["teams", "Wijk", "wijkteam "] { #expect(!"wijkteam".holds(part)) }
    #expect(!"".holds("a"))
  }

  @Test func `every occurrence is replaced, from left to right`() {
    #expect("it's 'so'".replacingText("'", with: "''") == "it''s ''so''")
    #expect("aaa".replacingText("aa", with: "b") == "ba")
    #expect("één".replacingText("é", with: "e") == "een")
  }

  @Test func `pieces keep what is empty`() {
    #expect(",a,,b,".pieces(between: ",") == ["", "a", "", "b", ""])
    #expect("a".pieces(between: "") == ["a"])
  }
}
