import CoalitionModel
import Recommendations
import Testing
import Wording

/// Each mistake in a norm file is named with its line and column.
@Suite struct NormDiagnosticsTests {
  /// A mistake: the text of the file, and where and how it is reported.
  struct Mistake: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let expected: [String]

    init(_ name: String, _ text: String, _ expected: String...) {
      testDescription = name
      self.text = text
      self.expected = expected
    }

    /// A mistake in what one requirement asks, which begins on line 12.
    init(_ name: String, asks lines: String..., expected: String...) {
      let asked = lines.map { "    \($0)\n" }.joined()
      testDescription = name
      text = NormText.head + NormText.requirement() + asked
      self.expected = expected
    }
  }

  static let good = "een-van: [[kraamzorg]]"

  static let ofKinds = [
    Mistake("no kind", asks: good, expected: "6:5 'kind' is missing here"),
    Mistake(
      "unknown kind", asks: "soort: partnr", good,
      expected: "12:12 'partnr' is not a kind of requirement"),
    Mistake(
      "key of another kind", asks: "soort: partner", good, "stappen: [[jgz]]",
      expected: "14:5 unknown key 'stappen'"),
    Mistake("no groups", asks: "soort: partner", expected: "6:5 'one-of' is missing here"),
    Mistake(
      "unknown group", asks: "soort: partner", "een-van: [[kraamzrog], [jgz]]",
      expected: "13:16 'kraamzrog' is not a domain or type of partner"),
    Mistake("no domains", asks: "soort: domeinen", expected: "6:5 'domains' is missing here"),
    Mistake(
      "unknown domain", asks: "soort: domeinen", "domeinen: [medisch, socaal]",
      expected: "13:25 'socaal' is not a domain"),
    Mistake("no roles", asks: "soort: rol", expected: "6:5 'roles' is missing here"),
    Mistake(
      "unknown role", asks: "soort: rol", "rollen: trekkerr",
      expected: "13:13 'trekkerr' is not a role"),
    Mistake(
      "no attribute", asks: "soort: kenmerk", "van: gemeente",
      expected: "6:5 'attribute' is missing here"),
    Mistake(
      "unknown attribute", asks: "soort: kenmerk", "kenmerk: kleur", "van: gemeente",
      expected: "13:14 'kleur' is not an attribute"),
    Mistake(
      "attribute of nobody", asks: "soort: kenmerk", "kenmerk: belang",
      expected: "6:5 'of' is missing here"),
    Mistake(
      "least out of range", asks: "soort: kenmerk", "kenmerk: belang", "van: jgz", "minstens: 0",
      expected: "15:15 '0' is out of range"),
    Mistake(
      "tie without sides", asks: "soort: verbinding", expected: "6:5 'between' is missing here"),
    Mistake(
      "tie with one side", asks: "soort: verbinding", "tussen: [[jgz]]",
      expected: "13:13 this names too few or too many groups"),
    Mistake(
      "domain tie with three sides", asks: "soort: domeinverbinding",
      "tussen: [medisch, sociaal, gemeente]",
      expected: "13:13 this names too few or too many groups"),
    Mistake(
      "chain of one step", asks: "soort: keten", "stappen: [[jgz]]",
      expected: "13:14 this names too few or too many groups"),
    Mistake("chain without steps", asks: "soort: keten", expected: "6:5 'steps' is missing here"),
    Mistake(
      "unknown structure", asks: "soort: overleg", "soorten: [borrel]",
      expected: "13:15 'borrel' is not a kind of structure"),
    Mistake(
      "structure without kinds", asks: "soort: overleg", expected: "6:5 'kinds' is missing here"),
  ]

  static let ofRequirements = [
    Mistake(
      "unknown group in when", asks: "soort: partner", good, "wanneer: vvs",
      expected: "14:14 'vvs' is not a domain or type of partner"),
    Mistake(
      "unknown theme", asks: "soort: partner", good,
      "sterkte-bij: {thema: armoedig, sterkte: essentieel}",
      expected: "14:26 'armoedig' is not a theme"),
    Mistake(
      "theme without strength", asks: "soort: partner", good, "sterkte-bij: [{thema: armoede}]",
      expected: "14:19 'strength' is missing here"),
    Mistake(
      "doubled key", asks: "soort: partner", good, "een-van: [[jgz]]",
      expected: "14:5 'een-van' appears here twice (also on line 13)"),
    Mistake(
      "doubled requirement",
      NormText.head + NormText.requirement("soort: partner", good)
        + NormText.requirement("soort: partner", good),
      "14:5 the id 'E1' stands twice (also on line 6)"),
    Mistake(
      "unknown strength",
      NormText.head + NormText.requirement("soort: partner", good, strength: "verplicht"),
      "7:14 'verplicht' is not a strength"),
    Mistake(
      "bare requirement", NormText.head + "  - {soort: partner, een-van: [[jgz]]}\n",
      "6:5 'id' is missing here", "6:5 'strength' is missing here", "6:5 'title' is missing here",
      "6:5 'why' is missing here", "6:5 'first-step' is missing here",
      "6:5 'source' is missing here"),
    Mistake(
      "requirement that is a word", NormText.head + "  - jgz\n", "6:5 'kind' is missing here"),
    Mistake(
      "unknown source",
      NormText.head
        + NormText.requirement("soort: partner", good).replacing("id: boek", with: "id: boekk"),
      "11:16 'boekk' is not known as a source"),
    Mistake(
      "text in one language",
      NormText.head
        + NormText.requirement("soort: partner", good).replacing(", en: Why", with: ""),
      "9:13 'en' is missing here"),
    Mistake(
      "text without languages",
      NormText.head
        + NormText.requirement("soort: partner", good)
        .replacing("{nl: Waarom, en: Why}", with: "Waarom"),
      "9:13 this is a single value"),
  ]

  static let ofFiles = [
    Mistake("empty file", "\n", "0:0 the file is empty"),
    Mistake("a list", "- norm\n", "1:1 this is a list"),
    Mistake("no code", "titel: {nl: A, en: B}\n", "1:1 'norm' is missing here"),
    Mistake("unknown key", "norm: proef\neis: []\n", "2:1 unknown key 'eis'"),
    Mistake(
      "doubled source", "norm: proef\nbronnen:\n  - {id: a}\n  - {id: a}\n",
      "4:6 the id 'a' stands twice (also on line 3)"),
    Mistake(
      "source without id", "norm: proef\nbronnen:\n  - {titel: A}\n",
      "3:5 'id' is missing here"),
    Mistake(
      "impossible year", "norm: proef\nbronnen:\n  - {id: a, jaar: toen}\n",
      "3:19 'toen' is not a date"),
  ]

  @Test(arguments: ofKinds + ofMoreKinds + ofRequirements + ofFiles + ofTables)
  func `a mistake has its line, its column and its name`(_ mistake: Mistake) {
    let error = #expect(throws: InvalidFile.self) { try NormText.read(mistake.text) }
    let found = (error?.diagnostics ?? []).map { diagnostic in
      "\(diagnostic.place.line):\(diagnostic.place.column) \(diagnostic.found(.english))"
    }
    #expect(found == mistake.expected)
    #expect(error?.diagnostics.allSatisfy { $0.place.file == "norm.yaml" } == true)
  }

  @Test func `a near miss gets a suggestion`() {
    let text = NormText.head + NormText.requirement("soort: verbindng", "tussen: [[vsv], [jgz]]")
    let error = #expect(throws: InvalidFile.self) { try NormText.read(text) }
    #expect(error?.diagnostics.map(\.suggestion?.nl) == ["verbinding"])
    #expect(
      error?.diagnostics.first?.expected?.nl.hasPrefix("kies uit: partner, domeinen, rol") == true)
  }

  @Test func `without any one of its lines the shipped norm is read or refused, never a crash`() {
    let lines = String(decoding: Norm.kansrijkeStartFile, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for place in stride(from: 0, to: lines.count, by: 29) {
      let text = (lines[..<place] + lines[(place + 1)...]).joined(separator: "\n")
      do throws(InvalidFile) {
        let norm = try NormText.read(text)
        #expect(norm.requirements.count >= 60)
      } catch {
        #expect(!error.diagnostics.isEmpty)
        #expect(error.diagnostics.allSatisfy { $0.place.line > 0 })
      }
    }
  }

  @Test func `all mistakes of a file are reported at once`() {
    let text =
      NormText.head + NormText.requirement("soort: partnr", id: "E1")
      + NormText.requirement("soort: partner", "een-van: [[jzg]]", id: "E2")
    let error = #expect(throws: InvalidFile.self) { try NormText.read(text) }
    #expect(error?.diagnostics.map(\.place.line) == [12, 20])
  }
}
