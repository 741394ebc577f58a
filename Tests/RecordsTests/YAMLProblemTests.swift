import CoalitionModel
import Testing
import Wording

@testable import Records

/// What is said of YAML that breaks the rules.
@Suite struct YAMLProblemTests {
  @Test(arguments: [
    ("a: b: c\n", "hier mag geen dubbele punt staan", "mapping values are not allowed"),
    ("a: [b, c\n", "ontbreekt een komma of het haakje ]", "',' or ']'"),
    ("a: {b: c\n", "ontbreekt een komma of het haakje }", "',' or '}'"),
    ("a: \"b\n", "een aanhalingsteken is niet gesloten", "unexpected end of stream"),
    ("a:\n\t- b\n", "alleen spaties mogen", "found a tab character"),
    ("a: @b\n", "met dit teken mag geen tekst beginnen", "cannot start any token"),
    ("a:\n  - b\n c: d\n", "springt verkeerd in", "expected"),
    ("a: b\n c\nd\n", "ontbreekt de dubbele punt", "could not find expected ':'"),
    ("a: \"\\q\"\n", "na een \\", "escape character"),
  ])
  func `a mistake is told in the language of the reader`(
    text: String, dutch: String, english: String
  ) throws {
    var composer = YAMLComposer(text: text, file: "a.yaml")
    do throws(InvalidFile) {
      _ = try composer.root()
      Issue.record("it was read")
    } catch {
      let found = try #require(error.diagnostics.first?.found)
      #expect(
        found.nl.hasPrefix("dit is geen geldige YAML (") && found.nl.contains(dutch), "\(found)")
      #expect(
        found.en.hasPrefix("this is not valid YAML (") && found.en.contains(english), "\(found)")
    }
  }
}
