import CoalitionModel
import Testing
import Wording

@Suite struct DiagnosticTests {
  static let place = Place(file: "a.yaml", line: 3, column: 7)

  @Test func `a diagnostic is one line with place, finding, expectation and suggestion`() {
    let diagnostic = Diagnostic(
      at: Self.place, found: Text(nl: "dit is fout", en: "this is wrong"),
      expected: Text(nl: "verwacht: goed", en: "expected: right"),
      suggestion: Text(nl: "goed", en: "right"))
    #expect(
      diagnostic.line(.dutch)
        == "a.yaml:3:7: error: dit is fout; bedoelt u 'goed'? Verwacht: goed")
    #expect(
      diagnostic.line(.english)
        == "a.yaml:3:7: error: this is wrong; did you mean 'right'? Expected: right")
  }

  @Test func `the id is told where the suggestion is a name, and nothing need be expected`() {
    let diagnostic = Diagnostic(
      at: Self.place, found: Text(nl: "onbekend", en: "unknown"),
      suggestion: Text(nl: "Bureau", en: "Bureau"), suggestedID: "b")
    #expect(diagnostic.message(.dutch) == "onbekend; bedoelt u 'Bureau' (id 'b')?")
    #expect(diagnostic.message(.english) == "unknown; did you mean 'Bureau' (id 'b')?")
  }

  @Test func `after a suggestion a long list of codes is cut short`() {
    let words = Text(nl: "kies uit", en: "choose from")
    let terms = PartnerType.allCases.map(\.term)
    let suggestion = Text(nl: "jgz", en: "jgz")
    let short = Diagnostic.choice(words, of: terms, after: suggestion)
    #expect(
      short.nl
        == "kies uit: verloskundige, gynaecoloog, kraamzorg, vsv, ksv en nog \(terms.count - 5)")
    #expect(short.en.hasSuffix(" and \(terms.count - 5) more"))
    let long = Diagnostic.choice(words, of: terms, after: nil)
    #expect(long.nl == "kies uit: " + terms.map(\.code).joined(separator: ", "))
    let few = Array(terms.prefix(8))
    #expect(
      Diagnostic.choice(words, of: few, after: suggestion)
        == Diagnostic.choice(words, of: few, after: nil))
  }

  @Test func `what is not known is left out`() {
    let text = Text(nl: "let op", en: "beware")
    let doubt = Diagnostic(.warning, at: Place(file: "a.yaml"), found: text)
    #expect(doubt.line(.dutch) == "a.yaml: warning: let op")
    #expect(doubt.message(.english) == "beware")
  }

  @Test func `an invalid file lists its mistakes in the order of the file`() {
    let text = Text(nl: "fout", en: "wrong")
    let places = [
      Place(file: "a", line: 0), Place(file: "a", line: 2, column: 9), Place(file: "a", line: 10),
      Place(file: "a", line: 10, column: 2), Place(file: "b", line: 1),
    ]
    let error = InvalidFile(places.reversed().map { Diagnostic(at: $0, found: text) })
    #expect(error.diagnostics.map(\.place) == places)
  }
}

/// Many warnings with one advice are told as one.
@Suite struct DiagnosticLineTests {
  private func warnings(_ count: Int, _ severity: Diagnostic.Severity = .warning) -> [Diagnostic] {
    (0..<count).map { number in
      Diagnostic(
        severity, at: Place(file: "a.csv", line: number + 2, column: 1),
        found: Text("partner \(number)"), expected: Text(nl: "vul in", en: "fill in"))
    }
  }

  @Test func `a few are shown one by one`() {
    for count in 0...6 {
      let lines = Diagnostic.lines(warnings(count), .dutch)
      #expect(lines == warnings(count).map { $0.line(.dutch) })
    }
  }

  @Test func `of many the first are shown, and then how many more and where`() {
    let lines = Diagnostic.lines(warnings(61), .dutch)
    #expect(lines.count == 6)
    #expect(lines.first == "a.csv:2:1: warning: partner 0; vul in")
    #expect(lines.last == "a.csv: warning: nog 56 keer (ook op 7:1, 8:1, 9:1, ...): vul in")
    #expect(
      Diagnostic.lines(warnings(61), .english).last
        == "a.csv: warning: 56 more times (also at 7:1, 8:1, 9:1, ...): fill in")
  }

  @Test func `mistakes are all shown, and what has another advice too`() {
    let other = Diagnostic(.warning, at: Place(file: "a.csv"), found: Text("iets anders"))
    #expect(Diagnostic.lines(warnings(61, .error), .dutch).count == 61)
    #expect(Diagnostic.lines(warnings(61) + [other], .dutch).last == "a.csv: warning: iets anders")
  }
}
