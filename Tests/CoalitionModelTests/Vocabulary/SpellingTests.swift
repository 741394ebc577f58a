import Testing
import Wording

@testable import CoalitionModel

@Suite struct SpellingTests {
  @Test(arguments: [
    ("Eerste Lijn", "eerste-lijn"), ("eerste__lijn", "eerste-lijn"),
    (" eerste - lijn ", "eerste-lijn"),
    ("\tKraamzorg\n", "kraamzorg"), ("Coördinatie", "coordinatie"), ("E\u{301}én", "een"),
    ("CAFÉ", "cafe"), ("Straße", "strasse"), ("Œuvre", "oeuvre"), ("ĳsje", "ijsje"),
    ("women\u{2019}s aid", "women's-aid"), ("", ""), (" - ", ""),
  ])
  func `a word is folded to lower case without accents`(_ word: String, _ folded: String) {
    #expect(Spelling.folded(word) == folded)
    #expect(Spelling.folded(folded) == folded)
  }

  static let candidates = ["kraamzorg", "verloskundige", "jgz", "huisarts", "ggd", "gynaecoloog"]

  @Test(arguments: [
    ("kraamzrog", "kraamzorg"), ("Kraamzorgg", "kraamzorg"), ("kraam zorg", "kraamzorg"),
    ("verloskundge", "verloskundige"), ("jzg", "jgz"), ("gdd", "ggd"), ("husiarts", "huisarts"),
    ("ginaecoloog", "gynaecoloog"), ("verlos", "verloskundige"), ("gyn", "gynaecoloog"),
  ])
  func `a typing mistake, a swap and a beginning are near`(_ word: String, _ meant: String) {
    #expect(Spelling.nearest(to: word, among: Self.candidates) == meant)
  }

  @Test(arguments: ["schoenmaker", "", "xyz", "ky", "kr", "v", "zorgverlener", "  "])
  func `a word that resembles nothing has no neighbor`(_ word: String) {
    #expect(Spelling.nearest(to: word, among: Self.candidates) == nil)
  }

  @Test(arguments: [
    ("socail", "sociaal", "social"), ("medischh", "medisch", "medisch"), ("xyz", nil, nil),
    ("socal", "social", "social"), ("publieke gezondheit", "publieke-gezondheid", nil),
  ])
  func `a term is suggested in the language of the reader where one is near`(
    _ word: String, _ nl: String?, _ en: String?
  ) {
    let found = Spelling.nearest(to: word, among: Domain.allCases.map(\.term))
    #expect(found?.nl == nl)
    if let en { #expect(found?.en == en) }
  }

  @Test func `without candidates nothing is near`() {
    #expect(Spelling.nearest(to: "jgz", among: [String]()) == nil)
  }

  @Test func `the nearest is answered as it was written, and the first of equals`() {
    #expect(Spelling.nearest(to: "wijteam", among: ["Wijkteam", "WIJ-team"]) == "Wijkteam")
    #expect(Spelling.nearest(to: "abd", among: ["abc", "abe"]) == "abc")
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("abc", "", 3), ("", "abc", 3), ("abc", "abd", 1),
    ("abc", "acb", 1), ("abc", "ab", 1), ("abc", "xabc", 1), ("kitten", "sitting", 3),
    ("abcd", "badc", 2),
  ])
  func `changes counts insertions, deletions, replacements and swaps`(
    _ first: String, _ second: String, _ count: Int
  ) {
    #expect(Spelling.changes(from: Array(first), to: Array(second)) == count)
    #expect(Spelling.changes(from: Array(second), to: Array(first)) == count)
  }

  @Test func `white space is taken off at the ends only`() {
    #expect(Spelling.trimmed(" \t een tekst\n") == "een tekst")
    #expect(Spelling.trimmed("   ") == "")
  }

  @Test(arguments: [
    ("Kraamzorg Het Groene Kruis/Isis", "kraamzorg-het-groene-kruis-isis"),
    ("(Aanstaande) ouders", "aanstaande-ouders"), ("Eén plan & één team", "een-plan-een-team"),
    ("!?", ""),
  ])
  func `a code is made from a name`(_ name: String, _ code: String) {
    #expect(Spelling.code(for: name) == code)
  }
}
