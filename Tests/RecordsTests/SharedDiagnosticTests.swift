import CoalitionModel
import Testing
import Wording
import Records

/// The mistakes that more than one kind of file can hold.
@Suite struct SharedDiagnosticTests {
  static let place = Place(file: "a.yaml", line: 4, column: 5)

  /// What is said of a word where a group is expected.
  private static func unknownGroup(_ word: String) -> Diagnostic {
    let walker = Walker()
    _ = walker.group(Value(place: place, content: .scalar(word)))
    return walker.diagnostics[0]
  }

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
    let unknown = Self.unknownGroup("kraamzrg")
    #expect(
      unknown.line(.dutch) == "a.yaml:4:5: error: 'kraamzrg' is geen domein of type partner; "
        + "bedoelt u 'kraamzorg'? "
        + "Verwacht: een domein (medisch, sociaal, ...) of een type (kraamzorg, jgz, ...)")
    #expect(
      unknown.line(.english) == "a.yaml:4:5: error: 'kraamzrg' is not a domain or type of partner; "
        + "did you mean 'kraamzorg'? "
        + "Expected: a domain (medical, social, ...) or a type (midwife, jgz, ...)")
    #expect(Self.unknownGroup("socaal").suggestion?.nl == "sociaal")
    #expect(Self.unknownGroup("onzinwoord").suggestion == nil)
  }
}
