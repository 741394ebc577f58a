import CoalitionModel
import TestSupport
import Testing
import Wording

@testable import NetworkFormats

/// The same word that is no code, in many rows, is one mistake.
@Suite struct RepeatedWordTests {
  @Test func `an unknown type in many rows is told once, with the number and the first cells`() {
    let rows = (1...7).map { "P\($0);onzin" }
    let read = ReadTables(.sample("Partners", ["naam;type"] + rows + ["Q;jgzz", "R;jgz"]))
    #expect(read.lines.count == 2)
    #expect(
      read.lines[0].contains(
        "(7 keer; ook op Partners!B3, Partners!B4, Partners!B5, ...); "), "\(read.lines)")
    #expect(read.lines[1].contains("Partners!B9: error: 'jgzz'"))
    #expect(read.lines[1].contains("bedoelt u 'jgz'?"))
  }

  @Test func `so is any other code, in both languages and in YAML`() {
    let text = """
      partners:
      - {naam: A, type: jgz, status: zeker}
      - {naam: B, type: jgz, status: zeker}
      - {naam: C, type: jgz}
      verbindingen:
      - {van: A, naar: B, soort: iets}
      - {van: B, naar: C, soort: iets}
      """
    let error = #expect(throws: InvalidFile.self) {
      try NetworkFormat.yaml.network(from: Array(text.utf8), file: "a.yaml")
    }
    let lines = error?.diagnostics.map { $0.line(.english) } ?? []
    #expect(lines.count == 2, "\(lines)")
    #expect(lines.first?.contains("(2 times; also at 3:32)") == true, "\(lines)")
    #expect(lines.last?.contains("(2 times; also at 7:28)") == true, "\(lines)")
  }

  @Test func `one word that is wrong in two ways is two mistakes`() {
    let read = ReadTables(.sample("Partners", "naam;type;status", "A;onzin;onzin"))
    #expect(read.lines.count == 2)
  }

  @Test func `a partner that nobody listed is told once, with whom it may mean`() {
    let rows = (1...6).map { "P\($0);Verlosk. De Bron" }
    let partners = (1...6).map { "P\($0);jgz" }
    let read = ReadTables(
      .sample(
        "Partners", ["naam;type", "Verloskundigenpraktijk De Bron;verloskundige"] + partners),
      .sample("Verbindingen", ["van;naar"] + rows + ["P1;Wie"]))
    #expect(read.lines.count == 2, "\(read.lines)")
    #expect(
      read.lines[0].contains(
        "Verbindingen!B2: error: 'Verlosk. De Bron' is niet bekend als partner (6 keer; ook op"
          + " Verbindingen!B3, Verbindingen!B4, Verbindingen!B5, Verbindingen!B6, Verbindingen!B7);"
          + " bedoelt u 'Verloskundigenpraktijk De Bron'?"), "\(read.lines)")
  }

  @Test func `so it is in a matrix of meetings and in YAML`() {
    let read = ReadTables(
      .sample("Partners", "naam;type", "JGZ Oost;jgz", "Wijkteam;wijkteam", "Thuis;huisarts"),
      .sample("Overleggen", "naam;leden", "MDO;Onbekend|JGZ Oost", "VSV;Onbekend"))
    #expect(read.lines.count == 1, "\(read.lines)")
    #expect(read.lines.first?.contains("(2 keer; ook op Overleggen!B3)") == true)
    let text = """
      partners: [{naam: A}, {naam: B}]
      verbindingen: [{van: A, naar: Z}, {van: B, naar: Z}]
      """
    let error = #expect(throws: InvalidFile.self) {
      try NetworkFormat.yaml.network(from: Array(text.utf8), file: "a.yaml")
    }
    #expect(error?.diagnostics.count { $0.severity == .error } == 1)
  }
}
