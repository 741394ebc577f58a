import CoalitionModel
import Testing
import Wording
import Records

/// What is shared holds no e-mail address and no phone number.
@Suite struct ContactTests {
  private func complaints(about text: String) -> [Diagnostic] {
    let walker = Walker()
    let place = Place(file: "a.yaml", line: 2, column: 9)
    _ = walker.text(Value.scalar(text, at: place))
    return walker.diagnostics
  }

  @Test(arguments: [
    "info@voorbeeld.nl", "mail naar info@voorbeeld.nl voor meer", "<iemand@voorbeeld.nl>",
    "a.b+c@x.y.example", "mailto:info@voorbeeld.nl",
  ])
  func `an e-mail address in a text is a mistake`(_ text: String) {
    let found = complaints(about: text)
    #expect(
      found.map { $0.line(.dutch) } == [
        "a.yaml:2:9: error: dit bevat een e-mailadres; contactgegevens horen niet in het "
          + "netwerkbestand, want dat wordt gedeeld"
      ])
    #expect(
      found.map { $0.line(.english) } == [
        "a.yaml:2:9: error: this holds an e-mail address; contact details do not belong in the "
          + "network file, which is shared"
      ])
  }

  @Test(arguments: [
    "0850130000", "085-0130000", "085 013 00 00", "(085) 013 0000", "06-12345678", "06 12 34 56 78",
    "+31850130000", "+31 85 013 0000", "0031-85-0130000", "bel 085-0130000 op werkdagen",
    "tel:0850130000", "085-0130000, 06-12345678", "085-0130000/06-12345678",
  ])
  func `a phone number in a text is a mistake`(_ text: String) {
    let found = complaints(about: text)
    #expect(
      found.map { $0.line(.dutch) } == [
        "a.yaml:2:9: error: dit bevat een telefoonnummer; contactgegevens horen niet in het "
          + "netwerkbestand, want dat wordt gedeeld"
      ])
    #expect(
      found.map { $0.line(.english) } == [
        "a.yaml:2:9: error: this holds a phone number; contact details do not belong in the "
          + "network file, which is shared"
      ])
  }

  @Test(arguments: [
    "2020-2022", "2020", "2020-03-15", "01-02-2020", "15-03-2020 en 16-04-2021", "282 kinderen",
    "10,3% provincie, 13,7% stad", "1000 dagen", "1.234.567.890", "actieplan 2020-2021-2022",
    "ZonMw 50-53620-98-001", "@gemeente", "@gemeente.nl", "3 @ 5", "e-mail", "0800-1234", "112",
    "4e jaar @school",
    "9712 HN 31", "ISBN 978-90-1234-567-8", "0123456789012345",
  ])
  func `a date, a period or another number is no contact`(_ text: String) {
    #expect(complaints(about: text).isEmpty)
  }

  @Test func `the text itself is read, so that other mistakes are found too`() {
    let walker = Walker()
    let value = Value.scalar("info@voorbeeld.nl", at: Place(file: "a.yaml", line: 1))
    #expect(walker.text(value) == "info@voorbeeld.nl")
  }
}

extension Value {
  /// A text at a place, read from a document of its own.
  fileprivate static func scalar(_ text: String, at place: Place) -> Value {
    let lines = String(repeating: "\n", count: max(0, place.line - 1))
    let indent = String(repeating: " ", count: max(0, place.column - 1))
    let quoted = "'" + text.replacing("'", with: "''") + "'"
    let document = try? YAMLDocument.reading(lines + indent + quoted)
    guard let document else { preconditionFailure("The text of a test is a YAML text") }
    return document.root
  }
}
