import CoalitionModel
import Graphs
import NetworkFormats
import Testing
import Wording

/// A network in JSON: the keys of YAML, with the place of every mistake.
@Suite struct JSONFormatTests {
  private func network(_ text: String) throws -> CoalitionNetwork {
    try NetworkFormat.json.network(from: Array(text.utf8), file: "a.json").network
  }

  private func complaints(_ text: String) -> [String] {
    do {
      return try NetworkFormat.json.network(from: Array(text.utf8), file: "a.json").warnings
        .map { $0.line(.dutch) }
    } catch {
      return error.diagnostics.map { $0.line(.dutch) }
    }
  }

  @Test func `every kind of value is read`() throws {
    let network = try network(
      """
      \u{FEFF}{"netwerk": "A \\"b\\" \\/ \\\\ \\ud83d\\ude00 \\u00e9\\n.", "peildatum": 2020,
       "volledig": true, "gemeente": null,
       "partners": [{"id": "a", "naam": "é", "invloed": 3, "alias": []}, {"id": "b"}],
       "verbindingen": [{"van": "a", "naar": "b", "formeel": false}]}
      """)
    #expect(network.name == "A \"b\" / \\ 😀 é\n.")
    #expect(network.asOf == PartialDate("2020"))
    #expect(network.isComplete)
    #expect(network.municipality == nil)
    #expect(network.partners.map(\.influence) == [3, nil])
    #expect(network.ties.map(\.isFormal) == [false])
  }

  @Test func `a mistake has its line and column, counted in characters`() {
    #expect(
      complaints(
        """
        {"partners": [
          {"id": "a", "naam": "é😀", "type": "ggx"},
          {"id": "b", "naem": "B"}
        ]}
        """
      ).map { $0.prefix { $0 != ";" } } == [
        "a.json:2:37: error: 'ggx' is geen type partner",
        "a.json:3:15: error: onbekende sleutel 'naem'",
      ])
  }

  @Test func `a key that stands twice`() {
    #expect(
      complaints("{\"partners\": [{\"id\": \"a\",\n \"id\": \"b\"}]}") == [
        "a.json:2:2: error: 'id' staat hier dubbel (ook op regel 1); laat er één staan"
      ])
  }

  @Test(arguments: [
    ("{\"partners\": [}", "1:15", "hier hoort een waarde"),
    ("{\"partners\": [1,]}", "1:17", "hier hoort een waarde"),
    ("{\"partners\": [1 2]}", "1:17", "hier hoort een komma of ']'"),
    ("{\"a\": 1,}", "1:9", "hier hoort een sleutel tussen aanhalingstekens"),
    ("{a: 1}", "1:2", "hier hoort een sleutel tussen aanhalingstekens"),
    ("{\"a\" 1}", "1:6", "na een sleutel hoort een dubbele punt"),
    ("{\"a\": \"x\n\"}", "1:7", "een tekst begint hier en eindigt niet"),
    ("{\"a\": \"x", "1:7", "een tekst begint hier en eindigt niet"),
    ("{\"a\": \"\\x\"}", "1:8", "wat na deze '\\' staat, is geen teken"),
    ("{\"a\": \"\\ud83d\"}", "1:8", "wat na deze '\\' staat, is geen teken"),
    ("{\"a\": tru}", "1:7", "hier hoort een waarde"),
    ("{\"a\": 1} x", "1:10", "er staat nog iets na het einde"),
    (String(repeating: "[", count: 101), "1:101", "hier zitten te veel lijsten in elkaar"),
  ]) func `what is no JSON`(_ text: String, _ place: String, _ problem: String) {
    #expect(
      complaints(text) == [
        "a.json:\(place): error: dit is geen geldige JSON (\(problem)); kijk naar de komma's, haakjes"
          + " en aanhalingstekens hiervoor"
      ])
  }

  @Test func `an empty file, bytes that are no text and too many bytes`() {
    #expect(
      complaints(" \n") == [
        "a.json: error: het bestand is leeg; verwacht: een netwerk, te beginnen met '{\"netwerk\": ...'"
      ])
    #expect(throws: InvalidFile.self) {
      try NetworkFormat.json.network(from: [0x22, 0xFF, 0x22], file: "a.json")
    }
    #expect(throws: InvalidFile.self) {
      try NetworkFormat.json.network(
        from: [UInt8](repeating: 0x20, count: 24_000_001), file: "a.json")
    }
  }

  @Test func `a file of too many values is refused`() {
    #expect(
      complaints("[" + String(repeating: "1,", count: 2_000_000) + "1]") == [
        "a.json: error: het bestand heeft meer dan 2.000.000 waarden; deel het netwerk op in kleinere"
          + " bestanden"
      ])
  }

  @Test(arguments: 0..<200) func `no bytes make the reader crash`(_ seed: UInt64) {
    var numbers = SplitMix64(seed: seed)
    let marks = Array("{}[]\":,\\u0d8n tre1-e.\n".utf8)
    let bytes = (0..<Int(numbers.next() % 60)).map { _ in
      marks[Int(numbers.next() % UInt64(marks.count))]
    }
    #expect(throws: InvalidFile.self) {
      try NetworkFormat.json.network(from: Array("{\"partners\": [".utf8) + bytes, file: "a.json")
    }
  }
}
