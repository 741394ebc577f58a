import CoalitionModel
import Testing
import Wording
import Records

/// Each reading method notes what it cannot read: where, in which words, with which suggestion.
@Suite struct WalkerTests {
  private let walker = Walker()
  private let what = Text(nl: "een bron", en: "a source")

  private func value(_ text: String) throws -> Value {
    try #require(try YAMLDocument.reading("x: y\nsleutel: \(text)\n").root["sleutel"])
  }

  private func expectOnly(_ dutch: String, _ english: String) {
    #expect(walker.diagnostics.map { $0.line(.dutch) } == ["a.yaml:" + dutch])
    #expect(walker.diagnostics.map { $0.line(.english) } == ["a.yaml:" + english])
  }

  @Test func `a record reads its fields by any spelling of their keys`() throws {
    let value = try value("{ID: s, Title: T, uitgever: '', jaar: }")
    let record = try #require(walker.record(value, of: Source.kind.shape.fields, as: what))
    #expect(walker.text(record[.id]) == "s")
    #expect(walker.text(record[.title]) == "T")
    #expect(record[.publisher] == nil && record.names(.publisher))
    #expect(record[.year] == nil && record.names(.year) && !record.names(.kind))
    #expect(record.place.position == "2:10")
    #expect(record.place(of: .title).position == "2:18")
    #expect(record.place(of: .kind) == record.place)
    #expect(walker.diagnostics.isEmpty)
  }

  @Test func `an unknown key`() throws {
    let value = try value("{id: s, titl: T}")
    #expect(walker.record(value, of: Source.kind.shape.fields, as: what) != nil)
    expectOnly(
      "2:18: error: onbekende sleutel 'titl'; bedoelt u 'titel'? De sleutels van een bron zijn: "
        + "id, titel, jaar, uitgever",
      "2:18: error: unknown key 'titl'; did you mean 'title'? The keys of a source are: id, title, "
        + "year, publisher")
  }

  @Test func `an unknown key that resembles none has no suggestion`() throws {
    _ = walker.record(try value("{kleur: rood}"), of: Source.kind.shape.fields, as: what)
    #expect(walker.diagnostics.map(\.suggestion) == [nil])
  }

  @Test func `a key in two spellings is doubled`() throws {
    let record = try #require(
      walker.record(try value("{titel: A, title: B}"), of: Source.kind.shape.fields, as: what))
    #expect(walker.text(record[.title]) == "B")
    expectOnly(
      "2:21: error: 'title' staat hier dubbel (ook op regel 2); laat er één staan",
      "2:21: error: 'title' appears here twice (also on line 2); keep one of them")
  }

  @Test(arguments: [
    ("woord", "hier staat een losse waarde", "this is a single value"),
    ("[a]", "hier staat een lijst", "this is a list"),
  ])
  func `a value or list where a record is expected`(
    _ text: String, _ dutch: String, _ english: String
  ) throws {
    #expect(walker.record(try value(text), of: Source.kind.shape.fields, as: what) == nil)
    expectOnly(
      "2:10: error: \(dutch); verwacht: een bron", "2:10: error: \(english); expected: a source")
  }

  @Test func `a block or list where a text is expected`() throws {
    #expect(walker.text(try value("{a: b}")) == nil)
    expectOnly(
      "2:10: error: hier staat een blok met sleutels; verwacht: een tekst",
      "2:10: error: this is a block with keys; expected: a text")
  }

  @Test func `a text is trimmed, and white space alone is no text`() throws {
    #expect(walker.text(try value("'  een  tekst '")) == "een  tekst")
    #expect(walker.text(try value("'   '")) == nil)
    #expect(walker.text(nil) == nil)
    #expect(walker.diagnostics.isEmpty)
  }

  @Test func `one value stands for a list of one`() throws {
    #expect(walker.list(try value("a")).count == 1)
    #expect(walker.list(try value("[a, b]")).count == 2)
    #expect(walker.list(try value("")).isEmpty)
    #expect(walker.list(nil).isEmpty)
  }

  @Test func `an unknown code`() throws {
    let level: Level? = walker.code(
      try value("uitvoerent"), as: Text(nl: "niveau", en: "level"))
    #expect(level == nil)
    expectOnly(
      "2:10: error: 'uitvoerent' is geen niveau; bedoelt u 'uitvoerend'? Kies uit: uitvoerend, "
        + "beleid, bestuurlijk",
      "2:10: error: 'uitvoerent' is not a level; did you mean 'uitvoerend'? Choose from: "
        + "operational, policy, administrative")
  }

  @Test func `the unknown codes of a list are reported and the others read`() throws {
    let phases: [Phase] = walker.codes(
      try value("[voor, erna, during]"), as: Text(nl: "fase", en: "phase"))
    #expect(phases == [.before, .during])
    expectOnly(
      "2:17: error: 'erna' is geen fase; kies uit: voor, tijdens, na",
      "2:17: error: 'erna' is not a phase; choose from: before, during, after")
  }

  @Test(arguments: [
    ("ja", true), ("Ja", true), ("yes", true), ("true", true), ("1", true), ("waar", true),
    ("nee", false), ("NO", false), ("false", false), ("0", false), ("onwaar", false),
  ])
  func `yes and no are read in both languages`(_ text: String, _ flag: Bool) throws {
    #expect(walker.flag(try value(text)) == flag)
    #expect(walker.diagnostics.isEmpty)
  }

  @Test func `neither yes nor no`() throws {
    #expect(walker.flag(try value("misschien")) == nil)
    expectOnly(
      "2:10: error: 'misschien' is geen ja of nee; verwacht: ja of nee",
      "2:10: error: 'misschien' is not yes or no; expected: yes or no")
  }

  @Test(arguments: ["2.5", "2,5", "vijf", "3-4"]) func `a number that is not whole`(
    _ text: String
  ) throws {
    #expect(walker.integer(try value(text), in: 0...5) == nil)
    expectOnly(
      "2:10: error: '\(text)' is geen heel getal; verwacht: een heel getal van 0 tot en met 5",
      "2:10: error: '\(text)' is not a whole number; expected: a whole number from 0 to 5")
  }

  @Test(arguments: ["6", "-1", "99999999999999999999", "6,0"])
  func `a number out of range`(_ text: String) throws {
    #expect(walker.integer(try value(text), in: 0...5) == nil)
    expectOnly(
      "2:10: error: '\(text)' valt buiten het bereik; verwacht: een heel getal van 0 tot en met 5",
      "2:10: error: '\(text)' is out of range; expected: a whole number from 0 to 5")
  }

  @Test(arguments: 0...5) func `a number in range is read`(_ number: Int) throws {
    #expect(walker.integer(try value("\(number)"), in: 0...5) == number)
    #expect(walker.integer(nil, in: 0...5) == nil)
    #expect(walker.diagnostics.isEmpty)
  }

  @Test func `an impossible date`() throws {
    #expect(walker.date(try value("2021-02-29")) == nil)
    expectOnly(
      "2:10: error: '2021-02-29' is geen datum; "
        + "verwacht: een jaar (2020), maand (2020-03) of dag (2020-03-15)",
      "2:10: error: '2021-02-29' is not a date; "
        + "expected: a year (2020), month (2020-03) or day (2020-03-15)")
  }

  @Test func `a date is read`() throws {
    #expect(walker.date(try value("2020-03"))?.description == "2020-03")
    #expect(walker.date(nil) == nil)
  }

  @Test func `the doubled keys of the document come first`() throws {
    let document = try YAMLDocument.reading("a: 1\na: 2\n")
    let walker = Walker(doubledKeys: document.doubledKeys)
    _ = walker.flag(document.root["a"])
    #expect(walker.diagnostics.map(\.place.position) == ["2:1", "2:4"])
  }
}
