import Testing
import Wording

@Suite struct NumberTests {
  static let texts: [(Double?, Int, String, String)] = [
    (0.25, 3, "0,25", "0.25"), (0.12345, 3, "0,123", "0.123"), (0.9996, 3, "1", "1"),
    (2, 3, "2", "2"), (1.05, 1, "1,1", "1.1"), (1.005, 3, "1,005", "1.005"),
    (-0.5, 1, "-0,5", "-0.5"), (-0.0001, 3, "0", "0"), (12.5, 0, "13", "13"), (0, 2, "0", "0"),
    (nil, 3, "–", "–"),
  ]

  @Test(arguments: texts)
  func `a number has at most so many decimals`(
    _ value: Double?, _ decimals: Int, _ dutch: String, _ english: String
  ) {
    #expect(Number.text(value, decimals: decimals, .dutch) == dutch)
    #expect(Number.text(value, decimals: decimals, .english) == english)
  }

  static let full: [(Double, String, String)] = [
    (2, "2", "2"), (0.5, "0,5", "0.5"), (-1.25, "-1,25", "-1.25"),
    (1.0 / 3, "0,3333333333333333", "0.3333333333333333"), (0, "0", "0"),
  ]

  @Test(arguments: full)
  func `in full a number keeps all its decimals`(
    _ value: Double, _ dutch: String, _ english: String
  ) {
    #expect(Number.full(value, .dutch) == dutch)
    #expect(Number.full(value, .english) == english)
    #expect(Double(Number.full(value, .english)) == value)
  }
}

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
