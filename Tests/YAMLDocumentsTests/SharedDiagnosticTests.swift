import CoalitionModel
import Testing
import Wording
import YAMLDocuments

/// The mistakes that more than one kind of file can hold.
@Suite struct SharedDiagnosticTests {
  static let place = Place(file: "a.yaml", line: 4, column: 5)

  @Test func `a field that was left out`() {
    let missing = Diagnostic.missing(
      .from, of: Text(nl: "een verbinding", en: "a tie"), at: Self.place)
    #expect(
      missing.line(.dutch)
        == "a.yaml:4:5: error: hier ontbreekt 'van'; een verbinding heeft 'van' nodig")
    #expect(
      missing.line(.english) == "a.yaml:4:5: error: 'from' is missing here; a tie needs 'from'")
  }

  @Test func `a word that is neither a domain nor a type`() {
    let unknown = Diagnostic.unknownGroup("kraamzrg", at: Self.place)
    #expect(
      unknown.line(.dutch) == "a.yaml:4:5: error: 'kraamzrg' is geen domein of type partner; "
        + "bedoelt u 'kraamzorg'? "
        + "Verwacht: een domein (medisch, sociaal, ...) of een type (kraamzorg, jgz, ...)")
    #expect(
      unknown.line(.english) == "a.yaml:4:5: error: 'kraamzrg' is not a domain or type of partner; "
        + "did you mean 'kraamzorg'? "
        + "Expected: a domain (medical, social, ...) or a type (midwife, jgz, ...)")
    #expect(Diagnostic.unknownGroup("socaal", at: Self.place).suggestion?.nl == "sociaal")
    #expect(Diagnostic.unknownGroup("onzinwoord", at: Self.place).suggestion == nil)
  }
}
