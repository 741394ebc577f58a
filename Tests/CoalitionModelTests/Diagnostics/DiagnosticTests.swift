import CoalitionModel
import Testing

@Suite struct DiagnosticTests {
  static let place = Place(file: "a.yaml", line: 3, column: 7)

  @Test func `a diagnostic is one line with place, finding, expectation and suggestion`() {
    let diagnostic = Diagnostic(
      at: Self.place, found: Text(nl: "dit is fout", en: "this is wrong"),
      expected: Text(nl: "verwacht: goed", en: "expected: right"), suggestion: "goed")
    #expect(
      diagnostic.line(.dutch)
        == "a.yaml:3:7: error: dit is fout; verwacht: goed; bedoelt u 'goed'?")
    #expect(
      diagnostic.line(.english)
        == "a.yaml:3:7: error: this is wrong; expected: right; did you mean 'goed'?")
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
